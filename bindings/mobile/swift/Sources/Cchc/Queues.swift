import Foundation

internal import CchcNative

/// Is told how far long work is: so many steps done of so many; 0 in all where nobody knows.
public typealias ProgressListener = @Sendable (_ done: Int, _ total: Int) -> Void

/// Where calls wait for the disk, so that no thread of Swift's own does: reads side by side, writes one after another.
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

    /// Runs a long call: it tells of its progress, and ends when its task is cancelled.
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
    /// Runs work that is the app's own in part, and may throw anything. It asks now and then whether its task was
    /// cancelled.
    func runWhole<Value: Sendable>(
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

/// A listener as the native part calls it.
private final class Listener: NativeListener {
    private let progress: ProgressListener

    init(_ progress: @escaping ProgressListener) {
        self.progress = progress
    }

    func progress(done: UInt64, total: UInt64) {
        progress(Int(clamping: done), Int(clamping: total))
    }
}
