import Cchc
import Foundation

/// Shows the electronic board (bảng LED) of a day with the leaders' schedule (lịch công tác), and keeps the notice
/// board (bảng niêm yết) current: a decision that changes a procedure makes the posting of its old version stale.
@Sendable
func board(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "mot-cua")
    let (march, june) = (CivilDate(year: 2021, month: 3, day: 5), CivilDate(year: 2021, month: 6, day: 18))
    try await store.appointments.addMany([
        Appointment(date: march, part: .morning, content: "Giao ban lãnh đạo Sở", name: "Giám đốc", rank: 1),
        Appointment(
            date: march, part: .morning, content: "Làm việc với thanh tra", name: "Phó Giám đốc", rank: 2,
            public: false),
    ])
    let shown = try await store.appointments.board(march).entries
    for entry in shown { print("\(entry.partText)  \(entry.leader): \(entry.content)") }
    try expect(shown.map(\.content) == ["Giao ban lãnh đạo Sở", "Bận"])

    try await store.procedures.importRows(try rows(of: "procedures.csv"))
    guard let permit = try await store.procedures.findByCode("1.013236", on: march) else {
        throw Unexpected(description: "the procedure was imported")
    }
    let posting = try await store.postings.add(
        Posting(
            subject: .procedureVersion(procedure: permit.id),
            place: .board,
            postedOn: march,
            hasForms: true,
            hasFeedbackAddress: true
        ))

    // A decision publishes a new version of the procedure, in force from 18 June.
    let decision = try await store.legalDocuments.add(
        LegalDocument(
            documentType: "Quyết định",
            symbol: "1358/QĐ-UBND",
            issuedOn: PartialDate(june.adding(days: -3)),
            issuer: "Ủy ban nhân dân tỉnh Tây Ninh",
            subject: "Công bố thủ tục hành chính được sửa đổi ngành Xây dựng"
        ))
    var changed = permit
    changed.header = Header()
    changed.inForceFrom = june
    changed.note = "bỏ một giấy tờ"
    let applied = try await store.procedures.applyDecision(
        decision: decision.id, inForceFrom: june, changes: [.amend(procedure: changed)])

    let before = try await store.postings.stale(on: june.adding(days: -1))
    let stale = try await store.postings.stale(on: june)
    for posting in stale { print("\(posting.code ?? ""): \(posting.textVi)") }
    try expect(before.isEmpty && stale.map(\.posting) == [posting.id] && stale[0].reasons == [.superseded])

    _ = try await store.postings.replace(posting.id, procedure: applied.added[0].id, on: june, hasForms: true)
    let left = try await store.postings.stale(on: june)
    try expect(left.isEmpty)
    try await store.close()
}
