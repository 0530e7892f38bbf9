// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// What calendars there are of a stretch.
public struct CalendarCoverage: Hashable, Sendable {
    /// Whether every year has a national calendar.
    public var covered: Bool
    /// Whether every year's calendars, and every one of their days in the stretch, is verified.
    public var verified: Bool
    /// Year by year.
    public var years: [YearCoverage]
    /// The days in force in the stretch that are not verified; those that may be off or worked on by a decision still
    /// to come say so (`awaits`).
    public var unverifiedDays: [CalendarDay]
    /// The decisions still to come about days of the stretch, the earliest first.
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
    private static let wireFields = Fields(
        "CalendarCoverage",
        "covered",
        "verified",
        "years",
        "unverified_days",
        "awaits"
    )

    init(from unpacker: inout Unpacker) throws {
        var covered: Bool?
        var verified: Bool?
        var years: [YearCoverage]?
        var unverifiedDays: [CalendarDay]?
        self.awaits = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: covered = try unpacker.read()
            case 1: verified = try unpacker.read()
            case 2: years = try unpacker.read()
            case 3: unverifiedDays = try unpacker.read()
            default: self.awaits = try unpacker.read()
            }
        }
        self.covered = try Self.wireFields.given(covered, "covered")
        self.verified = try Self.wireFields.given(verified, "verified")
        self.years = try Self.wireFields.given(years, "years")
        self.unverifiedDays = try Self.wireFields.given(unverifiedDays, "unverified_days")
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

/// One day that is not what its weekday says.
public struct CalendarDay: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// Why it is so.
    public var kind: DayKind
    /// What it is called: "Tết Nguyên đán".
    public var name: String?
    /// The decision that says so (căn cứ).
    public var basis: String?
    /// Whether the decision, or a source that cites it, was read.
    public var verified: Bool
    /// The occasion whose decision it waits for: it may be as told here, or something else. Only answers say so; what
    /// a calendar waits for stands in its `pending`.
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
    private static let wireFields = Fields("CalendarDay", "date", "kind", "name", "basis", "verified", "awaits")

    init(from unpacker: inout Unpacker) throws {
        var date: CivilDate?
        var kind: DayKind?
        self.name = nil
        self.basis = nil
        self.verified = false
        self.awaits = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: date = try unpacker.read()
            case 1: kind = try unpacker.read()
            case 2: self.name = try unpacker.read()
            case 3: self.basis = try unpacker.read()
            case 4: self.verified = try unpacker.read()
            default: self.awaits = try unpacker.read()
            }
        }
        self.date = try Self.wireFields.given(date, "date")
        self.kind = try Self.wireFields.given(kind, "kind")
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

/// A calendar that a deadline was counted with, as it then was.
public struct CalendarUsed: Hashable, Sendable {
    /// The calendar.
    public var calendar: CalendarId
    /// Its revision.
    public var rev: Int

    /// Makes one from its fields.
    public init(calendar: CalendarId, rev: Int) {
        self.calendar = calendar
        self.rev = rev
    }
}

extension CalendarUsed: Wire {
    private static let wireFields = Fields("CalendarUsed", "calendar", "rev")

    init(from unpacker: inout Unpacker) throws {
        var calendar: CalendarId?
        var rev: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: calendar = try unpacker.read()
            default: rev = try unpacker.read()
            }
        }
        self.calendar = try Self.wireFields.given(calendar, "calendar")
        self.rev = try Self.wireFields.given(rev, "rev")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("calendar", calendar)
        packer.write("rev", rev)
    }
}

/// That and why an activity was called off.
public struct Cancellation: Hashable, Sendable {
    /// From which day.
    public var on: CivilDate
    /// Why.
    public var why: String
    /// Who called it off.
    public var by: String

    /// Makes one from its fields.
    public init(on: CivilDate, why: String, by: String) {
        self.on = on
        self.why = why
        self.by = by
    }
}

