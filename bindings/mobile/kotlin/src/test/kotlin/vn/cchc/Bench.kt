package vn.cchc

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import java.nio.file.Path
import java.time.LocalDate
import kotlin.system.measureNanoTime

/**
 * Measures a page of 50 and a search through the typed methods, warm, and prints medians; the same calls without types
 * stand beside them, for what types cost. Given: the path of a store and words to search for; without a path it makes a
 * store of 10,000 sessions of its own.
 */
fun main(arguments: Array<String>) {
    val words = arguments.drop(1).joinToString(" ").ifEmpty { "cai cach hanh chinh" }
    if (arguments.isNotEmpty()) return bench(Path.of(arguments[0]), words)
    inFolder { folder ->
        val path = folder.resolve("bench.cchc")
        runBlocking { Cchc.open(path).use { it.sessions.addMany(invented()) } }
        bench(path, words)
    }
}

private fun bench(path: Path, words: String) = runBlocking {
    Cchc.open(path, create = false, readOnly = true).use { store ->
        println("%-44s %10s %10s".format("", "median", "95 %"))
        for (name in listOf("units", "people", "procedures", "sessions", "feedback")) {
            val page = packed("{\"limit\": $PAGE}")
            val found = store.page(name)
            if (found == 0) continue
            measure("$name.page, $found records") { store.page(name) }
            measure("$name.page, without types") { store.caller.ask("$name.page", { raw(page) }) { skip() } }
        }
        val found = store.search(words, limit = 10).hits.size
        val query = packed("{\"query\": \"$words\", \"limit\": 10}")
        measure("search “$words”, $found hits") { store.search(words, limit = 10) }
        measure("search, without types") { store.caller.ask("store.search", { raw(query) }) { skip() } }
    }
}

private suspend fun Store.page(name: String): Int = when (name) {
    "units" -> units.page(limit = PAGE)
    "people" -> people.page(limit = PAGE)
    "procedures" -> procedures.page(limit = PAGE)
    "sessions" -> sessions.page(limit = PAGE)
    else -> feedback.page(limit = PAGE)
}.items.size

private suspend fun measure(name: String, call: suspend () -> Any?) {
    repeat(WARM) { call() }
    val times = List(MEASURED) { measureNanoTime { call() } }.sorted()
    println("%-44s %7d µs %7d µs".format(name, times[MEASURED / 2] / 1000, times[MEASURED * 95 / 100] / 1000))
}

private fun invented() = List(10_000) { number ->
    Session(
        kind = SessionKind.entries[number % SessionKind.entries.size],
        heldOn = LocalDate.of(2021, 1, 1).plusDays(number % 365L),
        subject = "Tuyên truyền cải cách hành chính, buổi $number",
        place = "Hội trường số ${number % 50}",
        agenda = "Phổ biến quy trình thực hiện thủ tục hành chính và trả lời câu hỏi",
    )
}

private fun packed(json: String): ByteArray = packed(Json.parseToJsonElement(json))

private const val PAGE = 50
private const val WARM = 500
private const val MEASURED = 1000
