package vn.cchc

import org.junit.jupiter.api.Test
import vn.cchc.model.Header
import vn.cchc.model.Kind
import vn.cchc.model.PartialDate
import vn.cchc.model.Schedule
import vn.cchc.model.SessionKind
import vn.cchc.wire.DecodeException
import vn.cchc.wire.dateOf
import vn.cchc.wire.instantOf
import vn.cchc.wire.pack
import vn.cchc.wire.readHeader
import vn.cchc.wire.readPartialDate
import vn.cchc.wire.readSchedule
import vn.cchc.wire.readUnitKind
import vn.cchc.wire.timeOf
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

internal class CodecTest {
    @Test
    fun `numbers of every width come back`() {
        val edges = listOf(0L, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000, 0xffffffffL, Long.MAX_VALUE)
        for (value in edges + edges.map { -it } + edges.map { -it - 1 }) {
            assertEquals(value, unpack(pack { write(value) }) { long() })
        }
    }

    @Test
    fun `numbers without a sign are read as the core may write them`() {
        assertEquals(0xfff0L, unpack(bytes(0xcd, 0xff, 0xf0)) { long() })
        assertEquals(0xfffffff0L, unpack(bytes(0xce, 0xff, 0xff, 0xff, 0xf0)) { long() })
        failing<DecodeException> { unpack(bytes(0xcf, 0xff, 0, 0, 0, 0, 0, 0, 0)) { long() } }
        failing<DecodeException> { unpack(bytes(0xce, 0xff, 0xff, 0xff, 0xf0)) { int() } }
    }

    @Test
    fun `texts and lists of every length come back`() {
        for (length in listOf(0, 31, 32, 255, 256, 65_535, 65_536)) {
            val text = "x".repeat(length)
            assertEquals(text, unpack(pack { write(text) }) { text() })
        }
        for (length in listOf(0, 15, 16, 65_535, 65_536)) {
            val values = List(length) { it }
            assertEquals(values, unpack(pack { list(values) { write(it) } }) { list { int() } })
        }
        assertEquals("Đăng ký 🏠", unpack(pack { write("Đăng ký 🏠") }) { text() })
    }

    @Test
    fun `instants keep their microseconds and times their seconds`() {
        val at = Instant.parse("2021-03-05T01:02:03.000001Z")
        assertEquals(at, unpack(pack { write(at.plusNanos(999)) }) { instant() })
        val written = listOf(0L, 100_000_000, 123_450_000, 1_000).map { nanos ->
            unpack(pack { write(Instant.EPOCH.plusNanos(nanos)) }) { text() }.removePrefix("1970-01-01T00:00:00")
        }
        assertEquals(listOf("Z", ".1Z", ".12345Z", ".000001Z"), written)
        assertEquals("08:00:00", unpack(pack { write(LocalTime.of(8, 0)) }) { text() })
        assertEquals(LocalTime.of(8, 0), unpack(pack { write("08:00:00") }) { time() })
    }

    @Test
    fun `days, times and instants are read as java time reads them`() {
        val instants = listOf(
            "2021-03-05T01:02:03Z",
            "2021-03-05T01:02:03.5Z",
            "1969-12-31T23:59:59.999999Z",
            "2024-02-29T00:00:00.000001Z",
            "-000001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.123456789Z",
            "+12021-03-05T01:02:03Z",
            "2021-03-05T01:02:03.Z",
            "2021-02-29T01:02:03Z",
            "2021-03-05T24:02:03Z",
            "2021-03-05T01:02:03",
            "2021-03-05T01:02:03.12a4Z",
            "2021-03-05",
            "2021-03-05 01:02:03Z",
            "2021-03-05T01:02:03.1234567891Z",
        )
        for (text in instants) assertEquals(read { Instant.parse(text) }, read { instantOf(text) }, text)
        for (text in listOf(
            "2021-03-05",
            "2021-02-30",
            "2021-13-01",
            "2021-3-5",
            "-001-01-01",
            "0000-01-01",
            "2021/03/05",
        )) {
            assertEquals(read { LocalDate.parse(text) }, read { dateOf(text) }, text)
        }
        for (text in listOf("08:00:00", "23:59:59", "24:00:00", "08:00", "08:00:00.5", "8:00:00", "08:00:0x")) {
            assertEquals(read { LocalTime.parse(text) }, read { timeOf(text) }, text)
        }
    }