extension Cancellation: Wire {
    private static let wireFields = Fields("Cancellation", "on", "why", "by")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var why: String?
        var by: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            case 1: why = try unpacker.read()
            default: by = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.why = try Self.wireFields.given(why, "why")
        self.by = try Self.wireFields.given(by, "by")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// One write, as the change log tells it.
public struct Change: Hashable, Sendable {
    /// Its place in the log, from 1.
    public var seq: Int
    /// When it was committed (UTC).
    public var at: Date
    /// Who wrote it.
    public var actor: String
    /// The operation: `sessions.hold`.
    public var operation: String
    /// Kind of record: `session`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The revision it wrote.
    public var rev: Int
    /// Whether it removed the record.
    public var removed: Bool
    /// Hash of this entry and all before it, in hexadecimal.
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
    private static let wireFields = Fields(
        "Change",
        "seq",
        "at",
        "actor",
        "operation",
        "kind",
        "id",
        "rev",
        "removed",
        "chain"
    )

    init(from unpacker: inout Unpacker) throws {
        var seq: Int?
        var at: Date?
        var actor: String?
        var operation: String?
        var kind: String?
        var id: UUID?
        var rev: Int?
        var removed: Bool?
        var chain: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: seq = try unpacker.read()
            case 1: at = try unpacker.read()
            case 2: actor = try unpacker.read()
            case 3: operation = try unpacker.read()
            case 4: kind = try unpacker.read()
            case 5: id = try unpacker.read()
            case 6: rev = try unpacker.read()
            case 7: removed = try unpacker.read()
            default: chain = try unpacker.read()
            }
        }
        self.seq = try Self.wireFields.given(seq, "seq")
        self.at = try Self.wireFields.given(at, "at")
        self.actor = try Self.wireFields.given(actor, "actor")
        self.operation = try Self.wireFields.given(operation, "operation")
        self.kind = try Self.wireFields.given(kind, "kind")
        self.id = try Self.wireFields.given(id, "id")
        self.rev = try Self.wireFields.given(rev, "rev")
        self.removed = try Self.wireFields.given(removed, "removed")
        self.chain = try Self.wireFields.given(chain, "chain")
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

/// What was made known in one form.
public struct ChannelCount: Hashable, Sendable {
    /// The form.
    public var channel: Channel
    /// How many times.
    public var count: Int
    /// How many people it reached, as far as known (lượt tiếp cận).
    public var reach: Int

    /// Makes one from its fields.
    public init(channel: Channel, count: Int, reach: Int) {
        self.channel = channel
        self.count = count
        self.reach = reach
    }
}

extension ChannelCount: Wire {
    private static let wireFields = Fields("ChannelCount", "channel", "count", "reach")

    init(from unpacker: inout Unpacker) throws {
        var channel: Channel?
        var count: Int?
        var reach: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: channel = try unpacker.read()
            case 1: count = try unpacker.read()
            default: reach = try unpacker.read()
            }
        }
        self.channel = try Self.wireFields.given(channel, "channel")
        self.count = try Self.wireFields.given(count, "count")
        self.reach = try Self.wireFields.given(reach, "reach")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("channel", channel)
        packer.write("count", count)
        packer.write("reach", reach)
    }
}

/// One bullet of a plan, verbatim, with what was recognised in it.
public struct Clause: Hashable, Sendable {
    /// The text as written, without its mark (nguyên văn).
    public var text: String
    /// The mark before it: "-", "+", "a)", "1."; empty for a paragraph.
    public var mark: String
    /// How deep it lies below its heading: 0 for a bullet, 1 for a bullet of a bullet.
    public var level: Int
    /// Line in the source text, from 1; 0 where unknown.
    public var line: Int
    /// Forms of communication it names (hình thức).
    public var channels: [Channel]
    /// When it is to happen, where it says so (thời gian).
    public var schedule: Schedule
    /// What is promised, where the text says more than that: the task's cell of a table's row, the sentence of a duty
    /// with its deadline (nhiệm vụ).
    public var what: String?
    /// Who leads, where the clause or the heading above it says so, as written (chủ trì).
    public var lead: String?
    /// Who takes part, as written (phối hợp).
    public var coordinating: [String]
    /// What is to come of it, as written (sản phẩm).
    public var result: String?
    /// The lines under it that give its fields, as written: "Cơ quan chủ trì: Văn phòng Sở."
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
    private static let wireFields = Fields(
        "Clause",
        "text",
        "mark",
        "level",
        "line",
        "channels",
        "schedule",
        "what",
        "lead",
        "coordinating",
        "result",
        "field_lines"
    )

