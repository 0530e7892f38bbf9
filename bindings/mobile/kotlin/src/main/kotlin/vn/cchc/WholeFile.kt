package vn.cchc

import java.io.IOException
import java.io.OutputStream
import java.nio.channels.Channels
import java.nio.channels.FileChannel
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.LinkOption
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.nio.file.StandardOpenOption
import java.util.UUID

/**
 * Writes a new file that is there whole or not at all: a draft beside its place is written, synced and put there. When
 * `write` throws, the draft is deleted.
 *
 * @throws FileAlreadyExistsException when the path exists already
 */
internal fun putInPlace(path: Path, write: (OutputStream) -> Unit) {
    refuseExisting(path)
    val folder = path.toAbsolutePath().parent
    val draft = folder.resolve(".${path.fileName}.${UUID.randomUUID()}.part")
    try {
        FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW).use { channel ->
            write(Channels.newOutputStream(channel))
            channel.force(true)
        }
        place(draft, path)
    } finally {
        Files.deleteIfExists(draft)
    }
    sync(folder)
}

private fun place(draft: Path, path: Path) {
    try {
        // A link never replaces a file that has come to be there meanwhile.
        Files.createLink(path, draft)
    } catch (exists: FileAlreadyExistsException) {
        throw exists
    } catch (_: IOException) {
        move(draft, path)
    } catch (_: UnsupportedOperationException) {
        move(draft, path)
    }
}

/** For file systems without links, and for Android, which gives apps none. */
private fun move(draft: Path, path: Path) {
    refuseExisting(path)
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE)
}

private fun refuseExisting(path: Path) {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) throw FileAlreadyExistsException(path.toString())
}

/** Makes the new name durable, where the system opens folders. */
private fun sync(folder: Path) {
    try {
        FileChannel.open(folder, StandardOpenOption.READ).use { it.force(true) }
    } catch (_: IOException) {
        // Windows opens none, and needs no such sync.
    }
}
