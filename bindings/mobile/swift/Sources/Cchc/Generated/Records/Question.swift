// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A question asked at a dialogue. There is one of each number at a dialogue.
public struct Question: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// The dialogue.
    public var session: SessionId
    /// Its place in the order of questions, from 1 (số thứ tự).
    public var number: Int
    /// What was asked, as it was said (nội dung câu hỏi, ý kiến).
    public var text: String
    /// The day it was asked (ngày hỏi).
    public var askedOn: CivilDate?
    /// Who asked, where that is known; name and contacts are sealed there.
    public var asker: DataSubjectId?
    /// On whose part.
    public var askerGroup: AskerGroup?
    /// The field it is about: "Quy hoạch xây dựng" (lĩnh vực).
    public var field: String?
    /// The procedures it is about (thủ tục hành chính liên quan).
    public var procedures: [ProcedureId]
    /// The answer.
    public var answer: QuestionAnswer?
    /// Question and answer as published.
    public var published: QuestionPublication?
    /// The feedback it became.
    public var feedback: FeedbackId?
    /// Where it stands.
    public var status: QuestionStatus
    /// How it came there.
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        session: SessionId,
        number: Int,
        text: String,
        header: Header = Header(),
        askedOn: CivilDate? = nil,
        asker: DataSubjectId? = nil,
        askerGroup: AskerGroup? = nil,
        field: String? = nil,
        procedures: [ProcedureId] = [],
        answer: QuestionAnswer? = nil,
        published: QuestionPublication? = nil,
        feedback: FeedbackId? = nil,
        status: QuestionStatus = .asked,
        moves: [Move] = []
    ) {
        self.header = header
        self.session = session
        self.number = number
        self.text = text
        self.askedOn = askedOn
        self.asker = asker
        self.askerGroup = askerGroup
        self.field = field
        self.procedures = procedures
        self.answer = answer
        self.published = published
        self.feedback = feedback
        self.status = status
        self.moves = moves
    }
}

extension Question: Wire {
    private static let wireFields = Fields(
        "Question",
        "header",
        "session",
        "number",
        "text",
        "asked_on",
        "asker",
        "asker_group",
        "field",
        "procedures",
        "answer",
        "published",
        "feedback",
        "status",
        "moves"
    )

    init(from unpacker: inout Unpacker) throws {
        var session: SessionId?
        var number: Int?
        var text: String?
        self.header = Header()
        self.askedOn = nil
        self.asker = nil
        self.askerGroup = nil
        self.field = nil
        self.procedures = []
        self.answer = nil
        self.published = nil
        self.feedback = nil
        self.status = .asked
        self.moves = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: session = try unpacker.read()
            case 2: number = try unpacker.read()
            case 3: text = try unpacker.read()
            case 4: self.askedOn = try unpacker.read()
            case 5: self.asker = try unpacker.read()
            case 6: self.askerGroup = try unpacker.read()
            case 7: self.field = try unpacker.read()
            case 8: self.procedures = try unpacker.read()
            case 9: self.answer = try unpacker.read()
            case 10: self.published = try unpacker.read()
            case 11: self.feedback = try unpacker.read()
            case 12: self.status = try unpacker.read()
            default: self.moves = try unpacker.read()
            }
        }
        self.session = try Self.wireFields.given(session, "session")
        self.number = try Self.wireFields.given(number, "number")
        self.text = try Self.wireFields.given(text, "text")
    }

    func write(to packer: inout Packer) {
        packer.map(14)
        packer.write("header", header)
        packer.write("session", session)
        packer.write("number", number)
        packer.write("text", text)
        packer.write("asked_on", askedOn)
        packer.write("asker", asker)
        packer.write("asker_group", askerGroup)
        packer.write("field", field)
        packer.write("procedures", procedures)
        packer.write("answer", answer)
        packer.write("published", published)
        packer.write("feedback", feedback)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Question: Record {
    public static let kind = RecordKind.question

    /// Its identity; all zeros on a draft.
    public var id: QuestionId { QuestionId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `session`, `number`; unique.
        case session
        /// By `status`, `session`.
        case status
        /// By `asker`.
        case asker
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// Who asked, where that is known; name and contacts are sealed there.
        case asker
    }
}

extension Question.Index: Wire {}

extension Question.OptionalKey: Wire {}
