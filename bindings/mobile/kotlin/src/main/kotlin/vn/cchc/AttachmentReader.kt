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
 * An attachment's bytes. It holds nothing open: each piece is one call of the store.
 *
 * @property attachment What describes them.
 */
public class AttachmentReader internal constructor(
    public val attachment: Attachment,
    private val dispatcher: CoroutineDispatcher,
    private val piece: (offset: Long, length: Int) -> ByteArray,
) {
    /** Gives so many bytes from a place on, fewer at the end and none behind it. */
    public suspend fun read(offset: Long, length: Int): ByteArray = withContext(dispatcher) { piece(offset, length) }

    /** Gives all bytes at once: for small files. */
    public suspend fun bytes(): ByteArray = withContext(dispatcher) { inputStream().use { it.readBytes() } }

    /** Gives the bytes piece by piece; none is read before the one before was taken. */
    public fun chunks(size: Int = CHUNK): Flow<ByteArray> {
        require(size > 0) { "a chunk has at least one byte" }
        return flow {
            var offset = 0L
            while (offset < attachment.size) {
                val chunk = read(offset, size)
                emit(chunk)
                offset += chunk.size
            }
        }
    }

    /** Writes the bytes to a stream, which stays open. */
    public suspend fun copyTo(out: OutputStream): Unit =
        chunks().collect { chunk -> withContext(dispatcher) { out.write(chunk) } }

    /** Writes the bytes to a file where none is; what was written goes where the rest cannot follow. */
    public suspend fun copyTo(path: Path) {
        val out = withContext(dispatcher) { Files.newOutputStream(path, StandardOpenOption.CREATE_NEW) }
        try {
            out.use { copyTo(it) }
        } catch (failure: Throwable) {
            Files.deleteIfExists(path)
            throw failure
        }
    }

    /** Gives the bytes as a stream that blocks: for code that takes nothing else, off the main thread. */
    public fun inputStream(): InputStream = PieceStream().buffered(CHUNK)

    private inner class PieceStream : InputStream() {
        private var offset = 0L

        override fun read(): Int {
            val one = ByteArray(1)
            return if (read(one, 0, 1) < 0) -1 else one[0].toInt() and 0xff
        }

        override fun read(into: ByteArray, start: Int, length: Int): Int {
            if (length == 0) return 0
            val found = piece(offset, length)
            found.copyInto(into, start)
            offset += found.size
            return if (found.isEmpty()) -1 else found.size
        }

        override fun available(): Int = (attachment.size - offset).coerceIn(0, Int.MAX_VALUE.toLong()).toInt()
    }

    private companion object {
        /** As the store keeps them. */
        const val CHUNK = 256 * 1024
    }
}

/** Reads a piece, of which what lies behind the end is none. */
internal fun pieceOf(size: Long, read: (UInt, UInt) -> ByteArray): (Long, Int) -> ByteArray = { offset, length ->
    require(offset >= 0 && length >= 0) { "a file begins at 0" }
    val there = minOf(length.toLong(), size - offset)
    if (there <= 0) ByteArray(0) else translated { read(offset.toUInt(), there.toUInt()) }
}
