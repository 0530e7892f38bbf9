package vn.cchc

import vn.cchc.internal.NativeContent
import vn.cchc.model.Attachment
import vn.cchc.wire.pack
import vn.cchc.wire.write
import java.io.InputStream
import java.net.URLConnection
import java.nio.file.Files
import java.nio.file.Path

/**
 * What is stored as an attachment: bytes, a file, or a stream. It is read in pieces, on the thread that stores it.
 *
 * What reading it throws fails the call with [CchcException.Invalid], and is its cause.
 */
public class Content private constructor(
    internal val name: String,
    private val isOwn: Boolean,
    private val open: () -> InputStream,
) {
    /** Bytes. */
    public constructor(bytes: ByteArray) : this("", true, { bytes.inputStream() })

    /** A file, whose name is the attachment's where no other is given. */
    public constructor(path: Path) : this(path.fileName?.toString().orEmpty(), true, { Files.newInputStream(path) })

    /** What is left of a stream, which stays open. */
    public constructor(stream: InputStream) : this("", false, { stream })

    /** Lets the core read it. */
    internal fun <T> read(take: (NativeContent) -> T): T = Reading(this).use(take)

    private class Reading(private val content: Content) :
        NativeContent,
        AutoCloseable {
        private var stream: InputStream? = null

        override fun read(most: UInt): ByteArray = hosted {
            val open = stream ?: content.open().also { stream = it }
            val buffer = ByteArray(most.toInt())
            val length = open.read(buffer)
            if (length < 0) ByteArray(0) else buffer.copyOf(length)
        }

        override fun close() {
            if (content.isOwn) stream?.close()
        }
    }
}

/** The draft with what the content tells: its name, and the media type that this name tells. */
internal fun Attachment.of(content: Content): ByteArray {
    val named = name.ifEmpty { content.name }
    val typed = mediaType.ifEmpty { URLConnection.guessContentTypeFromName(named) ?: "application/octet-stream" }
    return pack { write(copy(name = named, mediaType = typed)) }
}
