// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The calendars of a range of days.
public struct CalendarCoverage: Hashable, Sendable {
    /// Whether every year has a national calendar.
    public var covered: Bool
    /// Whether every year's calendars are verified, and so is each of their days in the range.
    public var verified: Bool
    /// Year by year.
    public var years: [YearCoverage]
    /// The days in force in the range that are not verified; `awaits` of a day tells that a pending decision may
    /// change it.
    public var unverifiedDays: [CalendarDay]
    /// The pending decisions about days of the range, earliest first.
    public var awaits: [AwaitedDecision]

    /// Makes one from its fields.
    public init(
        covered: Bool,
        verified: Bool,
        years: [YearCoverage],
        unverifiedDays: [CalendarDay],
        awaits: [AwaitedDecision] = []
    ) {
        self.covered = covered
        self.verified = verified
        self.years = years
        self.unverifiedDays = unverifiedDays
        self.awaits = awaits
    }
}

extension CalendarCoverage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("CalendarCoverage", from: unpacker)
        self.covered = try fields.read("covered")
        self.verified = try fields.read("verified")
        self.years = try fields.read("years")
        self.unverifiedDays = try fields.read("unverified_days")
        self.awaits = try fields.read("awaits", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("covered", covered)
        packer.write("verified", verified)
        packer.write("years", years)
        packer.write("unverified_days", unverifiedDays)
        packer.write("awaits", awaits)
    }
}

/// One day whose working time differs from that of its weekday.
public struct CalendarDay: Hashable, Sendable {
    /// The day whose working time differs, in the year of its calendar.
    public var date: CivilDate
    /// Why it differs.
    public var kind: DayKind
    /// The name of the occasion: "Tết Nguyên đán".
    public var name: String?
    /// The decision that the entry is based on (căn cứ).
    public var basis: String?
    /// Whether somebody read the decision, or a source that cites it (đã đối chiếu).
    public var verified: Bool
    /// The occasion of the pending decision that may still change this day; none if nothing is pending. Only answers
    /// of queries set it: a calendar lists its pending decisions in `pending`.
    public var awaits: Occasion?

    /// Makes one from its fields.
    public init(
        date: CivilDate,
        kind: DayKind,
        name: String? = nil,
        basis: String? = nil,
        verified: Bool = false,
        awaits: Occasion? = nil
    ) {
        self.date = date
        self.kind = kind
        self.name = name
        self.basis = basis
        self.verified = verified
        self.awaits = awaits
    }
}

extension CalendarDay: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("CalendarDay", from: unpacker)
        self.date = try fields.read("date")
        self.kind = try fields.read("kind")
        self.name = try fields.read("name", or: nil)
        self.basis = try fields.read("basis", or: nil)
        self.verified = try fields.read("verified", or: false)
        self.awaits = try fields.read("awaits", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("date", date)
        packer.write("kind", kind)
        packer.write("name", name)
        packer.write("basis", basis)
        packer.write("verified", verified)
        packer.write("awaits", awaits)
    }
}

/// A revision of a calendar with which a deadline was computed.
public struct CalendarUsed: Hashable, Sendable {
    /// The calendar.
    public var calendar: CalendarId
    /// The revision of the calendar, from 1.
    public var rev: Int

    /// Makes one from its fields.
    public init(calendar: CalendarId, rev: Int) {
        self.calendar = calendar
        self.rev = rev
    }
}

extension CalendarUsed: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("CalendarUsed", from: unpacker)
        self.calendar = try fields.read("calendar")
        self.rev = try fields.read("rev")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("calendar", calendar)
        packer.write("rev", rev)
    }
}

/// The cancellation of an activity (hủy nhiệm vụ).
public struct Cancellation: Hashable, Sendable {
    /// The day from which the activity is cancelled.
    public var on: CivilDate
    /// The reason; not blank.
    public var why: String
    /// Who cancelled it: the actor named when the store was opened.
    public var by: String

    /// Makes one from its fields.
    public init(on: CivilDate, why: String, by: String) {
        self.on = on
        self.why = why
        self.by = by
    }
}

extension Cancellation: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Cancellation", from: unpacker)
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// One entry of the change log: one version of one record that was written.
///
/// Entries are numbered from 1 without gaps, in the order of commits. All entries of one commit have the same `at`.
public struct Change: Hashable, Sendable {
    /// Sequence number, from 1.
    public var seq: Int
    /// Timestamp of the commit (UTC); later than that of the commit before.
    public var at: Date
    /// The writer: the `actor` option of the store that wrote it.
    public var actor: String
    /// The call that wrote it: `sessions.hold`.
    public var operation: String
    /// Kind of the record: `session`.
    public var kind: String
    /// Identity of the record.
    public var id: UUID
    /// Revision of the record that this change wrote, from 1.
    public var rev: Int
    /// Whether this change removed the record.
    public var removed: Bool
    /// BLAKE3 hash over this entry and the hash of the entry before, in hexadecimal.
    public var chain: String

