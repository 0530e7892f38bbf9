package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withContext
import vn.cchc.model.Attachment
import java.io.InputStream
import java.io.OutputStream
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption

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
    private val dispatcher: CoroutineDispatcher,
    private val readAt: (offset: Long, length: Int) -> ByteArray,
) {
    /**
     * Reads up to `length` bytes from an offset: fewer at the end, none past it.
     *
     * @throws IllegalArgumentException when `offset` or `length` is negative
     */
    public suspend fun read(offset: Long, length: Int): ByteArray = withContext(dispatcher) { readAt(offset, length) }

    /** Reads the whole content into memory. */
    public suspend fun bytes(): ByteArray = withContext(dispatcher) { inputStream().use { it.readBytes() } }

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
    public suspend fun copyTo(out: OutputStream): Unit =
        chunks().collect { chunk -> withContext(dispatcher) { out.write(chunk) } }

    /**
     * Writes the content to a new file. When it fails or is cancelled before the file is complete, the file is deleted.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the path exists already, which is left as it is
     * @throws java.io.IOException when the file cannot be written
     */
    public suspend fun copyTo(path: Path): Unit = withContext(dispatcher) {
        val out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)
        // No cancellation point between opening the file and this block: it deletes the file in every case.
        try {
            out.use { copyTo(it) }
        } catch (failure: Throwable) {
            Files.deleteIfExists(path)
            throw failure
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
            val found = readAt(offset, length)
            found.copyInto(into, start)
            offset += found.size
            return if (found.isEmpty()) -1 else found.size
        }

        override fun available(): Int = (attachment.size - offset).coerceIn(0, Int.MAX_VALUE.toLong()).toInt()
    }

    private companion object {
        /** The store keeps content in chunks of this size. */
        const val CHUNK = 256 * 1024
    }
}

/** Limits reads to the content's size. */
internal fun boundedRead(size: Long, read: (UInt, UInt) -> ByteArray): (Long, Int) -> ByteArray = { offset, length ->
    require(offset >= 0 && length >= 0) { "offset ($offset) or length ($length) is negative" }
    val available = minOf(length.toLong(), size - offset)
    if (available <= 0) ByteArray(0) else translated { read(offset.toUInt(), available.toUInt()) }
}
