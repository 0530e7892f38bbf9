package vn.cchc.model

import vn.cchc.internal.reportFile
import vn.cchc.internal.reportHtml
import vn.cchc.internal.reportText
import vn.cchc.translated
import vn.cchc.wire.pack
import vn.cchc.wire.readDocumentFile
import vn.cchc.wire.unpack
import vn.cchc.wire.write

/** Renders a report. The core does so for every language, so that the output is the same. */
public sealed interface ReportLayout {
    /** Renders the report as a page for screens that needs no other file; printed, it is a document. */
    public fun toHtml(): String = translated { reportHtml(packed()) }

    /** Renders the report as plain text for a terminal. */
    public fun toText(): String = translated { reportText(packed()) }

    /**
     * Writes the report as a document that an office signs, a Word file unless another form is asked for. `name` of the
     * result is ready for a share sheet; `missing` tells what the document leaves blank.
     */
    public fun toDocument(asked: ReportFile = ReportFile()): DocumentFile =
        translated { unpack(reportFile(packed(), pack { write(asked) })) { readDocumentFile() } }

    private fun packed(): ByteArray = when (this) {
        is Report -> pack { write(this@ReportLayout) }
    }
}
