import Foundation

/// The folder of invented sample data that all languages share.
let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../data")

/// The rows of a CSV file of the sample data, by column name.
func rows(of file: String) throws -> [[String: String]] {
    var records = records(in: try String(contentsOf: data.appendingPathComponent(file), encoding: .utf8))
    let names = records.removeFirst()
    return records.map { Dictionary(zip(names, $0)) { first, _ in first } }
}

/// Splits CSV (RFC 4180): quoted cells may hold commas, line breaks and doubled quotes.
private func records(in text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    func endCell() {
        record.append(cell)
        cell = ""
    }
    func endRecord() {
        endCell()
        if record != [""] { records.append(record) }
        record = []
    }
    var rest = Substring(text)
    while let character = rest.popFirst() {
        switch character {
        case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: endCell()
        case "\n" where !isQuoted, "\r\n" where !isQuoted: endRecord()
        default: cell.append(character)
        }
    }
    if !cell.isEmpty || !record.isEmpty { endRecord() }
    return records
}
