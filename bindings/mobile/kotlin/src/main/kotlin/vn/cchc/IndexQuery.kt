package vn.cchc

import vn.cchc.model.Code
import vn.cchc.wire.Packer
import vn.cchc.wire.write

/** Arguments of `page`, `all` and `count`: filters, index, bounds and direction. */
internal class IndexQuery(
    private val index: Code?,
    private val since: Bound?,
    private val until: Bound?,
    private val descending: Boolean,
) {
    private val filters = ArrayList<Pair<String, Packer.() -> Unit>>()

    /** Filters by a field's value; no filter when the value is null. */
    fun <T : Any> filter(name: String, value: T?, write: Packer.(T) -> Unit) {
        if (value != null) filters += name to { write(value) }
    }

    /** Filters for records in which these fields are missing. The core refuses a field that has a value beside that. */
    fun without(fields: Set<Code>) {
        for (field in fields) filters += field.code to { nil() }
    }

    /** Writes the arguments of `count`. */
    fun write(packer: Packer) = packer.run {
        map(COUNT_FIELDS)
        writeMembers()
    }

    /** Writes the arguments of `page`. */
    fun write(packer: Packer, limit: Int, cursor: String?) = packer.run {
        map(COUNT_FIELDS + PAGE_FIELDS)
        writeMembers()
        field("descending") { write(descending) }
        field("limit") { write(limit) }
        field("cursor") { orNull(cursor) { write(it) } }
    }

    /** Writes which records a table has. */
    fun writeRecords(packer: Packer) = packer.run {
        map(COUNT_FIELDS + 1)
        writeMembers()
        field("descending") { write(descending) }
    }

    private fun Packer.writeMembers() {
        field("filter") {
            map(filters.size)
            for ((name, value) in filters) field(name, value)
        }
        field("index") { orNull(index) { write(it) } }
        field("since") { orNull(since) { write(it) } }
        field("until") { orNull(until) { write(it) } }
    }

    private companion object {
        const val COUNT_FIELDS = 4
        const val PAGE_FIELDS = 3
    }
}
