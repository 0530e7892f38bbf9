import Foundation

internal import CchcNative

// Maintenance of the file (verify, reindex, backup, keys), suspension, and the content of attachments.
extension Store {
    /// Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments.
    ///
    /// Damage does not throw; the result lists it, and `sound` is false. Whatever the size of the file, it takes at
    /// most 64 MiB of memory beyond the cache.
    ///
    /// - Parameters:
    ///   - since: The text of a ``Head`` that was kept elsewhere: an older copy that was put back, a replaced history
    ///     and another store are defects, too.
    ///   - progress: Is told the progress.
    /// - Throws: `invalid` when `since` is not the text of a head.
    public func verify(since: String? = nil, progress: ProgressListener? = nil) async throws -> Verification {
        let native = native
        return try await queues.read(progress: progress) { work in
            try Verification(packed: try native.verify(since: since, work: work))
        }
    }

    /// Rebuilds every index and the search postings from the records, in one commit.
    public func reindex(progress: ProgressListener? = nil) async throws {
        let native = native
        try await queues.write(progress: progress) { work in try native.reindex(work: work) }
    }

    /// Rewrites the file in order and without unused space, while reads and writes go on.
    ///
    /// The new file is made beside the old one and then put in its place; until then the disk must hold both. It has no
    /// free pages, and so none with a destroyed key. Where it is ended before that, a hidden draft stays beside it,
    /// and the next call goes on with it; opening the store removes one that is a week old.
    ///
    /// - Throws: `locked` when the store was opened for reading only, or so that other processes can read it;
    ///   `storageIo` when the new file cannot be written. The file is as before then.
    public func compact(progress: ProgressListener? = nil) async throws {
        let native = native
        try await queues.read(progress: progress) { work in try native.compact(work: work) }
    }

    /// Writes a copy of the store's current state to a new file. The store stays usable meanwhile.
    ///
    /// The copy is compact and verified. It holds no keys of data subjects: see ``exportKeys()``.
    ///
    /// - Throws: `storageIo` when the path exists already, or on an I/O error.
    public func backup(to url: URL, progress: ProgressListener? = nil) async throws {
        let (native, path) = (native, url.path)
        try await queues.read(progress: progress) { work in try native.backup(path: path, work: work) }
    }

    /// Writes the whole store as JSON Lines into a new folder. The store stays usable meanwhile.
    ///
    /// The folder holds `records.jsonl`, with a line for each record, what is referred to before what refers to it, and
    /// `files` with the contents of attachments, each under its BLAKE3. It appears whole or not at all, and the same
    /// state gives the same bytes. Personal data stay sealed: once the keys are imported (``exportKeys()``) they can be
    /// opened after the import.
    ///
    /// - Parameters:
    ///   - url: The folder to create.
    ///   - revisions: Whether every version of every record is exported, in the order of the change log.
    ///   - purpose: The purpose for which personal data are exported in plain text; each access is noted before
    ///     anything is written. Data of people who withdrew every consent, or whose request restricts the processing,
    ///     stay sealed. Not together with `revisions`.
    ///   - progress: Is told the progress.
    /// - Throws: `storageIo` when the path exists already, or on an I/O error; `invalid` for a blank purpose, or one
    ///   together with `revisions`; `keyNeeded` for a purpose without the host key; `conflict` when personal data were
    ///   changed just after the accesses were noted: repeat the call.
    @discardableResult
    public func exportRecords(
        to url: URL, revisions: Bool = false, revealing purpose: String? = nil, progress: ProgressListener? = nil
    ) async throws -> Exported {
        let (native, path) = (native, url.path)
        return try await queues.read(progress: progress) { work in
            try Exported(
                packed: try native.exportRecords(path: path, revisions: revisions, reveal: purpose, work: work))
        }
    }

