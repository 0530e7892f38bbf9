package vn.cchc

import vn.cchc.internal.NativeBatch
import vn.cchc.model.Attachment
import vn.cchc.wire.readAttachment
import vn.cchc.wire.unpack

/**
 * Writes that become durable together, or not at all. It sees its own writes; others see them after the commit.
 *
 * It belongs to the thread on which [Store.batch] runs it, and ends with it: its calls do not suspend.
 */
public class Batch internal constructor(private val native: NativeBatch) : BatchCollections(BatchCaller(native)) {
    override fun attachOf(content: Content, draft: Attachment): Attachment = translated {
        unpack(content.read { native.attach(draft.of(content), it) }) { readAttachment() }
    }
}
