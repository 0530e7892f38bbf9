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
/// **Threads.** Tasks may share a store. Calls block on dispatch queues of the store, never on Swift's cooperative
/// threads: reads run side by side, writes one after another. A waiting write takes no thread.
///
/// **Cancellation.** A write whose task is cancelled is not made, and throws `cancelled`: it leaves the queue at once
/// while it waits, and is rolled back while it runs. If its commit has begun, it is made and returns its result. A long
/// read, which takes a ``ProgressListener``, stops early with `cancelled`; a short one that has started runs to its
/// end. ``suspend(isolation:)``, ``resume(isolation:)`` and ``close(isolation:)`` run even when the task is cancelled.
///
/// **Errors.** A call that the store refuses throws a ``CchcError``.
public final class Store: StoreQuestions {
    /// How the store's collections call the core.
    public let connection: Connection
    let native: NativeStore
    let queues: Queues
    /// Tasks that wait until the store is no longer suspended, through whatever handle.
    let waiting: Guarded<[AsyncStream<Never>.Continuation]>

    private init(
        _ native: NativeStore, queues: Queues, waiting: Guarded<[AsyncStream<Never>.Continuation]> = Guarded([])
    ) {
        self.native = native
        self.queues = queues
        self.waiting = waiting
        connection = Connection(
            queues: queues,
            call: { name, arguments, work in try native.call(name: name, arguments: arguments, work: work) },
            export: { query, path, format, options, work in
                try native.exportTable(query: query, path: path, format: format, options: options, work: work)
            })
    }

    /// Whether other processes may open the file at the same time. All of them must open it with the same value.
    public enum Sharing: Sendable {
        /// No other process may.
        case exclusive
        /// One process writes; others open the file with `readOnly` and follow its commits. Each commit then takes two
        /// syncs.
        case oneWriterManyReaders
    }

