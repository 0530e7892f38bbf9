import Cchc
import Foundation
import XCTest

/// A store's life, and its errors.
final class StoreTests: FolderTestCase {
    func testRecordsAreKept() async throws {
        let store = try await open()
        let unit = try await store.units.add(department)
        XCTAssertEqual([unit.rev, unit.header.rev], [1, 1])
        XCTAssertEqual(unit.header.actor, "van-phong")
        try await store.close()
        let again = try await open()
        let read = try await again.units.get(unit.id)
        XCTAssertEqual(read, unit)
        XCTAssertEqual(again.url.lastPathComponent, "a.cchc")
        try await again.close()
    }

    func testVersionsAreKept() async throws {
        let store = try await open()
        var unit = try await store.units.add(department)
        let first = unit
        unit.symbol = "SXD"
        unit = try await store.units.update(unit)
        let symbols = try await store.units.history(unit.id).map(\.symbol)
        XCTAssertEqual(symbols, [nil, "SXD"])
        let then = try await store.asOf(try XCTUnwrap(first.header.updated))
        let read = try await then.units.get(unit.id)
        XCTAssertEqual(read, first)
        let log = try await store.changes()
        XCTAssertEqual(log.map(\.operation), ["units.add", "units.update"])
        XCTAssertEqual(log.map(\.at), [first.header.updated, unit.header.updated])
        try await store.units.remove(unit)
        let found = try await store.units.find(unit.id)
        XCTAssertNil(found)
        try await store.close()
    }

    func testFunctionsTakeAStoresRecordsOrASnapshots() async throws {
        func names(_ units: some OrganisationUnitRecords) async throws -> [String] {
            var names: [String] = []
            for try await unit in units.all(index: .name) { names.append(unit.name) }
            return names
        }
        let store = try await open()
        let first = try await store.units.add(department)
        let then = try await store.asOf(try XCTUnwrap(first.header.updated))
        try await store.units.add(OrganisationUnit(name: "Sở Y tế", kind: .department))
        let (now, before) = (try await names(store.units), try await names(then.units))
        XCTAssertEqual(now, ["Sở Xây dựng", "Sở Y tế"])
        XCTAssertEqual(before, ["Sở Xây dựng"])
        try await store.close()
    }

    func testErrorsAreTyped() async throws {
        let store = try await open()
        let unit = try await store.units.add(department)
        var changed = unit
        changed.name = "Sở Xây dựng tỉnh"
        _ = try await store.units.update(changed)
        do {
            _ = try await store.units.update(changed)
            XCTFail("a stale revision was taken")
        } catch CchcError.conflict(let report) {
            XCTAssertEqual([report.expected, report.found], [1, 2])
            XCTAssertEqual(report.kind, "unit")
        }
        do {
            _ = try await store.units.add(OrganisationUnit(name: "", kind: .department))
            XCTFail("a nameless unit was taken")
        } catch CchcError.invalid(let report) {
            XCTAssertEqual(report.problems.map(\.path), ["name"])
            XCTAssertFalse(report.textVi.isEmpty)
        }
        let missing = await refused("not_found") { try await store.units.get(UnitId(UUID())) }
        XCTAssertEqual(missing?.errorDescription, missing?.text)
        XCTAssertEqual(missing?.kind, "unit")
        _ = await refused("invalid") { try Period.quarter(2021, 5) }
        try await store.close()
    }

    func testASecondStoreIsLockedOut() async throws {
        let store = try await open()
        _ = await refused("locked") { [self] in try await open() }
        try await store.close()
        let again = try await open()
        try await again.close()
    }

    func testAStoreThatNobodyRefersToIsClosed() async throws {
        try await open().units.add(department)
        // Soon, not at once: what the last call ran in lets go a moment after it.
        var again: Store?
        for _ in 0..<200 where again == nil {
            do {
                again = try await open()
            } catch CchcError.locked {
                try await Task.sleep(nanoseconds: 20_000_000)
            }
        }
        let count = try await again?.units.count()
        XCTAssertEqual(count, 1)
        try await again?.close()
    }

    func testAClosedStoreSaysSo() async throws {
        let store = try await open()
        try await store.close()
        try await store.close()
        _ = await refused("closed") { try await store.units.count() }
        _ = await refused("closed") { try await store.batch { _ in } }
        _ = await refused("closed") { try await store.watch() }
    }