    /// Makes one from its fields.
    public init(
        seq: Int,
        at: Date,
        actor: String,
        operation: String,
        kind: String,
        id: UUID,
        rev: Int,
        removed: Bool,
        chain: String
    ) {
        self.seq = seq
        self.at = at
        self.actor = actor
        self.operation = operation
        self.kind = kind
        self.id = id
        self.rev = rev
        self.removed = removed
        self.chain = chain
    }
}

extension Change: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Change", from: unpacker)
        self.seq = try fields.read("seq")
        self.at = try fields.read("at")
        self.actor = try fields.read("actor")
        self.operation = try fields.read("operation")
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.rev = try fields.read("rev")
        self.removed = try fields.read("removed")
        self.chain = try fields.read("chain")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("seq", seq)
        packer.write("at", at)
        packer.write("actor", actor)
        packer.write("operation", operation)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("rev", rev)
        packer.write("removed", removed)
        packer.write("chain", chain)
    }
}

/// A page of changes.
public struct ChangePage: Hashable, Sendable {
    /// The changes, oldest first.
    public var items: [Change]
    /// The cursor of the next page; none on the last page.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [Change], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension ChangePage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ChangePage", from: unpacker)
        self.items = try fields.read("items")
        self.next = try fields.read("next", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// Figures of the disseminations in one form of communication.
public struct ChannelCount: Hashable, Sendable {
    /// The form of communication.
    public var channel: Channel
    /// Number of disseminations.
    public var count: Int
    /// Sum of the people or views they reached; disseminations without a measured reach add 0 (lượt tiếp cận).
    public var reach: Int

    /// Makes one from its fields.
    public init(channel: Channel, count: Int, reach: Int) {
        self.channel = channel
        self.count = count
        self.reach = reach
    }
}

extension ChannelCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ChannelCount", from: unpacker)
        self.channel = try fields.read("channel")
        self.count = try fields.read("count")
        self.reach = try fields.read("reach")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("channel", channel)
        packer.write("count", count)
        packer.write("reach", reach)
    }
}

/// One clause of a plan, verbatim, with what was recognised in it: a bullet, a numbered item, a paragraph or a row of
/// a table.
public struct Clause: Hashable, Sendable {
    /// The text as written, without its bullet or number (nguyên văn).
    public var text: String
    /// The bullet or number before it: "-", "+", "a)", "1."; empty for a paragraph.
    public var mark: String
    /// Depth below its heading: 0 for a bullet, 1 for a bullet within a bullet.
    public var level: Int
    /// Line in the source text, from 1; 0 if unknown.
    public var line: Int
    /// Forms of communication that it names (hình thức).
    public var channels: [Channel]
    /// When it must happen; `unspecified` if the clause gives no time (thời gian).
    public var schedule: Schedule
    /// The promised work, if it is only a part of `text`: the task cell of a table row, or the sentence that states a
    /// duty and its deadline. None if the whole text is the promise (nhiệm vụ).
    public var what: String?
    /// Who leads, as written in the clause or in the heading above it; none if neither says so (chủ trì).
    public var lead: String?
    /// Who takes part, as written (phối hợp).
    public var coordinating: [String]
    /// The expected result, as written (sản phẩm).
    public var result: String?
    /// The lines below it that state its fields, as written: "Cơ quan chủ trì: Văn phòng Sở."
    public var fieldLines: [String]

    /// Makes one from its fields.
    public init(
        text: String = "",
        mark: String = "",
        level: Int = 0,
        line: Int = 0,
        channels: [Channel] = [],
        schedule: Schedule = .unspecified,
        what: String? = nil,
        lead: String? = nil,
        coordinating: [String] = [],
        result: String? = nil,
        fieldLines: [String] = []
    ) {
        self.text = text
        self.mark = mark
        self.level = level
        self.line = line
        self.channels = channels
        self.schedule = schedule
        self.what = what
        self.lead = lead
        self.coordinating = coordinating
        self.result = result
        self.fieldLines = fieldLines
    }
}

extension Clause: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Clause", from: unpacker)
        self.text = try fields.read("text", or: "")
        self.mark = try fields.read("mark", or: "")
        self.level = try fields.read("level", or: 0)
        self.line = try fields.read("line", or: 0)
        self.channels = try fields.read("channels", or: [])
        self.schedule = try fields.read("schedule", or: .unspecified)
        self.what = try fields.read("what", or: nil)
        self.lead = try fields.read("lead", or: nil)
        self.coordinating = try fields.read("coordinating", or: [])
        self.result = try fields.read("result", or: nil)
        self.fieldLines = try fields.read("field_lines", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(11)
        packer.write("text", text)
        packer.write("mark", mark)
        packer.write("level", level)
        packer.write("line", line)
        packer.write("channels", channels)
        packer.write("schedule", schedule)
        packer.write("what", what)
        packer.write("lead", lead)
        packer.write("coordinating", coordinating)
        packer.write("result", result)
        packer.write("field_lines", fieldLines)
    }
}