    init(from unpacker: inout Unpacker) throws {
        self.text = ""
        self.mark = ""
        self.level = 0
        self.line = 0
        self.channels = []
        self.schedule = .unspecified
        self.what = nil
        self.lead = nil
        self.coordinating = []
        self.result = nil
        self.fieldLines = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.text = try unpacker.read()
            case 1: self.mark = try unpacker.read()
            case 2: self.level = try unpacker.read()
            case 3: self.line = try unpacker.read()
            case 4: self.channels = try unpacker.read()
            case 5: self.schedule = try unpacker.read()
            case 6: self.what = try unpacker.read()
            case 7: self.lead = try unpacker.read()
            case 8: self.coordinating = try unpacker.read()
            case 9: self.result = try unpacker.read()
            default: self.fieldLines = try unpacker.read()
            }
        }
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

/// The clause an activity comes from.
public struct ClauseOrigin: Hashable, Sendable {
    /// Which part of the plan.
    public var part: PlanPart
    /// Which clause of that part, from 1 as a reader counts.
    public var number: Int
    /// Line in the plan's source text; 0 where unknown.
    public var line: Int

    /// Makes one from its fields.
    public init(part: PlanPart, number: Int, line: Int = 0) {
        self.part = part
        self.number = number
        self.line = line
    }
}

extension ClauseOrigin: Wire {
    private static let wireFields = Fields("ClauseOrigin", "part", "number", "line")

    init(from unpacker: inout Unpacker) throws {
        var part: PlanPart?
        var number: Int?
        self.line = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: part = try unpacker.read()
            case 1: number = try unpacker.read()
            default: self.line = try unpacker.read()
            }
        }
        self.part = try Self.wireFields.given(part, "part")
        self.number = try Self.wireFields.given(number, "number")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("part", part)
        packer.write("number", number)
        packer.write("line", line)
    }
}

/// How many activities stand where, and how many are proven in part. Each activity is counted once in the first five.
public struct Completion: Hashable, Sendable {
    /// Done: all of it is proven.
    public var done: Int
    /// Under way.
    public var underWay: Int
    /// Not started.
    public var notStarted: Int
    /// Overdue.
    public var overdue: Int
    /// Called off.
    public var cancelled: Int
    /// Of those neither done nor called off: proven in part.
    public var partly: Int
    /// Of those neither done nor called off: with evidence that somebody must confirm or refuse.
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
    private static let wireFields = Fields(
        "Completion",
        "done",
        "under_way",
        "not_started",
        "overdue",
        "cancelled",
        "partly",
        "possible"
    )

    init(from unpacker: inout Unpacker) throws {
        self.done = 0
        self.underWay = 0
        self.notStarted = 0
        self.overdue = 0
        self.cancelled = 0
        self.partly = 0
        self.possible = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.done = try unpacker.read()
            case 1: self.underWay = try unpacker.read()
            case 2: self.notStarted = try unpacker.read()
            case 3: self.overdue = try unpacker.read()
            case 4: self.cancelled = try unpacker.read()
            case 5: self.partly = try unpacker.read()
            default: self.possible = try unpacker.read()
            }
        }
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

/// One consent: to one purpose, given in so many words (sự đồng ý).
public struct Consent: Hashable, Sendable {
    /// To what: one purpose each (mục đích).
    public var purpose: String
    /// When it was given.
    public var givenOn: CivilDate
    /// How: "ký phiếu", "đánh dấu trên biểu mẫu điện tử" (phương thức).
    public var method: String
    /// Which version of the text was agreed to (phiên bản nội dung).
    public var textVersion: String?
    /// The file that proves it (tài liệu chứng minh).
    public var evidence: AttachmentId?
    /// When it was withdrawn (rút lại).
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
    private static let wireFields = Fields(
        "Consent",
        "purpose",
        "given_on",
        "method",
        "text_version",
        "evidence",
        "withdrawn_on"
    )

    init(from unpacker: inout Unpacker) throws {
        var purpose: String?
        var givenOn: CivilDate?
        var method: String?
        self.textVersion = nil
        self.evidence = nil
        self.withdrawnOn = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: purpose = try unpacker.read()
            case 1: givenOn = try unpacker.read()
            case 2: method = try unpacker.read()
            case 3: self.textVersion = try unpacker.read()
            case 4: self.evidence = try unpacker.read()
            default: self.withdrawnOn = try unpacker.read()
            }
        }
        self.purpose = try Self.wireFields.given(purpose, "purpose")
        self.givenOn = try Self.wireFields.given(givenOn, "given_on")
        self.method = try Self.wireFields.given(method, "method")
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

