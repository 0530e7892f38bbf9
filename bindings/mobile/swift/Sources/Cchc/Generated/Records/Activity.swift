// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// One promised thing. Its status is never stored: it follows from the schedule, the day, and the evidence.
public struct Activity: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// The plan that promises it.
    public var plan: PlanId
    /// The clause it comes from.
    public var origin: ClauseOrigin
    /// What is promised, verbatim.
    public var title: String
    /// Forms of communication.
    public var channels: [Channel]
    /// When.
    public var schedule: Schedule
    /// The timeline's line that gave the schedule, verbatim.
    public var timeline: String?
    /// Who leads, as written (chủ trì).
    public var lead: String?
    /// The leading unit, where it is in this store.
    public var leadUnit: UnitId?
    /// Who takes part, as written (phối hợp).
    public var coordinating: [String]
    /// What is to come of it, as written (sản phẩm).
    public var result: String?
    /// How often it must happen in all, where a number was promised (chỉ tiêu).
    public var target: Int?
    /// The acts it asks for, each of which needs evidence of its own (việc phải làm): read from the text when a plan
    /// is tracked; change them where they were read wrongly. Where none is given they are read from the title and the
    /// forms of communication.
    public var acts: [PromisedAct]
    /// The most days without evidence of what goes on all the time, from time to time or daily. Where none is given:
    /// 92, a quarter; 14 for what is promised daily (số ngày tối đa không có minh chứng).
    public var allowedGap: Int?
    /// What was decided about evidence by `activities.confirm` and `activities.refuse`.
    public var evidenceDecisions: [EvidenceDecision]
    /// Whether it was called off.
    public var cancelled: Cancellation?

    /// Makes one from its fields.
    public init(
        plan: PlanId,
        origin: ClauseOrigin,
        title: String,
        header: Header = Header(),
        channels: [Channel] = [],
        schedule: Schedule = .unspecified,
        timeline: String? = nil,
        lead: String? = nil,
        leadUnit: UnitId? = nil,
        coordinating: [String] = [],
        result: String? = nil,
        target: Int? = nil,
        acts: [PromisedAct] = [],
        allowedGap: Int? = nil,
        evidenceDecisions: [EvidenceDecision] = [],
        cancelled: Cancellation? = nil
    ) {
        self.header = header
        self.plan = plan
        self.origin = origin
        self.title = title
        self.channels = channels
        self.schedule = schedule
        self.timeline = timeline
        self.lead = lead
        self.leadUnit = leadUnit
        self.coordinating = coordinating
        self.result = result
        self.target = target
        self.acts = acts
        self.allowedGap = allowedGap
        self.evidenceDecisions = evidenceDecisions
        self.cancelled = cancelled
    }
}

extension Activity: Wire {
    private static let wireFields = Fields(
        "Activity",
        "header",
        "plan",
        "origin",
        "title",
        "channels",
        "schedule",
        "timeline",
        "lead",
        "lead_unit",
        "coordinating",
        "result",
        "target",
        "acts",
        "allowed_gap",
        "evidence_decisions",
        "cancelled"
    )

    init(from unpacker: inout Unpacker) throws {
        var plan: PlanId?
        var origin: ClauseOrigin?
        var title: String?
        self.header = Header()
        self.channels = []
        self.schedule = .unspecified
        self.timeline = nil
        self.lead = nil
        self.leadUnit = nil
        self.coordinating = []
        self.result = nil
        self.target = nil
        self.acts = []
        self.allowedGap = nil
        self.evidenceDecisions = []
        self.cancelled = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: plan = try unpacker.read()
            case 2: origin = try unpacker.read()
            case 3: title = try unpacker.read()
            case 4: self.channels = try unpacker.read()
            case 5: self.schedule = try unpacker.read()
            case 6: self.timeline = try unpacker.read()
            case 7: self.lead = try unpacker.read()
            case 8: self.leadUnit = try unpacker.read()
            case 9: self.coordinating = try unpacker.read()
            case 10: self.result = try unpacker.read()
            case 11: self.target = try unpacker.read()
            case 12: self.acts = try unpacker.read()
            case 13: self.allowedGap = try unpacker.read()
            case 14: self.evidenceDecisions = try unpacker.read()
            default: self.cancelled = try unpacker.read()
            }
        }
        self.plan = try Self.wireFields.given(plan, "plan")
        self.origin = try Self.wireFields.given(origin, "origin")
        self.title = try Self.wireFields.given(title, "title")
    }

    func write(to packer: inout Packer) {
        packer.map(16)
        packer.write("header", header)
        packer.write("plan", plan)
        packer.write("origin", origin)
        packer.write("title", title)
        packer.write("channels", channels)
        packer.write("schedule", schedule)
        packer.write("timeline", timeline)
        packer.write("lead", lead)
        packer.write("lead_unit", leadUnit)
        packer.write("coordinating", coordinating)
        packer.write("result", result)
        packer.write("target", target)
        packer.write("acts", acts)
        packer.write("allowed_gap", allowedGap)
        packer.write("evidence_decisions", evidenceDecisions)
        packer.write("cancelled", cancelled)
    }
}

extension Activity: Record {
    public static let kind = RecordKind.activity

    /// Its identity; all zeros on a draft.
    public var id: ActivityId { ActivityId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `plan`, `order`.
        case plan
        /// By `leadUnit`.
        case leadUnit = "lead_unit"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The leading unit, where it is in this store.
        case leadUnit = "lead_unit"
    }
}

extension Activity.Index: Wire {}

extension Activity.OptionalKey: Wire {}
