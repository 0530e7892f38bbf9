package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeBatch
import vn.cchc.internal.NativeWork
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.unpack

/** Calls operations of the core by name, on the store's dispatcher. */
internal class Caller(
    private val dispatcher: CoroutineDispatcher,
    private val call: (name: String, arguments: ByteArray, work: NativeWork?) -> ByteArray,
) {
    suspend fun <T> ask(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        withContext(dispatcher) { translated { unpack(call(name, pack(arguments), null), read) } }

    suspend fun <T> askLong(
        name: String,
        progress: ProgressListener?,
        arguments: Packer.() -> Unit,
        read: Unpacker.() -> T,
    ): T = dispatcher.long(progress) { work -> unpack(call(name, pack(arguments), work), read) }
}

/** Calls operations of the core in a batch, on the current thread. */
internal class BatchCaller(private val batch: NativeBatch) {
    fun <T> ask(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        translated { unpack(batch.call(name, pack(arguments)), read) }
}
