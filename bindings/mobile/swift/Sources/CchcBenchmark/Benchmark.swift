import Cchc
import Foundation

/// Measures a page of 50 and a search through the typed methods, warm, and prints medians in microseconds.
/// `benches/languages.sh` makes the store and sets them beside the other languages'.
@main
struct Benchmark {
    static func main() async throws {
        guard let path = CommandLine.arguments.dropFirst().first else {
            print("usage: CchcBenchmark STORE")
            exit(64)
        }
        let words = "cai cach hanh chinh"
        let store = try await Store.open(at: URL(fileURLWithPath: path), create: false)
        try await median("a page of 50 sessions", 50) { try await store.sessions.page(limit: 50).count }
        try await median("a search, 10 hits", 10) { try await store.search(words, limit: 10).hits.count }
        try await store.close()
    }

    private static func median(
        _ name: String, _ expected: Int, _ call: @Sendable () async throws -> Int
    ) async throws {
        for _ in 0..<500 {
            let found = try await call()
            precondition(found == expected, "\(name): \(found) were found")
        }
        var times: [UInt64] = []
        for _ in 0..<1000 {
            let start = DispatchTime.now().uptimeNanoseconds
            _ = try await call()
            times.append(DispatchTime.now().uptimeNanoseconds - start)
        }
        times.sort()
        print("\(name)\t\(Double(times[times.count / 2] / 100) / 10)")
    }
}
