import Cchc
import Foundation

/// Searches procedures the way people type (tìm kiếm toàn văn): without marks, with the last word unfinished, with a
/// typo, by a code. Exact matches come first; typos are tried only where nothing else is found.
@Sendable
func search(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "mot-cua")
    try await store.procedures.importRows(try rows(of: "procedures.csv"))
    let queries: KeyValuePairs<String, MatchKind> = [
        "cấp giấy phép xây dựng": .exact,
        "cap giay phep xay dung": .folded,
        "chung chi hanh ngh": .prefix,
        "giay phep xay dumg": .typo,
        "1.013236": .exact,
    ]
    for (query, expected) in queries {
        let page = try await store.search(query, kinds: [.procedure], limit: 3)
        guard let best = page.hits.first else { throw Unexpected(description: "nothing for \"\(query)\"") }
        print("“\(query)” → \(best.title) (\(best.matched.rawValue))")
        for correction in page.corrections { print("  “\(correction.typed)” được hiểu là \(correction.readAs)") }
        try expect(best.matched == expected)
    }

    // Words in quotes stand together; a word after a minus is excluded.
    let without = try await store.search("\"giấy phép xây dựng\" -cấp", kinds: [.procedure])
    print("Không có “cấp”: \(without.hits.map(\.title))")
    try expect(without.hits.allSatisfy { !$0.title.lowercased().contains("cấp") })

    let suggestions = try await store.suggest("giay ph")
    print("Gợi ý: \(suggestions.map(\.text))")
    try expect(!suggestions.isEmpty)
    try await store.close()
}
