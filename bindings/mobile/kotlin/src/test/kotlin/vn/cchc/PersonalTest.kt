package vn.cchc

import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Test
import vn.cchc.model.Contact
import vn.cchc.model.DataSubject
import vn.cchc.model.ItemPoints
import vn.cchc.model.LawReference
import vn.cchc.model.Personal
import vn.cchc.model.RevealedValue
import kotlin.test.assertContains
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertSame

internal class PersonalTest {
    private val key = Cchc.newKey()
    private val citizen =
        DataSubject(name = Personal("Nguyễn Văn Mẫu"), basis = LawReference("20/2008/NĐ-CP", provision = "Điều 9"))

    @Test
    fun `personal data are kept sealed and revealed for a purpose`() = withStore({ key }) { store, _ ->
        assertEquals(32, key.size)
        val stored = store.dataSubjects.add(citizen)
        assertIs<Personal.Sealed>(stored.name)
        val revealed = store.dataSubjects.reveal(stored.id.value, "trả lời kiến nghị")
        assertEquals(listOf("Nguyễn Văn Mẫu"), revealed.values.map { it.text })
        assertEquals(listOf("trả lời kiến nghị"), store.accesses.page(subject = stored.id).map { it.purpose })
    }

    @Test
    fun `no text of a value holds personal data in clear`() {
        val secret = "Nguyễn Văn Mật"
        val values = mapOf(
            "Contact" to Contact(name = secret, address = secret, phone = secret, email = secret),
            "Personal" to Personal(secret),
            "RevealedValue" to RevealedValue(path = "name", text = secret),
            "ItemPoints" to ItemPoints(item = 1, points = 4711),
        )
        values.forEach { (name, value) ->
            assertContains(value.toString(), "…", message = name)
            assertFalse(value.toString().contains(Regex("Mật|4711")), value.toString())
        }
        assertFalse(citizen.toString().contains("Mẫu"))
        val types = json(ROOT.resolve("tools/schema/schema.json")).getValue("types") as JsonObject
        val marked = types.filterValues { """"personal":true""" in it.toString() }.keys
        assertEquals(values.keys + setOf("AttemptTaken", "TakeAssessment"), marked)
    }

    @Test
    fun `a provider that throws fails the call and is its cause`() {
        val refusal = SecurityException("the screen is locked")
        withStore({ throw refusal }) { store, _ ->
            val failure = failing<CchcException.KeyNeeded> { store.dataSubjects.add(citizen) }
            assertSame(refusal, failure.cause)
            assertFalse("screen" in failure.text, "what the app knows stays with the app: ${failure.text}")
            val another = failing<CchcException.Invalid> { store.units.add(department("")) }
            assertEquals(null, another.cause)
            store.units.add(department())
        }
    }

    @Test
    fun `an error in a provider does not end the program`() = withStore({
        throw OutOfMemoryError("pretended")
    }) { store, _ ->
        assertIs<OutOfMemoryError>(failing<CchcException.KeyNeeded> { store.dataSubjects.add(citizen) }.cause)
    }

    @Test
    fun `a key of another length is refused`() = withStore({ ByteArray(5) }) { store, _ ->
        failing<CchcException> { store.dataSubjects.add(citizen) }
        assertEquals(0, store.dataSubjects.count())
    }

    @Test
    fun `a provider may use the store's own library`() = withStore({ Cchc.newKey().let { key } }) { store, _ ->
        assertIs<Personal.Sealed>(store.dataSubjects.add(citizen).name)
    }

    @Test
    fun `data go under another key`() = withStore({ key }) { store, _ ->
        val stored = store.dataSubjects.add(citizen)
        val next = Cchc.newKey()
        store.rekey({ next })
        store.close()
        Cchc.open(store.path, keys = { key }).use { old ->
            failing<CchcException.KeyNeeded> { old.dataSubjects.reveal(stored.id.value, "xem") }
        }
        Cchc.open(store.path, keys = { next }).use { new ->
            assertEquals("Nguyễn Văn Mẫu", new.dataSubjects.reveal(stored.id.value, "xem").values.single().text)
        }
    }

    @Test
    fun `a backup gets its keys back`() = withStore({ key }) { store, folder ->
        val stored = store.dataSubjects.add(citizen)
        val keys = store.exportKeys()
        val told = ArrayList<Pair<Long, Long>>()
        store.backup(folder.resolve("copy.cchc")) { done, total -> told += done to total }
        assertEquals(told.sortedBy { it.first }, told)
        Cchc.open(folder.resolve("copy.cchc"), keys = { key }).use { copy ->
            failing<CchcException.KeyNeeded> { copy.dataSubjects.reveal(stored.id.value, "xem") }
            assertEquals(1, copy.importKeys(keys).readable)
            assertEquals(1, copy.dataSubjects.reveal(stored.id.value, "xem").values.size)
            failing<CchcException.Invalid> { copy.importKeys(byteArrayOf(1, 2, 3)) }
        }
        assertContentEquals(keys, store.exportKeys())
    }
}
