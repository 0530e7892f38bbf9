// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai). What
/// it shows never changes: `postings.replace` ends it and creates the next posting.
public struct Posting: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// What is posted; it never changes.
    public var subject: PostingSubject
    /// The medium on which it is posted.
    public var place: PostingPlace
    /// The exact physical location: "bảng trước trụ sở Sở".
    public var location: String?
    /// Its address on the web.
    public var url: String?
    /// The unit that posted it.
    public var unit: UnitId?
    /// First day on which it is posted, included (ngày niêm yết).
    public var postedOn: CivilDate
    /// The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ).
    public var removedOn: CivilDate?
    /// Why it was removed; only with `removed_on`.
    public var whyRemoved: String?
    /// Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai).
    public var hasForms: Bool
    /// Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp nhận phản ánh, kiến nghị).
    public var hasFeedbackAddress: Bool
    /// Every check, oldest first; entries never change.
    public var checks: [PostingCheck]
    /// Files that document the posting (ảnh chụp, tệp chụp màn hình).
    public var evidence: [AttachmentId]
    /// The activity that it is evidence for.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Posting", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.subject = try fields.read("subject")
        self.place = try fields.read("place")
        self.location = try fields.read("location", or: nil)
        self.url = try fields.read("url", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.postedOn = try fields.read("posted_on")
        self.removedOn = try fields.read("removed_on", or: nil)
        self.whyRemoved = try fields.read("why_removed", or: nil)
        self.hasForms = try fields.read("has_forms", or: false)
        self.hasFeedbackAddress = try fields.read("has_feedback_address", or: false)
        self.checks = try fields.read("checks", or: [])
        self.evidence = try fields.read("evidence", or: [])
        self.activity = try fields.read("activity", or: nil)
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
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
        /// The unit that posted it.
        case unit
        /// The activity that it is evidence for.
        case activity
        /// The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ).
        case removedOn = "removed_on"
    }
}

extension Posting.Index: Wire {}

extension Posting.OptionalKey: Wire {}
