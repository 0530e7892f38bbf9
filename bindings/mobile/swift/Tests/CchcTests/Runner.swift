@testable import Cchc
import Foundation

/// The project's folder.
let project = URL(fileURLWithPath: #filePath).pathComponents.dropLast(6).reduce(URL(fileURLWithPath: "/")) {
    $0.appendingPathComponent($1)
}

/// What steps are run through.
protocol Handle {
    func call(_ name: String, _ arguments: JSON, tally: Tally) async throws -> JSON
}

/// How calls were made: through methods, or by name where their arguments do not fit the types.
final class Tally: @unchecked Sendable {
    var typed = 0
    var raw: [String] = []
}

extension Store: Handle {
    func call(_ name: String, _ arguments: JSON, tally: Tally) async throws -> JSON {
        if let answer = try await answered({ try await dispatch($0, $1, $2) }, name, arguments, tally) { return answer }
        return try await connection.write(name, packer(arguments))
    }
}

extension Snapshot: Handle {
    func call(_ name: String, _ arguments: JSON, tally: Tally) async throws -> JSON {
        if let answer = try await answered({ try await dispatch($0, $1, $2) }, name, arguments, tally) { return answer }
        return try await connection.read(name, packer(arguments))
    }
}

extension Batch {
    func call(_ name: String, _ arguments: JSON, tally: Tally) throws -> JSON {
        let (collection, verb) = parts(name)
        do {
            if let answer = try dispatch(collection, verb, Arguments(arguments)) {
                tally.typed += 1
                return answer
            }
        } catch is DecodeError {}
        tally.raw.append(name)
        return try connection.call(name, packer(arguments))
    }
}

private func answered(
    _ dispatch: (String, String, Arguments) async throws -> JSON?, _ name: String, _ arguments: JSON, _ tally: Tally
) async throws -> JSON? {
    let (collection, verb) = parts(name)
    do {
        if let answer = try await dispatch(collection, verb, Arguments(arguments)) {
            tally.typed += 1
            return answer
        }
    } catch is DecodeError {}
    tally.raw.append(name)
    return nil
}

private func parts(_ name: String) -> (collection: String, verb: String) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
}

private func packer(_ arguments: JSON) -> Packer {
    var packer = Packer()
    arguments.write(to: &packer)
    return packer
}

/// A step that did not do as it says.
struct StepFailure: Error, CustomStringConvertible {
    let description: String
}

/// One case: its store, in memory where there is no file, and what it saved. One step runs at a time, in a batch on the
/// store's own thread.
final class Runner: @unchecked Sendable {
    private static let members: [String: Set<String>] = [
        "call": ["with"], "attach": ["text", "times"], "read_attachment": ["offset", "length"], "changes": ["limit"],
        "verify": ["since"], "read_plan": [],
    ]
    private static let resultMembers: Set<String> = ["save", "expect", "error", "note"]
    private static let key = FixedKey(Data(0..<32))

    private let url: URL?
    private let tally: Tally
    private(set) var saved: [String: JSON] = [:]
    private(set) var store: Store

    init(_ url: URL?, tally: Tally) async throws {
        self.url = url
        self.tally = tally
        store = try await Self.open(url, Self.key)
    }

    private static func open(_ url: URL?, _ key: FixedKey?) async throws -> Store {
        guard let url else { return try await Store.inMemory(actor: "conformance", key: key) }
        return try await Store.open(at: url, actor: "conformance", key: key)
    }

    func call(_ name: String, _ arguments: JSON) async throws -> JSON {
        try await store.call(name, arguments, tally: tally)
    }

    /// Runs steps through a handle; through the store, which may be reopened on the way, where none is given.
    func run(_ steps: [JSON], through handle: (any Handle)? = nil) async throws {
        for (number, step) in steps.enumerated() {
            do {
                try await run(step, handle)
            } catch {
                throw StepFailure(description: "step \(number + 1): \(error)\n    \("\(step)".prefix(400))")
            }
        }
    }

