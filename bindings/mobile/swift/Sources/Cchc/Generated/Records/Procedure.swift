// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
/// chính). The versions of a procedure share the national part of its code, and no two of them may be in force on the
/// same day.
///
/// Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists the missing
/// parts, and `procedures.apply_decision` refuses a version without them (NĐ 63/2010/NĐ-CP).
///
/// Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
/// missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
public struct Procedure: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its national
    /// part never changes.
    public var code: String
    /// Name; not blank (tên thủ tục).
    public var name: String
    /// Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    public var field: String?
    /// The levels of government that handle it, none twice (cấp thực hiện).
    public var levels: [ProcedureLevel]
    /// Steps (trình tự thực hiện).
    public var steps: String?
    /// Ways of filing, none twice (cách thức thực hiện).
    public var filing: [Filing]
    /// Papers of the dossier (thành phần hồ sơ).
    public var dossier: [DossierItem]
    /// How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ).
    public var dossierSets: Int?
    /// How long handling may take (thời hạn giải quyết).
    public var timeLimit: TimeLimit?
    /// The time limit, verbatim.
    public var timeText: String?
    /// Time limits of particular cases, if they differ.
    public var timeCases: [TimeCase]
    /// Who may apply (đối tượng thực hiện).
    public var applicants: String?
    /// The authority that handles it, as written (cơ quan giải quyết).
    public var authority: String?
    /// The unit that handles it; none if it is no unit of this store.
    public var unit: UnitId?
    /// Forms of the procedure; empty if it has none (mẫu đơn, tờ khai).
    public var forms: [ProcedureForm]
    /// The result that the applicant receives (kết quả thực hiện).
    public var outcome: String?
    /// Conditions; none if there are none (yêu cầu, điều kiện).
    public var conditions: String?
    /// Fees as written; none if there are none (phí, lệ phí).
    public var fees: String?
    /// The level of the online service (mức độ dịch vụ công trực tuyến).
    public var online: OnlineLevel?
    /// Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp một phần).
    public var partialReason: String?
    /// Provisions it is based on (căn cứ pháp lý).
    public var legalBases: [LawReference]
    /// The legal bases, verbatim.
    public var legalBasesText: String?
    /// The decision that published this version (quyết định công bố).
    public var decision: LegalDocumentId?
    /// How this version came about: new, amended or replacing others; none if unknown.
    public var change: ProcedureChangeKind?
    /// First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force without a
    /// first day.
    public var inForceFrom: CivilDate?
    /// Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    public var inForceTo: CivilDate?
    /// The versions that this one replaced, none twice.
    public var previous: [ProcedureId]
    /// The version that replaced this one; the first if several did.
    public var replacedBy: ProcedureId?
    /// The decision that ended this version.
    public var endedBy: LegalDocumentId?
    /// Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active` needs
    /// `in_force_to`.
    public var status: ProcedureStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]
    /// A remark: "số liệu minh họa" (invented data).
    public var note: String?

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        code: String = "",
        name: String = "",
        field: String? = nil,
        levels: [ProcedureLevel] = [],
        steps: String? = nil,
        filing: [Filing] = [],
        dossier: [DossierItem] = [],
        dossierSets: Int? = nil,
        timeLimit: TimeLimit? = nil,
        timeText: String? = nil,
        timeCases: [TimeCase] = [],
        applicants: String? = nil,
        authority: String? = nil,
        unit: UnitId? = nil,
        forms: [ProcedureForm] = [],
        outcome: String? = nil,
        conditions: String? = nil,
        fees: String? = nil,
        online: OnlineLevel? = nil,
        partialReason: String? = nil,
        legalBases: [LawReference] = [],
        legalBasesText: String? = nil,
        decision: LegalDocumentId? = nil,
        change: ProcedureChangeKind? = nil,
        inForceFrom: CivilDate? = nil,
        inForceTo: CivilDate? = nil,
        previous: [ProcedureId] = [],
        replacedBy: ProcedureId? = nil,
        endedBy: LegalDocumentId? = nil,
        status: ProcedureStatus = .active,
        moves: [Move] = [],
        note: String? = nil
    ) {
        self.header = header
        self.code = code
        self.name = name
        self.field = field
        self.levels = levels
        self.steps = steps
        self.filing = filing
        self.dossier = dossier
        self.dossierSets = dossierSets
        self.timeLimit = timeLimit
        self.timeText = timeText
        self.timeCases = timeCases
        self.applicants = applicants
        self.authority = authority
        self.unit = unit
        self.forms = forms
        self.outcome = outcome
        self.conditions = conditions
        self.fees = fees
        self.online = online
        self.partialReason = partialReason
        self.legalBases = legalBases
        self.legalBasesText = legalBasesText
        self.decision = decision
        self.change = change
        self.inForceFrom = inForceFrom
        self.inForceTo = inForceTo
        self.previous = previous
        self.replacedBy = replacedBy
        self.endedBy = endedBy
        self.status = status
        self.moves = moves
        self.note = note
    }
}

