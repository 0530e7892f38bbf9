package vn.cchc

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import vn.cchc.model.Kind
import vn.cchc.model.Procedure
import kotlin.io.path.exists
import kotlin.io.path.readText
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.measureTimedValue

/** Queries as people type them over all published procedures; see tests/relevance/README.md. */
internal class PublishedTest {
    private val floors = json(ROOT.resolve("tests/relevance/published.json"))
    private val folder = ROOT.resolve(floors.text("needs")).normalize()

    @Test
    fun `what people type finds the procedure meant`() {
        if (!folder.exists()) println("skipped: $folder is not there")
        assumeTrue(folder.exists(), "$folder is not there")
        val asked = askAll()
        println("%-24s %4s %6s %6s %6s %11s".format("kind", "n", "first", "in 5", "none", "slowest"))
        asked.groupBy { it.kind }.toSortedMap().forEach { (kind, ofKind) -> println(line(kind, ofKind)) }
        println(line("all", asked))
        for ((name, count) in listOf("first" to asked.meantFirst(), "among_five" to asked.amongFive())) {
            val floor = floors.getValue(name).jsonPrimitive.int
            assertTrue(count * 100 >= floor * asked.size, "$name: $count of ${asked.size}")
        }
    }

    /** [rank] is the place of the first hit that is meant, among five. */
    private class Asked(val kind: String, val rank: Int?, val foundNothing: Boolean, val took: Duration)

    private fun askAll(): List<Asked> {
        val rows = Json.parseToJsonElement(folder.resolve("procedures.json").readText()).jsonArray
        val queries = json(folder.resolve("queries.json")).getValue("queries").jsonArray
        return inFolder { folder ->
            runBlocking {
                Cchc.open(folder.resolve("store.cchc"), actor = "test").use { store ->
                    store.procedures.addMany(rows.map(::procedure))
                    queries.map { store.asked(it.jsonObject) }
                }
            }
        }
    }

    private fun procedure(row: JsonElement): Procedure {
        val (code, name, field) = row.jsonArray.map { it.jsonPrimitive.content }
        return Procedure(code = code, name = name, field = field.ifEmpty { null })
    }

    private suspend fun Store.asked(query: JsonObject): Asked {
        val (page, took) = measureTimedValue { search(query.text("query"), kinds = listOf(Kind.PROCEDURE), limit = 5) }
        val expected = query.getValue("expected").jsonArray.map { it.jsonPrimitive.content }
        val rank = page.hits.indexOfFirst { it.title.substringBefore(' ') in expected }.takeIf { it >= 0 }
        return Asked(query.text("kind"), rank, page.hits.isEmpty(), took)
    }

    private fun line(kind: String, asked: List<Asked>): String {
        val slowest = asked.maxOf { it.took }.toDouble(DurationUnit.MILLISECONDS)
        return "%-24s %4d %6d %6d %6d %8.1f ms"
            .format(kind, asked.size, asked.meantFirst(), asked.amongFive(), asked.count { it.foundNothing }, slowest)
    }

    private fun List<Asked>.meantFirst() = count { it.rank == 0 }

    private fun List<Asked>.amongFive() = count { it.rank != null }
}
