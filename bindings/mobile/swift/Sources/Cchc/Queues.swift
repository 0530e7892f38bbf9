import Foundation

internal import CchcNative

/// Is told that `done` of `total` steps of a long call are done; `total` is 0 when it is not known. It runs on the
/// thread that does the work, so it should return quickly.
public typealias ProgressListener = @Sendable (_ done: Int, _ total: Int) -> Void

/// The queues on which a store's calls block, so that none of Swift's cooperative threads does.
///
/// Reads run concurrently. Writes run one after another, and take no thread while they wait. Suspending, resuming and
/// closing have a queue of their own, so that no long call holds them up.
final class Queues: Sendable {
    private let reads = DispatchQueue(label: "vn.cchc.reads", attributes: .concurrent)
    private let writes = DispatchQueue(label: "vn.cchc.writes")
    private let lifecycle = DispatchQueue(label: "vn.cchc.lifecycle")
    /// Writes that run or wait.
    private let writers = Guarded(0)
    private let patience: TimeInterval
    private let refuse: @Sendable () throws -> Void

    /// Queues in which a write waits for some seconds, and is then refused by a function that throws.
    init(patience: TimeInterval, refuse: @escaping @Sendable () throws -> Void) {
        self.patience = patience
        self.refuse = refuse
    }

    /// Runs a short read.
    func read<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await PendingCall { _ in try attempted(body) }.run(on: reads)
    }

    /// Runs a long read, which reports progress and stops when its task is cancelled.
    func read<Value: Sendable>(
        progress: ProgressListener?, _ body: @escaping @Sendable (NativeWork) throws -> Value
    ) async throws -> Value {
        let work = NativeWork(listener: progress)
        return try await PendingCall(work: work) { _ in try attempted { try body(work) } }.run(on: reads)
    }

    /// Runs a read with code of the app, which may throw any error. It polls `isCancelled` between steps.
    func readPolling<Value: Sendable>(
        _ body: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> Value
    ) async throws -> Value {
        try await PendingCall(body).run(on: reads)
    }

    /// Runs a write when it is its turn. When its task is cancelled it is not made: it leaves the queue at once while
    /// it waits, and stops while it runs, unless its commit has begun; then its result is returned.
    func write<Value: Sendable>(
        progress: ProgressListener? = nil, _ body: @escaping @Sendable (NativeWork) throws -> Value
    ) async throws -> Value {
        try await writeAnything(progress: progress) { work in try attempted { try body(work) } }
    }

    /// Runs a write with code of the app, which may throw any error.
    func writeAnything<Value: Sendable>(
        progress: ProgressListener? = nil, _ body: @escaping @Sendable (NativeWork) throws -> Value
    ) async throws -> Value {
        let work = NativeWork(listener: progress)
        let call = PendingCall(work: work) { _ in try body(work) }
        let mustWait = writers.with { writers in
            defer { writers += 1 }
            return writers > 0
        }
        defer { writers.with { $0 -= 1 } }
        let timer = mustWait ? call.endWaiting(after: patience, with: refuse) : nil
        defer { timer?.cancel() }
        return try await call.run(on: writes)
    }

    /// Suspends, resumes or closes, in the order of the calls, even when the task is cancelled. Nothing suspends the
    /// caller before its place in the queue is taken, as the body runs in the caller's isolation.
    func inOrder(
        isolation: isolated (any Actor)?, _ body: @escaping @Sendable () throws -> Void
    ) async throws {
        let result: Result<Void, CchcError> = await withCheckedContinuation(isolation: isolation) { continuation in
            lifecycle.async { continuation.resume(returning: attempt(body)) }
        }
        return try result.get()
    }
}

extension NativeWork {
    /// The handle of a call, with a listener or without.
    convenience init(listener: ProgressListener?) {
        self.init(listener: listener.map(Listener.init))
    }
}

/// Adapts a listener to the native interface.
private final class Listener: NativeListener {
    private let progress: ProgressListener

    init(_ progress: @escaping ProgressListener) {
        self.progress = progress
    }

    func progress(done: UInt64, total: UInt64) {
        progress(Int(clamping: done), Int(clamping: total))
    }
}