/// Who somebody is and how to reach them, as it is told to an operation.
public struct Contact: Hashable, Sendable {
    /// Name (họ và tên, tên tổ chức).
    public var name: String?
    /// Address (địa chỉ).
    public var address: String?
    /// Telephone (số điện thoại).
    public var phone: String?
    /// Electronic mail (thư điện tử).
    public var email: String?

    /// Makes one from its fields.
    public init(name: String? = nil, address: String? = nil, phone: String? = nil, email: String? = nil) {
        self.name = name
        self.address = address
        self.phone = phone
        self.email = email
    }
}

extension Contact: Wire {
    private static let wireFields = Fields("Contact", "name", "address", "phone", "email")

    init(from unpacker: inout Unpacker) throws {
        self.name = nil
        self.address = nil
        self.phone = nil
        self.email = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.name = try unpacker.read()
            case 1: self.address = try unpacker.read()
            case 2: self.phone = try unpacker.read()
            default: self.email = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("address", address)
        packer.write("phone", phone)
        packer.write("email", email)
    }
}

/// A word that was read as others, because nothing was found for it as it was typed.
public struct Correction: Hashable, Sendable {
    /// The word as typed.
    public var typed: String
    /// What it was read as, the most used first.
    public var readAs: [String]

    /// Makes one from its fields.
    public init(typed: String, readAs: [String]) {
        self.typed = typed
        self.readAs = readAs
    }
}

extension Correction: Wire {
    private static let wireFields = Fields("Correction", "typed", "read_as")

    init(from unpacker: inout Unpacker) throws {
        var typed: String?
        var readAs: [String]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: typed = try unpacker.read()
            default: readAs = try unpacker.read()
            }
        }
        self.typed = try Self.wireFields.given(typed, "typed")
        self.readAs = try Self.wireFields.given(readAs, "read_as")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("typed", typed)
        packer.write("read_as", readAs)
    }
}

/// How many of a text's lines have a place in the plan. Blank lines and rules ("-----") do not count; a line of
/// several columns counts once, by the least of its columns.
public struct Coverage: Hashable, Sendable {
    /// Lines with words.
    public var lines: Int
    /// Lines that were read as something: header, bases, headings and clauses of known parts, recipients, signature.
    public var placed: Int
    /// Lines kept under headings of no known part, and standard sentences.
    public var kept: Int
    /// Lines that belong to nothing: each has a finding.
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
    private static let wireFields = Fields("Coverage", "lines", "placed", "kept", "unplaced")

    init(from unpacker: inout Unpacker) throws {
        self.lines = 0
        self.placed = 0
        self.kept = 0
        self.unplaced = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.lines = try unpacker.read()
            case 1: self.placed = try unpacker.read()
            case 2: self.kept = try unpacker.read()
            default: self.unplaced = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("lines", lines)
        packer.write("placed", placed)
        packer.write("kept", kept)
        packer.write("unplaced", unplaced)
    }
}

/// One way in which a decision may turn out.
public struct DayChoice: Hashable, Sendable {
    /// What it is, in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm".
    public var name: String?
    /// The days that would not be what their weekdays say; none where everything stays as it is.
    public var days: [CalendarDay]

    /// Makes one from its fields.
    public init(name: String? = nil, days: [CalendarDay] = []) {
        self.name = name
        self.days = days
    }
}

extension DayChoice: Wire {
    private static let wireFields = Fields("DayChoice", "name", "days")

    init(from unpacker: inout Unpacker) throws {
        self.name = nil
        self.days = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.name = try unpacker.read()
            default: self.days = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("name", name)
        packer.write("days", days)
    }
}

/// Days off as a decision or notice states them. Each day is as it would stand in a calendar.
public struct DayOffDecision: Hashable, Sendable {
    /// Its number, verbatim: "8726/VPCP-KGVX".
    public var number: String?
    /// The day it was issued.
    public var issued: CivilDate?
    /// Who issued it, verbatim.
    public var issuer: String?
    /// The words that name it, for the calendar's basis (căn cứ).
    public var basis: String?
    /// The occasions that it settles: what calendars await for them is awaited no longer.
    public var settles: [Occasion]
    /// The days that are not what their weekdays say, in their order.
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
    private static let wireFields = Fields("DayOffDecision", "number", "issued", "issuer", "basis", "settles", "days")

