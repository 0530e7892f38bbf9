import Foundation

/// Runs the examples that are named as arguments, or all of them.
@main
struct Runner {
    /// Each example opens its own store in the folder that it is given, and throws where a result is not as expected.
    static let examples: KeyValuePairs<String, @Sendable (URL) async throws -> Void> = [
        "read_plan": readPlan(in:),
        "record_meeting": recordMeeting(in:),
        "import_sheet": importSheet(in:),
        "search": search(in:),
        "feedback": feedback(in:),
        "deadline": deadline(in:),
        "seal_and_erase": sealAndErase(in:),
        "board": board(in:),
        "history": history(in:),
        "subscribe": subscribe(in:),
        "tables": tables(in:),
        "suspension": suspension(in:),
    ]

    static func main() async throws {
        let names = CommandLine.arguments.dropFirst()
        for name in names where !examples.contains(where: { $0.key == name }) {
            throw Unexpected(description: "no example \"\(name)\"; there are \(examples.map(\.key))")
        }
        for (name, example) in examples where names.isEmpty || names.contains(name) {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            print("\n== \(name)")
            try await example(folder)
        }
    }
}

/// A result that is not as the example says.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
}

/// Throws where a result is not as expected, which ends the program with an error.
func expect(_ condition: Bool, file: String = #fileID, line: Int = #line) throws {
    if !condition { throw Unexpected(description: "\(file):\(line): not as expected") }
}