    /// Takes in what ``exportRecords(to:revisions:revealing:progress:)`` wrote, in one commit, into a store that
    /// nothing was ever written to.
    ///
    /// Records keep identity, scope and every field; without revisions each is revision 1, written by this import. With
    /// revisions the history comes with its stamps, actors, operations and revisions; only the hashes of the log
    /// differ. Open personal data are sealed. The store becomes a replica of the data set.
    ///
    /// - Throws: `invalid` with every problem of every line (`line 12: record.name`), the first hundred if there are
    ///   more, or when the store was written to before; `storageIo` when the folder cannot be read; `newerFormat` when
    ///   a newer version of this library wrote it; `keyNeeded` when personal data are to be sealed and there is no host
    ///   key.
    @discardableResult
    public func importRecords(from url: URL, progress: ProgressListener? = nil) async throws -> Imported {
        let (native, path) = (native, url.path)
        return try await queues.write(progress: progress) { work in
            try Imported(packed: try native.importRecords(path: path, work: work))
        }
    }

    /// Writes a collection as a table to a file, all records as of one instant; whole or not at all. The `exportTable`
    /// of a collection takes a query, too: `store.sessions.exportTable(to: url, kind: .training)`.
    ///
    /// ```swift
    /// try await store.exportTable("sessions", to: url, columns: ["held_on", "subject"])
    /// ```
    ///
    /// - Parameters:
    ///   - collection: The name of the collection: `sessions`.
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - progress: Is told the progress.
    /// - Throws: `storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid`
    ///   when there is no such collection or column, and for `TableFormat.xlsx`.
    public func exportTable(
        _ collection: String, to url: URL, format: TableFormat = .csv, columns: [String]? = nil,
        options: ExportOptions = ExportOptions(), progress: ProgressListener? = nil
    ) async throws {
        var query = Packer(fields: 2)
        query.write("collection", collection)
        query.write("columns", columns)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Exports every data subject's key, wrapped under the host key, to be kept beside backups, which hold none.
    ///
    /// Keep the newest export only: a person erased from the store is then erased from every backup too. The host key
    /// is asked for where there is one, and authenticates the export as a whole.
    ///
    /// - Throws: `keyNeeded` in a backup whose keys were not imported, or when the host key is refused or wrong.
    public func exportKeys() async throws -> Data {
        let native = native
        return try await queues.read { try native.exportKeys() }
    }

    /// Imports keys that ``exportKeys()`` gave, into a store restored from a backup.
    ///
    /// Destroyed keys stay destroyed: the key of somebody whom this file knows to be erased is refused, and an export
    /// from after an erasure destroys the key here too.
    ///
    /// - Returns: How many data subjects became readable, and how many did not.
    /// - Throws: `invalid` when the bytes are no such export, are altered, or are one of another store; `keyNeeded`
    ///   without the host key that they were exported under.
    @discardableResult
    public func importKeys(_ keys: Data) async throws -> KeyImport {
        let native = native
        return try await queues.write { work in
            try KeyImport(packed: try native.importKeys(keys: keys, work: work))
        }
    }

    /// Replaces the host key: wraps every data subject's key under the new one.
    ///
    /// Older copies of the file still need the old host key. Destroying that key makes their personal data unreadable.
    ///
    /// - Throws: `keyNeeded` when the present key is not available.
    public func rekey(_ key: any KeyProvider, progress: ProgressListener? = nil) async throws {
        let native = native
        try await queues.write(progress: progress) { work in
            try native.rekey(host: HostKeys(key), work: work)
        }
    }

    /// Writes a checkpoint so that reopening after a crash takes milliseconds, whatever the size of the file.
    ///
    /// The store does so by itself half a second after the last write, and on closing.
    public func checkpoint() async throws {
        let native = native
        try await queues.write { _ in try native.checkpoint() }
    }

    /// Closes the file and releases its lock until ``resume(isolation:)``. Calls made meanwhile throw `closed`;
    /// observations wait.
    ///
    /// A running write gets half a second to end and running reads a second; then they are stopped, keep nothing, and
    /// throw `closed`, however long they would have taken. An iOS app must call this when it goes to the background, at
    /// least when the file lies in the container of an app group: the system terminates an app that it suspends while
    /// it holds a file lock there. See <doc:Cchc> for how.
    ///
    /// Calls of this, ``resume(isolation:)`` and ``close(isolation:)`` take effect in the order in which they are made:
    /// tasks that are started one after another on the main actor keep their order.
    ///
    /// - Parameter isolation: Leave it out: the caller's own.
    /// - Throws: `locked` when the function of a batch does nothing for as long as the store's `writeTimeout`.
    public func suspend(isolation: isolated (any Actor)? = #isolation) async throws {
        let native = native
        try await queues.inOrder(isolation: isolation) { try native.suspend() }
    }

    /// Reopens the file after ``suspend(isolation:)``.
    ///
    /// If another process wrote to the file meanwhile, subscribers are notified. If the file cannot be opened, each
    /// later call tries again.
    ///
    /// - Parameter isolation: Leave it out: the caller's own.
    /// - Throws: `locked` while another process has the file open; `storageIo` when it is missing, or on an I/O error.
    public func resume(isolation: isolated (any Actor)? = #isolation) async throws {
        let native = native
        defer { wakeWaiting() }
        try await queues.inOrder(isolation: isolation) { try native.resume() }
    }

    /// Whether ``suspend(isolation:)`` closed the file and ``resume(isolation:)`` has not reopened it yet. It waits for
    /// neither.
    public var isSuspended: Bool { native.isSuspended() }

    /// Closes the store, for every handle. Running calls are given time and then stopped, as ``suspend(isolation:)``
    /// does. Later calls throw `closed`; sequences end. Closing twice has no effect. A store without references is
    /// closed by itself, a moment later.
    ///
    /// - Parameter isolation: Leave it out: the caller's own.
    /// - Throws: `locked` when the function of a batch does nothing for as long as the store's `writeTimeout`, the
    ///   store then stays open; `storageIo` when the last checkpoint fails.
    public func close(isolation: isolated (any Actor)? = #isolation) async throws {
        let native = native
        defer { wakeWaiting() }
        try await queues.inOrder(isolation: isolation) { try native.close() }
    }

    /// Waits until the store is no longer suspended, or the task is cancelled.
    func untilResumed() async {
        let (nothing, end) = AsyncStream.makeStream(of: Never.self)
        waiting.with { $0.append(end) }
        // If the store resumed before this task was registered, nothing would wake it.
        if isSuspended { for await _ in nothing {} }
    }

    private func wakeWaiting() {
        waiting.with { waiting in
            waiting.forEach { $0.finish() }
            waiting = []
        }
    }

    /// Stores content, and the attachment that describes it, in one commit.
    ///
    /// ```swift
    /// let photo = try await store.attach(.file(url), as: Attachment(caption: "Bảng niêm yết", session: session.id))
    /// ```
    ///
    /// - Parameters:
    ///   - content: The content. It is read in chunks, whatever its size.
    ///   - draft: Name, media type, and the records it belongs to. A missing name is taken from the file, a missing
    ///     media type is guessed from the name.
    ///   - progress: Is told the progress.
    /// - Returns: The attachment as stored.
    /// - Throws: `invalid` with every broken rule; when the content cannot be read, with that error as its cause.
    public func attach(
        _ content: Content, as draft: Attachment = Attachment(), progress: ProgressListener? = nil
    ) async throws -> Attachment {
        let native = native
        return try await queues.write(progress: progress) { work in
            let packed = content.completed(draft).packed
            return try Attachment(
                packed: try native.attach(draft: packed, content: HostContent(content), work: work))
        }
    }

    /// Returns an attachment's content as a sequence of chunks. Nothing is read before the loop starts; an unknown
    /// identity then throws `notFound`.
    ///
    /// ```swift
    /// for try await chunk in store.bytes(of: photo.id) { … }
    /// try await store.bytes(of: photo.id).write(to: url)
    /// ```
    public func bytes(of id: AttachmentId) -> AttachmentBytes {
        let (native, text) = (native, id.description)
        return AttachmentBytes(queues: queues) { offset, length in
            try native.readAttachment(id: text, offset: offset, length: length)
        }
    }
}
