// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One version of an administrative procedure: what held from one publication decision to the next. The versions of a
/// procedure have the national part of its code in common.
///
/// What the law asks for may be missing, as lists that are imported have not all of it: `procedures.check` names it,
/// and `procedures.apply_decision` refuses it.
public struct Procedure: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    public var code: String
    /// Name (tên thủ tục).
    public var name: String
    /// Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    public var field: String?
    /// Where it is settled, each once (cấp thực hiện).
    public var levels: [ProcedureLevel]
    /// Steps (trình tự thực hiện).
    public var steps: String?
    /// Ways of filing (cách thức thực hiện).
    public var filing: [Filing]
    /// Papers of the dossier (thành phần hồ sơ).
    public var dossier: [DossierItem]
    /// How many sets of the dossier (số lượng hồ sơ).
    public var dossierSets: Int?
    /// How long it may take (thời hạn giải quyết).
    public var timeLimit: TimeLimit?
    /// The same as written.
    public var timeText: String?
    /// How long it may take case by case, where that differs.
    public var timeCases: [TimeCase]
    /// Who may apply (đối tượng thực hiện).
    public var applicants: String?
    /// Who settles it, as written (cơ quan giải quyết).
    public var authority: String?
    /// The unit that settles it, where it is in this store.
    public var unit: UnitId?
    /// Forms, where there are any (mẫu đơn, tờ khai).
    public var forms: [ProcedureForm]
    /// What comes of it (kết quả thực hiện).
    public var outcome: String?
    /// Conditions, where there are any (yêu cầu, điều kiện).
    public var conditions: String?
    /// Fees as written, where there are any (phí, lệ phí).
    public var fees: String?
    /// How far it goes online (mức độ dịch vụ công trực tuyến).
    public var online: OnlineLevel?
    /// Why it goes online only in part (lý do cung cấp một phần).
    public var partialReason: String?
    /// Provisions it rests on (căn cứ pháp lý).
    public var legalBases: [LawReference]
    /// The same as written.
    public var legalBasesText: String?
    /// The decision that published this version (quyết định công bố).
    public var decision: LegalDocumentId?
    /// How this version came about.
    public var change: ProcedureChangeKind?
    /// First day it holds; nothing where it is not known.
    public var inForceFrom: CivilDate?
    /// Last day it holds.
    public var inForceTo: CivilDate?
    /// The versions it took the place of.
    public var previous: [ProcedureId]
    /// The version that took its place; the first where it was split among several.
    public var replacedBy: ProcedureId?
    /// The decision that ended it.
    public var endedBy: LegalDocumentId?
    /// What became of it.
    public var status: ProcedureStatus
    /// How it came there.
    public var moves: [Move]
    /// A remark: "số liệu minh họa".
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
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// First day it holds; nothing where it is not known.
        case inForceFrom = "in_force_from"
        /// Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
        case field
        /// The decision that published this version (quyết định công bố).
        case decision
        /// Last day it holds.
        case inForceTo = "in_force_to"
        /// The unit that settles it, where it is in this store.
        case unit
    }
}

extension Procedure.Index: Wire {}

extension Procedure.OptionalKey: Wire {}
