// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// Something shown at a place for some time (niêm yết, công khai).
public struct Posting: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// What is shown.
    public var subject: PostingSubject
    /// Where.
    public var place: PostingPlace
    /// Where exactly: "bảng trước trụ sở Sở".
    public var location: String?
    /// Its address on the web.
    public var url: String?
    /// The unit that shows it.
    public var unit: UnitId?
    /// First day it is shown (ngày niêm yết).
    public var postedOn: CivilDate
    /// The day it was taken down: it is not shown any more on it (ngày gỡ).
    public var removedOn: CivilDate?
    /// Why it was taken down.
    public var whyRemoved: String?
    /// Whether the forms are beside it (mẫu đơn, tờ khai).
    public var hasForms: Bool
    /// Whether the address for feedback is beside it (địa chỉ tiếp nhận phản ánh, kiến nghị).
    public var hasFeedbackAddress: Bool
    /// Every check, oldest first.
    public var checks: [PostingCheck]
    /// The files that show it (ảnh chụp, tệp chụp màn hình).
    public var evidence: [AttachmentId]
    /// The activity it is evidence for.
    public var activity: ActivityId?
    /// A remark.
    public var note: String?

    /// Makes one from its fields.
    public init(
        subject: PostingSubject,
        place: PostingPlace,
        postedOn: CivilDate,
        header: Header = Header(),
        location: String? = nil,
        url: String? = nil,
        unit: UnitId? = nil,
        removedOn: CivilDate? = nil,
        whyRemoved: String? = nil,
        hasForms: Bool = false,
        hasFeedbackAddress: Bool = false,
        checks: [PostingCheck] = [],
        evidence: [AttachmentId] = [],
        activity: ActivityId? = nil,
        note: String? = nil
    ) {
        self.header = header
        self.subject = subject
        self.place = place
        self.location = location
        self.url = url
        self.unit = unit
        self.postedOn = postedOn
        self.removedOn = removedOn
        self.whyRemoved = whyRemoved
        self.hasForms = hasForms
        self.hasFeedbackAddress = hasFeedbackAddress
        self.checks = checks
        self.evidence = evidence
        self.activity = activity
        self.note = note
    }
}

extension Posting: Wire {
    private static let wireFields = Fields(
        "Posting",
        "header",
        "subject",
        "place",
        "location",
        "url",
        "unit",
        "posted_on",
        "removed_on",
        "why_removed",
        "has_forms",
        "has_feedback_address",
        "checks",
        "evidence",
        "activity",
        "note"
    )

    init(from unpacker: inout Unpacker) throws {
        var subject: PostingSubject?
        var place: PostingPlace?
        var postedOn: CivilDate?
        self.header = Header()
        self.location = nil
        self.url = nil
        self.unit = nil
        self.removedOn = nil
        self.whyRemoved = nil
        self.hasForms = false
        self.hasFeedbackAddress = false
        self.checks = []
        self.evidence = []
        self.activity = nil
        self.note = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: subject = try unpacker.read()
            case 2: place = try unpacker.read()
            case 3: self.location = try unpacker.read()
            case 4: self.url = try unpacker.read()
            case 5: self.unit = try unpacker.read()
            case 6: postedOn = try unpacker.read()
            case 7: self.removedOn = try unpacker.read()
            case 8: self.whyRemoved = try unpacker.read()
            case 9: self.hasForms = try unpacker.read()
            case 10: self.hasFeedbackAddress = try unpacker.read()
            case 11: self.checks = try unpacker.read()
            case 12: self.evidence = try unpacker.read()
            case 13: self.activity = try unpacker.read()
            default: self.note = try unpacker.read()
            }
        }
        self.subject = try Self.wireFields.given(subject, "subject")
        self.place = try Self.wireFields.given(place, "place")
        self.postedOn = try Self.wireFields.given(postedOn, "posted_on")
    }

    func write(to packer: inout Packer) {
        packer.map(15)
        packer.write("header", header)
        packer.write("subject", subject)
        packer.write("place", place)
        packer.write("location", location)
        packer.write("url", url)
        packer.write("unit", unit)
        packer.write("posted_on", postedOn)
        packer.write("removed_on", removedOn)
        packer.write("why_removed", whyRemoved)
        packer.write("has_forms", hasForms)
        packer.write("has_feedback_address", hasFeedbackAddress)
        packer.write("checks", checks)
        packer.write("evidence", evidence)
        packer.write("activity", activity)
        packer.write("note", note)
    }
}

extension Posting: Record {
    public static let kind = RecordKind.posting

    /// Its identity; all zeros on a draft.
    public var id: PostingId { PostingId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `postedOn`.
        case postedOn = "posted_on"
        /// By `place`, `postedOn`.
        case place
        /// By `procedure`, `postedOn`.
        case procedure
        /// By `shows`, `postedOn`.
        case shows
        /// By `unit`, `postedOn`.
        case unit
        /// By `activity`, `postedOn`.
        case activity
        /// By `removedOn`, `postedOn`.
        case removedOn = "removed_on"
        /// By `lastChecked`.
        case lastChecked = "last_checked"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that shows it.
        case unit
        /// The activity it is evidence for.
        case activity
        /// The day it was taken down: it is not shown any more on it (ngày gỡ).
        case removedOn = "removed_on"
    }
}

extension Posting.Index: Wire {}

extension Posting.OptionalKey: Wire {}
