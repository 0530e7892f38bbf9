package vn.cchc

import vn.cchc.internal.HostFailure
import vn.cchc.internal.NativeKeys

/**
 * Gives the key under which personal data are sealed: 32 bytes, from the platform's key store.
 *
 * It is asked whenever the key is needed, on the thread that needs it, and the key is let go at once. What it throws
 * fails the call with [CchcException.KeyNeeded], and is its cause.
 *
 * ```
 * val store = Cchc.open(path, keys = { keyStore.unwrap(wrappedKey) })
 * ```
 */
public fun interface KeyProvider {
    /** The key. */
    public fun key(): ByteArray
}

internal class HostKeys(private val provider: KeyProvider) : NativeKeys {
    override fun key(): ByteArray = hosted { provider.key() }
}

/** Runs the host's own code for the core, which nothing that it throws may reach. */
internal inline fun <T> hosted(code: () -> T): T = try {
    code()
} catch (failure: Throwable) {
    HostFailures.note(failure)
    throw HostFailure.Failed(failure.toString())
}
