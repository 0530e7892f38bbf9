package vn.cchc.model

import vn.cchc.internal.reportHtml
import vn.cchc.internal.reportText
import vn.cchc.translated
import vn.cchc.wire.pack
import vn.cchc.wire.write

/** Lays a report out; the core does the work, so that every language gives the same page. */
public sealed interface ReportLayout {
    /** Lays the report out as an HTML page that needs no other file. */
    public fun toHtml(): String = translated { reportHtml(packed()) }

    /** Lays the report out for a terminal. */
    public fun toText(): String = translated { reportText(packed()) }

    private fun packed(): ByteArray = when (this) {
        is Report -> pack { write(this@ReportLayout) }
    }
}
