package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import vn.cchc.internal.NativeSnapshot
import vn.cchc.model.AttachmentId
import java.time.Instant

/**
 * The store as of an instant, for reading. It holds nothing open: each call reads for itself.
 *
 * @property at The instant.
 */
public class Snapshot internal constructor(
    private val native: NativeSnapshot,
    public val at: Instant,
    private val dispatcher: CoroutineDispatcher,
) : SnapshotCollections(Caller(dispatcher, native::call)) {
    /** Opens an attachment's bytes; as [Store.openAttachment]. */
    public suspend fun openAttachment(id: AttachmentId): AttachmentReader {
        val attachment = attachments.get(id)
        val read = pieceOf(attachment.size) { offset, length -> native.readAttachment(id.toString(), offset, length) }
        return AttachmentReader(attachment, dispatcher, read)
    }
}