/// The clause of the plan that an activity comes from.
public struct ClauseOrigin: Hashable, Sendable {
    /// The part of the plan that holds the clause.
    public var part: PlanPart
    /// Number of the clause within that part, from 1.
    public var number: Int
    /// Line of the clause in the plan's source text, from 1; 0 if unknown.
    public var line: Int

    /// Makes one from its fields.
    public init(part: PlanPart, number: Int, line: Int = 0) {
        self.part = part
        self.number = number
        self.line = line
    }
}

extension ClauseOrigin: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ClauseOrigin", from: unpacker)
        self.part = try fields.read("part")
        self.number = try fields.read("number")
        self.line = try fields.read("line", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("part", part)
        packer.write("number", number)
        packer.write("line", line)
    }
}

/// The periods that a report's figures are compared with (kỳ so sánh).
public struct ComparedPeriods: Hashable, Sendable {
    /// The period before, as a whole; none for nine months and where there is none (kỳ trước).
    public var previous: Period?
    /// The same period of the year before, as a whole (cùng kỳ năm trước).
    public var lastYear: Period?
    /// From the beginning of the year to the period's end, as of the report's reference day; none if the period begins
    /// before that year (lũy kế từ đầu năm).
    public var yearToDate: Period?

    /// Makes one from its fields.
    public init(previous: Period? = nil, lastYear: Period? = nil, yearToDate: Period? = nil) {
        self.previous = previous
        self.lastYear = lastYear
        self.yearToDate = yearToDate
    }
}

extension ComparedPeriods: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ComparedPeriods", from: unpacker)
        self.previous = try fields.read("previous", or: nil)
        self.lastYear = try fields.read("last_year", or: nil)
        self.yearToDate = try fields.read("year_to_date", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("previous", previous)
        packer.write("last_year", lastYear)
        packer.write("year_to_date", yearToDate)
    }
}

/// Counts of activities by status, and of those proven in part. The first five add up to all activities.
public struct Completion: Hashable, Sendable {
    /// Activities that are done: everything is proven.
    public var done: Int
    /// Activities under way.
    public var underWay: Int
    /// Activities not started.
    public var notStarted: Int
    /// Activities that are overdue.
    public var overdue: Int
    /// Activities that are cancelled.
    public var cancelled: Int
    /// Of the activities neither done nor cancelled, those proven in part.
    public var partly: Int
    /// Of the activities neither done nor cancelled, those with evidence that somebody must confirm or refuse.
    public var possible: Int

    /// Makes one from its fields.
    public init(
        done: Int = 0,
        underWay: Int = 0,
        notStarted: Int = 0,
        overdue: Int = 0,
        cancelled: Int = 0,
        partly: Int = 0,
        possible: Int = 0
    ) {
        self.done = done
        self.underWay = underWay
        self.notStarted = notStarted
        self.overdue = overdue
        self.cancelled = cancelled
        self.partly = partly
        self.possible = possible
    }
}

extension Completion: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Completion", from: unpacker)
        self.done = try fields.read("done", or: 0)
        self.underWay = try fields.read("under_way", or: 0)
        self.notStarted = try fields.read("not_started", or: 0)
        self.overdue = try fields.read("overdue", or: 0)
        self.cancelled = try fields.read("cancelled", or: 0)
        self.partly = try fields.read("partly", or: 0)
        self.possible = try fields.read("possible", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("done", done)
        packer.write("under_way", underWay)
        packer.write("not_started", notStarted)
        packer.write("overdue", overdue)
        packer.write("cancelled", cancelled)
        packer.write("partly", partly)
        packer.write("possible", possible)
    }
}

/// An explicit consent to one purpose (sự đồng ý). Once recorded it can be withdrawn, but not changed or removed.
public struct Consent: Hashable, Sendable {
    /// The purpose that was agreed to; not blank (mục đích).
    public var purpose: String
    /// The day on which the consent was given.
    public var givenOn: CivilDate
    /// How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử"; not blank (phương thức).
    public var method: String
    /// The version of the consent text that was agreed to (phiên bản nội dung).
    public var textVersion: String?
    /// The file that proves it; required (tài liệu chứng minh).
    public var evidence: AttachmentId?
    /// The day on which it was withdrawn, not before `given_on`; none if it is in force (rút lại).
    public var withdrawnOn: CivilDate?

    /// Makes one from its fields.
    public init(
        purpose: String,
        givenOn: CivilDate,
        method: String,
        textVersion: String? = nil,
        evidence: AttachmentId? = nil,
        withdrawnOn: CivilDate? = nil
    ) {
        self.purpose = purpose
        self.givenOn = givenOn
        self.method = method
        self.textVersion = textVersion
        self.evidence = evidence
        self.withdrawnOn = withdrawnOn
    }
}

