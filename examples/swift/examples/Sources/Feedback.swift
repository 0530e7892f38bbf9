import Cchc
import Foundation

/// Takes a citizen's feedback (phản ánh, kiến nghị) through its course: received and registered, classified, processed,
/// decided, answered, published. The store counts its deadline, and refuses a step that is out of order.
@Sendable
func feedback(in folder: URL) async throws {
    let key = FixedKey(try newKey())
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "mot-cua", key: key)
    try await store.calendars.install(years: [2021])
    try await store.deadlineRules.install()
    func january(_ day: Int) -> CivilDate { CivilDate(year: 2021, month: 1, day: day) }

    let received = try await store.feedback.receive(
        kind: .report,
        channel: .inPerson,
        text: "Tờ khai xin điều chỉnh giấy phép xây dựng không có bản ghi mẫu.",
        contact: Contact(
            name: "Nguyễn Văn Mẫu", address: "Số 12, đường Minh Họa 1, phường Ví Dụ", phone: "0900 000 101"),
        receivedOn: january(12),
        register: true
    )
    guard let number = received.number, let year = received.year else {
        throw Unexpected(description: "registered feedback has a number")
    }
    print("Vào sổ số \(number)/\(year): \(received.status.labelVi)")
    let id = received.id
    do {
        try await store.feedback.publish(id, publicText: "Đã tiếp thu.", channel: .website)
        throw Unexpected(description: "nothing is published before the sender has an answer")
    } catch CchcError.invalidTransition(let report) {
        print("Chưa công khai được: \(report.textVi)")
    }

    let classified = try await store.feedback.classify(id, category: .otherRule, competence: .own, on: january(13))
    print("Hạn trả lời: \(classified.answerBy.map(\.due.description) ?? "chưa có quy định")")
    try await store.feedback.process(id, on: january(13))
    let review = FeedbackReview(
        sufficientGround: true, necessary: true, reasonableAndLawful: true, simpleAndUnderstandable: false,
        feasible: true, consistent: true, fitsTreaties: true)
    try await store.feedback.decide(
        id, outcome: .amendOwnRule, text: "Soạn bản ghi mẫu, treo cạnh mẫu đơn.", review: review, on: january(18))
    try await store.feedback.answer(id, text: "Bản ghi mẫu có từ ngày 20/01.", on: january(19))
    try await store.feedback.publish(
        id, publicText: "Tờ khai điều chỉnh giấy phép xây dựng đã có bản ghi mẫu.", channel: .website, on: january(22))

    let row = try await store.feedback.statusOf(number: number, year: year)
    print("Người dân tra cứu số \(row.written): \(row.status.labelVi)")
    try expect(row.status == .published && row.publishedOn == january(22))
    let overdue = try await store.feedback.overdue(on: CivilDate(year: 2021, month: 12, day: 31))
    try expect(overdue.items.isEmpty)
    try await store.close()
}
