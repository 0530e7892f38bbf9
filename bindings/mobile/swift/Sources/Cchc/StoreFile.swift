import Foundation

internal import CchcNative

// The file: checked, copied, let go. And the bytes of attachments.
extension Store {
    /// Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments.
    public func verify(progress: ProgressListener? = nil) async throws -> Verification {
        let native = native
        return try await queues.run(queues.reads, progress: progress) { work in
            try Verification(packed: try native.verify(work: work))
        }
    }

    /// Builds every index and the search postings anew from the records.
    public func reindex(progress: ProgressListener? = nil) async throws {
        let native = native
        try await queues.run(queues.writes, progress: progress) { work in try native.reindex(work: work) }
    }

    /// Writes a copy of the store as it is now to a path where nothing is, while it stays in use.
    ///
    /// The copy is compact, and was checked as a whole. It holds no keys: see ``exportKeys()``.
    ///
    /// - Throws: `storageIo` where something is at the path already, or the disk refuses.
    public func backup(to url: URL, progress: ProgressListener? = nil) async throws {
        let (native, path) = (native, url.path)
        try await queues.run(queues.reads, progress: progress) { work in try native.backup(path: path, work: work) }
    }

    /// Gives every person's wrapped key, to be kept beside backups, which hold none.
    ///
    /// Keep only the newest: whoever was erased is erased from every backup then.
    public func exportKeys() async throws -> Data {
        let native = native
        return try await queues.run(queues.reads) { try native.exportKeys() }
    }

    /// Takes over keys that were exported beside a backup; says how many people can be read again.
    ///
    /// - Throws: `invalid` for something else, or another store's keys; `keyNeeded` without the key they were exported
    ///   under.
    @discardableResult
    public func importKeys(_ keys: Data) async throws -> Int {
        let native = native
        return try await queues.run(queues.writes) { Int(try native.importKeys(keys: keys)) }
    }

    /// Puts personal data under another key from now on.
    ///
    /// Old copies of the file can be read with the old key alone: where that is destroyed, so is what they hold.
    ///
    /// - Throws: `keyNeeded` without the present key.
    public func rekey(_ key: any KeyProvider, progress: ProgressListener? = nil) async throws {
        let native = native
        try await queues.run(queues.writes, progress: progress) { work in
            try native.rekey(host: HostKeys(key), work: work)
        }
    }

    /// Readies the file for a sudden end: after this, opening it again takes milliseconds whatever its size.
    ///
    /// The store does so by itself soon after the last write.
    public func settle() async throws {
        let native = native
        try await queues.run(queues.writes) { try native.settle() }
    }

    /// Lets the file and its lock go, after the writes that are under way. Calls fail with `closed` until ``resume()``.
    ///
    /// An iPhone's app must do so when it goes to the background, at least where the file lies in the container of an
    /// app group: the system ends an app that it suspends while it holds a lock there.
    ///
    /// ```swift
    /// .onChange(of: scenePhase) { _, phase in
    ///     let task = UIApplication.shared.beginBackgroundTask()
    ///     Task {
    ///         defer { UIApplication.shared.endBackgroundTask(task) }
    ///         if phase == .background { try await store.suspend() } else { try await store.resume() }
    ///     }
    /// }
    /// ```
    public func suspend() async throws {
        let native = native
        try await uncancelled(queues.writes) { try native.suspend() }
    }

    /// Opens the file again. Where that fails, each call tries again. Where another program wrote to it meanwhile, observers
    /// are told.
    ///
    /// - Throws: `locked` where another program has it open now; `storageIo` where it is gone.
    public func resume() async throws {
        let native = native
        defer { endWaiting() }
        try await uncancelled(queues.writes) { try native.resume() }
    }

    /// Whether the file was let go for a while.
    public var isSuspended: Bool { native.isSuspended() }

    /// Closes the file, after the writes that are under way. Afterwards each call fails with `closed`; closing twice is
    /// no error. A store that nobody refers to any more is closed by itself, a moment later.
    ///
    /// - Throws: `storageIo` where the last write-out fails.
    public func close() async throws {
        let native = native
        defer { endWaiting() }
        try await uncancelled(queues.writes) { try native.close() }
    }

    /// Waits until the store is no longer suspended, or the task is cancelled.
    func untilResumed() async {
        let (nothing, end) = AsyncStream.makeStream(of: Never.self)
        waiting.with { $0.append(end) }
        // Resumed before it was waited for, nobody would end it.
        if isSuspended { for await _ in nothing {} }
    }

    private func endWaiting() {
        waiting.with { waiting in
            waiting.forEach { $0.finish() }
            waiting = []
        }
    }

    /// Stores a file's bytes, and the attachment that describes them.
    ///
    /// ```swift
    /// let photo = try await store.attach(.file(url), as: Attachment(caption: "Bảng niêm yết", session: session.id))
    /// ```
    ///
    /// - Parameters:
    ///   - content: What is stored. It is read in pieces, whatever its size.
    ///   - draft: Its name, media type and what it belongs to. Without a name it is the file's own; without a media type
    ///     it is guessed from the name.
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken; `host` where the content cannot be read, with the cause.
    public func attach(
        _ content: Content, as draft: Attachment = Attachment(), progress: ProgressListener? = nil
    ) async throws -> Attachment {
        let native = native
        return try await queues.run(queues.writes, progress: progress) { work in
            let packed = content.completed(draft).packed
            return try Attachment(
                packed: try native.attach(draft: packed, content: HostContent(content), work: work))
        }
    }

    /// An attachment's bytes, piece by piece.
    ///
    /// ```swift
    /// for try await piece in store.bytes(of: photo.id) { … }
    /// try await store.bytes(of: photo.id).write(to: url)
    /// ```
    public func bytes(of id: AttachmentId) -> AttachmentBytes {
        let (native, text) = (native, id.description)
        return AttachmentBytes(queues: queues) { offset, length in
            try native.readAttachment(id: text, offset: offset, length: length)
        }
    }

    /// Runs what must be done although its task was cancelled.
    private func uncancelled(
        _ queue: DispatchQueue, _ body: @escaping @Sendable () throws -> Void
    ) async throws {
        let result: Result<Void, CchcError> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: attempt(body)) }
        }
        return try result.get()
    }
}