    private func run(_ step: JSON, _ handle: (any Handle)?) async throws {
        if let how = step["reopen"] {
            try await store.close()
            let key = how == .bool(true) ? Self.key : how.string == "wrong_key" ? FixedKey(Data(count: 32)) : nil
            store = try await Self.open(url, key)
        } else if let steps = step["batch"]?.array {
            try await batch(steps, commit: step["commit"] == .bool(true), of: try ofStore(handle))
        } else if let at = step["as_of"] {
            guard let text = try value(at).string, let instant = Instant(text) else {
                throw StepFailure(description: "as_of needs a timestamp")
            }
            let past = try await ofStore(handle).asOf(instant.date)
            try await run(step["steps"]?.array ?? [], through: past)
        } else if let actor = try step["acting_as"].map(value)?.string {
            let name = String(repeating: actor, count: step["times"]?.int ?? 1)
            guard let acting = try acting(name, step, try ofStore(handle)) else { return }
            try await run(step["steps"]?.array ?? [], through: acting)
        } else if let objects = step["each"]?.array {
            for object in objects {
                saved.merge(try value(object).members) { $1 }
                try await run(step["steps"]?.array ?? [], through: handle)
            }
        } else {
            try await result(of: step, handle ?? store)
        }
    }

    private func ofStore(_ handle: (any Handle)?) throws -> Store {
        guard let handle else { return store }
        guard let acting = handle as? Store else { throw StepFailure(description: "this step is not for a snapshot") }
        return acting
    }

    /// A handle that acts as somebody, unless it is refused as the step says.
    private func acting(_ actor: String, _ step: JSON, _ store: Store) throws -> Store? {
        do {
            let handle = try store.acting(as: actor)
            guard step["error"] == nil else { throw StepFailure(description: "a handle was not refused") }
            guard handle.actor == actor else { throw StepFailure(description: "it acts as \(handle.actor)") }
            return handle
        } catch let error as CchcError {
            try refused(error, step)
            return nil
        }
    }

    private func result(of step: JSON, _ handle: any Handle) async throws {
        let kind = try kind(of: step)
        do {
            try kept(try await perform(kind, step, handle), step)
        } catch let error as CchcError {
            try refused(error, step)
        }
    }

    private func perform(_ kind: String, _ step: JSON, _ handle: any Handle) async throws -> JSON {
        let given = try value(step[kind] ?? .null)
        switch kind {
        case "call":
            let (name, arguments) = (given.string ?? "", try value(step["with"] ?? .object([:])))
            return try await handle.call(name, arguments, tally: tally)
        case "read_plan":
            let text = given.string ?? ""
            guard text.hasSuffix(".txt") || text.hasSuffix(".docx") else { return try canonical(readPlan(text)) }
            return try canonical(readPlan(try Data(contentsOf: project.appendingPathComponent(text))))
        case "attach":
            let draft = try Attachment(packed: given.packed)
            return try canonical(try await ofStore(handle).attach(.data(content(of: step)), as: draft))
        case "read_attachment":
            guard let id = given.string.flatMap(AttachmentId.init) else {
                throw StepFailure(description: "no identity")
            }
            let bytes = try (handle as? Snapshot)?.bytes(of: id) ?? ofStore(handle).bytes(of: id)
            let read = try await bytes.read(from: step["offset"]?.int ?? 0, count: step["length"]?.int ?? 0)
            return .string(String(decoding: read, as: UTF8.self))
        case "verify":
            let since = try step["since"].map(value)?.string
            return try canonical(await ofStore(handle).verify(since: since))
        default:
            let (after, limit) = (given.int ?? 0, step["limit"]?.int ?? 1000)
            return try canonical(await ofStore(handle).changes(after: after, limit: limit))
        }
    }

