package vn.cchc

import kotlinx.serialization.json.JsonObject
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
        val cases = json(file).getValue("cases").jsonArray.flatMap { case ->
            val members = case.jsonObject
            val steps = members.getValue("steps")
            val inFile = dynamicTest(members.text("name")) {
                lacks(members)?.let { lacking ->
                    LACKING += "${file.fileName}: ${members.text("name")} ($lacking)"
                    assumeTrue(false, "$lacking is not there")
                }
                inFolder { folder -> Runner(folder.resolve("store.cchc")).use { it.run(steps) } }
            }
            val isInMemory = steps.jsonArray.none { "reopen" in it.jsonObject } && lacks(members) == null
            val inMemory = dynamicTest("${members.text("name")}, in memory") { Runner(null).use { it.run(steps) } }
            if (isInMemory) listOf(inFile, inMemory) else listOf(inFile)
        }
        dynamicContainer(file.nameWithoutExtension, cases)
    } + dynamicTest("every call went through its method") {
        assertEquals(emptyList(), CALLS - Handle.TALLY.names)
    }

    /** The feature of the core that the native library is built without, or the file that is not there. */
    private fun lacks(case: JsonObject): String? = case["feature"]?.jsonPrimitive?.content
        ?: case["needs"]?.jsonPrimitive?.content?.takeUnless { ROOT.resolve(it).exists() }

    private fun files(): List<Path> = ROOT.resolve("tests/conformance").listDirectoryEntries("*.json").sorted()

    internal companion object {
        /** Cases that need a feature of the core, which the native library is built without, or a missing file. */
        private val LACKING = mutableListOf<String>()

        @AfterAll
        @JvmStatic
        fun tell() {
            val tally = Handle.TALLY
            println("${LACKING.size} cases skipped, for what is not there: $LACKING")
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
