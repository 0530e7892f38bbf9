import Foundation

internal import CchcNative

/// How a collection calls the core through its store. It has no public members.
public struct Connection: Sendable {
    let queues: Queues
    let call: @Sendable (_ name: String, _ arguments: Data, _ work: NativeWork?) throws -> Data

    func read<Value: Wire>(_ name: String, _ arguments: Packer) async throws -> Value {
        try await run(queues.reads, name, arguments)
    }

    func read<Value: Wire>(
        _ name: String, _ arguments: Packer, progress: ProgressListener?
    ) async throws -> Value {
        try await run(queues.reads, name, arguments, progress: progress)
    }

    func write<Value: Wire>(_ name: String, _ arguments: Packer) async throws -> Value {
        try await run(queues.writes, name, arguments)
    }

    func write<Value: Wire>(
        _ name: String, _ arguments: Packer, progress: ProgressListener?
    ) async throws -> Value {
        try await run(queues.writes, name, arguments, progress: progress)
    }

    private func run<Value: Wire>(
        _ queue: DispatchQueue, _ name: String, _ arguments: Packer
    ) async throws -> Value {
        let (call, data) = (call, arguments.data)
        return try await queues.run(queue) { try Value(packed: try call(name, data, nil)) }
    }

    private func run<Value: Wire>(
        _ queue: DispatchQueue, _ name: String, _ arguments: Packer, progress: ProgressListener?
    ) async throws -> Value {
        let (call, data) = (call, arguments.data)
        return try await queues.run(queue, progress: progress) { work in try Value(packed: try call(name, data, work)) }
    }
}

/// How a collection calls the core in a batch.
struct BatchConnection {
    let native: NativeBatch
    let isCancelled: @Sendable () -> Bool

    func call<Value: Wire>(_ name: String, _ arguments: Packer) throws -> Value {
        try check()
        return try attempted { try Value(packed: try native.call(name: name, arguments: arguments.data)) }
    }

    /// Throws when the batch's task was cancelled.
    func check() throws {
        if isCancelled() { throw CchcError.cancelledBefore }
    }
}