extension Consent: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Consent", from: unpacker)
        self.purpose = try fields.read("purpose")
        self.givenOn = try fields.read("given_on")
        self.method = try fields.read("method")
        self.textVersion = try fields.read("text_version", or: nil)
        self.evidence = try fields.read("evidence", or: nil)
        self.withdrawnOn = try fields.read("withdrawn_on", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("purpose", purpose)
        packer.write("given_on", givenOn)
        packer.write("method", method)
        packer.write("text_version", textVersion)
        packer.write("evidence", evidence)
        packer.write("withdrawn_on", withdrawnOn)
    }
}

/// Name and contacts of somebody, as arguments of a call give them.
public struct Contact: Hashable, Sendable {
    /// Name of the person or organisation (họ và tên, tên tổ chức).
    public var name: String?
    /// Postal address (địa chỉ).
    public var address: String?
    /// Telephone number (số điện thoại).
    public var phone: String?
    /// E-mail address (thư điện tử).
    public var email: String?

    /// Makes one from its fields.
    public init(name: String? = nil, address: String? = nil, phone: String? = nil, email: String? = nil) {
        self.name = name
        self.address = address
        self.phone = phone
        self.email = email
    }
}

extension Contact: CustomStringConvertible, CustomReflectable {
    /// The value without the personal data in it.
    public var description: String {
        let fields = [
            "name: \(hidden(name))",
            "address: \(hidden(address))",
            "phone: \(hidden(phone))",
            "email: \(hidden(email))",
        ]
        return "Contact(\(fields.joined(separator: ", ")))"
    }

    /// The value without the personal data in it.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "name": hidden(name),
                "address": hidden(address),
                "phone": hidden(phone),
                "email": hidden(email),
            ],
            displayStyle: .struct)
    }
}

extension Contact: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Contact", from: unpacker)
        self.name = try fields.read("name", or: nil)
        self.address = try fields.read("address", or: nil)
        self.phone = try fields.read("phone", or: nil)
        self.email = try fields.read("email", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("address", address)
        packer.write("phone", phone)
        packer.write("email", email)
    }
}

/// A word of the query for which hits have another: one that is spelt nearly so, or sounds alike.
public struct Correction: Hashable, Sendable {
    /// The word as typed.
    public var typed: String
    /// The corrected words, in the order of the hits found with them.
    public var readAs: [String]

    /// Makes one from its fields.
    public init(typed: String, readAs: [String]) {
        self.typed = typed
        self.readAs = readAs
    }
}

extension Correction: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Correction", from: unpacker)
        self.typed = try fields.read("typed")
        self.readAs = try fields.read("read_as")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("typed", typed)
        packer.write("read_as", readAs)
    }
}

/// How many lines of a text went into the plan. Each line counts once: as placed, kept or unplaced. Blank lines and
/// separator lines ("-----") do not count; if a line holds several columns, its worst column decides.
public struct Coverage: Hashable, Sendable {
    /// Lines with words: the sum of the other three.
    public var lines: Int
    /// Lines that were understood: header, legal bases, headings and clauses of known parts, recipients, signature.
    public var placed: Int
    /// Lines that were kept without being understood: those under headings of no known part, and standard sentences.
    public var kept: Int
    /// Lines that went into no field; each has a finding.
    public var unplaced: Int

    /// Makes one from its fields.
    public init(lines: Int = 0, placed: Int = 0, kept: Int = 0, unplaced: Int = 0) {
        self.lines = lines
        self.placed = placed
        self.kept = kept
        self.unplaced = unplaced
    }
}

extension Coverage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Coverage", from: unpacker)
        self.lines = try fields.read("lines", or: 0)
        self.placed = try fields.read("placed", or: 0)
        self.kept = try fields.read("kept", or: 0)
        self.unplaced = try fields.read("unplaced", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("lines", lines)
        packer.write("placed", placed)
        packer.write("kept", kept)
        packer.write("unplaced", unplaced)
    }
}

/// A criterion (tiêu chí, tiêu chí thành phần).
public struct Criterion: Hashable, Sendable {
    /// Its number in the set: "1.5.2"; not blank (số thứ tự).
    public var number: String
    /// What it asks for; not blank (nội dung tiêu chí).
    public var name: String
    /// The most points, in hundredths of a point: 50 is 0,5 điểm; 1 to 10,000 (điểm tối đa).
    public var points: Int
    /// The rule by which it is scored (cách chấm).
    public var rule: ScoringRule

    /// Makes one from its fields.
    public init(number: String, name: String, points: Int, rule: ScoringRule) {
        self.number = number
        self.name = name
        self.points = points
        self.rule = rule
    }
}

extension Criterion: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Criterion", from: unpacker)
        self.number = try fields.read("number")
        self.name = try fields.read("name")
        self.points = try fields.read("points")
        self.rule = try fields.read("rule")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("number", number)
        packer.write("name", name)
        packer.write("points", points)
        packer.write("rule", rule)
    }
}