    private fun <T> read(parse: () -> T): T? = try {
        parse()
    } catch (_: DateTimeException) {
        null
    }

    @Test
    fun `half of a character is refused and not replaced`() {
        assertFailsWith<IllegalArgumentException> { pack { write("cắt giữa 😀".dropLast(1)) } }
        assertEquals("😀", unpack(pack { write("😀") }) { text() })
    }

    @Test
    fun `values come back as they were`() {
        val header = Header(rev = 3, created = Instant.parse("2021-03-05T00:00:00Z"), actor = "văn phòng")
        assertEquals(header, unpack(pack { write(header) }) { readHeader() })
        val schedule: Schedule = Schedule.InQuarter(2021, 4)
        assertEquals(schedule, unpack(pack { write(schedule) }) { readSchedule() })
        assertEquals(Schedule.Daily, unpack(pack { write(Schedule.Daily as Schedule) }) { readSchedule() })
    }

    @Test
    fun `a field that nobody knows is an error`() {
        val written = pack {
            map(2)
            field("year") { write(2021) }
            field("week") { write(3) }
        }
        assertEquals(
            "PartialDate has no week",
            failing<DecodeException> {
                unpack(written) { readPartialDate() }
            }.message,
        )
    }

    @Test
    fun `a field that is missing is an error and one that need not be there is not`() {
        val failure = failing<DecodeException> { unpack(pack { map(0) }) { readPartialDate() } }
        assertEquals("PartialDate lacks year", failure.message)
        val year = pack {
            map(1)
            field("year") { write(2021) }
        }
        assertEquals(PartialDate(2021), unpack(year) { readPartialDate() })
    }

    @Test
    fun `what is of another sort or not whole is an error`() {
        failing<DecodeException> { unpack(pack { write("1") }) { long() } }
        failing<DecodeException> { unpack(pack { write(1) }) { text() } }
        failing<DecodeException> { unpack(pack { write("fortress") }) { readUnitKind() } }
        failing<DecodeException> { unpack(pack { write("2021-02-30") }) { date() } }
        failing<DecodeException> { unpack(pack { write("1-1-1-1-1") }) { uuid() } }
        failing<DecodeException> { unpack(pack { nil() } + 0) { skip() } }
        failing<DecodeException> { unpack(pack { write("cut") }.copyOf(2)) { text() } }
        failing<DecodeException> { unpack(bytes(0xdd, 0x7f, 0xff, 0xff, 0xff)) { list { long() } } }
        failing<DecodeException> { unpack(ByteArray(0)) { skip() } }
    }

    @Test
    fun `a choice may say late which it is`() {
        val written = pack {
            map(2)
            field("year") { write(2021) }
            field("type") { write("in_year") }
        }
        assertEquals(Schedule.InYear(2021), unpack(written) { readSchedule() })
    }

    @Test
    fun `a choice says what it is called`() {
        assertEquals("họp cơ quan định kỳ", SessionKind.AGENCY_MEETING.labelVi)
        assertEquals("phản ánh, kiến nghị", Kind.FEEDBACK.labelVi)
    }

    @Test
    fun `what is longer than the room for it makes more`() {
        val written = pack { repeat(1000) { write("một hai ba bốn") } }
        assertContentEquals(List(1000) { "một hai ba bốn" }, unpack(written) { List(1000) { text() } })
    }

    private fun bytes(vararg values: Int) = ByteArray(values.size) { values[it].toByte() }
}
