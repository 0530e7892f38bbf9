// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến nghị; NĐ
/// 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …), which sets the
/// fields that belong to it.
public struct Feedback: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Whether it is a report or a proposal.
    public var kind: FeedbackKind
    /// The channel through which it came in (hình thức tiếp nhận).
    public var channel: FeedbackChannel
    /// The day on which it was received (ngày tiếp nhận).
    public var receivedOn: CivilDate
    /// The instant at which it was received (UTC); none if unknown.
    public var receivedAt: Date?
    /// What the sender wrote or said, verbatim; not blank (nội dung).
    public var text: String
    /// The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến).
    public var proposal: String?
    /// Whether it is in Vietnamese; true by default.
    public var inVietnamese: Bool
    /// The sender; none if anonymous. The data subject holds name and contacts, sealed.
    public var submitter: DataSubjectId?
    /// The required contents that were missing when it was last received, completed or classified.
    public var missing: [FeedbackContent]
    /// The unit that received it and whose register lists it (cơ quan tiếp nhận).
    public var unit: UnitId?
    /// Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register`
    /// assigns it. Set it by hand only to take over an entry of a paper register: the store never assigns that number
    /// again, and entries that were not taken over leave gaps.
    public var number: Int?
    /// Year of the register, 1945 to 9999; given exactly if `number` is.
    public var year: Int?
    /// The category of its subject; none until it is classified (phân loại nội dung).
    public var category: FeedbackCategory?
    /// Whether this agency or another body is competent; none until it is classified (thẩm quyền).
    public var competence: FeedbackCompetence?
    /// The other competent body, as written.
    public var competentBody: String?
    /// The other competent body; none if it is no unit of this store.
    public var competentUnit: UnitId?
    /// The unit that handles it; none if the receiving unit does (đơn vị xử lý).
    public var assignedUnit: UnitId?
    /// The person who handles it (người xử lý).
    public var assignedPerson: PersonId?
    /// The day on which it was assigned to that unit or person.
    public var assignedOn: CivilDate?
    /// The day on which the sender last supplied missing contents.
    public var completedOn: CivilDate?
    /// The deadline for classifying it; none if it could not be computed (see `not_covered`).
    public var classifyBy: Deadline?
    /// The deadline for forwarding it, if another body is competent; after a return, for forwarding it again.
    public var forwardBy: Deadline?
    /// The deadline for answering it, without extension, if this agency is competent.
    public var answerBy: Deadline?
    /// The extension of the deadline for the answer (gia hạn). It stays even if another body turns out to be
    /// competent.
    public var `extension`: FeedbackExtension?
    /// Deadlines that could not be computed, because a deadline rule or calendar is missing.
    public var notCovered: [MissingClock]
    /// The refusal to accept it; none if it was not refused.
    public var notAccepted: NonAcceptance?
    /// Transfers between units of the agency, oldest first; entries never change.
    public var transfers: [FeedbackTransfer]
    /// Forwards to other bodies, oldest first; entries never change, except for the day of return.
    public var forwards: [FeedbackForward]
    /// The review of the rule that it is about.
    public var review: FeedbackReview?
    /// The decision on it (kết quả xử lý).
    public var decision: FeedbackDecision?
    /// The answer to the sender.
    public var answer: FeedbackAnswer?
    /// Publications of its result, oldest first; entries never change (công khai).
    public var publications: [ResultPublication]
    /// The withdrawal by the sender (rút).
    public var withdrawal: FeedbackWithdrawal?
    /// The archiving of its file (lưu hồ sơ).
    public var archiving: FeedbackArchiving?
    /// The procedures it is about.
    public var procedures: [ProcedureId]
    /// The question of a dialogue that became this feedback.
    public var question: QuestionId?
    /// The plan that it serves.
    public var plan: PlanId?
    /// The activity that it is evidence for, once answered. If none, it is evidence for those activities of the year's
    /// plans that promise to receive feedback.
    public var activity: ActivityId?
    /// The provisions that it is about, or that its handling is based on (căn cứ).
    public var legalBases: [LawReference]
    /// Files that came with it or that belong to its handling.
    public var attachments: [AttachmentId]
    /// Its status (trạng thái).
    public var status: FeedbackStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        kind: FeedbackKind,
        channel: FeedbackChannel,
        receivedOn: CivilDate,
        text: String,
        header: Header = Header(),
        receivedAt: Date? = nil,
        proposal: String? = nil,
        inVietnamese: Bool = true,
        submitter: DataSubjectId? = nil,
        missing: [FeedbackContent] = [],
        unit: UnitId? = nil,
        number: Int? = nil,
        year: Int? = nil,
        category: FeedbackCategory? = nil,
        competence: FeedbackCompetence? = nil,
        competentBody: String? = nil,
        competentUnit: UnitId? = nil,
        assignedUnit: UnitId? = nil,
        assignedPerson: PersonId? = nil,
        assignedOn: CivilDate? = nil,
        completedOn: CivilDate? = nil,
        classifyBy: Deadline? = nil,
        forwardBy: Deadline? = nil,
        answerBy: Deadline? = nil,
        `extension`: FeedbackExtension? = nil,
        notCovered: [MissingClock] = [],
        notAccepted: NonAcceptance? = nil,
        transfers: [FeedbackTransfer] = [],
        forwards: [FeedbackForward] = [],
        review: FeedbackReview? = nil,
        decision: FeedbackDecision? = nil,
        answer: FeedbackAnswer? = nil,
        publications: [ResultPublication] = [],
        withdrawal: FeedbackWithdrawal? = nil,
        archiving: FeedbackArchiving? = nil,
        procedures: [ProcedureId] = [],
        question: QuestionId? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        legalBases: [LawReference] = [],
        attachments: [AttachmentId] = [],
        status: FeedbackStatus = .received,
        moves: [Move] = []
    ) {
        self.header = header
        self.kind = kind
        self.channel = channel
        self.receivedOn = receivedOn
        self.receivedAt = receivedAt
        self.text = text
        self.proposal = proposal
        self.inVietnamese = inVietnamese
        self.submitter = submitter
        self.missing = missing
        self.unit = unit
        self.number = number
        self.year = year
        self.category = category
        self.competence = competence
        self.competentBody = competentBody
        self.competentUnit = competentUnit
        self.assignedUnit = assignedUnit
        self.assignedPerson = assignedPerson
        self.assignedOn = assignedOn
        self.completedOn = completedOn
        self.classifyBy = classifyBy
        self.forwardBy = forwardBy
        self.answerBy = answerBy
        self.extension = `extension`
        self.notCovered = notCovered
        self.notAccepted = notAccepted
        self.transfers = transfers
        self.forwards = forwards
        self.review = review
        self.decision = decision
        self.answer = answer
        self.publications = publications
        self.withdrawal = withdrawal
        self.archiving = archiving
        self.procedures = procedures
        self.question = question
        self.plan = plan
        self.activity = activity
        self.legalBases = legalBases
        self.attachments = attachments
        self.status = status
        self.moves = moves
    }
}