/// What is scored by one criterion.
public struct CriterionScore: Hashable, Sendable {
    /// Its number.
    public var number: String
    /// What it asks for.
    public var name: String
    /// The most points, in hundredths of a point.
    public var possible: Int
    /// The points computed, in hundredths of a point; none if data are lacking.
    public var points: Int?
    /// The value that was used, as a report shows it: "92,3% (12/13)"; none if data are lacking.
    public var value: String?
    /// Why it has these points, or what is lacking, in Vietnamese.
    public var reasonVi: String
    /// What is lacking, in Vietnamese; empty if it is computed.
    public var lackingVi: [String]
    /// The records behind the value, at most 50.
    public var records: [NoteGround]
    /// How many records are behind it, listed or not.
    public var count: Int

    /// Makes one from its fields.
    public init(
        number: String,
        name: String,
        possible: Int,
        reasonVi: String,
        lackingVi: [String],
        records: [NoteGround],
        count: Int,
        points: Int? = nil,
        value: String? = nil
    ) {
        self.number = number
        self.name = name
        self.possible = possible
        self.points = points
        self.value = value
        self.reasonVi = reasonVi
        self.lackingVi = lackingVi
        self.records = records
        self.count = count
    }
}

extension CriterionScore: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("CriterionScore", from: unpacker)
        self.number = try fields.read("number")
        self.name = try fields.read("name")
        self.possible = try fields.read("possible")
        self.points = try fields.read("points", or: nil)
        self.value = try fields.read("value", or: nil)
        self.reasonVi = try fields.read("reason_vi")
        self.lackingVi = try fields.read("lacking_vi")
        self.records = try fields.read("records")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("number", number)
        packer.write("name", name)
        packer.write("possible", possible)
        packer.write("points", points)
        packer.write("value", value)
        packer.write("reason_vi", reasonVi)
        packer.write("lacking_vi", lackingVi)
        packer.write("records", records)
        packer.write("count", count)
    }
}

/// A set of criteria with points and rules (bộ tiêu chí). Provinces differ in criteria, points and steps: the host
/// gives the set that its province decided on.
public struct CriterionSet: Hashable, Sendable {
    /// Its name; not blank (tên bộ tiêu chí).
    public var name: String
    /// The decision that set it: "Quyết định số 876/QĐ-BNV ngày 10/11/2022"; none if none is named (căn cứ).
    public var source: String?
    /// Whether somebody compared it with the decision. Scores by a set that nobody did are marked so.
    public var verified: Bool
    /// The criteria, at least one and at most 200, each with a number of its own (tiêu chí).
    public var criteria: [Criterion]

    /// Makes one from its fields.
    public init(name: String, criteria: [Criterion], source: String? = nil, verified: Bool = false) {
        self.name = name
        self.source = source
        self.verified = verified
        self.criteria = criteria
    }
}

extension CriterionSet: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("CriterionSet", from: unpacker)
        self.name = try fields.read("name")
        self.source = try fields.read("source", or: nil)
        self.verified = try fields.read("verified", or: false)
        self.criteria = try fields.read("criteria")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("source", source)
        packer.write("verified", verified)
        packer.write("criteria", criteria)
    }
}

/// One possible outcome of a pending decision.
public struct DayChoice: Hashable, Sendable {
    /// The outcome in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm".
    public var name: String?
    /// The days whose working time would differ from that of their weekdays; empty if no day would.
    public var days: [CalendarDay]

    /// Makes one from its fields.
    public init(name: String? = nil, days: [CalendarDay] = []) {
        self.name = name
        self.days = days
    }
}

extension DayChoice: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DayChoice", from: unpacker)
        self.name = try fields.read("name", or: nil)
        self.days = try fields.read("days", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("name", name)
        packer.write("days", days)
    }
}

/// A decision or notice on days off: which days are off or worked, as calendars list them.
public struct DayOffDecision: Hashable, Sendable {
    /// Number and symbol, verbatim: "8726/VPCP-KGVX".
    public var number: String?
    /// The day on which it was issued.
    public var issued: CivilDate?
    /// Who issued it, verbatim.
    public var issuer: String?
    /// The citation to store as `basis` of the calendar days (căn cứ).
    public var basis: String?
    /// The occasions that it decides: pending decisions of calendars on these occasions are removed.
    public var settles: [Occasion]
    /// The days whose working time differs from that of their weekdays, in date order.
    public var days: [CalendarDay]

    /// Makes one from its fields.
    public init(
        number: String? = nil,
        issued: CivilDate? = nil,
        issuer: String? = nil,
        basis: String? = nil,
        settles: [Occasion] = [],
        days: [CalendarDay] = []
    ) {
        self.number = number
        self.issued = issued
        self.issuer = issuer
        self.basis = basis
        self.settles = settles
        self.days = days
    }
}

extension DayOffDecision: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DayOffDecision", from: unpacker)
        self.number = try fields.read("number", or: nil)
        self.issued = try fields.read("issued", or: nil)
        self.issuer = try fields.read("issuer", or: nil)
        self.basis = try fields.read("basis", or: nil)
        self.settles = try fields.read("settles", or: [])
        self.days = try fields.read("days", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("number", number)
        packer.write("issued", issued)
        packer.write("issuer", issuer)
        packer.write("basis", basis)
        packer.write("settles", settles)
        packer.write("days", days)
    }
}