    init(from unpacker: inout Unpacker) throws {
        self.number = nil
        self.issued = nil
        self.issuer = nil
        self.basis = nil
        self.settles = []
        self.days = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.number = try unpacker.read()
            case 1: self.issued = try unpacker.read()
            case 2: self.issuer = try unpacker.read()
            case 3: self.basis = try unpacker.read()
            case 4: self.settles = try unpacker.read()
            default: self.days = try unpacker.read()
            }
        }
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

/// What a day is.
public struct DayStatus: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// What of it is worked on. Where that depends on decisions still to come, the most that may be.
    public var half: WorkedPart
    /// The least that may be worked of it, where that depends on decisions still to come.
    public var mayBe: WorkedPart?
    /// The decisions still to come on which the day depends.
    public var awaits: [AwaitedDecision]
    /// What it is called.
    public var name: String?
    /// Why it is not what its weekday says; nothing where it is.
    public var kind: DayKind?
    /// The decision that says so (căn cứ).
    public var basis: String?
    /// Whether the decision was read; of a day that is what its weekday says, whether all days off of its year are
    /// known.
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
    private static let wireFields = Fields(
        "DayStatus",
        "date",
        "half",
        "may_be",
        "awaits",
        "name",
        "kind",
        "basis",
        "verified"
    )

    init(from unpacker: inout Unpacker) throws {
        var date: CivilDate?
        var half: WorkedPart?
        var verified: Bool?
        self.mayBe = nil
        self.awaits = []
        self.name = nil
        self.kind = nil
        self.basis = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: date = try unpacker.read()
            case 1: half = try unpacker.read()
            case 2: self.mayBe = try unpacker.read()
            case 3: self.awaits = try unpacker.read()
            case 4: self.name = try unpacker.read()
            case 5: self.kind = try unpacker.read()
            case 6: self.basis = try unpacker.read()
            default: verified = try unpacker.read()
            }
        }
        self.date = try Self.wireFields.given(date, "date")
        self.half = try Self.wireFields.given(half, "half")
        self.verified = try Self.wireFields.given(verified, "verified")
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

/// The last day for something, and how it was counted (hạn).
public struct Deadline: Hashable, Sendable {
    /// The last day, up to its end. Where that depends on decisions still to come, the earliest that it can be: what
    /// is done by then is in time however they turn out.
    public var due: CivilDate
    /// The latest that the last day can be, where it depends on decisions still to come (see `awaits`); nothing where
    /// it is the same however they turn out.
    public var dueLatest: CivilDate?
    /// Whether it ends at midday already: half a day was counted.
    public var atNoon: Bool
    /// The day the clock started; it does not count itself.
    public var started: CivilDate
    /// How long it may take.
    public var timeLimit: TimeLimit
    /// The rule that set it; nothing where the time limit was given.
    public var rule: DeadlineRuleId?
    /// The law behind it.
    public var basis: LawReference?
    /// The calendars it was counted with.
    public var calendars: [CalendarUsed]
    /// The decisions still to come about days that were counted, the earliest first.
    public var awaits: [AwaitedDecision]
    /// Whether the rule, and every day off between, is verified.
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
    private static let wireFields = Fields(
        "Deadline",
        "due",
        "due_latest",
        "at_noon",
        "started",
        "time_limit",
        "rule",
        "basis",
        "calendars",
        "awaits",
        "verified"
    )

