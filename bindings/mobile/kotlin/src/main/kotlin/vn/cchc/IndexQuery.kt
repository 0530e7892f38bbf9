package vn.cchc

import vn.cchc.model.Code
import vn.cchc.wire.Packer
import vn.cchc.wire.write

/** Which records, and in which order. */
internal class IndexQuery(
    private val index: Code?,
    private val since: Bound?,
    private val until: Bound?,
    private val descending: Boolean,
) {
    private val filters = LinkedHashMap<String, Packer.() -> Unit>()

    /** Asks for those whose field has a value, where one is given. */
    fun <T : Any> filter(name: String, value: T?, write: Packer.(T) -> Unit) {
        if (value != null) filters[name] = { write(value) }
    }

    /** Asks for those without these fields. */
    fun without(fields: Set<Code>) {
        for (field in fields) {
            require(field.code !in filters) { "records are asked for by their ${field.code} and by having none" }
            filters[field.code] = { nil() }
        }
    }

    /** Writes what counting goes by. */
    fun write(packer: Packer) = packer.run {
        map(COUNTED)
        writeMembers()
    }

    /** Writes what a page goes by. */
    fun write(packer: Packer, limit: Int, cursor: String?) = packer.run {
        map(COUNTED + PAGED)
        writeMembers()
        field("descending") { write(descending) }
        field("limit") { write(limit) }
        field("cursor") { orNull(cursor) { write(it) } }
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
        const val COUNTED = 4
        const val PAGED = 3
    }
}
