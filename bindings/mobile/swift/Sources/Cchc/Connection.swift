import Foundation

internal import CchcNative

/// How a collection calls the core through its store. It has no public members.
public struct Connection: Sendable {
    let queues: Queues
    let call: @Sendable (_ name: String, _ arguments: Data, _ work: NativeWork?) throws -> Data
    /// Writes what a query finds to a file.
    let export:
        @Sendable (_ query: Data, _ path: String, _ format: Data, _ options: Data, _ work: NativeWork) throws -> Void

    /// Writes the records that a query finds as a table to a file.
    func export(_ query: Packer, to table: TableFile, progress: ProgressListener?) async throws {
        let (export, data, path) = (export, query.data, table.url.path)
        let (format, options) = (table.format.packed, table.options.packed)
        try await queues.read(progress: progress) { work in try export(data, path, format, options, work) }
    }

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

/// A file that a table is written to.
struct TableFile {
    let url: URL
    let format: TableFormat
    let options: ExportOptions
}

/// How a collection calls the core in a batch. It has no public members.
public struct BatchConnection {
    let native: NativeBatch

    func call<Value: Wire>(_ name: String, _ arguments: Packer) throws -> Value {
        try attempted { try Value(packed: try native.call(name: name, arguments: arguments.data)) }
    }
}