    private func batch(_ steps: [JSON], commit: Bool, of store: Store) async throws {
        struct Abandoned: Error {}
        do {
            try await store.batch { [self] batch in
                for (number, step) in steps.enumerated() {
                    do {
                        try run(step, in: batch)
                    } catch {
                        throw StepFailure(description: "batch step \(number + 1): \(error)")
                    }
                }
                if !commit { throw Abandoned() }
            }
        } catch is Abandoned {}
    }

    private func run(_ step: JSON, in batch: Batch) throws {
        let kind = try kind(of: step)
        let given = try value(step[kind] ?? .null)
        do {
            switch kind {
            case "call":
                let arguments = try value(step["with"] ?? .object([:]))
                try kept(try batch.call(given.string ?? "", arguments, tally: tally), step)
            case "attach":
                let draft = try Attachment(packed: given.packed)
                try kept(try canonical(batch.attach(.data(content(of: step)), as: draft)), step)
            default: throw StepFailure(description: "a batch has no \(kind)")
            }
        } catch let error as CchcError {
            try refused(error, step)
        }
    }

    private func kind(of step: JSON) throws -> String {
        guard let kind = Self.members.keys.first(where: { step[$0] != nil }), let members = Self.members[kind] else {
            throw StepFailure(description: "the step has no kind")
        }
        let unknown = Set(step.members.keys).subtracting(members).subtracting(Self.resultMembers).subtracting([kind])
        guard unknown.isEmpty else {
            throw StepFailure(description: "the step has members it should not have: \(unknown)")
        }
        return kind
    }

    private func content(of step: JSON) -> Data {
        Data(String(repeating: step["text"]?.string ?? "", count: step["times"]?.int ?? 1).utf8)
    }

    private func kept(_ result: JSON, _ step: JSON) throws {
        guard step["error"] == nil else { throw StepFailure(description: "it did not fail but gave \(result)") }
        if let name = step["save"]?.string { saved[name] = result }
        if let pattern = step["expect"] { try match(result, try value(pattern), "result") }
    }

    private func refused(_ error: CchcError, _ step: JSON) throws {
        guard let pattern = step["error"] else { throw error }
        try match(try canonical(error.report), try value(pattern), "error")
    }

    /// A value of the case with what was saved put in.
    private func value(_ value: JSON) throws -> JSON {
        switch value {
        case .object(let members): return .object(try members.mapValues(self.value))
        case .array(let items): return .array(try items.map(self.value))
        case .string(let text) where text.hasPrefix("$$"): return .string(String(text.dropFirst()))
        case .string(let text) where text.hasPrefix("$") && text != "$any": return try found(String(text.dropFirst()))
        default: return value
        }
    }

    private func found(_ path: String) throws -> JSON {
        let parts = path.replacingOccurrences(of: "[", with: ".").replacingOccurrences(of: "]", with: "")
        var found = JSON.object(saved)
        for part in parts.split(separator: ".").map(String.init) {
            guard let next = Int(part).flatMap({ found[$0] }) ?? found[part] else {
                throw StepFailure(description: "$\(path) leads nowhere")
            }
            found = next
        }
        return found
    }
}

/// Fails where a value does not match a pattern.
func match(_ found: JSON?, _ pattern: JSON, _ path: String) throws {
    switch pattern {
    case .string("$any"):
        guard let found, found != .null else { throw StepFailure(description: "\(path) is missing") }
    case .object(let members):
        guard case .object = found else { throw StepFailure(description: "\(path) is no object but \(found ?? .null)") }
        for (name, expected) in members { try match(found?[name], expected, "\(path).\(name)") }
    case .array(let items):
        guard case .array(let values) = found, values.count == items.count else {
            throw StepFailure(description: "\(path) is no list of \(items.count) but \(found ?? .null)")
        }
        for (position, expected) in items.enumerated() { try match(values[position], expected, "\(path)[\(position)]") }
    default:
        guard (found ?? .null) == pattern else {
            throw StepFailure(description: "\(path) is \(found ?? .null), not \(pattern)")
        }
    }
}
