package vn.cchc

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import vn.cchc.model.AttachmentId
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.nio.file.FileAlreadyExistsException
import java.util.UUID
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes
import kotlin.random.Random
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertSame
import kotlin.test.assertTrue

internal class AttachmentsTest {
    private val large = Random(1).nextBytes(3 * 1024 * 1024 + 17)

    @Test
    fun `a large file goes in and comes out in pieces`() = withStore { store, folder ->
        val source = folder.resolve("ban-scan.pdf").also { it.writeBytes(large) }
        val told = ArrayList<Long>()
        val stored = store.attach(Content(source), caption = "Bản scan", progress = { done, _ -> told += done })
        assertEquals(
            listOf<Any?>("ban-scan.pdf", "application/pdf", large.size.toLong(), "Bản scan"),
            stored.run { listOf(name, mediaType, size, caption) },
        )
        assertEquals(told.sorted(), told)
        assertTrue(told.size > 1, "$told")

        val reader = store.openAttachment(stored.id)
        val chunks = reader.chunks().toList()
        assertTrue(chunks.size > 10 && chunks.all { it.size <= 256 * 1024 })
        assertContentEquals(large, chunks.reduce(ByteArray::plus))
        assertContentEquals(large, ByteArrayOutputStream().also { reader.copyTo(it) }.toByteArray())
        val copy = folder.resolve("copy.pdf")
        reader.copyTo(copy)
        assertContentEquals(large, copy.readBytes())
        failing<FileAlreadyExistsException> { reader.copyTo(copy) }
        assertContentEquals(large, copy.readBytes())
    }

    @Test
    fun `any range can be read`() = withStore { store, _ ->
        val reader = store.openAttachment(store.attach(Content(large), name = "a.bin").id)
        assertEquals("application/octet-stream", reader.attachment.mediaType)
        assertContentEquals(large.copyOfRange(300_000, 300_010), reader.read(300_000, 10))
        assertEquals(17, reader.read(large.size - 17L, 100).size)
        assertEquals(0, reader.read(large.size.toLong(), 100).size)
        assertEquals(0, reader.read(Long.MAX_VALUE, 1).size)
        failing<CchcException.Invalid> { reader.read(-1, 1) }
        failing<CchcException.Invalid> { reader.read(0, -1) }
        assertContentEquals(large, reader.bytes())
        reader.inputStream().use { stream ->
            assertEquals(large[0].toInt() and 0xff, stream.read())
            assertEquals(large.size - 1, stream.readBytes().size)
            assertEquals(-1, stream.read())
        }
    }

    @Test
    fun `a stream is read no further than needed at a time and stays open`() = withStore { store, _ ->
        var closed = false
        var most = 0
        val stream = object : InputStream() {
            private val all = large.inputStream()

            override fun read() = all.read()

            override fun read(into: ByteArray, start: Int, length: Int): Int {
                most = maxOf(most, length)
                return all.read(into, start, minOf(length, 1000))
            }

            override fun close() {
                closed = true
            }
        }
        val stored = store.attach(Content(stream), name = "a.bin")
        assertEquals(large.size.toLong(), stored.size)
        assertTrue(most in 1..1024 * 1024, "$most")
        assertFalse(closed)
    }

    @Test
    fun `a source that fails ends it and is the cause`() = withStore { store, _ ->
        val broken = IOException("the card was taken out")
        val stream = object : InputStream() {
            private var given = 0

            override fun read(): Int = if (given++ < 500_000) 7 else throw broken
        }
        val failure = failing<CchcException.Invalid> { store.attach(Content(stream), name = "a.bin") }
        assertSame(broken, failure.cause)
        assertEquals(0, store.attachments.count())
        failing<CchcException.NotFound> { store.openAttachment(AttachmentId(UUID(0, 1))) }
        assertTrue(store.verify().sound)
    }

    @Test
    fun `a copy that cannot be finished is removed`() = withStore { store, folder ->
        val reader = store.openAttachment(store.attach(Content(large), name = "a.bin").id)
        store.close()
        val copy = folder.resolve("copy.bin")
        failing<CchcException.Closed> { reader.copyTo(copy) }
        assertFalse(copy.exists())
    }

    @Test
    fun `a copy is there whole or not at all also when it is cancelled`() = withStore { store, folder ->
        val reader = store.openAttachment(store.attach(Content(large), name = "a.bin").id)
        repeat(50) { attempt ->
            val copy = folder.resolve("copy-$attempt.bin")
            var isDone = false
            val copying = launch(Dispatchers.Default) {
                reader.copyTo(copy)
                isDone = true
            }
            delay(attempt % 10L)
            copying.cancelAndJoin()
            assertEquals(isDone, copy.exists(), "attempt $attempt")
            if (isDone) assertEquals(large.size.toLong(), copy.fileSize())
        }
        val left = folder.listDirectoryEntries().map { it.name }.filter { it.endsWith(".part") }
        assertEquals(emptyList(), left)
    }

    @Test
    fun `a copy does not replace what came to be there meanwhile`() = withStore { store, folder ->
        val path = folder.resolve("copy.bin")
        failing<FileAlreadyExistsException> {
            putInPlace(path) { out ->
                out.write(1)
                path.writeBytes(byteArrayOf(7, 7))
            }
        }
        assertContentEquals(byteArrayOf(7, 7), path.readBytes())
        assertEquals(2, folder.listDirectoryEntries().size, "the store and the file that came")
        assertEquals(0, store.attachments.count())
    }

    @Test
    fun `the past has its attachments`() = withStore { store, _ ->
        val stored = store.attach(Content("Biên bản".toByteArray()), name = "bien-ban.txt")
        store.attachments.remove(stored)
        val past = store.asOf(checkNotNull(stored.header.updated))
        assertEquals("Biên bản", String(past.openAttachment(stored.id).bytes()))
        assertEquals("text/plain", stored.mediaType)
    }
}
