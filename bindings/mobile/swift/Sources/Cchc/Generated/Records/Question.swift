// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).
public struct Question: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The dialogue; it never changes.
    public var session: SessionId
    /// Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    public var number: Int
    /// What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý kiến).
    public var text: String
    /// The day on which it was asked; none if unknown (ngày hỏi).
    public var askedOn: CivilDate?
    /// Who asked; none if unknown. The data subject holds name and contacts, sealed.
    public var asker: DataSubjectId?
    /// Whether a citizen, a business or an organisation asked; none if unknown.
    public var askerGroup: AskerGroup?
    /// The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực).
    public var field: String?
    /// The procedures it is about (thủ tục hành chính liên quan).
    public var procedures: [ProcedureId]
    /// The answer; none until it is answered, and fixed once it is published (trả lời).
    public var answer: QuestionAnswer?
    /// Question and answer as published; given exactly if `status` is `published`.
    public var published: QuestionPublication?
    /// The feedback that it became; none if it did not become any.
    public var feedback: FeedbackId?
    /// Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái).
    public var status: QuestionStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Question", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.session = try fields.read("session")
        self.number = try fields.read("number")
        self.text = try fields.read("text")
        self.askedOn = try fields.read("asked_on", or: nil)
        self.asker = try fields.read("asker", or: nil)
        self.askerGroup = try fields.read("asker_group", or: nil)
        self.field = try fields.read("field", or: nil)
        self.procedures = try fields.read("procedures", or: [])
        self.answer = try fields.read("answer", or: nil)
        self.published = try fields.read("published", or: nil)
        self.feedback = try fields.read("feedback", or: nil)
        self.status = try fields.read("status", or: .asked)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
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
        /// By `askedOn`.
        case askedOn = "asked_on"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// Who asked; none if unknown. The data subject holds name and contacts, sealed.
        case asker
        /// The day on which it was asked; none if unknown (ngày hỏi).
        case askedOn = "asked_on"
    }
}

extension Question.Index: Wire {}

extension Question.OptionalKey: Wire {}