    /// Opens the store at a path, or creates it.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - actor: Who writes. Every revision and every entry of the change log names it.
    ///   - create: Whether to create the file when it is missing.
    ///   - readOnly: Whether to open the file for reading only.
    ///   - sharing: Whether other processes may open the file at the same time.
    ///   - cacheMiB: Size of the page cache in MiB, 0 or more.
    ///   - writeTimeout: How many seconds a write waits for other writes before it throws `locked`.
    ///   - checkIntegrity: Whether to check every page of the file: use it for a file received from elsewhere.
    ///   - acceptClock: Whether to write although the device's clock is far from that of the last write
    ///     (`clockDoubtful`). Later clocks are then compared with this one.
    ///   - progress: Is told the progress of a migration from an older format, or of indexes that are built. Cancelling
    ///     the task stops it; the next opening goes on where it stopped.
    ///   - key: Supplies the host key, which protects personal data. Without it everything else works: personal data
    ///     stay sealed and cannot be written.
    /// - Throws: `notAStore` when the path is a folder or another program's file; `newerFormat` when a newer version of
    ///   the library wrote the file; `corrupt` when it is damaged; `locked` when it is open elsewhere; `storageIo` on
    ///   an I/O error; `invalid` when `cacheMiB` is negative.
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
        progress: ProgressListener? = nil,
        key: (any KeyProvider)? = nil
    ) async throws -> Store {
        let (path, patience) = (url.path, patience(writeTimeout))
        let work = NativeWork(listener: progress)
        return try await opened(patience: patience, work: work) {
            let options = NativeOptions(
                actor: actor,
                create: create,
                readOnly: readOnly,
                manyReaders: sharing == .oneWriterManyReaders,
                cacheBytes: bytes(ofMiB: cacheMiB),
                writeTimeoutMillis: UInt64((patience * 1_000).rounded()),
                checkIntegrity: checkIntegrity,
                acceptClock: acceptClock
            )
            return try NativeStore.open(path: path, options: options, host: key.map(HostKeys.init), work: work)
        }
    }

    /// Makes a new, empty store in memory, which can do all that a store in a file can: for tests and for trying out.
    ///
    /// ```swift
    /// let store = try await Store.inMemory(actor: "van-phong")
    /// let unit = try await store.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    /// print(unit.header.actor, try await store.units.count())    // van-phong 1
    /// ```
    ///
    /// It ends with its last handle, or when it is closed. ``backup(to:progress:)`` writes it to a file. Its ``url`` is
    /// only a name.
    ///
    /// - Parameters:
    ///   - actor: Who writes. Every revision and every entry of the change log names it.
    ///   - cacheMiB: Size of the page cache in MiB beside the store's own memory, 0 or more.
    ///   - writeTimeout: How many seconds a write waits for other writes before it throws `locked`.
    ///   - acceptClock: Whether to write although the device's clock is far from that of the last write.
    ///   - key: Supplies the host key, which protects personal data; as for `open`.
    /// - Throws: `invalid` when `cacheMiB` is negative, or `actor` has more than 1,024 bytes.
    public static func inMemory(
        actor: String = "",
        cacheMiB: Int = 8,
        writeTimeout: TimeInterval = 30,
        acceptClock: Bool = false,
        key: (any KeyProvider)? = nil
    ) async throws -> Store {
        let patience = patience(writeTimeout)
        return try await opened(patience: patience, work: nil) {
            let options = NativeOptions(
                actor: actor,
                create: true,
                readOnly: false,
                manyReaders: false,
                cacheBytes: bytes(ofMiB: cacheMiB),
                writeTimeoutMillis: UInt64((patience * 1_000).rounded()),
                checkIntegrity: false,
                acceptClock: acceptClock
            )
            return try NativeStore.inMemory(options: options, host: key.map(HostKeys.init))
        }
    }

    private static func opened(
        patience: TimeInterval, work: NativeWork?, _ open: @escaping @Sendable () throws -> NativeStore
    ) async throws -> Store {
        let opening = PendingCall(work: work) { _ in try attempted(open) }
        let native = try await opening.run(on: DispatchQueue(label: "vn.cchc.open"))
        return Store(native, queues: Queues(patience: patience) { try native.refuseAsBusy() })
    }

    private static func patience(_ timeout: TimeInterval) -> TimeInterval { timeout > 0 ? min(timeout, 1e9) : 0 }

    private static func bytes(ofMiB number: Int) -> Int64 { Int64(min(max(number, -1), 1 << 30)) << 20 }

    /// Restores a backup to a path where nothing is: checks it, imports the keys of data subjects, and drops what came
    /// after a point in time, if one is given. The file appears at the path whole and durable, or not at all.
    ///
    /// Dropped changes are as if they had never been made. Keys that were destroyed stay destroyed: a data subject who
    /// was erased after that point is no longer marked as erased, but their personal data remain unreadable. A head of
    /// the log that was taken later no longer fits.
    ///
    /// - Parameters:
    ///   - backup: The file that ``backup(to:progress:)`` wrote.
    ///   - url: Where the store is to be.
    ///   - keysExport: What ``exportKeys()`` gave, since a backup holds no keys. It can be imported later, too.
    ///   - key: Supplies the host key that the export was made under.
    ///   - upTo: The last instant that is taken over.
    ///   - upToChange: The number of the last change that is taken over, instead of an instant.
    ///   - progress: Is told the progress.
    /// - Throws: `storageIo` when something is at the path already, or on an I/O error; `notAStore`, `newerFormat` or
    ///   `corrupt` when the backup is none, or is damaged; `locked` while it is open; `invalid` for an export of
    ///   another store, or a point beyond the last change or within a commit; `keyNeeded` without the host key.
    @discardableResult
    public static func restore(
        _ backup: URL,
        to url: URL,
        keysExport: Data? = nil,
        key: (any KeyProvider)? = nil,
        upTo: Date? = nil,
        upToChange: Int? = nil,
        progress: ProgressListener? = nil
    ) async throws -> Restored {
        let queues = Queues(patience: 0, refuse: {})
        let (from, path) = (backup.path, url.path)
        let micros = upTo.map { Int64(Instant($0).microseconds) }
        return try await queues.read(progress: progress) { work in
            try Restored(
                packed: try CchcNative.restore(
                    backup: from, path: path, keysExport: keysExport, host: key.map(HostKeys.init),
                    upToMicros: micros, upToChange: upToChange.map(Int64.init), work: work))
        }
    }

    /// The store's file.
    public var url: URL { URL(fileURLWithPath: native.path()) }

    /// Whose writes those of this handle are: see ``acting(as:)``.
    public var actor: String { native.actor() }

    /// Returns a handle of the same store whose writes, and accesses to personal data, are somebody else's. A service
    /// makes one for each request; making it costs next to nothing.
    ///
    /// ```swift
    /// let officer = try store.acting(as: "nguyen.van.a")
    /// let unit = try await officer.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    /// print(unit.header.actor, store.actor)    // nguyen.van.a van-phong
    /// ```
    ///
    /// The handle shares the store's file and queues: suspending, resuming or closing one does so for all. Letting go
    /// of a handle closes nothing as long as there is another.
    ///
    /// - Parameter actor: Who writes. Every revision and every entry of the change log names it.
    /// - Throws: `invalid` when it has more than 1,024 bytes.
    public func acting(as actor: String) throws -> Store {
        Store(try attempted { try native.actingAs(actor: actor) }, queues: queues, waiting: waiting)
    }

    /// Groups writes into one commit. When the function returns, all of them become durable; when it throws, none does,
    /// and the error is rethrown.
    ///
    /// ```swift
    /// let office = try await store.batch("units.import") { batch in
    ///     let department = try batch.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    ///     return try batch.units.add(OrganisationUnit(name: "Văn phòng Sở", kind: .division, parent: department.id))
    /// }
    /// ```
    ///
    /// The function is synchronous, so that no network call can hold up other writers: it holds the writer lock, and
    /// other writes through the store wait. When the task is cancelled, the batch's next call throws `cancelled`, and
    /// nothing of it is committed.
    ///
    /// - Parameters:
    ///   - operation: A name for the batch as a whole. The change log names each write by its own call.
    ///   - body: The writes. It runs on a dispatch queue of the store; use its ``Batch`` only there, and until it
    ///     returns.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; what the commit throws; `locked` when another writer holds the lock for longer
    ///   than the store's `writeTimeout`.
    public func batch<Value: Sendable>(
        _ operation: String = "batch", _ body: @escaping @Sendable (Batch) throws -> Value
    ) async throws -> Value {
        let native = native
        return try await queues.writeAnything { work in
            let begun = try attempted { try native.batch(operation: operation, work: work) }
            do {
                let value = try body(Batch(begun))
                try attempted { try begun.commit() }
                return value
            } catch {
                try? begun.abort()
                throw error
            }
        }
    }

    /// Returns a read-only view of the store as of an instant. It holds no resources.
    ///
    /// ```swift
    /// let name = try await store.asOf(lastYear).units.get(unit.id).name
    /// ```
    ///
    /// - Parameter instant: Commits after it are not visible. It is rounded to microseconds.
    public func asOf(_ instant: Date) async throws -> Snapshot {
        let native = native
        let micros = Int64(Instant(instant).microseconds)
        let snapshot = try await queues.read { try native.asOf(micros: micros) }
        return Snapshot(snapshot, at: instant, queues: queues)
    }

    /// Returns entries of the change log, oldest first.
    ///
    /// - Parameters:
    ///   - after: Only entries with a greater sequence number; 0 starts at the first.
    ///   - limit: Maximum number of entries, 0 or more.
    /// - Throws: `invalid` when `after` is greater than the last sequence number: it comes from another store, or from
    ///   a later state of this one; when `after` or `limit` is negative.
    public func changes(after: Int = 0, limit: Int = 1000) async throws -> [Change] {
        let native = native
        return try await queues.read {
            try [Change](packed: try native.changes(after: Int64(after), limit: Int64(limit)))
        }
    }

    /// Subscribes to commit notifications, from now until the store is closed.
    ///
    /// ```swift
    /// for try await notice in try await store.watch() where notice.kinds.contains("session") { … }
    /// ```
    ///
    /// Commits that happen while the loop is busy are merged into one notification. A notification carries no data and
    /// holds no snapshot: read again after each one. Several loops over it each get every notification.
    ///
    /// The commits are those made through this store; in a reader beside one writer (`Sharing.oneWriterManyReaders`)
    /// those of the writing process, within 200 ms.
    public func watch() async throws -> Notices {
        let native = native
        return Notices(subscription: try await queues.read { try native.subscribe() })
    }

    /// Runs a query at once, and again after each commit that touched one of the record types.
    ///
    /// ```swift
    /// for try await count in store.observe(.feedback, query: { try await $0.feedback.count(status: .received) }) { … }
    /// ```
    ///
    /// - Parameters:
    ///   - kinds: Record types that the query depends on; every type when none is given.
    ///   - query: The query. It runs once for all commits that happened while it ran or the loop was busy.
    /// - Returns: A sequence of results: see ``Observation``.
    public func observe<Value: Sendable>(
        _ kinds: RecordKind..., query: @escaping @Sendable (Store) async throws -> Value
    ) -> Observation<Value> {
        Observation(store: self, kinds: Set(kinds.map(\.rawValue)), query: query)
    }
}
