// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A person's request about their own data, with its clocks.
public struct DataRequest: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Who asks.
    public var subject: DataSubjectId
    /// What for.
    public var kind: DataRequestKind
    /// The day it came in.
    public var receivedOn: CivilDate
    /// What exactly: which data, which consent.
    public var details: String?
    /// The last day for telling the person that it came in.
    public var acknowledgeBy: Deadline?
    /// The last day for doing it.
    public var answerBy: Deadline?
    /// Clocks that could not be set, and why: no rule, no calendar.
    public var notCovered: [MissingClock]
    /// Why it takes longer, once it was extended (gia hạn).
    public var extended: String?
    /// The day it was given more time.
    public var extendedOn: CivilDate?
    /// What was done, or why it was refused.
    public var outcome: String?
    /// Where it stands.
    public var status: DataRequestStatus
    /// How it came there.
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
    private static let wireFields = Fields(
        "DataRequest",
        "header",
        "subject",
        "kind",
        "received_on",
        "details",
        "acknowledge_by",
        "answer_by",
        "not_covered",
        "extended",
        "extended_on",
        "outcome",
        "status",
        "moves"
    )

    init(from unpacker: inout Unpacker) throws {
        var subject: DataSubjectId?
        var kind: DataRequestKind?
        var receivedOn: CivilDate?
        self.header = Header()
        self.details = nil
        self.acknowledgeBy = nil
        self.answerBy = nil
        self.notCovered = []
        self.extended = nil
        self.extendedOn = nil
        self.outcome = nil
        self.status = .received
        self.moves = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: subject = try unpacker.read()
            case 2: kind = try unpacker.read()
            case 3: receivedOn = try unpacker.read()
            case 4: self.details = try unpacker.read()
            case 5: self.acknowledgeBy = try unpacker.read()
            case 6: self.answerBy = try unpacker.read()
            case 7: self.notCovered = try unpacker.read()
            case 8: self.extended = try unpacker.read()
            case 9: self.extendedOn = try unpacker.read()
            case 10: self.outcome = try unpacker.read()
            case 11: self.status = try unpacker.read()
            default: self.moves = try unpacker.read()
            }
        }
        self.subject = try Self.wireFields.given(subject, "subject")
        self.kind = try Self.wireFields.given(kind, "kind")
        self.receivedOn = try Self.wireFields.given(receivedOn, "received_on")
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
