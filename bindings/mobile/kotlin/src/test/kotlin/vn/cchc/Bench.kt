package vn.cchc

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import java.nio.file.Path
import kotlin.system.measureNanoTime

/**
 * Measures a page of 50 and a search through the typed methods, warm, and the same calls without types; prints medians
 * in microseconds. `benches/languages.sh` makes the store and sets them beside the other languages'.
 */
fun main(arguments: Array<String>) = runBlocking {
    Cchc.open(Path.of(arguments[0]), create = false).use { store ->
        median("a page of 50 sessions") { check(store.sessions.page(limit = 50).items.size == 50) }
        median("a search, 10 hits") { check(store.search(WORDS, limit = 10).hits.size == 10) }
        val page = packed("{\"limit\": 50}")
        median("a page, as bytes") { store.caller.read("sessions.page", { raw(page) }) { skip() } }
        val query = packed("{\"query\": \"$WORDS\", \"limit\": 10}")
        median("a search, as bytes") { store.caller.read("store.search", { raw(query) }) { skip() } }
    }
}

private suspend fun median(name: String, call: suspend () -> Unit) {
    repeat(WARM) { call() }
    val times = List(MEASURED) { measureNanoTime { call() } }.sorted()
    println("$name\t${times[MEASURED / 2] / 100 / 10.0}")
}

private fun packed(json: String): ByteArray = packed(Json.parseToJsonElement(json))

private const val WORDS = "cai cach hanh chinh"
private const val WARM = 2000
private const val MEASURED = 1000