/// Whether and why a day is worked on.
public struct DayStatus: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// How much of the day is worked: all, half or none of it. If that depends on pending decisions: the most that may
    /// be worked.
    public var half: WorkedPart
    /// The least of the day that may be worked, if that depends on pending decisions. `None`: it does not.
    public var mayBe: WorkedPart?
    /// The pending decisions that the day depends on.
    public var awaits: [AwaitedDecision]
    /// The name of the day: of a holiday, for example.
    public var name: String?
    /// Why the day differs from its weekday. `None`: it does not.
    public var kind: DayKind?
    /// The decision that makes it differ (căn cứ).
    public var basis: String?
    /// Whether the calendar's entry for the day is verified by a decision. Of a day without an entry: whether all days
    /// off of its year are known.
    public var verified: Bool

    /// Makes one from its fields.
    public init(
        date: CivilDate,
        half: WorkedPart,
        verified: Bool,
        mayBe: WorkedPart? = nil,
        awaits: [AwaitedDecision] = [],
        name: String? = nil,
        kind: DayKind? = nil,
        basis: String? = nil
    ) {
        self.date = date
        self.half = half
        self.mayBe = mayBe
        self.awaits = awaits
        self.name = name
        self.kind = kind
        self.basis = basis
        self.verified = verified
    }
}

extension DayStatus: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DayStatus", from: unpacker)
        self.date = try fields.read("date")
        self.half = try fields.read("half")
        self.mayBe = try fields.read("may_be", or: nil)
        self.awaits = try fields.read("awaits", or: [])
        self.name = try fields.read("name", or: nil)
        self.kind = try fields.read("kind", or: nil)
        self.basis = try fields.read("basis", or: nil)
        self.verified = try fields.read("verified")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("date", date)
        packer.write("half", half)
        packer.write("may_be", mayBe)
        packer.write("awaits", awaits)
        packer.write("name", name)
        packer.write("kind", kind)
        packer.write("basis", basis)
        packer.write("verified", verified)
    }
}

/// A step of a rule: up to a day so many points.
public struct DayStep: Hashable, Sendable {
    /// Day of the month, 1 to 31.
    public var day: Int
    /// Month, 1 to 12.
    public var month: Int
    /// Whether it is in the year before the one of the plan.
    public var yearBefore: Bool
    /// Its points, in hundredths of a point.
    public var points: Int

    /// Makes one from its fields.
    public init(day: Int, month: Int, points: Int, yearBefore: Bool = false) {
        self.day = day
        self.month = month
        self.yearBefore = yearBefore
        self.points = points
    }
}

extension DayStep: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DayStep", from: unpacker)
        self.day = try fields.read("day")
        self.month = try fields.read("month")
        self.yearBefore = try fields.read("year_before", or: false)
        self.points = try fields.read("points")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("day", day)
        packer.write("month", month)
        packer.write("year_before", yearBefore)
        packer.write("points", points)
    }
}

/// A deadline: the last day for a step, and how it was computed (hạn).
public struct Deadline: Hashable, Sendable {
    /// The last day, included: what is done on it is in time (before noon if `at_noon`). If pending decisions on days
    /// off may move the last day, this is the earliest possible one.
    public var due: CivilDate
    /// The latest possible last day, if pending decisions on days off (see `awaits`) may move it; none if they cannot.
    public var dueLatest: CivilDate?
    /// Whether the deadline ends at noon of `due`, because the time limit ends with the morning of that day.
    /// Comparisons of days ignore it: the whole last day counts as in time.
    public var atNoon: Bool
    /// The start day; the time limit counts from the day after it.
    public var started: CivilDate
    /// How long the step may take.
    public var timeLimit: TimeLimit
    /// The rule that set the time limit; none if the caller gave the time limit.
    public var rule: DeadlineRuleId?
    /// The provision behind the rule; none if the caller gave the time limit.
    public var basis: LawReference?
    /// The calendars that the computation used, with their revisions.
    public var calendars: [CalendarUsed]
    /// Pending decisions on days that were counted, in order of years and days; if there are none, the deadline is
    /// final.
    public var awaits: [AwaitedDecision]
    /// Whether the rule, and every day off met while counting, is verified, and no decision is pending.
    public var verified: Bool

    /// Makes one from its fields.
    public init(
        due: CivilDate,
        started: CivilDate,
        timeLimit: TimeLimit,
        dueLatest: CivilDate? = nil,
        atNoon: Bool = false,
        rule: DeadlineRuleId? = nil,
        basis: LawReference? = nil,
        calendars: [CalendarUsed] = [],
        awaits: [AwaitedDecision] = [],
        verified: Bool = false
    ) {
        self.due = due
        self.dueLatest = dueLatest
        self.atNoon = atNoon
        self.started = started
        self.timeLimit = timeLimit
        self.rule = rule
        self.basis = basis
        self.calendars = calendars
        self.awaits = awaits
        self.verified = verified
    }
}

