package vn.cchc

import vn.cchc.internal.NativeBatch
import vn.cchc.internal.NativeWork
import vn.cchc.model.ExportOptions
import vn.cchc.model.TableFormat
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.nio.file.Path

/** Calls operations of the core by name, on the store's threads. */
internal class Caller(
    private val lanes: Lanes,
    private val call: (name: String, arguments: ByteArray, work: NativeWork?) -> ByteArray,
    private val export: (
        query: ByteArray,
        path: String,
        format: ByteArray,
        options: ByteArray,
        work: NativeWork?,
    ) -> Unit,
) {
    /** Writes the records that a query finds as a table to a file. */
    suspend fun export(collection: String, query: IndexQuery?, table: TableFile, progress: ProgressListener?) {
        val asked = pack {
            map(if (query == null) 2 else 3)
            field("collection") { write(collection) }
            field("columns") { orNull(table.columns) { paths -> list(paths) { write(it) } } }
            if (query != null) field("records") { query.writeRecords(this) }
        }
        val (format, options) = pack { write(table.format) } to pack { write(table.options) }
        lanes.readLong(progress) { work -> export(asked, table.path.toString(), format, options, work.native) }
    }

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

/** A file that a table is written to. */
internal class TableFile(
    val path: Path,
    val format: TableFormat,
    val columns: List<String>?,
    val options: ExportOptions,
)

/** Calls operations of the core in a batch, on the current thread. */
internal class BatchCaller(private val batch: NativeBatch) {
    fun <T> call(name: String, arguments: Packer.() -> Unit, read: Unpacker.() -> T): T =
        translated { unpack(batch.call(name, pack(arguments)), read) }
}
