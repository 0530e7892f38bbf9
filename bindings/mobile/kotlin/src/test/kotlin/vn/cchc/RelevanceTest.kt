package vn.cchc

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Test
import vn.cchc.model.Kind
import vn.cchc.model.SearchPage
import kotlin.test.assertTrue

/** What people look for comes first; see tests/relevance/README.md. */
internal class RelevanceTest {
    private val folder = ROOT.resolve("tests/relevance")
    private val queries = json(folder.resolve("queries.json")).getValue("queries").jsonArray.map { it.jsonObject }

    @Test
    fun `queries are as described`() {
        for (query in queries) {
            assertTrue(MEMBERS.containsAll(query.keys), "$query")
            assertTrue(query.keys.any { it in EXPECTATIONS }, "$query")
        }
    }

    @Test
    fun `every query finds what people look for`() = inFolder { folder ->
        Runner(folder.resolve("store.cchc")).use { runner ->
            runner.run(json(this.folder.resolve("records.json")).getValue("steps"))
            val failures = queries.mapNotNull { ask(runner, it) }
            println("${queries.size} queries ran, ${failures.size} of them fail")
            assertTrue(failures.isEmpty(), failures.joinToString("\n"))
        }
    }

    /** Asks one query: everything that is not as expected, with what came. */
    private fun ask(runner: Runner, query: JsonObject): String? {
        val kinds = query.names("kinds").map { name -> Kind.entries.first { it.code == name } }
        val answer = runBlocking { runner.store.search(query.text("query"), kinds = kinds, limit = 50) }
        val names = HashMap<String, String>()
        for ((name, record) in runner.saved) names[record.jsonObject.getValue("header").jsonObject.text("id")] = name
        val hits = answer.map { names[it.id.toString()] ?: "${it.kind} ${it.id}" }
        val wrong = unlike(query, answer, hits) + unknown(query, runner)
        if (wrong.isEmpty()) return null
        return "${query.text("query")} $kinds: ${wrong.joinToString("; ")}\n    came: ${hits.take(SHOWN)}"
    }

    private fun unlike(query: JsonObject, answer: SearchPage, hits: List<String>): List<String> = buildList {
        if ("first" in query && hits.firstOrNull() !in query.names("first")) add("first must be ${query["first"]}")
        query["top"]?.jsonObject?.let { top ->
            val missing = top.names("names") - hits.take(top.getValue("within").jsonPrimitive.int).toSet()
            if (missing.isNotEmpty()) add("not among the first ${top["within"]}: $missing")
        }
        val found = query.names("none").filter { it in hits }
        if (found.isNotEmpty()) add("must not be found: $found")
        if ("empty" in query && hits.isNotEmpty()) add("nothing must be found")
        val matched = answer.hits.firstOrNull()?.matched?.code
        if ("matched" in query && matched != query.text("matched")) add("the first must match ${query["matched"]}")
        val corrected = answer.corrections.map { it.typed }
        if ("corrections" in query && corrected != query.names("corrections")) add("$corrected were read as others")
    }

    private fun unknown(query: JsonObject, runner: Runner): List<String> =
        (query.names("first") + query["top"]?.jsonObject?.names("names").orEmpty() + query.names("none"))
            .filter { it !in runner.saved }
            .map { "no record is named $it" }

    private fun JsonObject.names(name: String): List<String> =
        this[name]?.jsonArray?.map { it.jsonPrimitive.content }.orEmpty()

    private companion object {
        val EXPECTATIONS = setOf("first", "top", "none", "empty")
        val MEMBERS = EXPECTATIONS + setOf("query", "kinds", "matched", "corrections", "note")
        const val SHOWN = 10
    }
}
