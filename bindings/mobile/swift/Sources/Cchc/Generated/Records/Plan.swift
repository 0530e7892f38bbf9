// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A communication plan (kế hoạch tuyên truyền cải cách hành chính).
public struct Plan: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Type of document, abbreviated: "KH", "QĐ" (tên loại).
    public var documentType: String
    /// Number as written; missing on a draft (số).
    public var number: String?
    /// Symbol: "KH-SXD" (ký hiệu).
    public var symbol: String
    /// Place of issue (địa danh).
    public var place: String?
    /// Date of issue; a draft may have only the year.
    public var issuedOn: PartialDate?
    /// What it is about (trích yếu).
    public var subject: String
    /// The year it plans for; none where it runs several.
    public var year: Int?
    /// The years it runs, where it plans for several (giai đoạn).
    public var years: YearSpan?
    /// Issuing body as written (cơ quan ban hành).
    public var issuer: String?
    /// The body above the issuer as written (cơ quan chủ quản).
    public var parentBody: String?
    /// The issuing unit, where it is in this store.
    public var issuerUnit: UnitId?
    /// The plan above this one, where it is in this store.
    public var parentPlan: PlanId?
    /// The decision it is attached to, as written (ban hành kèm theo Quyết định …).
    public var attachedTo: LegalBasis?
    /// Legal bases (căn cứ).
    public var legalBases: [LegalBasis]
    /// Headings of the known parts as written, in their order (đề mục).
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
    /// Who does what (tổ chức thực hiện).
    public var assignments: [Assignment]
    /// Timeline (thời gian thực hiện).
    public var timeline: [TimelineEntry]
    /// What stands under other headings.
    public var other: [OtherSection]
    /// The theme of the year, verbatim (chủ đề).
    public var theme: String?
    /// Recipients without the archive line (nơi nhận).
    public var recipients: [String]
    /// The archive line (lưu).
    public var archive: ArchiveLine?
    /// Who signs (người ký).
    public var signatory: Signatory?
    /// Where it stands.
    public var status: PlanStatus
    /// How it came there.
    public var moves: [Move]
    /// The text it was read from, verbatim (NFC).
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
    private static let wireFields = Fields(
        "Plan",
        "header",
        "document_type",
        "number",
        "symbol",
        "place",
        "issued_on",
        "subject",
        "year",
        "years",
        "issuer",
        "parent_body",
        "issuer_unit",
        "parent_plan",
        "attached_to",
        "legal_bases",
        "headings",
        "purposes",
        "requirements",
        "audiences",
        "contents",
        "expected_results",
        "forms",
        "assignments",
        "timeline",
        "other",
        "theme",
        "recipients",
        "archive",
        "signatory",
        "status",
        "moves",
        "source"
    )

    init(from unpacker: inout Unpacker) throws {
        self.header = Header()
        self.documentType = ""
        self.number = nil
        self.symbol = ""
        self.place = nil
        self.issuedOn = nil
        self.subject = ""
        self.year = nil
        self.years = nil
        self.issuer = nil
        self.parentBody = nil
        self.issuerUnit = nil
        self.parentPlan = nil
        self.attachedTo = nil
        self.legalBases = []
        self.headings = []
        self.purposes = []
        self.requirements = []
        self.audiences = []
        self.contents = []
        self.expectedResults = []
        self.forms = []
        self.assignments = []
        self.timeline = []
        self.other = []
        self.theme = nil
        self.recipients = []
        self.archive = nil
        self.signatory = nil
        self.status = .draft
        self.moves = []
        self.source = ""
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: self.documentType = try unpacker.read()
            case 2: self.number = try unpacker.read()
            case 3: self.symbol = try unpacker.read()
            case 4: self.place = try unpacker.read()
            case 5: self.issuedOn = try unpacker.read()
            case 6: self.subject = try unpacker.read()
            case 7: self.year = try unpacker.read()
            case 8: self.years = try unpacker.read()
            case 9: self.issuer = try unpacker.read()
            case 10: self.parentBody = try unpacker.read()
            case 11: self.issuerUnit = try unpacker.read()
            case 12: self.parentPlan = try unpacker.read()
            case 13: self.attachedTo = try unpacker.read()
            case 14: self.legalBases = try unpacker.read()
            case 15: self.headings = try unpacker.read()
            case 16: self.purposes = try unpacker.read()
            case 17: self.requirements = try unpacker.read()
            case 18: self.audiences = try unpacker.read()
            case 19: self.contents = try unpacker.read()
            case 20: self.expectedResults = try unpacker.read()
            case 21: self.forms = try unpacker.read()
            case 22: self.assignments = try unpacker.read()
            case 23: self.timeline = try unpacker.read()
            case 24: self.other = try unpacker.read()
            case 25: self.theme = try unpacker.read()
            case 26: self.recipients = try unpacker.read()
            case 27: self.archive = try unpacker.read()
            case 28: self.signatory = try unpacker.read()
            case 29: self.status = try unpacker.read()
            case 30: self.moves = try unpacker.read()
            default: self.source = try unpacker.read()
            }
        }
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
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The year it plans for; none where it runs several.
        case year
        /// Number as written; missing on a draft (số).
        case number
        /// Issuing body as written (cơ quan ban hành).
        case issuer
        /// The plan above this one, where it is in this store.
        case parentPlan = "parent_plan"
    }
}

extension Plan.Index: Wire {}

extension Plan.OptionalKey: Wire {}
