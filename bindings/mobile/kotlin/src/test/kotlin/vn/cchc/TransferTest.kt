package vn.cchc

import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Test
import vn.cchc.model.DataSubject
import vn.cchc.model.LawReference
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.Personal
import vn.cchc.model.UnitKind
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.readLines
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** A whole store as JSON Lines: out, and into an empty store again. */
internal class TransferTest {
    private val key = Cchc.newKey()
    private val law = LawReference("20/2008/NĐ-CP", provision = "Điều 9")

    private fun subject(name: String) = DataSubject(name = Personal(name), basis = law)

    /** Runs a test with an empty store beside. */
    private suspend fun withCopy(folder: Path, test: suspend (Store) -> Unit) =
        Cchc.open(folder.resolve("copy.cchc"), actor = "copy", keys = { key }).use { test(it) }

    @Test
    fun `a store comes in equal, with its history and its attachments`() = withStore({ key }) { store, folder ->
        val parent = store.units.add(department())
        val child = store.units.add(OrganisationUnit("Phòng", UnitKind.DIVISION, parent = parent.id))
        val renamed = store.units.update(child.copy(name = "Văn phòng"))
        val gone = store.units.add(department("Sở cũ"))
        store.units.remove(gone)
        val bytes = ByteArray(200_000) { it.toByte() }
        val attachment = store.attach(Content(bytes), name = "bien-ban.pdf")
        val out = folder.resolve("out")
        val told = ArrayList<Long>()
        val done = store.exportRecords(out, revisions = true, progress = { step, _ -> told += step })
        assertEquals(listOf(6L, 1L), listOf(done.records, done.files))
        assertTrue(told.isNotEmpty())
        withCopy(folder) { copy ->
            val taken = copy.importRecords(out)
            assertEquals(listOf<Any>(6L, 1L, true), listOf(taken.records, taken.files, taken.revisions))
            assertEquals(store.units.all().toList(), copy.units.all().toList())
            for (id in listOf(parent.id, child.id, gone.id)) {
                assertEquals(store.units.history(id), copy.units.history(id))
            }
            assertEquals(renamed, copy.units.get(child.id))
            assertEquals(attachment, copy.attachments.get(attachment.id))
            assertContentEquals(bytes, copy.openAttachment(attachment.id).read(0, bytes.size))
            assertTrue(copy.verify().sound)
            val again = failing<CchcException.Invalid> { copy.importRecords(out) }
            assertEquals("not_empty", again.problems.single().code)
        }
    }

    @Test
    fun `without revisions each record is revision 1`() = withStore { store, folder ->
        val unit = store.units.add(department())
        store.units.update(unit.copy(name = "Sở Xây dựng và Giao thông"))
        store.exportRecords(folder.resolve("out"))
        withCopy(folder) { copy ->
            assertFalse(copy.importRecords(folder.resolve("out")).revisions)
            val taken = copy.units.get(unit.id)
            assertEquals("Sở Xây dựng và Giao thông", taken.name)
            assertEquals(listOf<Any>(1L, "copy"), listOf(taken.rev, taken.header.actor))
        }
    }

    @Test
    fun `what is sealed stays so until the keys come`() = withStore({ key }) { store, folder ->
        val citizen = store.dataSubjects.add(subject("Nguyễn Văn Mẫu"))
        val out = folder.resolve("out")
        store.exportRecords(out)
        assertFalse("Mẫu" in out.resolve("records.jsonl").readText())
        withCopy(folder) { copy ->
            assertEquals(1L, copy.importRecords(out).sealed)
            assertIs<Personal.Sealed>(copy.dataSubjects.get(citizen.id).name)
            failing<CchcException.KeyNeeded> { copy.dataSubjects.reveal(citizen.id.value, "trả lời") }
            copy.importKeys(store.exportKeys())
            val revealed = copy.dataSubjects.reveal(citizen.id.value, "trả lời")
            assertEquals(listOf("Nguyễn Văn Mẫu"), revealed.values.map { it.text })
        }
    }

    @Test
    fun `a purpose opens what may be opened, and each access is noted`() = withStore({ key }) { store, folder ->
        val citizen = store.dataSubjects.add(subject("Nguyễn Văn Mẫu"))
        val erased = store.dataSubjects.add(subject("Trần Thị Mật"))
        store.dataSubjects.erase(erased.id, "theo yêu cầu")
        val out = folder.resolve("out")
        val done = store.exportRecords(out, reveal = "bàn giao hệ thống")
        assertEquals(1L, done.opened)
        assertEquals(listOf("bàn giao hệ thống"), store.accesses.page(subject = citizen.id).map { it.purpose })
        val text = out.resolve("records.jsonl").readText()
        assertTrue("Mẫu" in text)
        assertFalse("Mật" in text)
        withCopy(folder) { copy ->
            copy.importRecords(out)
            assertIs<Personal.Sealed>(copy.dataSubjects.get(citizen.id).name)
            val revealed = copy.dataSubjects.reveal(citizen.id.value, "trả lời")
            assertEquals(listOf("Nguyễn Văn Mẫu"), revealed.values.map { it.text })
        }
    }

    @Test
    fun `every problem of an edited file names its line`() = withStore { store, folder ->
        val parent = store.units.add(department())
        store.units.add(OrganisationUnit("Phòng", UnitKind.DIVISION, parent = parent.id))
        val out = folder.resolve("out")
        store.exportRecords(out)
        val file = out.resolve("records.jsonl")
        val (header, first, second, end) = file.readLines()
        val open = end.replace(Regex(",\"blake3\":\"[0-9a-f]*\""), "")
        suspend fun refused(vararg lines: String): List<Pair<String, String>> {
            file.writeText(lines.joinToString("\n", postfix = "\n"))
            var problems = emptyList<Pair<String, String>>()
            Cchc.open(folder.resolve("${lines.hashCode()}.cchc")).use { copy ->
                val failure = failing<CchcException.Invalid> { copy.importRecords(out) }
                problems = failure.problems.map { it.path to it.code }
                assertTrue(failure.problems.all { it.textVi.isNotBlank() })
                assertEquals(0, copy.units.count())
            }
            return problems
        }
        val changed = refused(header, first.replace("Sở", "Ban"), second, end)
        assertEquals(listOf("line 4: end.blake3" to "changed"), changed)
        val unnamed = refused(header, first.replace("Sở Xây dựng", " "), second, open)
        assertEquals(listOf("line 2: record.name" to "required"), unnamed)
        val one = open.replace("\"lines\":2", "\"lines\":1")
        assertEquals(listOf("line 2: record.parent" to "reference"), refused(header, second, one))
        val three = open.replace("\"lines\":2", "\"lines\":3")
        assertEquals(listOf("line 4: header.id" to "duplicate"), refused(header, first, second, second, three))
        assertEquals(listOf("line 3" to "cut"), refused(header, first, second))
        file.writeText(listOf(header, second, first, open).joinToString("\n", postfix = "\n"))
        withCopy(folder) { copy -> assertEquals(2L, copy.importRecords(out).records) }
    }

    @Test
    fun `an export that was ended leaves nothing`() = withStore { store, folder ->
        store.units.addMany(divisions(500))
        val ended = failing<CchcException> {
            store.exportRecords(folder.resolve("out"), progress = { _, _ -> error("ended") })
        }
        assertEquals("ended", ended.cause?.message)
        assertFalse(folder.resolve("out").exists())
    }
}
