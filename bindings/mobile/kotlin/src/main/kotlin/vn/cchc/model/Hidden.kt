package vn.cchc.model

/** Stands for personal data in texts: that there are some, not what they are. */
internal fun hidden(value: Any?): String = if (value == null) "null" else "…"
