package vn.cchc.model

import vn.cchc.internal.reportHtml
import vn.cchc.internal.reportText
import vn.cchc.translated
import vn.cchc.wire.pack
import vn.cchc.wire.write

/** Renders a report. The core does so for every language, so that the output is the same. */
public sealed interface ReportLayout {
    /** Renders the report as a self-contained HTML page. */
    public fun toHtml(): String = translated { reportHtml(packed()) }

    /** Renders the report as plain text for a terminal. */
    public fun toText(): String = translated { reportText(packed()) }

    private fun packed(): ByteArray = when (this) {
        is Report -> pack { write(this@ReportLayout) }
    }
}
