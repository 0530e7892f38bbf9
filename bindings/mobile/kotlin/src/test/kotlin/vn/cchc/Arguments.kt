package vn.cchc

import vn.cchc.model.Code
import vn.cchc.wire.DecodeException
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.unpack

/** What no method takes: it is for the core to refuse. */
internal class Unfit(what: String, cause: Throwable? = null) : Exception(what, cause)

/** The arguments of a call by name, from which those of its method are made. */
internal class Arguments(packed: ByteArray) {
    private val members: Map<String, ByteArray> = fitting("arguments") { unpack(packed) { dictionary { raw() } } }
    private val filter: Map<String, ByteArray> =
        members["filter"]?.let { written -> fitting("filter") { unpack(written) { dictionary { raw() } } } }.orEmpty()

    /** Refuses what the method has no parameter for. */
    fun only(vararg names: String) = known(members.keys, names)

    /** Refuses what cannot be asked for. */
    fun filters(vararg names: String) = known(filter.keys, names)

    fun <T> required(name: String, read: Unpacker.() -> T): T =
        optional<T?>(name, null, read) ?: throw Unfit("$name is missing")

    fun <T> optional(name: String, default: T, read: Unpacker.() -> T): T {
        val written = members[name] ?: return default
        return fitting(name) { unpack(written, read) }
    }

    fun <T> filter(name: String, read: Unpacker.() -> T): T? {
        val written = filter[name] ?: return null
        return fitting(name) { unpack(written) { orNull(read) } }
    }

    /** The fields of which it is asked that there is nothing in them. */
    fun <F : Code> missing(fields: List<F>): Set<F> = nothings(filter.keys).map { name ->
        fields.firstOrNull { it.code == name } ?: throw Unfit("$name is never missing")
    }.toSet()

    /** For a collection of which nothing indexed may be missing. */
    fun noneMissing() {
        if (nothings(filter.keys).isNotEmpty()) throw Unfit("nothing is missing there")
    }

    private fun nothings(names: Set<String>) = names.filter {
        unpack(filter.getValue(it)) { consumeNil().also { if (!it) skip() } }
    }

    private fun known(given: Set<String>, names: Array<out String>) {
        val others = given - names.toSet()
        if (others.isNotEmpty()) throw Unfit("there is no $others")
    }

    private fun <T> fitting(name: String, read: () -> T): T = try {
        read()
    } catch (failure: DecodeException) {
        throw Unfit(name, failure)
    }
}

/** A bound as a caller would write it. */
internal fun Unpacker.bound(): Bound = if (type() == Unpacker.Type.NUMBER) Bound(long()) else Bound(text())

internal fun <R> packPage(page: Page<R>, write: Packer.(R) -> Unit): ByteArray = pack {
    map(2)
    field("items") { list(page.items, write) }
    field("next") { orNull(page.next) { write(it) } }
}