extension Feedback: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Feedback", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.kind = try fields.read("kind")
        self.channel = try fields.read("channel")
        self.receivedOn = try fields.read("received_on")
        self.receivedAt = try fields.read("received_at", or: nil)
        self.text = try fields.read("text")
        self.proposal = try fields.read("proposal", or: nil)
        self.inVietnamese = try fields.read("in_vietnamese", or: true)
        self.submitter = try fields.read("submitter", or: nil)
        self.missing = try fields.read("missing", or: [])
        self.unit = try fields.read("unit", or: nil)
        self.number = try fields.read("number", or: nil)
        self.year = try fields.read("year", or: nil)
        self.category = try fields.read("category", or: nil)
        self.competence = try fields.read("competence", or: nil)
        self.competentBody = try fields.read("competent_body", or: nil)
        self.competentUnit = try fields.read("competent_unit", or: nil)
        self.assignedUnit = try fields.read("assigned_unit", or: nil)
        self.assignedPerson = try fields.read("assigned_person", or: nil)
        self.assignedOn = try fields.read("assigned_on", or: nil)
        self.completedOn = try fields.read("completed_on", or: nil)
        self.classifyBy = try fields.read("classify_by", or: nil)
        self.forwardBy = try fields.read("forward_by", or: nil)
        self.answerBy = try fields.read("answer_by", or: nil)
        self.extension = try fields.read("extension", or: nil)
        self.notCovered = try fields.read("not_covered", or: [])
        self.notAccepted = try fields.read("not_accepted", or: nil)
        self.transfers = try fields.read("transfers", or: [])
        self.forwards = try fields.read("forwards", or: [])
        self.review = try fields.read("review", or: nil)
        self.decision = try fields.read("decision", or: nil)
        self.answer = try fields.read("answer", or: nil)
        self.publications = try fields.read("publications", or: [])
        self.withdrawal = try fields.read("withdrawal", or: nil)
        self.archiving = try fields.read("archiving", or: nil)
        self.procedures = try fields.read("procedures", or: [])
        self.question = try fields.read("question", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.legalBases = try fields.read("legal_bases", or: [])
        self.attachments = try fields.read("attachments", or: [])
        self.status = try fields.read("status", or: .received)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(43)
        packer.write("header", header)
        packer.write("kind", kind)
        packer.write("channel", channel)
        packer.write("received_on", receivedOn)
        packer.write("received_at", receivedAt)
        packer.write("text", text)
        packer.write("proposal", proposal)
        packer.write("in_vietnamese", inVietnamese)
        packer.write("submitter", submitter)
        packer.write("missing", missing)
        packer.write("unit", unit)
        packer.write("number", number)
        packer.write("year", year)
        packer.write("category", category)
        packer.write("competence", competence)
        packer.write("competent_body", competentBody)
        packer.write("competent_unit", competentUnit)
        packer.write("assigned_unit", assignedUnit)
        packer.write("assigned_person", assignedPerson)
        packer.write("assigned_on", assignedOn)
        packer.write("completed_on", completedOn)
        packer.write("classify_by", classifyBy)
        packer.write("forward_by", forwardBy)
        packer.write("answer_by", answerBy)
        packer.write("extension", `extension`)
        packer.write("not_covered", notCovered)
        packer.write("not_accepted", notAccepted)
        packer.write("transfers", transfers)
        packer.write("forwards", forwards)
        packer.write("review", review)
        packer.write("decision", decision)
        packer.write("answer", answer)
        packer.write("publications", publications)
        packer.write("withdrawal", withdrawal)
        packer.write("archiving", archiving)
        packer.write("procedures", procedures)
        packer.write("question", question)
        packer.write("plan", plan)
        packer.write("activity", activity)
        packer.write("legal_bases", legalBases)
        packer.write("attachments", attachments)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Feedback: Record {
    public static let kind = RecordKind.feedback

    /// Its identity; all zeros on a draft.
    public var id: FeedbackId { FeedbackId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `receivedOn`.
        case receivedOn = "received_on"
        /// By `status`, `receivedOn`.
        case status
        /// By `unit`, `receivedOn`.
        case unit
        /// By `unit`, `year`, `number`; unique.
        case number
        /// By `year`, `number`.
        case year
        /// By `submitter`, `receivedOn`.
        case submitter
        /// By `due`.
        case due
        /// By `responsibleUnit`, `due`.
        case responsibleUnit = "responsible_unit"
        /// By `closedOn`, `receivedOn`.
        case closedOn = "closed_on"
        /// By `answeredOn`.
        case answeredOn = "answered_on"
        /// By `activity`, `receivedOn`.
        case activity
        /// By `plan`, `receivedOn`.
        case plan
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that received it and whose register lists it (cơ quan tiếp nhận).
        case unit
        /// Year of the register, 1945 to 9999; given exactly if `number` is.
        case year
        /// Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register`
        /// assigns it. Set it by hand only to take over an entry of a paper register: the store never assigns that
        /// number again, and entries that were not taken over leave gaps.
        case number
        /// The sender; none if anonymous. The data subject holds name and contacts, sealed.
        case submitter
        /// The activity that it is evidence for, once answered. If none, it is evidence for those activities of the
        /// year's plans that promise to receive feedback.
        case activity
        /// The plan that it serves.
        case plan
    }
}

extension Feedback.Index: Wire {}

extension Feedback.OptionalKey: Wire {}
