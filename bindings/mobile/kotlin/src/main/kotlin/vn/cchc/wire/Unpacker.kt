package vn.cchc.wire

import vn.cchc.model.Code
import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The bytes do not decode: the native part and this library are of different versions. */
internal class DecodeException(text: String, cause: Throwable? = null) : RuntimeException(text, cause)

/**
 * Reads MessagePack in the core's canonical form. It is strict: an unknown field, a missing field or a value of another
 * type is an error, since a field that is dropped here would be lost with the next update.
 */
internal class Unpacker(private val bytes: ByteArray, private var position: Int = 0) {
    /** Type of a value. */
    enum class Type { NIL, BOOLEAN, NUMBER, TEXT, LIST, MAP }

    /** Type of the next value, which is not consumed. */
    fun type(): Type = when (val code = peek()) {
        0xc0 -> Type.NIL
        0xc2, 0xc3 -> Type.BOOLEAN
        in 0x00..0x7f, in 0xe0..0xff, in 0xcc..0xd3 -> Type.NUMBER
        in 0xa0..0xbf, in 0xd9..0xdb -> Type.TEXT
        in 0x90..0x9f, 0xdc, 0xdd -> Type.LIST
        in 0x80..0x8f, 0xde, 0xdf -> Type.MAP
        else -> throw unexpected("a value", code)
    }

    fun boolean(): Boolean = when (val code = byte()) {
        0xc2 -> false
        0xc3 -> true
        else -> throw unexpected("true or false", code)
    }

    fun long(): Long = when (val code = byte()) {
        in 0x00..0x7f -> code.toLong()
        in 0xe0..0xff -> code.toByte().toLong()
        0xcc -> number(1)
        0xcd -> number(2)
        0xce -> number(4)
        0xcf -> number(8).also { if (it < 0) throw DecodeException("a number is too large") }
        0xd0 -> number(1).toByte().toLong()
        0xd1 -> number(2).toShort().toLong()
        0xd2 -> number(4).toInt().toLong()
        0xd3 -> number(8)
        else -> throw unexpected("a number", code)
    }

    fun int(): Int {
        val value = long()
        if (value !in Int.MIN_VALUE..Int.MAX_VALUE) throw DecodeException("$value is out of range")
        return value.toInt()
    }

    fun text(): String {
        val length = when (val code = byte()) {
            in 0xa0..0xbf -> code and 0x1f
            0xd9 -> number(1).toInt()
            0xda -> number(2).toInt()
            0xdb -> length(number(4))
            else -> throw unexpected("text", code)
        }
        need(length)
        return String(bytes, position, length, Charsets.UTF_8).also { position += length }
    }

    fun uuid(): UUID {
        val text = text()
        if (text.length != UUID_LENGTH) throw DecodeException("$text is no identity")
        return parsed(text) { UUID.fromString(it) }
    }

    fun date(): LocalDate = parsed(text(), ::dateOf)

    fun time(): LocalTime = parsed(text(), ::timeOf)

    fun instant(): Instant = parsed(text(), ::instantOf)

    fun <T : Code> code(entries: List<T>): T {
        val code = text()
        return entries.firstOrNull { it.code == code } ?: throw DecodeException("$code is none of $entries")
    }

    /** Reads the head of a list, and returns its length. */
    fun listLength(): Int = when (val code = byte()) {
        in 0x90..0x9f -> code and 0x0f
        0xdc -> length(number(2))
        0xdd -> length(number(4))
        else -> throw unexpected("a list", code)
    }

    /** Reads the head of a map, and returns its number of fields. */
    fun mapLength(): Int = when (val code = byte()) {
        in 0x80..0x8f -> code and 0x0f
        0xde -> length(number(2))
        0xdf -> length(number(4))
        else -> throw unexpected("a map", code)
    }

    /** Consumes a nil if one is next. */
    fun consumeNil(): Boolean {
        if (peek() != 0xc0) return false
        position++
        return true
    }

    inline fun <T> orNull(read: Unpacker.() -> T): T? = if (consumeNil()) null else read()

    inline fun <T> list(read: Unpacker.() -> T): List<T> {
        val length = listLength()
        if (length == 0) return emptyList()
        val values = ArrayList<T>(length)
        repeat(length) { values.add(read()) }
        return values
    }

    inline fun <T> set(read: Unpacker.() -> T): Set<T> {
        val values = LinkedHashSet<T>()
        repeat(listLength()) { values.add(read()) }
        return values
    }

    inline fun <T> dictionary(read: Unpacker.() -> T): Map<String, T> {
        val values = LinkedHashMap<String, T>()
        fields { values[it] = read() }
        return values
    }

    /** Reads a map; the block takes each field's value. */
    inline fun fields(take: Unpacker.(String) -> Unit) {
        repeat(mapLength()) { take(text()) }
    }

    /** Looks ahead for the `type` of the union that is next, without consuming it. */
    fun tag(): String {
        val ahead = Unpacker(bytes, position)
        var tag: String? = null
        ahead.fields { if (it == "type") tag = text() else skip() }
        return tag ?: throw DecodeException("a union has no type")
    }

    fun skip() {
        when (type()) {
            Type.NIL -> position++
            Type.BOOLEAN -> boolean()
            Type.NUMBER -> long()
            Type.TEXT -> text()
            Type.LIST -> repeat(listLength()) { skip() }
            Type.MAP -> fields { skip() }
        }
    }

    /** Consumes the next value, and returns its encoded bytes. */
    fun raw(): ByteArray {
        val start = position
        skip()
        return bytes.copyOfRange(start, position)
    }

    fun unknown(type: String, name: String): DecodeException = DecodeException("$type has no $name")

    fun missing(type: String, name: String): DecodeException = DecodeException("$type lacks $name")

    fun end() {
        if (position != bytes.size) throw DecodeException("${bytes.size - position} bytes are left over")
    }

    private inline fun <T> parsed(text: String, parse: (String) -> T): T = try {
        parse(text)
    } catch (error: DateTimeException) {
        throw DecodeException("\"$text\" does not parse", error)
    } catch (error: IllegalArgumentException) {
        throw DecodeException("\"$text\" does not parse", error)
    }

    private fun number(width: Int): Long {
        need(width)
        var value = 0L
        repeat(width) { value = (value shl 8) or (bytes[position++].toLong() and 0xff) }
        return value
    }

    /** Checks a length against the bytes that are left: each value takes at least one. */
    private fun length(value: Long): Int {
        if (value > bytes.size - position) throw DecodeException("the value ends early")
        return value.toInt()
    }

    private fun byte(): Int = peek().also { position++ }

    private fun peek(): Int {
        need(1)
        return bytes[position].toInt() and 0xff
    }

    private fun need(length: Int) {
        if (length > bytes.size - position) throw DecodeException("the value ends early")
    }

    private fun unexpected(wanted: String, code: Int) = DecodeException("expected $wanted, found 0x%02x".format(code))

    private companion object {
        const val UUID_LENGTH = 36
    }
}

/** Decodes one value, which must take up all the bytes. */
internal inline fun <T> unpack(bytes: ByteArray, read: Unpacker.() -> T): T {
    val unpacker = Unpacker(bytes)
    return unpacker.read().also { unpacker.end() }
}
