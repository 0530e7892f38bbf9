package vn.cchc.example

import vn.cchc.Batch
import vn.cchc.Store
import vn.cchc.model.LegalDocument
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.PartialDate
import vn.cchc.model.Person
import vn.cchc.model.StaffCategory
import vn.cchc.model.UnitId
import vn.cchc.model.UnitKind
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.readText

/** The sample data that the example begins with. */
class Sample(private val folder: Path) {
    /** Loads units, people and procedures in one commit; gives the unit that works with them. */
    suspend fun load(store: Store): UnitId {
        val (office, procedures) = store.batch("example.load") { batch ->
            batch.calendars.install(listOf(2021, 2022))
            batch.deadlineRules.install()
            val units = loadUnits(batch)
            loadPeople(batch, units)
            val office = units.getValue("SXD")
            office to loadProcedures(batch, office)
        }
        println("Đã nạp ${store.people.count()} cán bộ, $procedures thủ tục hành chính (dữ liệu mẫu)")
        return office
    }

    private fun loadUnits(batch: Batch): Map<String, UnitId> {
        val units = HashMap<String, UnitId>()
        for (row in rows("units.csv")) {
            val unit = OrganisationUnit(
                name = row.getValue("name"),
                kind = UnitKind.entries.first { it.code == row["kind"] },
                symbol = row["symbol"],
                parent = units[row["parent"]],
            )
            units[row.getValue("code")] = batch.units.add(unit).id
        }
        return units
    }

    private fun loadPeople(batch: Batch, units: Map<String, UnitId>) {
        val people = rows("people.csv").map { row ->
            Person(
                name = row.getValue("name"),
                category = StaffCategory.entries.first { it.code == row["category"] },
                code = row["code"],
                unit = units[row["unit"]],
                position = row["position"],
            )
        }
        batch.people.addMany(people)
    }

    private fun loadProcedures(batch: Batch, office: UnitId): Long {
        val row = rows("decisions.csv").first()
        val decision = LegalDocument(
            documentType = row.getValue("document_type"),
            subject = row.getValue("subject"),
            symbol = row["symbol"],
            issuedOn = PartialDate(LocalDate.parse(row["issued_on"])),
            issuer = row["issuer"],
            inForceFrom = LocalDate.parse(row["in_force_from"]),
        )
        val stored = batch.legalDocuments.add(decision)
        return batch.procedures.importRows(rows("procedures.csv"), decision = stored.id, unit = office).added
    }

    private fun rows(name: String): List<Map<String, String>> = table(folder.resolve(name).readText())
}

/** The rows of a CSV text by the names of its columns, without empty cells. */
internal fun table(text: String): List<Map<String, String>> {
    val lines = cells(text)
    return lines.drop(1).map { line -> lines.first().zip(line).filter { it.second.isNotEmpty() }.toMap() }
}

private fun cells(text: String): List<List<String>> {
    val lines = ArrayList<List<String>>()
    var line = ArrayList<String>()
    val cell = StringBuilder()
    var quoted = false
    var at = 0
    while (at < text.length) {
        val char = text[at++]
        when {
            quoted && char == '"' && text.getOrNull(at) == '"' -> cell.append(text[at++])
            char == '"' -> quoted = !quoted
            quoted || char !in ",\r\n" -> cell.append(char)
            char != '\r' -> {
                line.add(cell.toString())
                cell.clear()
                if (char == '\n') {
                    lines.add(line)
                    line = ArrayList()
                }
            }
        }
    }
    return lines
}
