package vn.cchc

import vn.cchc.internal.NativeBatch
import vn.cchc.model.Attachment
import vn.cchc.wire.readAttachment
import vn.cchc.wire.unpack

/**
 * Writes that become durable together, or not at all; [Store.batch] gives it to its block.
 *
 * A batch sees its own writes; others see them after the commit. It holds the writer lock, and belongs to the thread
 * that runs the block: its calls block instead of suspending, and after the block has ended they throw
 * [CchcException.Closed]. A call that throws leaves the batch as it was before that call, so that the block may catch
 * the exception and go on.
 */
public class Batch internal constructor(private val native: NativeBatch) : BatchCollections(BatchCaller(native)) {
    override fun attachOf(content: Content, draft: Attachment): Attachment = translated {
        unpack(content.read { native.attach(draft.of(content), it) }) { readAttachment() }
    }
}