extension Deadline: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Deadline", from: unpacker)
        self.due = try fields.read("due")
        self.dueLatest = try fields.read("due_latest", or: nil)
        self.atNoon = try fields.read("at_noon", or: false)
        self.started = try fields.read("started")
        self.timeLimit = try fields.read("time_limit")
        self.rule = try fields.read("rule", or: nil)
        self.basis = try fields.read("basis", or: nil)
        self.calendars = try fields.read("calendars", or: [])
        self.awaits = try fields.read("awaits", or: [])
        self.verified = try fields.read("verified", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("due", due)
        packer.write("due_latest", dueLatest)
        packer.write("at_noon", atNoon)
        packer.write("started", started)
        packer.write("time_limit", timeLimit)
        packer.write("rule", rule)
        packer.write("basis", basis)
        packer.write("calendars", calendars)
        packer.write("awaits", awaits)
        packer.write("verified", verified)
    }
}

/// What a decision did.
public struct DecisionApplied: Hashable, Sendable {
    /// The new versions, in the order of the changes.
    public var added: [Procedure]
    /// The versions that ended, in the order of the changes.
    public var ended: [Procedure]
    /// Remarks: a late publication, odd codes, missing contents.
    public var findings: [Finding]

    /// Makes one from its fields.
    public init(added: [Procedure], ended: [Procedure], findings: [Finding]) {
        self.added = added
        self.ended = ended
        self.findings = findings
    }
}

extension DecisionApplied: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DecisionApplied", from: unpacker)
        self.added = try fields.read("added")
        self.ended = try fields.read("ended")
        self.findings = try fields.read("findings")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("added", added)
        packer.write("ended", ended)
        packer.write("findings", findings)
    }
}

/// A decision or notice on days off as read from its text.
public struct DecisionReading: Hashable, Sendable {
    /// The decision as understood. Check it, correct it, and pass it to `calendars.apply_decision`.
    public var decision: DayOffDecision
    /// What was not understood, or contradicts itself, in the order of the text. A day whose weekday or lunar day
    /// contradicts its date is left out of the decision; a day off that the law does not provide for is kept as
    /// stated.
    public var findings: [Finding]

    /// Makes one from its fields.
    public init(decision: DayOffDecision, findings: [Finding]) {
        self.decision = decision
        self.findings = findings
    }
}

extension DecisionReading: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DecisionReading", from: unpacker)
        self.decision = try fields.read("decision")
        self.findings = try fields.read("findings")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("decision", decision)
        packer.write("findings", findings)
    }
}

/// Figures of the dialogues that took place in the period, up to the reference day (đối thoại).
public struct DialogueFigures: Hashable, Sendable {
    /// Dialogues that took place (số cuộc).
    public var held: Int
    /// Questions asked at these dialogues (số ý kiến).
    public var questions: Int
    /// Of these, answered by the reference day (đã trả lời).
    public var answered: Int
    /// Of these, published with their answers by the reference day (đã công bố hỏi đáp).
    public var published: Int
    /// Of these, questions that became feedback (chuyển thành phản ánh, kiến nghị).
    public var becameFeedback: Int

    /// Makes one from its fields.
    public init(held: Int = 0, questions: Int = 0, answered: Int = 0, published: Int = 0, becameFeedback: Int = 0) {
        self.held = held
        self.questions = questions
        self.answered = answered
        self.published = published
        self.becameFeedback = becameFeedback
    }
}

extension DialogueFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DialogueFigures", from: unpacker)
        self.held = try fields.read("held", or: 0)
        self.questions = try fields.read("questions", or: 0)
        self.answered = try fields.read("answered", or: 0)
        self.published = try fields.read("published", or: 0)
        self.becameFeedback = try fields.read("became_feedback", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("held", held)
        packer.write("questions", questions)
        packer.write("answered", answered)
        packer.write("published", published)
        packer.write("became_feedback", becameFeedback)
    }
}

/// How two versions of a record differ (so sánh hai phiên bản).
public struct Differences: Hashable, Sendable {
    /// Kind of the record: `session`.
    public var kind: String
    /// Identity of the record.
    public var id: UUID
    /// The first revision.
    public var fromRev: Int
    /// The second revision.
    public var toRev: Int
    /// The fields with other values, by path. Items of lists are compared by their position.
    public var fields: [FieldDifference]

    /// Makes one from its fields.
    public init(kind: String, id: UUID, fromRev: Int, toRev: Int, fields: [FieldDifference]) {
        self.kind = kind
        self.id = id
        self.fromRev = fromRev
        self.toRev = toRev
        self.fields = fields
    }
}

extension Differences: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Differences", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.fromRev = try fields.read("from_rev")
        self.toRev = try fields.read("to_rev")
        self.fields = try fields.read("fields")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("from_rev", fromRev)
        packer.write("to_rev", toRev)
        packer.write("fields", fields)
    }
}