    init(from unpacker: inout Unpacker) throws {
        var due: CivilDate?
        var started: CivilDate?
        var timeLimit: TimeLimit?
        self.dueLatest = nil
        self.atNoon = false
        self.rule = nil
        self.basis = nil
        self.calendars = []
        self.awaits = []
        self.verified = false
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: due = try unpacker.read()
            case 1: self.dueLatest = try unpacker.read()
            case 2: self.atNoon = try unpacker.read()
            case 3: started = try unpacker.read()
            case 4: timeLimit = try unpacker.read()
            case 5: self.rule = try unpacker.read()
            case 6: self.basis = try unpacker.read()
            case 7: self.calendars = try unpacker.read()
            case 8: self.awaits = try unpacker.read()
            default: self.verified = try unpacker.read()
            }
        }
        self.due = try Self.wireFields.given(due, "due")
        self.started = try Self.wireFields.given(started, "started")
        self.timeLimit = try Self.wireFields.given(timeLimit, "time_limit")
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
    /// What was noticed.
    public var findings: [Finding]

    /// Makes one from its fields.
    public init(added: [Procedure], ended: [Procedure], findings: [Finding]) {
        self.added = added
        self.ended = ended
        self.findings = findings
    }
}

extension DecisionApplied: Wire {
    private static let wireFields = Fields("DecisionApplied", "added", "ended", "findings")

    init(from unpacker: inout Unpacker) throws {
        var added: [Procedure]?
        var ended: [Procedure]?
        var findings: [Finding]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: added = try unpacker.read()
            case 1: ended = try unpacker.read()
            default: findings = try unpacker.read()
            }
        }
        self.added = try Self.wireFields.given(added, "added")
        self.ended = try Self.wireFields.given(ended, "ended")
        self.findings = try Self.wireFields.given(findings, "findings")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("added", added)
        packer.write("ended", ended)
        packer.write("findings", findings)
    }
}

/// A decision or notice on days off as it was read from its text.
public struct DecisionReading: Hashable, Sendable {
    /// What it says: look at it, correct it, and apply it with `calendars.apply_decision`.
    public var decision: DayOffDecision
    /// What was not understood or contradicts itself, in the order of the text. A day that contradicts its weekday or
    /// lunar day is not in the decision; days off that the law does not give are, as they are stated.
    public var findings: [Finding]

    /// Makes one from its fields.
    public init(decision: DayOffDecision, findings: [Finding]) {
        self.decision = decision
        self.findings = findings
    }
}

extension DecisionReading: Wire {
    private static let wireFields = Fields("DecisionReading", "decision", "findings")

    init(from unpacker: inout Unpacker) throws {
        var decision: DayOffDecision?
        var findings: [Finding]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: decision = try unpacker.read()
            default: findings = try unpacker.read()
            }
        }
        self.decision = try Self.wireFields.given(decision, "decision")
        self.findings = try Self.wireFields.given(findings, "findings")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("decision", decision)
        packer.write("findings", findings)
    }
}

/// Dialogues held in the period (đối thoại).
public struct DialogueFigures: Hashable, Sendable {
    /// Dialogues held (số cuộc).
    public var held: Int
    /// Questions asked (số ý kiến).
    public var questions: Int
    /// Of these, answered by the report's day (đã trả lời).
    public var answered: Int
    /// Of these, published with their answers (đã công bố hỏi đáp).
    public var published: Int
    /// Questions that became feedback (chuyển thành phản ánh, kiến nghị).
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
    private static let wireFields = Fields(
        "DialogueFigures",
        "held",
        "questions",
        "answered",
        "published",
        "became_feedback"
    )

    init(from unpacker: inout Unpacker) throws {
        self.held = 0
        self.questions = 0
        self.answered = 0
        self.published = 0
        self.becameFeedback = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.held = try unpacker.read()
            case 1: self.questions = try unpacker.read()
            case 2: self.answered = try unpacker.read()
            case 3: self.published = try unpacker.read()
            default: self.becameFeedback = try unpacker.read()
            }
        }
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

/// One paper of a dossier (thành phần hồ sơ).
public struct DossierItem: Hashable, Sendable {
    /// What it is (tên giấy tờ).
    public var name: String
    /// The form to fill in, by its name (mẫu đơn, tờ khai).
    public var form: String?
    /// How many originals (bản chính).
    public var originals: Int?
    /// How many copies (bản sao).
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
    private static let wireFields = Fields("DossierItem", "name", "form", "originals", "copies")

    init(from unpacker: inout Unpacker) throws {
        self.name = ""
        self.form = nil
        self.originals = nil
        self.copies = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.name = try unpacker.read()
            case 1: self.form = try unpacker.read()
            case 2: self.originals = try unpacker.read()
            default: self.copies = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("name", name)
        packer.write("form", form)
        packer.write("originals", originals)
        packer.write("copies", copies)
    }
}
