package vn.cchc

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import vn.cchc.model.Attachment
import java.io.ByteArrayOutputStream
import java.io.InputStream
import java.io.OutputStream
import java.nio.file.Path

/**
 * Reads an attachment's content; [Store.openAttachment] gives it.
 *
 * It holds no resources and needs no closing: each chunk is one call of the store. Content never changes, so that a
 * reader stays valid until the store is closed. Coroutines may share it.
 *
 * ```
 * store.openAttachment(id).chunks().collect { chunk -> digest.update(chunk) }
 * ```
 *
 * @property attachment The record that describes the content: name, media type, size.
 */
public class AttachmentReader internal constructor(
    public val attachment: Attachment,
    private val lanes: Lanes,
    private val readAt: (offset: Long, length: Long) -> ByteArray,
) {
    /**
     * Reads up to `length` bytes from an offset: fewer at the end, none past it.
     *
     * @throws CchcException.Invalid when `offset` or `length` is negative
     */
    public suspend fun read(offset: Long, length: Int): ByteArray = lanes.read { readAt(offset, length.toLong()) }

    /** Reads the whole content into memory. */
    public suspend fun bytes(): ByteArray = lanes.readLong { work ->
        ByteArrayOutputStream(attachment.size.coerceAtMost(MOST_AT_FIRST).toInt())
            .also { out -> eachChunk(work, out::write) }
            .toByteArray()
    }

    /**
     * Emits the content in chunks of `size` bytes, the last one shorter. A chunk is read when the collector is ready.
     */
    public fun chunks(size: Int = CHUNK): Flow<ByteArray> {
        require(size > 0) { "a chunk has at least one byte, not $size" }
        return flow {
            var offset = 0L
            while (offset < attachment.size) {
                val chunk = read(offset, size)
                emit(chunk)
                offset += chunk.size
            }
        }
    }

    /** Writes the content to a stream, and leaves the stream open. */
    public suspend fun copyTo(out: OutputStream): Unit = lanes.readLong { work -> eachChunk(work, out::write) }

    /**
     * Writes the content to a new file, which is there whole or not at all: it is written beside its place, synced, and
     * put there at the end. When this throws, also because its coroutine was cancelled, there is no file.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the path exists already, which is left as it is
     * @throws java.io.IOException when the file cannot be written
     */
    public suspend fun copyTo(path: Path): Unit = lanes.readLong { work ->
        putInPlace(path) { out ->
            eachChunk(work, out::write)
            // From here on it is not cancelled any more.
            work.ensureActive()
        }
    }

    private fun eachChunk(work: Work, take: (ByteArray) -> Unit) {
        var offset = 0L
        while (offset < attachment.size) {
            work.ensureActive()
            val chunk = readAt(offset, CHUNK.toLong())
            take(chunk)
            offset += chunk.size
        }
    }

    /**
     * Returns the content as a stream that blocks while it reads, for code that needs one. Use it off the main thread.
     */
    public fun inputStream(): InputStream = ContentStream().buffered(CHUNK)

    private inner class ContentStream : InputStream() {
        private var offset = 0L

        override fun read(): Int {
            val one = ByteArray(1)
            return if (read(one, 0, 1) < 0) -1 else one[0].toInt() and 0xff
        }

        override fun read(into: ByteArray, start: Int, length: Int): Int {
            if (length == 0) return 0
            val found = translated { readAt(offset, length.toLong()) }
            found.copyInto(into, start)
            offset += found.size
            return if (found.isEmpty()) -1 else found.size
        }

        override fun available(): Int = (attachment.size - offset).coerceIn(0, Int.MAX_VALUE.toLong()).toInt()
    }

    private companion object {
        /** The store keeps content in chunks of this size. */
        const val CHUNK = 256 * 1024
        const val MOST_AT_FIRST = 64L * 1024 * 1024
    }
}
