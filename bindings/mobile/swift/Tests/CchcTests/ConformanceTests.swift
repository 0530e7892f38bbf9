import Foundation
import XCTest

@testable import Cchc

/// The cases every language runs, through the typed methods; see tests/conformance/README.md.
final class ConformanceTests: FolderTestCase {
    func testEveryCase() async throws {
        let cases = project.appendingPathComponent("tests/conformance")
        let files = try FileManager.default.contentsOfDirectory(at: cases, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let tally = Tally()
        var (passed, skipped, failed) = (0, 0, 0)
        // Cases of calls that need a feature of the core, which the native library is built without.
        var lacking: [String] = []
        for file in files {
            for entry in try JSON.file(file)["cases"]?.array ?? [] {
                let name = "\(file.deletingPathExtension().lastPathComponent): \(entry["name"]?.string ?? "")"
                if let feature = entry["feature"]?.string {
                    lacking.append("\(name) (\(feature))")
                    continue
                }
                if let needed = entry["needs"]?.string,
                    !FileManager.default.fileExists(atPath: project.appendingPathComponent(needed).path)
                {
                    print("skipped  \(name): \(needed) is not there")
                    skipped += 1
                    continue
                }
                do {
                    try await run(entry, number: passed + failed, tally)
                    print("passed   \(name)")
                    passed += 1
                } catch {
                    XCTFail("\(name): \(error)")
                    failed += 1
                }
            }
        }
        print("\(passed) conformance cases passed, \(failed) failed, \(skipped) skipped")
        print("\(lacking.count) cases skipped, whose calls the native library lacks: \(lacking)")
        print("\(tally.typed) calls through methods; by name, as they fit no method: \(tally.raw.count)")
        XCTAssertGreaterThan(passed, 0)
        XCTAssertLessThan(tally.raw.count * 10, tally.typed, "few calls fit no method: \(tally.raw)")
    }

    private func run(_ entry: JSON, number: Int, _ tally: Tally) async throws {
        let url = folder.appendingPathComponent("\(number).cchc")
        let runner = try await Runner(url, tally: tally)
        do {
            try await runner.run(entry["steps"]?.array ?? [])
        } catch {
            try? await runner.store.close()
            throw error
        }
        try await runner.store.close()
        try FileManager.default.removeItem(at: url)
    }
}
