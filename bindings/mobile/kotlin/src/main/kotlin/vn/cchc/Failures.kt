package vn.cchc

import vn.cchc.internal.InternalException
import vn.cchc.internal.NativeFailure
import vn.cchc.model.ErrorReport
import vn.cchc.wire.DecodeException
import vn.cchc.wire.readErrorReport
import vn.cchc.wire.unpack

/**
 * What the host's own code failed with during a call. The core calls it on the thread that called the core, so that the
 * exception waits there for the call to end, and comes back as the cause of the call's own failure.
 */
internal object HostFailures {
    private val last = ThreadLocal<Throwable>()

    fun note(failure: Throwable) = last.set(failure)

    fun take(): Throwable? = last.get().also { last.remove() }
}

/** Makes a call of the native part; whatever it fails with is a [CchcException]. */
internal inline fun <T> translated(call: () -> T): T = try {
    call().also { HostFailures.take() }
} catch (failure: NativeFailure) {
    throw failure.translated()
} catch (failure: InternalException) {
    throw broken(failure)
} catch (failure: DecodeException) {
    throw broken(failure)
}

internal fun NativeFailure.translated(): CchcException = when (this) {
    is NativeFailure.Refused -> CchcException.of(unpack(report) { readErrorReport() }, HostFailures.take())
}

internal fun broken(failure: Exception): CchcException {
    HostFailures.take()
    val text = "the library failed: ${failure.message}"
    val report = ErrorReport(code = "internal", text = text, textVi = "thư viện gặp lỗi: ${failure.message}")
    return CchcException.Internal(report, failure)
}
