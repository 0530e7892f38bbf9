package vn.cchc

import vn.cchc.internal.NativeBatch
import vn.cchc.internal.NativeWork
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.unpack

/** Calls operations of the core by name, on the store's threads. */
internal class Caller(
    private val lanes: Lanes,
    private val call: (name: String, arguments: ByteArray, work: NativeWork?) -> ByteArray,
) {
    suspend fun <T> read(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        lanes.read { unpack(call(name, pack(arguments), null), read) }

    suspend fun <T> readLong(
        name: String,
        progress: ProgressListener?,
        arguments: Packer.() -> Unit,
        read: Unpacker.() -> T,
    ): T = lanes.readLong(progress) { work -> unpack(call(name, pack(arguments), work.native), read) }

    suspend fun <T> write(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        writeLong(name, null, arguments, read)

    suspend fun <T> writeLong(
        name: String,
        progress: ProgressListener?,
        arguments: Packer.() -> Unit,
        read: Unpacker.() -> T,
    ): T = lanes.write(progress) { work -> unpack(call(name, pack(arguments), work.native), read) }
}

/** Calls operations of the core in a batch, on the current thread. */
internal class BatchCaller(private val batch: NativeBatch) {
    fun <T> call(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        translated { unpack(batch.call(name, pack(arguments)), read) }
}
