// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
/// paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and plan
/// carries it.
public struct ReportNote: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// First day of the reporting period, included (từ ngày).
    public var from: CivilDate
    /// Last day of the reporting period, included (đến ngày).
    public var to: CivilDate
    /// The unit that the report is about; none if it is about all (đơn vị).
    public var unit: UnitId?
    /// The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    public var plan: PlanId?
    /// What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được).
    public var results: [String]
    /// Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc).
    public var difficulties: [String]
    /// Their causes, one paragraph each, none blank (nguyên nhân).
    public var causes: [String]
    /// Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị).
    public var proposals: [String]
    /// Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau).
    public var nextTasks: [String]

    /// Makes one from its fields.
    public init(
        from: CivilDate,
        to: CivilDate,
        header: Header = Header(),
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        results: [String] = [],
        difficulties: [String] = [],
        causes: [String] = [],
        proposals: [String] = [],
        nextTasks: [String] = []
    ) {
        self.header = header
        self.from = from
        self.to = to
        self.unit = unit
        self.plan = plan
        self.results = results
        self.difficulties = difficulties
        self.causes = causes
        self.proposals = proposals
        self.nextTasks = nextTasks
    }
}

extension ReportNote: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ReportNote", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        self.unit = try fields.read("unit", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.results = try fields.read("results", or: [])
        self.difficulties = try fields.read("difficulties", or: [])
        self.causes = try fields.read("causes", or: [])
        self.proposals = try fields.read("proposals", or: [])
        self.nextTasks = try fields.read("next_tasks", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("header", header)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("unit", unit)
        packer.write("plan", plan)
        packer.write("results", results)
        packer.write("difficulties", difficulties)
        packer.write("causes", causes)
        packer.write("proposals", proposals)
        packer.write("next_tasks", nextTasks)
    }
}

extension ReportNote: Record {
    public static let kind = RecordKind.reportNote

    /// Its identity; all zeros on a draft.
    public var id: ReportNoteId { ReportNoteId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `from`, `to`, `unit`, `plan`; unique.
        case period
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that the report is about; none if it is about all (đơn vị).
        case unit
        /// The plan that the report is about; none if it is about all plans of the period (kế hoạch).
        case plan
    }
}

extension ReportNote.Index: Wire {}

extension ReportNote.OptionalKey: Wire {}
