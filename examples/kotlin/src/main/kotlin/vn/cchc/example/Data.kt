package vn.cchc.example

import java.nio.file.Path
import kotlin.io.path.readText

/** The folder of invented sample data that all languages share. */
internal val data: Path = Path.of(System.getProperty("cchc.data", "examples/data"))

/** The rows of a CSV file of the sample data, by column name, without empty cells. */
internal fun rows(file: String): List<Map<String, String>> {
    val lines = records(data.resolve(file).readText())
    return lines.drop(1).map { cells -> lines.first().zip(cells).filter { it.second.isNotEmpty() }.toMap() }
}

/** Splits CSV (RFC 4180): quoted cells may hold commas, line breaks and doubled quotes. */
private fun records(text: String): List<List<String>> {
    val records = ArrayList<List<String>>()
    var record = ArrayList<String>()
    val cell = StringBuilder()
    var quoted = false
    var offset = 0
    while (offset < text.length) {
        val char = text[offset++]
        when {
            quoted && char == '"' && text.getOrNull(offset) == '"' -> cell.append(text[offset++])
            char == '"' -> quoted = !quoted
            quoted || char !in ",\r\n" -> cell.append(char)
            char != '\r' -> {
                record.add(cell.toString())
                cell.clear()
                if (char == '\n') {
                    records.add(record)
                    record = ArrayList()
                }
            }
        }
    }
    return records
}
