package vn.cchc

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import vn.cchc.model.AttachmentId
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.readAttachment
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.nio.file.Path
import java.text.Normalizer
import java.time.Instant
import java.util.TreeSet
import kotlin.io.path.readBytes
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.test.fail

/** Makes calls by name of a store, a batch or a snapshot, through their methods. */
internal sealed interface Handle {
    /** Which calls went through methods and how many did, and how many the methods' types could not say. */
    class Tally(val names: MutableSet<String> = TreeSet(), var typed: Int = 0, var raw: Int = 0) {
        fun typed(name: String) {
            names += name
            typed++
        }
    }

    fun typed(collection: String, verb: String, given: Arguments): ByteArray

    fun raw(name: String, arguments: ByteArray): ByteArray

    class OfStore(val store: Store) : Handle {
        override fun typed(collection: String, verb: String, given: Arguments) =
            runBlocking { dispatch(store, collection, verb, given) }

        override fun raw(name: String, arguments: ByteArray) =
            runBlocking { store.caller.write(name, { raw(arguments) }) { raw() } }
    }

    class OfSnapshot(val snapshot: Snapshot) : Handle {
        override fun typed(collection: String, verb: String, given: Arguments) =
            runBlocking { dispatch(snapshot, collection, verb, given) }

        override fun raw(name: String, arguments: ByteArray) =
            runBlocking { snapshot.caller.read(name, { raw(arguments) }) { raw() } }
    }

    class OfBatch(val batch: Batch) : Handle {
        override fun typed(collection: String, verb: String, given: Arguments) =
            dispatch(batch, collection, verb, given)

        override fun raw(name: String, arguments: ByteArray) = batch.caller.call(name, { raw(arguments) }) { raw() }
    }

    /** Makes a call through its method; what no method takes is for the core to refuse. */
    fun call(name: String, arguments: JsonElement): JsonElement {
        val (collection, verb) = name.split(".")
        val packed = packed(arguments)
        return try {
            unpacked(typed(collection, verb, Arguments(packed))).also { TALLY.typed(name) }
        } catch (refused: CchcException) {
            TALLY.typed(name)
            throw refused
        } catch (_: Unfit) {
            TALLY.raw++
            unpacked(raw(name, packed))
        }
    }

    companion object {
        val TALLY = Tally()
    }
}

/** One case: its store, in memory where there is no path, and what it saved; see tests/conformance/README.md. */
internal class Runner(private val path: Path?) : AutoCloseable {
    val saved = HashMap<String, JsonElement>()
    var store: Store = open(KEY)
        private set

    private fun open(key: ByteArray?): Store = runBlocking {
        val keys = key?.let { KeyProvider { it } }
        if (path == null) Cchc.inMemory("conformance", keys = keys) else Cchc.open(path, "conformance", keys = keys)
    }

    override fun close() = store.close()

    /** Runs steps through a handle; through the store, which may be reopened on the way, where none is given. */
    fun run(steps: JsonElement, handle: Handle? = null) {
        steps.jsonArray.forEachIndexed { number, step ->
            try {
                step(step.jsonObject, handle)
            } catch (failure: Throwable) {
                throw AssertionError(
                    "step ${number + 1}: ${step.toString().take(EXCERPT)}: ${failure.message}",
                    failure,
                )
            }
        }
    }

    private fun step(step: JsonObject, given: Handle?) {
        when {
            "reopen" in step -> {
                store.close()
                store = open(if (step.text("reopen") == "true") KEY else KEYS.getValue(step.text("reopen")))
            }
            "batch" in step -> {
                val commit = step.getValue("commit").jsonPrimitive.boolean
                batch(step.getValue("batch"), commit, given?.let(::ofStore) ?: store)
            }
            "as_of" in step -> {
                val at = Instant.parse(valueOf("as_of", step))
                val from = given?.let(::ofStore) ?: store
                run(step.getValue("steps"), Handle.OfSnapshot(runBlocking { from.asOf(at) }))
            }
            "acting_as" in step -> acting(step, given?.let(::ofStore) ?: store)
            "each" in step -> for (one in step.getValue("each").jsonArray) {
                saved.putAll(value(one).jsonObject)
                run(step.getValue("steps"), given)
            }
            else -> result(step, given ?: Handle.OfStore(store))
        }
    }

    private fun acting(step: JsonObject, store: Store) {
        val actor = valueOf("acting_as", step).repeat(step["times"]?.jsonPrimitive?.int ?: 1)
        val handle = try {
            store.actingAs(actor)
        } catch (error: CchcException) {
            return refused(error, step)
        }
        assertTrue("error" !in step, "a handle was not refused")
        assertEquals(Normalizer.normalize(actor, Normalizer.Form.NFC), handle.actor)
        run(step.getValue("steps"), Handle.OfStore(handle))
    }

    private fun batch(steps: JsonElement, commit: Boolean, store: Store) {
        try {
            runBlocking {
                store.batch { batch ->
                    run(steps, Handle.OfBatch(batch))
                    if (!commit) throw Abandoned()
                }
            }
        } catch (_: Abandoned) {
            assertTrue(!commit)
        }
    }

    private fun result(step: JsonObject, handle: Handle) {
        val kind = MEMBERS.keys.first { it in step }
        val others = step.keys - kind - MEMBERS.getValue(kind) - RESULT_MEMBERS
        assertTrue(others.isEmpty(), "the step has members it should not have: $others")
        val result = try {
            perform(kind, step, handle)
        } catch (error: CchcException) {
            return refused(error, step)
        }
        assertTrue("error" !in step, "it did not fail but gave $result")
        step["save"]?.let { saved[it.jsonPrimitive.content] = result }
        step["expect"]?.let { assertMatches(result, value(it), "result") }
    }

