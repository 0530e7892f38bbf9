package vn.cchc

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.UnitKind
import java.nio.file.Path
import kotlin.time.Duration.Companion.seconds

/** Long enough for every machine: a test that waits so long has failed. */
internal val SOON = 60.seconds

internal fun department(name: String = "Sở Xây dựng") = OrganisationUnit(name, UnitKind.DEPARTMENT)

internal fun divisions(count: Int) = List(count) { OrganisationUnit("Phòng %04d".format(it), UnitKind.DIVISION) }

/** Runs a test with a store in a new folder. */
internal fun withStore(keys: KeyProvider? = null, test: suspend CoroutineScope.(Store, Path) -> Unit) =
    inFolder { folder ->
        runBlocking {
            withTimeout(SOON) {
                Cchc.open(folder.resolve("store.cchc"), actor = "test", keys = keys).use { store ->
                    test(store, folder)
                }
            }
        }
    }

/** What a call fails with. */
internal inline fun <reified E : Throwable> failing(call: () -> Any?): E {
    try {
        call()
    } catch (failure: Throwable) {
        return failure as? E ?: throw AssertionError("it failed otherwise", failure)
    }
    throw AssertionError("it did not fail")
}