extension Procedure: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Procedure", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.code = try fields.read("code", or: "")
        self.name = try fields.read("name", or: "")
        self.field = try fields.read("field", or: nil)
        self.levels = try fields.read("levels", or: [])
        self.steps = try fields.read("steps", or: nil)
        self.filing = try fields.read("filing", or: [])
        self.dossier = try fields.read("dossier", or: [])
        self.dossierSets = try fields.read("dossier_sets", or: nil)
        self.timeLimit = try fields.read("time_limit", or: nil)
        self.timeText = try fields.read("time_text", or: nil)
        self.timeCases = try fields.read("time_cases", or: [])
        self.applicants = try fields.read("applicants", or: nil)
        self.authority = try fields.read("authority", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.forms = try fields.read("forms", or: [])
        self.outcome = try fields.read("outcome", or: nil)
        self.conditions = try fields.read("conditions", or: nil)
        self.fees = try fields.read("fees", or: nil)
        self.online = try fields.read("online", or: nil)
        self.partialReason = try fields.read("partial_reason", or: nil)
        self.legalBases = try fields.read("legal_bases", or: [])
        self.legalBasesText = try fields.read("legal_bases_text", or: nil)
        self.decision = try fields.read("decision", or: nil)
        self.change = try fields.read("change", or: nil)
        self.inForceFrom = try fields.read("in_force_from", or: nil)
        self.inForceTo = try fields.read("in_force_to", or: nil)
        self.previous = try fields.read("previous", or: [])
        self.replacedBy = try fields.read("replaced_by", or: nil)
        self.endedBy = try fields.read("ended_by", or: nil)
        self.status = try fields.read("status", or: .active)
        self.moves = try fields.read("moves", or: [])
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(33)
        packer.write("header", header)
        packer.write("code", code)
        packer.write("name", name)
        packer.write("field", field)
        packer.write("levels", levels)
        packer.write("steps", steps)
        packer.write("filing", filing)
        packer.write("dossier", dossier)
        packer.write("dossier_sets", dossierSets)
        packer.write("time_limit", timeLimit)
        packer.write("time_text", timeText)
        packer.write("time_cases", timeCases)
        packer.write("applicants", applicants)
        packer.write("authority", authority)
        packer.write("unit", unit)
        packer.write("forms", forms)
        packer.write("outcome", outcome)
        packer.write("conditions", conditions)
        packer.write("fees", fees)
        packer.write("online", online)
        packer.write("partial_reason", partialReason)
        packer.write("legal_bases", legalBases)
        packer.write("legal_bases_text", legalBasesText)
        packer.write("decision", decision)
        packer.write("change", change)
        packer.write("in_force_from", inForceFrom)
        packer.write("in_force_to", inForceTo)
        packer.write("previous", previous)
        packer.write("replaced_by", replacedBy)
        packer.write("ended_by", endedBy)
        packer.write("status", status)
        packer.write("moves", moves)
        packer.write("note", note)
    }
}

extension Procedure: Record {
    public static let kind = RecordKind.procedure

    /// Its identity; all zeros on a draft.
    public var id: ProcedureId { ProcedureId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `national`, `inForceFrom`; unique.
        case national
        /// By `code`.
        case code
        /// By `name`.
        case name
        /// By `field`, `name`.
        case field
        /// By `status`, `inForceFrom`.
        case status
        /// By `decision`.
        case decision
        /// By `inForceFrom`.
        case inForceFrom = "in_force_from"
        /// By `inForceTo`, `inForceFrom`.
        case inForceTo = "in_force_to"
        /// By `unit`, `inForceFrom`.
        case unit
        /// By `level`.
        case level
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force
        /// without a first day.
        case inForceFrom = "in_force_from"
        /// Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
        case field
        /// The decision that published this version (quyết định công bố).
        case decision
        /// Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
        case inForceTo = "in_force_to"
        /// The unit that handles it; none if it is no unit of this store.
        case unit
    }
}

extension Procedure.Index: Wire {}

extension Procedure.OptionalKey: Wire {}
