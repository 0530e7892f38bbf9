import Cchc
import Foundation

/// Measures a page of 50 rows and a search through the typed API, warm, on a store that is there.
///
///     swift run -c release CchcBenchmark STORE [WORDS]
@main
struct Benchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first else {
            print("usage: CchcBenchmark STORE [WORDS]")
            exit(64)
        }
        let words = arguments.dropFirst().first ?? "cap giay phep xay dung"
        let store = try await Store.open(at: URL(fileURLWithPath: path), create: false, cacheMiB: 64)
        try await measure("units.page") { try await store.units.page(limit: 50).count }
        try await measure("attendances.page") { try await store.attendances.page(limit: 50).count }
        try await measure("procedures.page") { try await store.procedures.page(limit: 50).count }
        try await measure("sessions.page") { try await store.sessions.page(limit: 50).count }
        try await measure("feedback.page") { try await store.feedback.page(limit: 50).count }
        try await measure("search \"\(words)\"") { try await store.search(words, limit: 20).hits.count }
        try await store.close()
    }

    /// Prints the median and the 95th percentile of many runs, after some that do not count.
    private static func measure(_ name: String, _ call: @Sendable () async throws -> Int) async throws {
        var rows = 0
        for _ in 0..<50 { rows = try await call() }
        var times: [UInt64] = []
        for _ in 0..<500 {
            let start = DispatchTime.now().uptimeNanoseconds
            rows = try await call()
            times.append(DispatchTime.now().uptimeNanoseconds - start)
        }
        times.sort()
        let (median, late) = (times[times.count / 2] / 1_000, times[times.count * 95 / 100] / 1_000)
        print("\(name): \(rows) rows, median \(median) µs, 95 % within \(late) µs")
    }
}
