// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never stored:
/// it is computed from the schedule, the evidence, and the day the query asks about.
public struct Activity: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The plan that promises it; it never changes.
    public var plan: PlanId
    /// The clause of the plan that it comes from.
    public var origin: ClauseOrigin
    /// What is promised, verbatim; not blank (nội dung nhiệm vụ).
    public var title: String
    /// Forms of communication that the promise names.
    public var channels: [Channel]
    /// When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time.
    public var schedule: Schedule
    /// The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself gave it or nothing
    /// did.
    public var timeline: String?
    /// Who leads, as written in the plan (chủ trì).
    public var lead: String?
    /// The leading unit; none if no unit of this store was linked.
    public var leadUnit: UnitId?
    /// Who takes part, as written in the plan (phối hợp).
    public var coordinating: [String]
    /// The expected result, as written in the plan (sản phẩm).
    public var result: String?
    /// On how many days there must be evidence in all, at least 1; none if the plan promised no number (chỉ tiêu).
    public var target: Int?
    /// The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads them from
    /// the text; correct them if they were read wrongly. If empty, they are read from the title, or else from the
    /// channels.
    public var acts: [PromisedAct]
    /// The most days in a row without evidence before a continuous, periodic or daily activity is overdue, at least 1
    /// (số ngày tối đa không có minh chứng). None for the default: 14 days if the schedule is `daily`, 92 days (a
    /// quarter) otherwise. No law sets these numbers.
    public var allowedGap: Int?
    /// The decisions about evidence, oldest first. Only `activities.confirm`, `activities.refuse` and
    /// `activities.reconsider` add entries; none is ever changed or removed.
    public var evidenceDecisions: [EvidenceDecision]
    /// The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be undone.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Activity", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.plan = try fields.read("plan")
        self.origin = try fields.read("origin")
        self.title = try fields.read("title")
        self.channels = try fields.read("channels", or: [])
        self.schedule = try fields.read("schedule", or: .unspecified)
        self.timeline = try fields.read("timeline", or: nil)
        self.lead = try fields.read("lead", or: nil)
        self.leadUnit = try fields.read("lead_unit", or: nil)
        self.coordinating = try fields.read("coordinating", or: [])
        self.result = try fields.read("result", or: nil)
        self.target = try fields.read("target", or: nil)
        self.acts = try fields.read("acts", or: [])
        self.allowedGap = try fields.read("allowed_gap", or: nil)
        self.evidenceDecisions = try fields.read("evidence_decisions", or: [])
        self.cancelled = try fields.read("cancelled", or: nil)
        try fields.finish(&unpacker)
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
        /// The leading unit; none if no unit of this store was linked.
        case leadUnit = "lead_unit"
    }
}

extension Activity.Index: Wire {}

extension Activity.OptionalKey: Wire {}