/// Who issues and signs a document, and to whom it goes (thể thức văn bản). What is left out comes from the issuing
/// unit, if there is one, and is blank in the document otherwise.
public struct DocumentDetails: Hashable, Sendable {
    /// The issuer (cơ quan ban hành); none if it is the issuing unit.
    public var issuer: String?
    /// The body above the issuer (cơ quan chủ quản); none if it is the parent of the issuing unit.
    public var parentBody: String?
    /// Number, without symbol: "05" (số); none on a draft.
    public var number: String?
    /// Symbol: "BC-SXD" (ký hiệu); none if it is made of the type of document and the symbol of the issuing unit.
    public var symbol: String?
    /// Place of issue: "Tây Ninh" (địa danh).
    public var place: String?
    /// Date of issue; may lack day and month, which are blank then.
    public var issuedOn: PartialDate?
    /// To whom the document goes (kính gửi).
    public var addressees: [String]
    /// Recipients, without the archive line: "Các phòng chuyên môn" (nơi nhận).
    public var recipients: [String]
    /// Who files it, without the word "Lưu": "VT, VP"; "VT" if none is given (lưu).
    public var archive: String?
    /// Who signs it (người ký).
    public var signatory: Signatory?

    /// Makes one from its fields.
    public init(
        issuer: String? = nil,
        parentBody: String? = nil,
        number: String? = nil,
        symbol: String? = nil,
        place: String? = nil,
        issuedOn: PartialDate? = nil,
        addressees: [String] = [],
        recipients: [String] = [],
        archive: String? = nil,
        signatory: Signatory? = nil
    ) {
        self.issuer = issuer
        self.parentBody = parentBody
        self.number = number
        self.symbol = symbol
        self.place = place
        self.issuedOn = issuedOn
        self.addressees = addressees
        self.recipients = recipients
        self.archive = archive
        self.signatory = signatory
    }
}

extension DocumentDetails: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DocumentDetails", from: unpacker)
        self.issuer = try fields.read("issuer", or: nil)
        self.parentBody = try fields.read("parent_body", or: nil)
        self.number = try fields.read("number", or: nil)
        self.symbol = try fields.read("symbol", or: nil)
        self.place = try fields.read("place", or: nil)
        self.issuedOn = try fields.read("issued_on", or: nil)
        self.addressees = try fields.read("addressees", or: [])
        self.recipients = try fields.read("recipients", or: [])
        self.archive = try fields.read("archive", or: nil)
        self.signatory = try fields.read("signatory", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("issuer", issuer)
        packer.write("parent_body", parentBody)
        packer.write("number", number)
        packer.write("symbol", symbol)
        packer.write("place", place)
        packer.write("issued_on", issuedOn)
        packer.write("addressees", addressees)
        packer.write("recipients", recipients)
        packer.write("archive", archive)
        packer.write("signatory", signatory)
    }
}

/// A document as a file.
public struct DocumentFile: Hashable, Sendable {
    /// A name for the file, in plain Latin letters, with its suffix: "bao-cao-quy-iv-2021.docx".
    public var name: String
    /// Its media type.
    public var mediaType: String
    /// Its bytes, in Base64.
    public var contents: String
    /// What the document leaves blank because nobody gave it, by the path of the argument or field that would give it.
    public var missing: [Problem]

    /// Makes one from its fields.
    public init(name: String, mediaType: String, contents: String, missing: [Problem] = []) {
        self.name = name
        self.mediaType = mediaType
        self.contents = contents
        self.missing = missing
    }
}

extension DocumentFile: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DocumentFile", from: unpacker)
        self.name = try fields.read("name")
        self.mediaType = try fields.read("media_type")
        self.contents = try fields.read("contents")
        self.missing = try fields.read("missing", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("media_type", mediaType)
        packer.write("contents", contents)
        packer.write("missing", missing)
    }
}

/// One paper of a dossier (thành phần hồ sơ).
public struct DossierItem: Hashable, Sendable {
    /// Name of the paper; not blank (tên giấy tờ).
    public var name: String
    /// Name of the form to fill in; none if no form is prescribed (mẫu đơn, tờ khai).
    public var form: String?
    /// Number of originals; none if not given (bản chính).
    public var originals: Int?
    /// Number of copies; none if not given (bản sao).
    public var copies: Int?

    /// Makes one from its fields.
    public init(name: String = "", form: String? = nil, originals: Int? = nil, copies: Int? = nil) {
        self.name = name
        self.form = form
        self.originals = originals
        self.copies = copies
    }
}

extension DossierItem: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DossierItem", from: unpacker)
        self.name = try fields.read("name", or: "")
        self.form = try fields.read("form", or: nil)
        self.originals = try fields.read("originals", or: nil)
        self.copies = try fields.read("copies", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("form", form)
        packer.write("originals", originals)
        packer.write("copies", copies)
    }
}
