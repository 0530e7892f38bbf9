package vn.cchc

import vn.cchc.internal.InternalException
import vn.cchc.internal.NativeFailure
import vn.cchc.model.ErrorReport
import vn.cchc.wire.DecodeException
import vn.cchc.wire.readErrorReport
import vn.cchc.wire.unpack

/**
 * Exceptions of the host's own code (key providers, content, listeners) during a native call.
 *
 * The core calls that code on the thread that called the core. The exception is kept for that thread, and becomes the
 * cause of the exception that the call then throws.
 */
internal object HostFailures {
    private val last = ThreadLocal<Throwable>()

    fun note(failure: Throwable) = last.set(failure)

    fun take(): Throwable? = last.get().also { last.remove() }
}

/** Runs a native call, and throws its failures as [CchcException]. */
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
