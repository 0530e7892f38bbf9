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
 * The content of an attachment to be stored: bytes, a file, or a stream.
 *
 * It is read in chunks on the thread that stores it, whatever its size. When reading throws, the call throws
 * [CchcException.Invalid] with that exception as its cause.
 *
 * ```
 * store.attach(Content(Path.of("bien-ban.pdf")), Attachment(caption = "Biên bản họp", session = session.id))
 * ```
 */
public class Content private constructor(
    internal val name: String,
    private val closesStream: Boolean,
    private val open: () -> InputStream,
) {
    /** Bytes in memory. */
    public constructor(bytes: ByteArray) : this("", true, { bytes.inputStream() })

    /** A file. Its name becomes the attachment's when the draft has none. */
    public constructor(path: Path) : this(path.fileName?.toString().orEmpty(), true, { Files.newInputStream(path) })

    /** The rest of a stream, which is left open. A stream can be stored once. */
    public constructor(stream: InputStream) : this("", false, { stream })

    /** Opens the content for the core, and closes it afterwards. */
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
            if (content.closesStream) stream?.close()
        }
    }
}

/** Encodes the draft, with name and media type taken from the content where the draft has none. */
internal fun Attachment.of(content: Content): ByteArray {
    val named = name.ifEmpty { content.name }
    val typed = mediaType.ifEmpty { URLConnection.guessContentTypeFromName(named) ?: "application/octet-stream" }
    return pack { write(copy(name = named, mediaType = typed)) }
}
