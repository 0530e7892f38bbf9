import Foundation

internal import CchcNative

/// Is told that `done` of `total` steps of a long call are done; `total` is 0 when it is not known. It runs on the
/// thread that does the work, so it should return quickly.
public typealias ProgressListener = @Sendable (_ done: Int, _ total: Int) -> Void

/// The queues on which calls block, so that none of Swift's cooperative threads does. Reads run concurrently, writes
/// one after another.
final class Queues: Sendable {
    let reads = DispatchQueue(label: "vn.cchc.reads", attributes: .concurrent)
    let writes = DispatchQueue(label: "vn.cchc.writes")

    /// Runs a short call.
    func run<Value: Sendable>(
        _ queue: DispatchQueue, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        if Task.isCancelled { throw CchcError.cancelledBefore }
        let result: Result<Value, CchcError> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: attempt(body)) }
        }
        return try result.get()
    }

    /// Runs a long call, which reports progress and stops when its task is cancelled.
    func run<Value: Sendable>(
        _ queue: DispatchQueue, progress: ProgressListener?, _ body: @escaping @Sendable (NativeWork) throws -> Value
    ) async throws -> Value {
        let work = NativeWork(listener: progress.map(Listener.init))
        let result: Result<Value, CchcError> = await withTaskCancellationHandler {
            do {
                return .success(try await run(queue) { try body(work) })
            } catch {
                return .failure(explained(error))
            }
        } onCancel: {
            work.cancel()
        }
        return try result.get()
    }
}

extension Queues {
    /// Runs work that includes the app's own code, and may throw any error. It polls `isCancelled` between steps.
    func runPolling<Value: Sendable>(
        _ queue: DispatchQueue,
        _ body: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> Value
    ) async throws -> Value {
        if Task.isCancelled { throw CchcError.cancelledBefore }
        let cancelled = Guarded(false)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Result { try body { cancelled.with { $0 } } }) }
            }
        } onCancel: {
            cancelled.with { $0 = true }
        }
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