    private fun refused(error: CchcException, step: JsonObject) {
        val expected = step["error"] ?: throw error
        assertMatches(unpacked(pack { write(error.report) }), value(expected), "error")
    }

    private fun perform(kind: String, step: JsonObject, handle: Handle): JsonElement = when (kind) {
        "call" -> handle.call(step.text("call"), value(step["with"] ?: JsonObject(emptyMap())))
        "attach" -> attach(step, handle)
        "read_attachment" -> JsonPrimitive(readAttachment(step, handle))
        "changes" -> {
            val limit = step["limit"]?.jsonPrimitive?.int ?: 1000
            val changes = runBlocking { ofStore(handle).changes(step.getValue("changes").jsonPrimitive.long, limit) }
            unpacked(pack { list(changes) { write(it) } })
        }
        "verify" -> {
            val since = step["since"]?.let { value(it).jsonPrimitive.content }
            runBlocking { ofStore(handle).verify(since) }.let { found -> unpacked(pack { write(found) }) }
        }
        else -> {
            val text = step.text("read_plan")
            val namesFile = text.endsWith(".txt") || text.endsWith(".docx")
            val reading = runBlocking {
                if (namesFile) Cchc.readPlan(ROOT.resolve(text).readBytes()) else Cchc.readPlan(text)
            }
            unpacked(pack { write(reading) })
        }
    }

    private fun attach(step: JsonObject, handle: Handle): JsonElement {
        val draft = unpack(packed(value(step.getValue("attach")))) { readAttachment() }
        val times = step["times"]?.jsonPrimitive?.int ?: 1
        val content = Content(step.text("text").repeat(times).toByteArray())
        val stored = when (handle) {
            is Handle.OfStore -> runBlocking {
                draft.run {
                    handle.store.attach(content, name, mediaType, caption, dated, plan, activity, session, document)
                }
            }
            is Handle.OfBatch -> draft.run {
                handle.batch.attach(content, name, mediaType, caption, dated, plan, activity, session, document)
            }
            is Handle.OfSnapshot -> fail("nothing is stored in the past")
        }
        return unpacked(pack { write(stored) })
    }

    private fun readAttachment(step: JsonObject, handle: Handle): String = runBlocking {
        val id = AttachmentId(valueOf("read_attachment", step))
        val reader = when (handle) {
            is Handle.OfStore -> handle.store.openAttachment(id)
            is Handle.OfSnapshot -> handle.snapshot.openAttachment(id)
            is Handle.OfBatch -> fail("a batch reads no attachments")
        }
        val offset = step.getValue("offset").jsonPrimitive.long
        String(reader.read(offset, step.getValue("length").jsonPrimitive.int))
    }

    private fun ofStore(handle: Handle): Store = assertIs<Handle.OfStore>(handle).store

    /** A text of a step with what was saved put in. */
    private fun valueOf(member: String, step: JsonObject): String =
        (value(step.getValue(member)) as JsonPrimitive).content

    /** A value of the case with what was saved put in. */
    private fun value(value: JsonElement): JsonElement = when {
        value is JsonObject -> JsonObject(value.mapValues { value(it.value) })
        value is JsonArray -> JsonArray(value.map(::value))
        value !is JsonPrimitive || !value.isString -> value
        value.content.startsWith("$$") -> JsonPrimitive(value.content.drop(1))
        value.content.startsWith("$") && value.content != ANY -> found(value.content.drop(1))
        else -> value
    }

    private fun found(path: String): JsonElement {
        val parts = path.replace("[", ".").replace("]", "").split(".")
        return parts.drop(1).fold(saved.getValue(parts[0])) { found, part ->
            if (found is JsonArray) found[part.toInt()] else assertNotNull(found.jsonObject[part], path)
        }
    }

    private class Abandoned : Exception()

    private companion object {
        val KEY = ByteArray(32) { it.toByte() }
        val KEYS = mapOf("without_key" to null, "wrong_key" to ByteArray(32))
        val RESULT_MEMBERS = setOf("save", "expect", "error", "note")
        val MEMBERS = mapOf(
            "call" to setOf("with"),
            "attach" to setOf("text", "times"),
            "read_attachment" to setOf("offset", "length"),
            "changes" to setOf("limit"),
            "verify" to setOf("since"),
            "read_plan" to emptySet(),
        )
        const val ANY = "\$any"
        const val EXCERPT = 300
    }
}

internal fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

internal fun assertMatches(found: JsonElement?, pattern: JsonElement, path: String) {
    when {
        pattern == JsonPrimitive("\$any") -> assertTrue(found != null && found !is JsonNull, path)
        pattern is JsonNull -> assertTrue(found == null || found is JsonNull, "$path: $found")
        pattern is JsonObject -> {
            assertIs<JsonObject>(found, path)
            for ((name, expected) in pattern) assertMatches(found[name], expected, "$path.$name")
        }
        pattern is JsonArray -> {
            assertIs<JsonArray>(found, path)
            assertEquals(pattern.size, found.size, "$path: $found")
            pattern.forEachIndexed { position, expected ->
                assertMatches(found[position], expected, "$path[$position]")
            }
        }
        else -> assertEquals(pattern, found, path)
    }
}