    func testOtherFilesAreRefused() async throws {
        try Data("plain text".utf8).write(to: path)
        _ = await refused("not_a_store") { [self] in try await open() }
        let missing = folder.appendingPathComponent("missing.cchc")
        _ = await refused("storage_io") { try await Store.open(at: missing, create: false) }
    }

    func testASuspendedStoreLetsItsFileGo() async throws {
        let store = try await open()
        let unit = try await store.units.add(department)
        XCTAssertFalse(isFree(path))
        try await store.suspend()
        XCTAssertTrue(store.isSuspended)
        XCTAssertTrue(isFree(path), "the lock is what the system ends apps for")
        let error = await refused("closed") { try await store.units.get(unit.id) }
        XCTAssertEqual(error?.text.contains("resume"), true)
        try await store.suspend()
        try await store.resume()
        XCTAssertFalse(store.isSuspended)
        let read = try await store.units.get(unit.id)
        XCTAssertEqual(read, unit)
        XCTAssertFalse(isFree(path))
        try await store.close()
    }

    func testTasksShareAStore() async throws {
        let store = try await open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    _ = try await store.units.add(OrganisationUnit(name: "Phòng \(number)", kind: .division))
                    _ = try await store.units.page(limit: 5)
                }
            }
            try await group.waitForAll()
        }
        let count = try await store.units.count()
        XCTAssertEqual(count, 20)
        try await store.close()
    }

    func testAPlanIsReadFromADocumentOfWordLikeFromItsText() throws {
        let file = projectFolder.appendingPathComponent("core/tests/plans/sample-plan.docx")
        let content = try Data(contentsOf: file)
        let reading = try readPlan(contentsOf: file)
        XCTAssertEqual(reading, try readPlan(content))
        XCTAssertEqual(reading.plan.source, try docxText(content))
        let text = try readPlan(contentsOf: projectFolder.appendingPathComponent("examples/data/sample-plan.txt"))
        XCTAssertEqual(reading.plan.signatory, text.plan.signatory)
        XCTAssertEqual(reading.plan.forms.map { [$0.mark, $0.text] }, text.plan.forms.map { [$0.mark, $0.text] })
        XCTAssertThrowsError(try docxText(Data("%PDF-1.7".utf8)))
    }

    func testReportsAndPlans() async throws {
        let store = try await open()
        let text = try String(
            contentsOf: projectFolder.appendingPathComponent("examples/data/sample-plan.txt"), encoding: .utf8)
        let reading = try readPlan(text)
        let plan = try await store.plans.add(reading.plan)
        let activities = try await store.plans.track(plan.id)
        XCTAssertFalse(activities.isEmpty)
        let report = try await store.report(try .year(plan.year ?? 2021))
        XCTAssertTrue(try report.html().lowercased().hasPrefix("<!doctype"))
        XCTAssertFalse(try report.text().isEmpty)
        let details = DocumentDetails(issuer: "Sở Xây dựng", number: "5", symbol: "BC-SXD")
        let document = try report.document(ReportFile(details: details))
        XCTAssertTrue(document.name.hasSuffix(".docx"))
        XCTAssertEqual(document.data.prefix(2), Data("PK".utf8))
        XCTAssertTrue(document.missing.contains { $0.path == "details.place" })
        let statutory = try Period.quarter(2021, 4).cutOff(15)
        XCTAssertEqual([statutory.from, statutory.to].map(\.description), ["2021-09-15", "2021-12-14"])
        let days = try Period.between(CivilDate(year: 2021, month: 3, day: 1), CivilDate(year: 2021, month: 3, day: 9))
        XCTAssertEqual(days.to.description, "2021-03-09")
        XCTAssertEqual(try Period.half(2021, 2).from.description, "2021-07-01")
        XCTAssertEqual(try Period.nineMonths(2021).to.description, "2021-09-30")
        XCTAssertEqual(try Period.month(2021, 2).to.description, "2021-02-28")
        try await store.close()
    }
}

/// Whether another program could have the file now.
private func isFree(_ url: URL) -> Bool {
    let file = open(url.path, O_RDWR)
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) == 0
}

private let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../../..").standardizedFileURL
