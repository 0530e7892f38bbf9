package vn.cchc

import vn.cchc.internal.HostFailure
import vn.cchc.internal.NativeKey
import vn.cchc.internal.NativeKeys
import java.nio.ByteBuffer

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
    // The key crosses as numbers: bytes would be copied into buffers that nobody wipes.
    override fun key(to: NativeKey): Unit = hosted {
        to.use {
            val key = provider.key()
            val words = if (key.size == KEY_BYTES) ByteBuffer.wrap(key) else ByteBuffer.allocate(KEY_BYTES)
            fun next() = words.getLong().toULong()
            it.put(key.size.toUInt(), next(), next(), next(), next())
        }
    }
}

/** The bytes of a native key, which is wiped. */
internal fun NativeKey.bytes(): ByteArray = use { key ->
    val bytes = ByteBuffer.allocate(KEY_BYTES)
    for (index in 0 until KEY_BYTES / Long.SIZE_BYTES) bytes.putLong(key.word(index.toUInt()).toLong())
    bytes.array()
}

private const val KEY_BYTES = 32

/**
 * Runs the host's code on behalf of the core. No exception may cross the native frames: it is kept for the caller, and
 * the core is told its type alone, as its text may hold personal data.
 */
internal inline fun <T> hosted(code: () -> T): T = try {
    code()
} catch (failure: Throwable) {
    HostFailures.note(failure)
    throw HostFailure.Failed(failure.javaClass.name)
}
