package vn.cchc

import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively
import kotlin.io.path.exists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.test.assertEquals

/** The cases every language runs, through the typed collections; see tests/conformance/README.md. */
internal class ConformanceTest {
    @TestFactory
    fun cases(): List<DynamicNode> = files().map { file ->
        val cases = json(file).getValue("cases").jsonArray.map { case ->
            val members = case.jsonObject
            dynamicTest(members.text("name")) {
                members["feature"]?.jsonPrimitive?.content?.let { feature ->
                    LACKING += "${file.fileName}: ${members.text("name")} ($feature)"
                    assumeTrue(false, "the native library has no feature $feature")
                }
                members["needs"]?.jsonPrimitive?.content?.let { needed ->
                    val isThere = ROOT.resolve(needed).exists()
                    if (!isThere) println("${file.fileName}: ${members.text("name")}: skipped, $needed is not there")
                    assumeTrue(isThere, "$needed is not there")
                }
                inFolder { folder -> Runner(folder.resolve("store.cchc")).use { it.run(members.getValue("steps")) } }
            }
        }
        dynamicContainer(file.nameWithoutExtension, cases)
    } + dynamicTest("every call went through its method") {
        assertEquals(emptyList(), CALLS - Handle.TALLY.names)
    }

    private fun files(): List<Path> = ROOT.resolve("tests/conformance").listDirectoryEntries("*.json").sorted()

    internal companion object {
        /** Cases of calls that need a feature of the core, which the native library is built without. */
        private val LACKING = mutableListOf<String>()

        @AfterAll
        @JvmStatic
        fun tell() {
            val tally = Handle.TALLY
            println("${LACKING.size} cases skipped, whose calls the native library lacks: $LACKING")
            println("${tally.typed} calls went through their methods, ${tally.raw} were not as any method takes them")
        }
    }
}

/** Runs in a new folder, which is removed. */
@OptIn(ExperimentalPathApi::class)
internal inline fun <T> inFolder(run: (Path) -> T): T {
    val folder = Files.createTempDirectory("cchc")
    try {
        return run(folder)
    } finally {
        folder.deleteRecursively()
    }
}
