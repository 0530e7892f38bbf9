import Foundation

internal import CchcNative

/// How a collection calls the core through its store. It has no public members.
public struct Connection: Sendable {
    let queues: Queues
    let call: @Sendable (_ name: String, _ arguments: Data, _ work: NativeWork?) throws -> Data

    func read<Value: Wire>(_ name: String, _ arguments: Packer) async throws -> Value {
        let (call, data) = (call, arguments.data)
        return try await queues.read { try Value(packed: try call(name, data, nil)) }
    }

    func read<Value: Wire>(
        _ name: String, _ arguments: Packer, progress: ProgressListener?
    ) async throws -> Value {
        let (call, data) = (call, arguments.data)
        return try await queues.read(progress: progress) { work in try Value(packed: try call(name, data, work)) }
    }

    func write<Value: Wire>(
        _ name: String, _ arguments: Packer, progress: ProgressListener? = nil
    ) async throws -> Value {
        let (call, data) = (call, arguments.data)
        return try await queues.write(progress: progress) { work in try Value(packed: try call(name, data, work)) }
    }
}

/// How a collection calls the core in a batch.
struct BatchConnection {
    let native: NativeBatch

    func call<Value: Wire>(_ name: String, _ arguments: Packer) throws -> Value {
        try attempted { try Value(packed: try native.call(name: name, arguments: arguments.data)) }
    }
}
