package vn.cchc.example

import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively

/** Each example opens its own store in the folder that it is given, and throws where a result is not as expected. */
private val examples: Map<String, suspend (Path) -> Unit> = mapOf(
    "read_plan" to ::readPlan,
    "record_meeting" to ::recordMeeting,
    "import_sheet" to ::importSheet,
    "search" to ::search,
    "feedback" to ::feedback,
    "deadline" to ::deadline,
    "seal_and_erase" to ::sealAndErase,
    "board" to ::board,
    "history" to ::history,
    "subscribe" to ::subscribe,
    "tables" to ::tables,
)

/** Runs the examples that are named as arguments, or all of them. */
@OptIn(ExperimentalPathApi::class)
fun main(arguments: Array<String>) {
    for (name in arguments.toList().ifEmpty { examples.keys }) {
        val example = requireNotNull(examples[name]) { "no example \"$name\"; there are ${examples.keys}" }
        val folder = Files.createTempDirectory("cchc-example")
        try {
            println("\n== $name")
            runBlocking { example(folder) }
        } finally {
            folder.deleteRecursively()
        }
    }
}
