import Cchc

/// Prints the procedures that words lead to, and what a citizen asks about them.
func lookUp(_ words: String, in store: Store) async throws {
    for hit in try await store.search(words, kinds: [.procedure], limit: 3).hits {
        let procedure = try await store.procedures.get(ProcedureId(hit.id))
        let time = procedure.timeText ?? "thời hạn theo từng trường hợp"
        print("  \(hit.title)\n            \(time); \(procedure.fees ?? "không ghi phí")")
    }
}
