package vn.cchc

import vn.cchc.internal.HostFailure
import vn.cchc.internal.NativeKeys

/**
 * Supplies the host key, which protects personal data: 32 bytes, from the platform's key store.
 *
 * It is called each time the key is needed, on the thread of that call, possibly on several threads at once; the
 * library keeps no copy. When it throws, the call throws [CchcException.KeyNeeded] with that exception as
 * its cause.
 *
 * ```
 * val store = Cchc.open(path, keys = { keyStore.unwrap(wrappedKey) })
 * ```
 */
public fun interface KeyProvider {
    /** Returns the key: always the same 32 bytes for one store, until [Store.rekey]. */
    public fun key(): ByteArray
}

internal class HostKeys(private val provider: KeyProvider) : NativeKeys {
    override fun key(): ByteArray = hosted { provider.key() }
}

/** Runs the host's code on behalf of the core. No exception may cross the native frames: it is kept for the caller. */
internal inline fun <T> hosted(code: () -> T): T = try {
    code()
} catch (failure: Throwable) {
    HostFailures.note(failure)
    throw HostFailure.Failed(failure.toString())
}
