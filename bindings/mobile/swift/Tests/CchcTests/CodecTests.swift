import Foundation
import XCTest

@testable import Cchc

/// How values are written and read.
final class CodecTests: XCTestCase {
    func testInstantsKeepTheirMicroseconds() throws {
        for text in [
            "2021-03-05T01:02:03.123456Z", "2021-03-05T01:02:03.000001Z", "2026-11-25T23:59:59.999999Z",
            "1970-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.999999Z", "2069-07-01T12:00:00.654321Z",
        ] {
            let date = try Date(packed: text.packed)
            XCTAssertEqual(try String(packed: date.packed), text)
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<10_000 {
            let micros = Int.random(in: 0..<3_000_000_000_000_000, using: &generator)
            let text = Instant(Date(timeIntervalSince1970: 0)).description
            XCTAssertEqual(text, "1970-01-01T00:00:00.000000Z")
            let instant = Instant(Instant(microseconds: micros).date)
            XCTAssertEqual(instant.microseconds, micros)
        }
    }

    func testInstantsAreReadInEveryForm() {
        XCTAssertEqual(Instant("2021-03-05T08:02:03.5+07:00")?.description, "2021-03-05T01:02:03.500000Z")
        XCTAssertEqual(Instant("2021-03-05T01:02:03Z")?.description, "2021-03-05T01:02:03.000000Z")
        for text in ["", "2021-03-05", "2021-03-05T01:02:03", "2021-03-05T25:02:03Z", "2021-03-05T01:02:03.Z", "x"] {
            XCTAssertNil(Instant(text), text)
        }
    }

    func testNoDateIsACrash() {
        for date in [
            .distantPast, .distantFuture, Date(timeIntervalSince1970: .nan), Date(timeIntervalSince1970: -1e300),
        ] {
            XCTAssertEqual(Instant(date).description.count, 27)
            XCTAssertEqual(CivilDate(date).description.count, 10)
        }
    }

    func testDaysAreCounted() {
        for (text, days) in [("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1), ("0001-01-01", -719_162)] {
            XCTAssertEqual(CivilDate(text)?.daysSince1970, days)
            XCTAssertEqual(CivilDate(daysSince1970: days).description, text)
        }
        XCTAssertEqual(CivilDate("2021-02-28")?.adding(days: 1).description, "2021-03-01")
        XCTAssertEqual(CivilDate(year: 2021, month: 3, day: 5).start().timeIntervalSince1970, 1_614_877_200)
        XCTAssertEqual(CivilDate(Date(timeIntervalSince1970: 1_614_877_199)).description, "2021-03-04")
        XCTAssertEqual(CivilDate(Date(timeIntervalSince1970: 1_614_877_200)).description, "2021-03-05")
        XCTAssertLessThan(CivilDate(year: 2020, month: 12, day: 31), CivilDate(year: 2021, month: 1, day: 1))
        for text in ["2021-3-5", "2021-13-01", "2021-00-01", "2021-01-32", "+021-01-01", "2021/01/01"] {
            XCTAssertNil(CivilDate(text), text)
        }
    }

    func testTimesOfDay() {
        XCTAssertEqual(CivilTime("08:30")?.description, "08:30:00")
        XCTAssertEqual(CivilTime("08:30:15.25")?.description, "08:30:15.250000000")
        for text in ["24:00", "8:30", "08:60", "08:30:", "08:30:60", "08:30:00."] {
            XCTAssertNil(CivilTime(text), text)
        }
    }

    func testNumbersOfEveryWidth() throws {
        for number in [
            0, 1, 127, 128, 255, 256, 65_535, 65_536, 4_294_967_295, 4_294_967_296, Int.max, -1, -32, -33, -128, -129,
            -32_768, -32_769, -2_147_483_649, Int.min,
        ] {
            XCTAssertEqual(try Int(packed: number.packed), number)
        }
        let written: [[UInt8]] = [
            [0xD0, 0x80], [0xD1, 0x80, 0x00], [0xD2, 0x80, 0x00, 0x00, 0x00], [0xCF, 0, 0, 0, 0, 0, 0, 0, 7], [0xFF],
        ]
        XCTAssertEqual(try written.map { try Int(packed: Data($0)) }, [-128, -32_768, -2_147_483_648, 7, -1])
        XCTAssertThrowsError(try Int(packed: Data([0xCF, 0xFF, 0, 0, 0, 0, 0, 0, 0])))
    }

    func testTextOfEveryLength() throws {
        for count in [0, 1, 31, 32, 255, 256, 65_535, 65_536] {
            let text = String(repeating: "ố", count: count / 3) + String(repeating: "x", count: count % 3)
            XCTAssertEqual(try String(packed: text.packed), text)
        }
        for count in [0, 15, 16, 65_535, 65_536] {
            let list = Array(repeating: true, count: count)
            XCTAssertEqual(try [Bool](packed: list.packed), list)
        }
        let names = Dictionary(uniqueKeysWithValues: (0..<20).map { ("name \($0)", $0) })
        XCTAssertEqual(try [String: Int](packed: names.packed), names)
    }

    func testWhatIsNotAsExpectedIsRefused() {
        func unreadable<Value: Wire>(_: Value.Type, _ value: JSON, _ reason: String, line: UInt = #line) {
            XCTAssertThrowsError(try Value(packed: value.packed), line: line) { error in
                XCTAssertEqual("\(error)", reason, line: line)
            }
        }
        let unit: [String: JSON] = ["name": .string("Sở"), "kind": .string("department")]
        unreadable(
            OrganisationUnit.self, .object(unit.merging(["colour": .null]) { $1 }), "OrganisationUnit has no colour")
        unreadable(OrganisationUnit.self, .object(["name": .string("Sở")]), "OrganisationUnit lacks kind")
        unreadable(OrganisationUnit.self, .object(unit.merging(["name": .int(1)]) { $1 }), "text was expected")
        unreadable(UnitKind.self, .string("ministry of magic"), "UnitKind has no ministry of magic")
        unreadable(Schedule.self, .object([:]), "Schedule lacks type")
        unreadable(Schedule.self, .object(["type": .string("hourly")]), "Schedule has no hourly")
        unreadable(Schedule.self, .object(["type": .string("in_year")]), "Schedule lacks year")
        unreadable(UnitId.self, .string("0190"), "0190 is no identity")
        XCTAssertThrowsError(try [Int](packed: Data([0xDD, 0xFF, 0xFF, 0xFF, 0xFF])))
        XCTAssertThrowsError(try Int(packed: Data([1, 2])))
        XCTAssertThrowsError(try Bool(packed: Data()))
    }

    func testUnionsAreReadInAnyOrderOfTheirFields() throws {
        var packer = Packer(fields: 2)
        packer.write("year", 2021)
        packer.write("type", "in_year")
        XCTAssertEqual(try Schedule(packed: packer.data), .inYear(year: 2021))
        XCTAssertEqual(try Schedule(packed: Schedule.unspecified.packed), .unspecified)
    }

    func testIdentities() throws {
        let text = "0190a3b4-c5d6-7e8f-9012-3456789abcde"
        let id = try XCTUnwrap(UnitId(text))
        XCTAssertEqual(id.description, text)
        XCTAssertEqual(try UnitId(packed: id.packed), id)
        XCTAssertEqual(try JSONDecoder().decode(UnitId.self, from: JSONEncoder().encode(id)), id)
        XCTAssertNil(UnitId("0190"))
    }

    func testChoicesSayWhatTheyAreCalled() {
        XCTAssertEqual(SessionKind.agencyMeeting.labelVi, "họp cơ quan định kỳ")
        XCTAssertEqual(RecordKind.feedback.labelVi, "phản ánh, kiến nghị")
    }

    func testPlainTextStandsForPersonalData() throws {
        let name: Personal = "Nguyễn Văn An"
        XCTAssertEqual(name.text, "Nguyễn Văn An")
        XCTAssertEqual(try Personal(packed: "Nguyễn Văn An".packed), name)
        XCTAssertEqual(try PartialDate(packed: "2021-03-05".packed), PartialDate(year: 2021, month: 3, day: 5))
    }
}
