package vn.cchc

import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiToolsFactory
import java.io.File
import java.util.ServiceLoader
import kotlin.test.Test
import kotlin.test.assertEquals

/** The public API beside its snapshot. `-Dcchc.api=write` renews the snapshot. */
internal class PublicApiTest {
    @Test
    fun `the snapshot of the public API is fresh`() {
        val snapshot = ROOT.resolve("bindings/mobile/kotlin/api/cchc.api").toFile()
        if (System.getProperty("cchc.api") == "write") snapshot.writeText(publicApi())
        assertEquals(snapshot.readText(), publicApi(), "$snapshot is stale: run make types")
    }

    private fun publicApi(): String {
        val classes = File(Cchc::class.java.protectionDomain.codeSource.location.toURI())
        val files = classes.walk().filter { it.extension == "class" }.sorted().asIterable()
        val native = AbiFilters(emptySet(), setOf("vn.cchc.internal.**"), emptySet(), emptySet())
        val dump = StringBuilder()
        ServiceLoader.load(AbiToolsFactory::class.java).first().get().printJvmDump(dump, files, native)
        return dump.lineSequence().filterNot { DERIVED.containsMatchIn(it) }.joinToString("\n").trimEnd() + "\n"
    }

    private companion object {
        /** What a data class and default arguments add to what is declared. */
        val DERIVED = Regex("""fun (component\d+|copy|equals|hashCode|toString)\b|\${'$'}default |synthetic""")
    }
}
