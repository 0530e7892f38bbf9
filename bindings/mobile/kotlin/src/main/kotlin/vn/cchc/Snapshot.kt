package vn.cchc

import vn.cchc.internal.NativeSnapshot
import vn.cchc.model.AttachmentId
import java.time.Instant

/**
 * A read-only view of the store as of an instant; [Store.asOf] gives it.
 *
 * It has every collection and question of the store. It holds no resources and needs no closing: each call opens a read
 * transaction of its own. Threads and cancellation are as for [Store]; after the store is closed its calls throw
 * [CchcException.Closed].
 *
 * ```
 * val past = store.asOf(Instant.parse("2021-03-05T00:00:00Z"))
 * val then = past.units.get(id).name
 * ```
 *
 * @property at The instant; commits after it are not visible.
 */
public class Snapshot internal constructor(
    private val native: NativeSnapshot,
    public val at: Instant,
    private val lanes: Lanes,
) : SnapshotCollections(Caller(lanes, native::call, native::exportTable)) {
    /** Opens an attachment's content for reading, as [Store.openAttachment]. */
    public suspend fun openAttachment(id: AttachmentId): AttachmentReader {
        val attachment = attachments.get(id)
        return AttachmentReader(attachment, lanes) { offset, length ->
            native.readAttachment(id.toString(), offset, length)
        }
    }
}
