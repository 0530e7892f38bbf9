package vn.cchc.example

import kotlinx.coroutines.runBlocking
import vn.cchc.Cchc
import vn.cchc.Store
import vn.cchc.model.Period
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively
import kotlin.io.path.exists
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes

/**
 * What an officer does in a village without a network: look a procedure up, check people in at a session, take feedback
 * down. All of it is in one file, and what concerns persons is sealed in it.
 *
 * The words to look up may be given as arguments.
 */
@OptIn(ExperimentalPathApi::class)
fun main(arguments: Array<String>) {
    val words = arguments.joinToString(" ").ifEmpty { "cap giay phep xay dung nha o" }
    val folder = Files.createTempDirectory("cchc-example")
    try {
        runBlocking {
            val key = folder.resolve("store.key")
            Cchc.open(folder.resolve("store.cchc"), actor = "can-bo-xa", keys = { keptKey(key) }).use { store ->
                visit(store, words)
            }
        }
    } finally {
        folder.deleteRecursively()
    }
}

private suspend fun visit(store: Store, words: String) {
    val office = Sample(Path.of(System.getProperty("cchc.data", "examples/data"))).load(store)

    println("\nTra cứu ngoại tuyến: “$words”")
    lookUp(store, words)

    println("\nĐiểm danh bằng mã cán bộ")
    val session = openSession(store, office)
    for (code in listOf("CB001", "cb002", "CB002", "CB999")) println("  $code: ${checkIn(store, session, code)}")
    println("  ${holdSession(store, session)}")

    println("\nGhi nhận phản ánh, kiến nghị")
    println("  ${takeFeedback(store, office)}")

    val report = store.report(Period.quarter(2021, 1))
    println("\n${report.period.name}: ${report.sessions.held} buổi, ${report.feedback.received} phản ánh, kiến nghị")
    for (item in report.attention) println("  ${item.textVi}")
}

/** A phone keeps its key in the Android Keystore; here it is a file beside the store. */
private fun keptKey(path: Path): ByteArray {
    if (!path.exists()) path.writeBytes(Cchc.newKey())
    return path.readBytes()
}
