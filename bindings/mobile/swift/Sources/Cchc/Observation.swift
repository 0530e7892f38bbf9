import Foundation

internal import CchcNative

/// Commit notifications; ``Store/watch()`` gives it.
///
/// Commits that happen while a loop is busy are merged into one notification, so that a slow loop misses no record type
/// and holds no resources. Each loop gets every notification from the moment of ``Store/watch()`` on, and ends when the
/// store is closed or its task is cancelled.
public struct Notices: AsyncSequence, Sendable {
    let subscription: NativeSubscription

    public func makeAsyncIterator() -> Iterator {
        Iterator(subscription: subscription.again())
    }

    /// Waits for notifications.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        let subscription: NativeSubscription

        public mutating func next() async throws -> Notice? {
            let subscription = subscription
            let result: Result<Notice?, CchcError> = await withTaskCancellationHandler {
                do {
                    return .success(try await subscription.next().map { try Notice(packed: $0) })
                } catch {
                    return .failure(explained(error))
                }
            } onCancel: {
                subscription.stop()
            }
            return try result.get()
        }
    }
}

/// Results of a query, at once and again after each commit that concerns it; ``Store/observe(_:query:)`` gives it.
///
/// Commits that happen while the query runs or the loop is busy lead to one run; intermediate results are skipped. The
/// sequence ends when the store is closed or the task is cancelled, waits while the store is suspended, and throws what
/// the query throws. Each loop subscribes by itself.
public struct Observation<Value: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Value

    let store: Store
    let kinds: Set<String>
    let query: @Sendable (Store) async throws -> Value

    public func makeAsyncIterator() -> Iterator {
        Iterator(observation: self)
    }

    /// Waits for results.
    public struct Iterator: AsyncIteratorProtocol {
        private let observation: Observation
        private var notices: Notices.Iterator?

        init(observation: Observation) {
            self.observation = observation
        }

        public mutating func next() async throws -> Value? {
            let (store, query) = (observation.store, observation.query)
            if notices == nil {
                // Subscribe before the first query, so that no commit in between is missed.
                guard let subscribed = try await whenOpen({ try await store.watch() }) else { return nil }
                notices = subscribed.makeAsyncIterator()
            } else {
                while true {
                    guard let notice = try await notices?.next() else { return nil }
                    if observation.kinds.isEmpty || !observation.kinds.isDisjoint(with: notice.kinds) { break }
                }
            }
            return try await whenOpen { try await query(store) }
        }

        /// Runs a call once the store is not suspended. Returns nil when the store was closed or the task cancelled.
        private func whenOpen<Answer>(_ ask: () async throws -> Answer) async throws -> Answer? {
            var hasRetried = false
            while !Task.isCancelled {
                do {
                    return try await ask()
                } catch CchcError.closed where observation.store.isSuspended {
                    await observation.store.untilResumed()
                } catch CchcError.closed where !hasRetried {
                    // The store may have resumed since the call failed: retry once.
                    hasRetried = true
                } catch CchcError.closed {
                    return nil
                } catch CchcError.cancelled where Task.isCancelled {
                    return nil
                }
            }
            return nil
        }
    }
}
