import Foundation

internal import CchcNative

/// Word of commits, for one loop. Many commits come as one notice; a slow loop misses none, and holds nothing open.
///
/// It ends when the store is closed, or the task is cancelled.
public struct Notices: AsyncSequence, Sendable {
    let subscription: NativeSubscription

    public func makeAsyncIterator() -> Iterator {
        Iterator(subscription: subscription)
    }

    /// Waits for notices.
    public struct Iterator: AsyncIteratorProtocol {
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

/// What a query gives, at once and again after each commit that touched what it is about.
///
/// Commits that come while the query runs or the loop is busy are answered by one run of it. It ends when the store is
/// closed, or the task is cancelled; it outlasts ``Store/suspend()``.
public struct Observation<Value: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Value

    let store: Store
    let kinds: Set<String>
    let query: @Sendable (Store) async throws -> Value

    public func makeAsyncIterator() -> Iterator {
        Iterator(observation: self)
    }

    /// Waits for values.
    public struct Iterator: AsyncIteratorProtocol {
        private let observation: Observation
        private var notices: Notices.Iterator?

        init(observation: Observation) {
            self.observation = observation
        }

        public mutating func next() async throws -> Value? {
            let (store, query) = (observation.store, observation.query)
            if notices == nil {
                // Subscribed before the first query: what is committed in between is not missed.
                guard let subscribed = try await once({ try await store.watch() }) else { return nil }
                notices = subscribed.makeAsyncIterator()
            } else {
                while true {
                    guard let notice = try await notices?.next() else { return nil }
                    if observation.kinds.isEmpty || !observation.kinds.isDisjoint(with: notice.kinds) { break }
                }
            }
            return try await once { try await query(store) }
        }

        /// What the store answers, once it is not suspended; nothing when it was closed, or the task was cancelled.
        private func once<Answer>(_ ask: () async throws -> Answer) async throws -> Answer? {
            var hasRetried = false
            while !Task.isCancelled {
                do {
                    return try await ask()
                } catch CchcError.closed where observation.store.isSuspended {
                    await observation.store.untilResumed()
                } catch CchcError.closed where !hasRetried {
                    // It may have come back since it answered.
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
