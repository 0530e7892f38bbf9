import Foundation

internal import CchcNative

/// An open store.
///
/// ```swift
/// let store = try await Store.open(at: url, actor: "van-phong")
/// let unit = try await store.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
/// print(unit.rev, unit.header.actor)    // 1 van-phong
/// try await store.close()
/// ```
///
/// Tasks may share it. Calls wait for the disk on threads of the store's own: reads side by side, writes one after
/// another. A call of a task that is cancelled does not begin; long calls end before their end, and nothing of them is
/// kept.
public final class Store: StoreQuestions {
    /// The way to the store, for its collections.
    public let connection: Connection
    let native: NativeStore
    let queues: Queues
    /// Who waits for the file to come back.
    let waiting = Guarded<[AsyncStream<Never>.Continuation]>([])

    init(_ native: NativeStore, queues: Queues) {
        self.native = native
        self.queues = queues
        connection = Connection(queues: queues) { name, arguments, work in
            try native.call(name: name, arguments: arguments, work: work)
        }
    }

    /// Whether other processes may have the file open as well.
    public enum Sharing: Sendable {
        /// No others.
        case exclusive
        /// One process writes, others open it with `readOnly` and follow its commits; all of them must say so. Each
        /// commit costs two syncs then.
        case oneWriterManyReaders
    }

    /// Opens the store at a path, or creates it.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - actor: Who is writing: named in every revision and in the change log.
    ///   - create: Whether a missing file is created.
    ///   - readOnly: Whether the file is opened for reading only.
    ///   - sharing: Whether other processes may have it open as well.
    ///   - cacheMiB: Memory for pages of the file, in MiB.
    ///   - writeTimeout: How many seconds a write waits for another one before it fails with `locked`.
    ///   - checkIntegrity: Checks every page of the file: for one received from elsewhere.
    ///   - acceptClock: Whether to write though this device's clock is far from where it was at the last write
    ///     (`clockDoubtful`). Once written so, later clocks are held against this one.
    ///   - key: Where the key comes from under which personal data are sealed. Without one everything else works: what
    ///     is sealed stays so, and nothing personal can be written.
    /// - Throws: `notAStore` for a folder or another program's file; `newerFormat` for a file of a newer library;
    ///   `corrupt` for a damaged file; `locked` while it is open elsewhere; `storageIo` where the system refuses.
    public static func open(
        at url: URL,
        actor: String = "",
        create: Bool = true,
        readOnly: Bool = false,
        sharing: Sharing = .exclusive,
        cacheMiB: Int = 8,
        writeTimeout: TimeInterval = 30,
        checkIntegrity: Bool = false,
        acceptClock: Bool = false,
        key: (any KeyProvider)? = nil
    ) async throws -> Store {
        let queues = Queues()
        let path = url.path
        let native = try await queues.run(queues.writes) {
            let options = NativeOptions(
                actor: actor,
                create: create,
                readOnly: readOnly,
                manyReaders: sharing == .oneWriterManyReaders,
                cacheBytes: UInt32(max(0, min(cacheMiB, 4_095)) << 20),
                writeTimeoutMillis: writeTimeout > 0 ? UInt64((min(writeTimeout, 1e9) * 1_000).rounded()) : 0,
                checkIntegrity: checkIntegrity,
                acceptClock: acceptClock
            )
            return try NativeStore.open(path: path, options: options, host: key.map(HostKeys.init))
        }
        return Store(native, queues: queues)
    }

    /// The file.
    public var url: URL { URL(fileURLWithPath: native.path()) }

    /// Groups writes into one commit: when the function returns all of them are durable, when it throws none.
    ///
    /// ```swift
    /// let office = try await store.batch("units.import") { batch in
    ///     let department = try batch.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    ///     return try batch.units.add(OrganisationUnit(name: "Văn phòng Sở", kind: .division, parent: department.id))
    /// }
    /// ```
    ///
    /// The function cannot wait for anything but the disk, so that nobody holds up other writes while a server answers.
    /// Where the task is cancelled, the batch's next call fails with `cancelled`.
    ///
    /// - Parameters:
    ///   - operation: A name for the whole; the change log names each write by its own call.
    ///   - body: The writes. It runs on a thread of the store's own; use the batch there alone.
    /// - Throws: What the function throws; what the commit fails with.
    public func batch<Value: Sendable>(
        _ operation: String = "batch", _ body: @escaping @Sendable (Batch) throws -> Value
    ) async throws -> Value {
        let native = native
        return try await queues.runWhole(queues.writes) { isCancelled in
            let begun = try attempted { try native.batch(operation: operation) }
            do {
                let value = try body(Batch(begun, isCancelled: isCancelled))
                try attempted { try begun.commit() }
                return value
            } catch {
                try? begun.abort()
                throw error
            }
        }
    }

    /// Gives everything as it was at an instant.
    public func asOf(_ instant: Date) async throws -> Snapshot {
        let native = native
        let micros = Int64(Instant(instant).microseconds)
        let snapshot = try await queues.run(queues.reads) { try native.asOf(micros: micros) }
        return Snapshot(snapshot, at: instant, queues: queues)
    }

    /// Gives the change log after a sequence number, oldest first. A number beyond the last change is refused: it is of
    /// another store, or of a later state of this one.
    public func changes(after: Int = 0, limit: Int = 1000) async throws -> [Change] {
        let native = native
        return try await queues.run(queues.reads) {
            try [Change](packed: try native.changes(after: Int64(after), limit: UInt32(clamping: limit)))
        }
    }

    /// Gives word of commits from now on.
    ///
    /// ```swift
    /// for try await notice in try await store.watch() where notice.kinds.contains("session") { … }
    /// ```
    public func watch() async throws -> Notices {
        let native = native
        return Notices(subscription: try await queues.run(queues.reads) { try native.subscribe() })
    }

    /// Gives what a query gives, at once and again after each commit that touched one of the kinds.
    ///
    /// ```swift
    /// for try await count in store.observe(.feedback, query: { try await $0.feedback.count(status: .received) }) { … }
    /// ```
    ///
    /// - Parameters:
    ///   - kinds: The kinds of record the query is about; every kind where none is named.
    ///   - query: What is asked. It runs once for all commits that came while the loop was busy.
    public func observe<Value: Sendable>(
        _ kinds: RecordKind..., query: @escaping @Sendable (Store) async throws -> Value
    ) -> Observation<Value> {
        Observation(store: self, kinds: Set(kinds.map(\.rawValue)), query: query)
    }
}
