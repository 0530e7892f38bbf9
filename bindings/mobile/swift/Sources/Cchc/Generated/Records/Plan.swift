// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of a
/// draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and a
/// subject.
public struct Plan: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Type of document, abbreviated: "KH", "QĐ" (tên loại).
    public var documentType: String
    /// Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of issue
    /// and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same issuer.
    public var number: String?
    /// Symbol: "KH-SXD" (ký hiệu).
    public var symbol: String
    /// Place of issue (địa danh).
    public var place: String?
    /// Date of issue; on a draft it may lack month and day.
    public var issuedOn: PartialDate?
    /// The subject of the plan (trích yếu).
    public var subject: String
    /// The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm).
    public var year: Int?
    /// The years that it covers; none if it covers one year or they are unknown (giai đoạn).
    public var years: YearSpan?
    /// Issuing body as written (cơ quan ban hành).
    public var issuer: String?
    /// The body above the issuer, as written (cơ quan chủ quản).
    public var parentBody: String?
    /// The issuing unit; none if it is no unit of this store.
    public var issuerUnit: UnitId?
    /// The plan that this one carries out; none if it is not in this store.
    public var parentPlan: PlanId?
    /// The decision that this plan is attached to; none if it is attached to none (ban hành kèm theo Quyết định …).
    public var attachedTo: LegalBasis?
    /// Legal bases (căn cứ).
    public var legalBases: [LegalBasis]
    /// Headings of the known parts as written, in the order of the text (đề mục).
    public var headings: [Clause]
    /// Purposes (mục đích).
    public var purposes: [Clause]
    /// Requirements (yêu cầu).
    public var requirements: [Clause]
    /// Audiences (đối tượng).
    public var audiences: [Audience]
    /// Contents (nội dung).
    public var contents: [Clause]
    /// Expected results (sản phẩm, kết quả dự kiến).
    public var expectedResults: [Clause]
    /// Forms of communication (hình thức).
    public var forms: [Clause]
    /// Assignments of work to units (tổ chức thực hiện).
    public var assignments: [Assignment]
    /// Timeline (thời gian thực hiện).
    public var timeline: [TimelineEntry]
    /// Sections whose heading is not one of the known parts.
    public var other: [OtherSection]
    /// The theme of the year, verbatim (chủ đề).
    public var theme: String?
    /// Recipients, without the archive line (nơi nhận).
    public var recipients: [String]
    /// The archive line (lưu).
    public var archive: ArchiveLine?
    /// The signature block (người ký).
    public var signatory: Signatory?
    /// Its status; `plans.issue` and `plans.move` change it (trạng thái).
    public var status: PlanStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]
    /// The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by hand.
    public var source: String

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        documentType: String = "",
        number: String? = nil,
        symbol: String = "",
        place: String? = nil,
        issuedOn: PartialDate? = nil,
        subject: String = "",
        year: Int? = nil,
        years: YearSpan? = nil,
        issuer: String? = nil,
        parentBody: String? = nil,
        issuerUnit: UnitId? = nil,
        parentPlan: PlanId? = nil,
        attachedTo: LegalBasis? = nil,
        legalBases: [LegalBasis] = [],
        headings: [Clause] = [],
        purposes: [Clause] = [],
        requirements: [Clause] = [],
        audiences: [Audience] = [],
        contents: [Clause] = [],
        expectedResults: [Clause] = [],
        forms: [Clause] = [],
        assignments: [Assignment] = [],
        timeline: [TimelineEntry] = [],
        other: [OtherSection] = [],
        theme: String? = nil,
        recipients: [String] = [],
        archive: ArchiveLine? = nil,
        signatory: Signatory? = nil,
        status: PlanStatus = .draft,
        moves: [Move] = [],
        source: String = ""
    ) {
        self.header = header
        self.documentType = documentType
        self.number = number
        self.symbol = symbol
        self.place = place
        self.issuedOn = issuedOn
        self.subject = subject
        self.year = year
        self.years = years
        self.issuer = issuer
        self.parentBody = parentBody
        self.issuerUnit = issuerUnit
        self.parentPlan = parentPlan
        self.attachedTo = attachedTo
        self.legalBases = legalBases
        self.headings = headings
        self.purposes = purposes
        self.requirements = requirements
        self.audiences = audiences
        self.contents = contents
        self.expectedResults = expectedResults
        self.forms = forms
        self.assignments = assignments
        self.timeline = timeline
        self.other = other
        self.theme = theme
        self.recipients = recipients
        self.archive = archive
        self.signatory = signatory
        self.status = status
        self.moves = moves
        self.source = source
    }
}

