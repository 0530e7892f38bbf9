package vn.cchc.model

import java.util.Base64

/** Returns the bytes of the file, to be written or shared under [DocumentFile.name]. */
public fun DocumentFile.toBytes(): ByteArray = Base64.getDecoder().decode(contents)
