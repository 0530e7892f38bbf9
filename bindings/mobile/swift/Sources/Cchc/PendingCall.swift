import Foundation

internal import CchcNative

/// A call on its way through a queue: it waits, it runs, it has ended. Its caller is answered once: with its result,
/// or with the reason why it never ran.
final class PendingCall<Value: Sendable>: Sendable {
    private typealias Continuation = CheckedContinuation<Result<Value, any Error>, Never>

    private enum State {
        /// Not in a queue yet.
        case new
        case waiting(Continuation)
        case running
        /// It is not to run, for this reason.
        case refused(any Error)
    }

    private let state = Guarded(State.new)
    private let cancelled = Guarded(false)
    private let work: NativeWork?
    private let body: @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> Value

    /// A call, and the native handle by which it is cancelled while it runs.
    init(
        work: NativeWork? = nil,
        _ body: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> Value
    ) {
        self.work = work
        self.body = body
    }

    /// Runs the call on a queue, unless its task is cancelled or its waiting ends before.
    func run(on queue: DispatchQueue) async throws -> Value {
        if Task.isCancelled { throw CchcError.cancelledBefore }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if wait(continuation) { queue.async { self.begin() } }
            }
        } onCancel: {
            cancelled.with { $0 = true }
            work?.cancel()
            endWaiting(CchcError.cancelledBefore)
        }
        return try result.get()
    }

    /// Ends the waiting after some seconds, with what a function throws. Cancel the timer when the call has ended.
    func endWaiting(
        after seconds: TimeInterval, with refuse: @escaping @Sendable () throws -> Void
    ) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.setEventHandler {
            if case .failure(let error) = attempt(refuse) { self.endWaiting(error) }
        }
        timer.schedule(deadline: .now() + seconds)
        timer.activate()
        return timer
    }

    /// Takes the continuation. Returns false, with the caller answered, when the call is not to run.
    private func wait(_ continuation: Continuation) -> Bool {
        let reason: (any Error)? = state.with { state in
            if case .refused(let reason) = state { return reason }
            state = .waiting(continuation)
            return nil
        }
        if let reason { continuation.resume(returning: .failure(reason)) }
        return reason == nil
    }

    private func begin() {
        let waiting: Continuation? = state.with { state in
            guard case .waiting(let continuation) = state else { return nil }
            state = .running
            return continuation
        }
        waiting?.resume(returning: Result { try body { [cancelled] in cancelled.with { $0 } } })
    }

    /// Ends the waiting; without effect on a call that runs or has ended.
    private func endWaiting(_ reason: any Error) {
        let waiting: Continuation? = state.with { state in
            switch state {
            case .new:
                state = .refused(reason)
                return nil
            case .waiting(let continuation):
                state = .refused(reason)
                return continuation
            case .running, .refused:
                return nil
            }
        }
        waiting?.resume(returning: .failure(reason))
    }
}
