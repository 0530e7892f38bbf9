// Generated from the core by generate.sh: change the core, not this file.

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
    private static let wireFields = Fields(
        "Procedure",
        "header",
        "code",
        "name",
        "field",
        "levels",
        "steps",
        "filing",
        "dossier",
        "dossier_sets",
        "time_limit",
        "time_text",
        "time_cases",
        "applicants",
        "authority",
        "unit",
        "forms",
        "outcome",
        "conditions",
        "fees",
        "online",
        "partial_reason",
        "legal_bases",
        "legal_bases_text",
        "decision",
        "change",
        "in_force_from",
        "in_force_to",
        "previous",
        "replaced_by",
        "ended_by",
        "status",
        "moves",
        "note"
    )

    init(from unpacker: inout Unpacker) throws {
        self.header = Header()
        self.code = ""
        self.name = ""
        self.field = nil
        self.levels = []
        self.steps = nil
        self.filing = []
        self.dossier = []
        self.dossierSets = nil
        self.timeLimit = nil
        self.timeText = nil
        self.timeCases = []
        self.applicants = nil
        self.authority = nil
        self.unit = nil
        self.forms = []
        self.outcome = nil
        self.conditions = nil
        self.fees = nil
        self.online = nil
        self.partialReason = nil
        self.legalBases = []
        self.legalBasesText = nil
        self.decision = nil
        self.change = nil
        self.inForceFrom = nil
        self.inForceTo = nil
        self.previous = []
        self.replacedBy = nil
        self.endedBy = nil
        self.status = .active
        self.moves = []
        self.note = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: self.code = try unpacker.read()
            case 2: self.name = try unpacker.read()
            case 3: self.field = try unpacker.read()
            case 4: self.levels = try unpacker.read()
            case 5: self.steps = try unpacker.read()
            case 6: self.filing = try unpacker.read()
            case 7: self.dossier = try unpacker.read()
            case 8: self.dossierSets = try unpacker.read()
            case 9: self.timeLimit = try unpacker.read()
            case 10: self.timeText = try unpacker.read()
            case 11: self.timeCases = try unpacker.read()
            case 12: self.applicants = try unpacker.read()
            case 13: self.authority = try unpacker.read()
            case 14: self.unit = try unpacker.read()
            case 15: self.forms = try unpacker.read()
            case 16: self.outcome = try unpacker.read()
            case 17: self.conditions = try unpacker.read()
            case 18: self.fees = try unpacker.read()
            case 19: self.online = try unpacker.read()
            case 20: self.partialReason = try unpacker.read()
            case 21: self.legalBases = try unpacker.read()
            case 22: self.legalBasesText = try unpacker.read()
            case 23: self.decision = try unpacker.read()
            case 24: self.change = try unpacker.read()
            case 25: self.inForceFrom = try unpacker.read()
            case 26: self.inForceTo = try unpacker.read()
            case 27: self.previous = try unpacker.read()
            case 28: self.replacedBy = try unpacker.read()
            case 29: self.endedBy = try unpacker.read()
            case 30: self.status = try unpacker.read()
            case 31: self.moves = try unpacker.read()
            default: self.note = try unpacker.read()
            }
        }
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
