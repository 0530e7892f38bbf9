// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
/// 91/2025/QH15).
public struct DataRequest: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The data subject who made the request; it never changes.
    public var subject: DataSubjectId
    /// What is asked for; it never changes.
    public var kind: DataRequestKind
    /// The day on which the agency received it; it never changes.
    public var receivedOn: CivilDate
    /// Details: which data, which consent.
    public var details: String?
    /// The deadline for acknowledging receipt; none if it could not be computed (see `not_covered`).
    public var acknowledgeBy: Deadline?
    /// The deadline for fulfilling or refusing it, extension included; none if it could not be computed (see
    /// `not_covered`).
    public var answerBy: Deadline?
    /// Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar of the year.
    public var notCovered: [MissingClock]
    /// Why the deadline was extended; none if it was not (gia hạn).
    public var extended: String?
    /// The day on which the deadline was extended; none if it was not.
    public var extendedOn: CivilDate?
    /// What was done, or why the request was refused; none while it is open.
    public var outcome: String?
    /// Its status (trạng thái).
    public var status: DataRequestStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: CivilDate,
        header: Header = Header(),
        details: String? = nil,
        acknowledgeBy: Deadline? = nil,
        answerBy: Deadline? = nil,
        notCovered: [MissingClock] = [],
        extended: String? = nil,
        extendedOn: CivilDate? = nil,
        outcome: String? = nil,
        status: DataRequestStatus = .received,
        moves: [Move] = []
    ) {
        self.header = header
        self.subject = subject
        self.kind = kind
        self.receivedOn = receivedOn
        self.details = details
        self.acknowledgeBy = acknowledgeBy
        self.answerBy = answerBy
        self.notCovered = notCovered
        self.extended = extended
        self.extendedOn = extendedOn
        self.outcome = outcome
        self.status = status
        self.moves = moves
    }
}

extension DataRequest: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DataRequest", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.subject = try fields.read("subject")
        self.kind = try fields.read("kind")
        self.receivedOn = try fields.read("received_on")
        self.details = try fields.read("details", or: nil)
        self.acknowledgeBy = try fields.read("acknowledge_by", or: nil)
        self.answerBy = try fields.read("answer_by", or: nil)
        self.notCovered = try fields.read("not_covered", or: [])
        self.extended = try fields.read("extended", or: nil)
        self.extendedOn = try fields.read("extended_on", or: nil)
        self.outcome = try fields.read("outcome", or: nil)
        self.status = try fields.read("status", or: .received)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("header", header)
        packer.write("subject", subject)
        packer.write("kind", kind)
        packer.write("received_on", receivedOn)
        packer.write("details", details)
        packer.write("acknowledge_by", acknowledgeBy)
        packer.write("answer_by", answerBy)
        packer.write("not_covered", notCovered)
        packer.write("extended", extended)
        packer.write("extended_on", extendedOn)
        packer.write("outcome", outcome)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension DataRequest: Record {
    public static let kind = RecordKind.dataRequest

    /// Its identity; all zeros on a draft.
    public var id: DataRequestId { DataRequestId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `subject`, `receivedOn`.
        case subject
        /// By `status`, `receivedOn`.
        case status
        /// By `due`.
        case due
    }
}

extension DataRequest.Index: Wire {}
