import Cchc
import Foundation

/// Fills a store with an office, its people, the calendars and clocks, and a list of procedures: in one commit.
func fill(_ store: Store) async throws -> OrganisationUnit {
    let procedures = try rows(of: "procedures.csv")
    let people = try rows(of: "people.csv")
    return try await store.batch("sample") { batch in
        let office = try batch.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department, symbol: "SXD"))
        try batch.calendars.install()
        try batch.deadlineRules.install()
        let imported = try batch.procedures.importRows(procedures, unit: office.id)
        try batch.people.addMany(
            people.map { row in
                Person(
                    name: row["name"] ?? "", category: StaffCategory(rawValue: row["category"] ?? "") ?? .civilServant,
                    code: row["code"], unit: office.id, position: row["position"])
            })
        print("\(imported.added) procedures and \(people.count) people are on this device\n")
        return office
    }
}

/// The rows of a file of the sample data: a text for each name of a column.
private func rows(of name: String) throws -> [[String: String]] {
    let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../../../data")
    let text = try String(contentsOf: examples.appendingPathComponent(name), encoding: .utf8)
    var lines = fields(of: text)
    let names = lines.isEmpty ? [] : lines.removeFirst()
    return lines.map { Dictionary(zip(names, $0)) { first, _ in first } }
}

/// The lines of a CSV file, each as its fields; quotes hold commas, line ends and doubled quotes together.
private func fields(of text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var field = ""
    var isQuoted = false
    func endField() {
        line.append(field)
        field = ""
    }
    func endLine() {
        endField()
        if line != [""] { lines.append(line) }
        line = []
    }
    var rest = Substring(text)
    while let character = rest.popFirst() {
        switch character {
        case "\"" where isQuoted && rest.first == "\"": field.append(rest.removeFirst())
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: endField()
        case "\n" where !isQuoted, "\r\n" where !isQuoted: endLine()
        default: field.append(character)
        }
    }
    if !field.isEmpty || !line.isEmpty { endLine() }
    return lines
}
