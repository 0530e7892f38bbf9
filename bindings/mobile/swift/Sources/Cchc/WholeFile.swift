import Foundation

/// Writes a file that is there whole or not at all: a draft beside its place is written, synced, and renamed over what
/// is there. When `write` throws, the draft is deleted and the old file stays.
func putInPlace(_ url: URL, _ write: (FileHandle) throws -> Void) throws {
    let folder = url.deletingLastPathComponent()
    let draft = folder.appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString).part")
    do {
        try Data().write(to: draft)
        let file = try FileHandle(forWritingTo: draft)
        try write(file)
        try file.synchronize()
        try file.close()
        // Foundation's moves refuse or remove a file that is there; this replaces it atomically.
        guard rename(draft.path, url.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
        try? FileManager.default.removeItem(at: draft)
        throw error
    }
    sync(folder)
}

/// Makes the new name durable, where the system opens folders.
private func sync(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
}
