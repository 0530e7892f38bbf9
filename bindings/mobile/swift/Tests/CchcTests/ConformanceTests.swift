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
                do {
                    try await runInMemory(entry, tally)
                } catch {
                    XCTFail("\(name), in memory: \(error)")
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
        try await run(entry["steps"]?.array ?? [], try await Runner(url, tally: tally))
        try FileManager.default.removeItem(at: url)
    }

    /// Runs a case once more on a store in memory, unless it reopens its store.
    private func runInMemory(_ entry: JSON, _ tally: Tally) async throws {
        let steps = entry["steps"]?.array ?? []
        guard !steps.contains(where: { $0["reopen"] != nil }) else { return }
        try await run(steps, try await Runner(nil, tally: tally))
    }

    private func run(_ steps: [JSON], _ runner: Runner) async throws {
        do {
            try await runner.run(steps)
        } catch {
            try? await runner.store.close()
            throw error
        }
        try await runner.store.close()
    }
}