extension Plan: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Plan", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.documentType = try fields.read("document_type", or: "")
        self.number = try fields.read("number", or: nil)
        self.symbol = try fields.read("symbol", or: "")
        self.place = try fields.read("place", or: nil)
        self.issuedOn = try fields.read("issued_on", or: nil)
        self.subject = try fields.read("subject", or: "")
        self.year = try fields.read("year", or: nil)
        self.years = try fields.read("years", or: nil)
        self.issuer = try fields.read("issuer", or: nil)
        self.parentBody = try fields.read("parent_body", or: nil)
        self.issuerUnit = try fields.read("issuer_unit", or: nil)
        self.parentPlan = try fields.read("parent_plan", or: nil)
        self.attachedTo = try fields.read("attached_to", or: nil)
        self.legalBases = try fields.read("legal_bases", or: [])
        self.headings = try fields.read("headings", or: [])
        self.purposes = try fields.read("purposes", or: [])
        self.requirements = try fields.read("requirements", or: [])
        self.audiences = try fields.read("audiences", or: [])
        self.contents = try fields.read("contents", or: [])
        self.expectedResults = try fields.read("expected_results", or: [])
        self.forms = try fields.read("forms", or: [])
        self.assignments = try fields.read("assignments", or: [])
        self.timeline = try fields.read("timeline", or: [])
        self.other = try fields.read("other", or: [])
        self.theme = try fields.read("theme", or: nil)
        self.recipients = try fields.read("recipients", or: [])
        self.archive = try fields.read("archive", or: nil)
        self.signatory = try fields.read("signatory", or: nil)
        self.status = try fields.read("status", or: .draft)
        self.moves = try fields.read("moves", or: [])
        self.source = try fields.read("source", or: "")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(32)
        packer.write("header", header)
        packer.write("document_type", documentType)
        packer.write("number", number)
        packer.write("symbol", symbol)
        packer.write("place", place)
        packer.write("issued_on", issuedOn)
        packer.write("subject", subject)
        packer.write("year", year)
        packer.write("years", years)
        packer.write("issuer", issuer)
        packer.write("parent_body", parentBody)
        packer.write("issuer_unit", issuerUnit)
        packer.write("parent_plan", parentPlan)
        packer.write("attached_to", attachedTo)
        packer.write("legal_bases", legalBases)
        packer.write("headings", headings)
        packer.write("purposes", purposes)
        packer.write("requirements", requirements)
        packer.write("audiences", audiences)
        packer.write("contents", contents)
        packer.write("expected_results", expectedResults)
        packer.write("forms", forms)
        packer.write("assignments", assignments)
        packer.write("timeline", timeline)
        packer.write("other", other)
        packer.write("theme", theme)
        packer.write("recipients", recipients)
        packer.write("archive", archive)
        packer.write("signatory", signatory)
        packer.write("status", status)
        packer.write("moves", moves)
        packer.write("source", source)
    }
}

extension Plan: Record {
    public static let kind = RecordKind.plan

    /// Its identity; all zeros on a draft.
    public var id: PlanId { PlanId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `year`, `symbol`.
        case year
        /// By `status`, `year`.
        case status
        /// By `symbol`, `issuedIn`, `number`, `issuer`; unique.
        case number
        /// By `parentPlan`.
        case parentPlan = "parent_plan"
        /// By `issuedOn`.
        case issuedOn = "issued_on"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm).
        case year
        /// Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of
        /// issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same
        /// issuer.
        case number
        /// Issuing body as written (cơ quan ban hành).
        case issuer
        /// The plan that this one carries out; none if it is not in this store.
        case parentPlan = "parent_plan"
    }
}

extension Plan.Index: Wire {}

extension Plan.OptionalKey: Wire {}
