package vn.cchc.wire

import vn.cchc.model.Code
import vn.cchc.model.RecordId
import java.nio.charset.CharacterCodingException
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import java.time.format.DateTimeFormatterBuilder
import java.time.temporal.ChronoUnit
import java.util.UUID

/** Writes MessagePack in the core's canonical form: identities, dates and instants as text. */
internal class Packer {
    private var bytes = ByteArray(256)
    private var size = 0

    fun bytes(): ByteArray = bytes.copyOf(size)

    fun nil() = byte(0xc0)

    fun write(value: Boolean) = byte(if (value) 0xc3 else 0xc2)

    fun write(value: Int) = write(value.toLong())

    fun write(value: Long) = when (value) {
        in 0..0x7f -> byte(value.toInt())
        in -32..-1 -> byte(value.toInt() and 0xff)
        in Byte.MIN_VALUE..Byte.MAX_VALUE -> number(0xd0, value, 1)
        in Short.MIN_VALUE..Short.MAX_VALUE -> number(0xd1, value, 2)
        in Int.MIN_VALUE..Int.MAX_VALUE -> number(0xd2, value, 4)
        else -> number(0xd3, value, 8)
    }

    fun write(value: String) {
        val text = try {
            value.encodeToByteArray(throwOnInvalidSequence = true)
        } catch (failure: CharacterCodingException) {
            throw IllegalArgumentException("text with an unpaired surrogate: \"$value\"", failure)
        }
        when {
            text.size < 32 -> byte(0xa0 or text.size)
            text.size <= 0xff -> number(0xd9, text.size.toLong(), 1)
            else -> head(0xda, text.size)
        }
        reserve(text.size)
        text.copyInto(bytes, size)
        size += text.size
    }

    fun write(value: UUID) = write(value.toString())

    fun write(value: RecordId) = write(value.value.toString())

    fun write(value: Code) = write(value.code)

    fun write(value: LocalDate) = write(value.toString())

    fun write(value: LocalTime) = write(DateTimeFormatter.ISO_LOCAL_TIME.format(value))

    fun write(value: Instant) = write(INSTANT.format(value.truncatedTo(ChronoUnit.MICROS)))

    /** Begins a list. */
    fun list(length: Int) = if (length < 16) byte(0x90 or length) else head(0xdc, length)

    /** Begins a map of fields. */
    fun map(length: Int) = if (length < 16) byte(0x80 or length) else head(0xde, length)

    inline fun field(name: String, write: Packer.() -> Unit) {
        write(name)
        write()
    }

    inline fun <T : Any> orNull(value: T?, write: Packer.(T) -> Unit) = if (value == null) nil() else write(value)

    inline fun <T> list(values: Collection<T>, write: Packer.(T) -> Unit) {
        list(values.size)
        for (value in values) write(value)
    }

    inline fun <T> dictionary(values: Map<String, T>, write: Packer.(T) -> Unit) {
        map(values.size)
        for ((name, value) in values) field(name) { write(value) }
    }

    /** Appends a value that is encoded already. */
    fun raw(encoded: ByteArray) {
        reserve(encoded.size)
        encoded.copyInto(bytes, size)
        size += encoded.size
    }

    private fun head(code: Int, length: Int) =
        if (length <= 0xffff) number(code, length.toLong(), 2) else number(code + 1, length.toLong(), 4)

    private fun number(code: Int, value: Long, width: Int) {
        byte(code)
        reserve(width)
        for (shift in (width - 1) * 8 downTo 0 step 8) bytes[size++] = (value shr shift).toByte()
    }

    private fun byte(value: Int) {
        reserve(1)
        bytes[size++] = value.toByte()
    }

    private fun reserve(more: Int) {
        if (size + more > bytes.size) bytes = bytes.copyOf(maxOf(bytes.size * 2, size + more))
    }

    private companion object {
        /** The core's format: up to six digits of a second, without trailing zeros. */
        val INSTANT: DateTimeFormatter = DateTimeFormatterBuilder().appendInstant(-1).toFormatter()
    }
}

internal inline fun pack(write: Packer.() -> Unit): ByteArray = Packer().apply(write).bytes()
