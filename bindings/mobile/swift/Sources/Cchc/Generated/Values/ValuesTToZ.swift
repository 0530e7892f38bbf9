// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm).
public struct ThemeReport: Hashable, Sendable {
    /// The theme.
    public var theme: ThemeId
    /// Its year.
    public var year: Int
    /// Its text, verbatim.
    public var text: String
    /// Who set it.
    public var issuer: String?
    /// The day it was first posted (niêm yết).
    public var postedOn: CivilDate?
    /// Sessions that took place at which leaders briefed on it (số buổi quán triệt).
    public var briefings: Int
    /// Concrete tasks linked to it (nhiệm vụ cụ thể).
    public var tasks: Int
    /// Each task with its status.
    public var taskStandings: [ThemeTaskStanding]

    /// Makes one from its fields.
    public init(
        theme: ThemeId,
        year: Int,
        text: String,
        briefings: Int,
        tasks: Int,
        issuer: String? = nil,
        postedOn: CivilDate? = nil,
        taskStandings: [ThemeTaskStanding] = []
    ) {
        self.theme = theme
        self.year = year
        self.text = text
        self.issuer = issuer
        self.postedOn = postedOn
        self.briefings = briefings
        self.tasks = tasks
        self.taskStandings = taskStandings
    }
}

extension ThemeReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ThemeReport", from: unpacker)
        self.theme = try fields.read("theme")
        self.year = try fields.read("year")
        self.text = try fields.read("text")
        self.issuer = try fields.read("issuer", or: nil)
        self.postedOn = try fields.read("posted_on", or: nil)
        self.briefings = try fields.read("briefings")
        self.tasks = try fields.read("tasks")
        self.taskStandings = try fields.read("task_standings", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("theme", theme)
        packer.write("year", year)
        packer.write("text", text)
        packer.write("issuer", issuer)
        packer.write("posted_on", postedOn)
        packer.write("briefings", briefings)
        packer.write("tasks", tasks)
        packer.write("task_standings", taskStandings)
    }
}

/// A concrete task that the theme is linked to (nhiệm vụ cụ thể gắn với chủ đề).
public struct ThemeTask: Hashable, Sendable {
    /// What is to be done.
    public var text: String
    /// The unit that does it.
    public var unit: UnitId?
    /// The activity that it is tracked as: it is done when that is.
    public var activity: ActivityId?
    /// The last day for it (thời hạn).
    public var due: CivilDate?
    /// The day it was done (ngày hoàn thành).
    public var doneOn: CivilDate?

    /// Makes one from its fields.
    public init(
        text: String = "",
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        due: CivilDate? = nil,
        doneOn: CivilDate? = nil
    ) {
        self.text = text
        self.unit = unit
        self.activity = activity
        self.due = due
        self.doneOn = doneOn
    }
}

extension ThemeTask: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ThemeTask", from: unpacker)
        self.text = try fields.read("text", or: "")
        self.unit = try fields.read("unit", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.due = try fields.read("due", or: nil)
        self.doneOn = try fields.read("done_on", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("text", text)
        packer.write("unit", unit)
        packer.write("activity", activity)
        packer.write("due", due)
        packer.write("done_on", doneOn)
    }
}

/// A task of a theme with its status.
public struct ThemeTaskStanding: Hashable, Sendable {
    /// Its number among the theme's tasks, from 1.
    public var number: Int
    /// The task.
    public var task: ThemeTask
    /// Its status (trạng thái).
    public var status: ThemeTaskStatus

    /// Makes one from its fields.
    public init(number: Int, task: ThemeTask, status: ThemeTaskStatus) {
        self.number = number
        self.task = task
        self.status = status
    }
}

extension ThemeTaskStanding: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ThemeTaskStanding", from: unpacker)
        self.number = try fields.read("number")
        self.task = try fields.read("task")
        self.status = try fields.read("status")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("number", number)
        packer.write("task", task)
        packer.write("status", status)
    }
}

/// The time limit of one case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc".
public struct TimeCase: Hashable, Sendable {
    /// The case: "nhà ở riêng lẻ"; empty where none is named.
    public var `case`: String
    /// How long it may take.
    public var timeLimit: TimeLimit?
    /// The same as written.
    public var timeText: String

    /// Makes one from its fields.
    public init(`case`: String = "", timeLimit: TimeLimit? = nil, timeText: String = "") {
        self.case = `case`
        self.timeLimit = timeLimit
        self.timeText = timeText
    }
}

extension TimeCase: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TimeCase", from: unpacker)
        self.case = try fields.read("case", or: "")
        self.timeLimit = try fields.read("time_limit", or: nil)
        self.timeText = try fields.read("time_text", or: "")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("case", `case`)
        packer.write("time_limit", timeLimit)
        packer.write("time_text", timeText)
    }
}

/// How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn).
public struct TimeLimit: Hashable, Sendable {
    /// How many half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", in which internal steps are measured. Even
    /// where the unit is days of the calendar.
    public var halfDays: Int
    /// Which days count.
    public var unit: DayUnit

    /// Makes one from its fields.
    public init(halfDays: Int, unit: DayUnit) {
        self.halfDays = halfDays
        self.unit = unit
    }
}

extension TimeLimit: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TimeLimit", from: unpacker)
        self.halfDays = try fields.read("half_days")
        self.unit = try fields.read("unit")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("half_days", halfDays)
        packer.write("unit", unit)
    }
}

/// One line of the timeline (thời gian thực hiện).
public struct TimelineEntry: Hashable, Sendable {
    /// The line as written, with its schedule.
    public var clause: Clause
    /// What is to happen, without the time; empty where the line says when all of the plan is carried out.
    public var what: String

    /// Makes one from its fields.
    public init(clause: Clause = Clause(), what: String = "") {
        self.clause = clause
        self.what = what
    }
}

extension TimelineEntry: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TimelineEntry", from: unpacker)
        self.clause = try fields.read("clause", or: Clause())
        self.what = try fields.read("what", or: "")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("clause", clause)
        packer.write("what", what)
    }
}

/// The figures of the sessions on one topic. A session on several counts for each.
public struct TopicFigures: Hashable, Sendable {
    /// The topic.
    public var topic: TrainingTopic
    /// The figures.
    public var figures: SessionFigures

    /// Makes one from its fields.
    public init(topic: TrainingTopic, figures: SessionFigures) {
        self.topic = topic
        self.figures = figures
    }
}

extension TopicFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TopicFigures", from: unpacker)
        self.topic = try fields.read("topic")
        self.figures = try fields.read("figures")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("topic", topic)
        packer.write("figures", figures)
    }
}

/// A unit and its place among the others.
public struct TreeUnit: Hashable, Sendable {
    /// The unit.
    public var unit: OrganisationUnit
    /// How deep it lies: 0 at the top.
    public var depth: Int
    /// The unit above it on that day.
    public var parent: UnitId?

    /// Makes one from its fields.
    public init(unit: OrganisationUnit, depth: Int, parent: UnitId? = nil) {
        self.unit = unit
        self.depth = depth
        self.parent = parent
    }
}

extension TreeUnit: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TreeUnit", from: unpacker)
        self.unit = try fields.read("unit")
        self.depth = try fields.read("depth")
        self.parent = try fields.read("parent", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("unit", unit)
        packer.write("depth", depth)
        packer.write("parent", parent)
    }
}

/// How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ). Each figure is at most
/// the one before. Figures typed in here count only while no attendances are recorded for the session.
public struct Turnout: Hashable, Sendable {
    /// How many were invited (được mời).
    public var invited: Int
    /// How many came and so were informed (được thông tin).
    public var informed: Int
    /// How many understood (hiểu rõ).
    public var understood: Int
    /// How understanding was measured; required where `understood` is more than 0.
    public var method: UnderstandingMethod?

    /// Makes one from its fields.
    public init(invited: Int = 0, informed: Int = 0, understood: Int = 0, method: UnderstandingMethod? = nil) {
        self.invited = invited
        self.informed = informed
        self.understood = understood
        self.method = method
    }
}

extension Turnout: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Turnout", from: unpacker)
        self.invited = try fields.read("invited", or: 0)
        self.informed = try fields.read("informed", or: 0)
        self.understood = try fields.read("understood", or: 0)
        self.method = try fields.read("method", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("invited", invited)
        packer.write("informed", informed)
        packer.write("understood", understood)
        packer.write("method", method)
    }
}

/// The figures of one session.
public struct TurnoutCount: Hashable, Sendable {
    /// The session.
    public var session: SessionId
    /// How many were invited.
    public var invited: Int
    /// Of these, how many came and so were informed.
    public var informed: Int
    /// Of these, how many understood.
    public var understood: Int
    /// Whether they were counted from attendances; if not, they are those recorded with the session.
    public var counted: Bool

    /// Makes one from its fields.
    public init(session: SessionId, invited: Int, informed: Int, understood: Int, counted: Bool) {
        self.session = session
        self.invited = invited
        self.informed = informed
        self.understood = understood
        self.counted = counted
    }
}

extension TurnoutCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TurnoutCount", from: unpacker)
        self.session = try fields.read("session")
        self.invited = try fields.read("invited")
        self.informed = try fields.read("informed")
        self.understood = try fields.read("understood")
        self.counted = try fields.read("counted")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("session", session)
        packer.write("invited", invited)
        packer.write("informed", informed)
        packer.write("understood", understood)
        packer.write("counted", counted)
    }
}

/// One unit: who took tests, who passed.
public struct UnitAssessmentCount: Hashable, Sendable {
    /// The unit; nothing where it is not known.
    public var unit: UnitId?
    /// Its name.
    public var name: String
    /// People who took any test.
    public var people: Int
    /// Of these, people who passed every test they took, in the end.
    public var passed: Int

    /// Makes one from its fields.
    public init(name: String, people: Int, passed: Int, unit: UnitId? = nil) {
        self.unit = unit
        self.name = name
        self.people = people
        self.passed = passed
    }
}

extension UnitAssessmentCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("UnitAssessmentCount", from: unpacker)
        self.unit = try fields.read("unit", or: nil)
        self.name = try fields.read("name")
        self.people = try fields.read("people")
        self.passed = try fields.read("passed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("unit", unit)
        packer.write("name", name)
        packer.write("people", people)
        packer.write("passed", passed)
    }
}

/// What `verify` found.
public struct Verification: Hashable, Sendable {
    /// Whether nothing is wrong.
    public var sound: Bool
    /// Records that are there.
    public var records: Int
    /// Versions of records, earlier and removed ones included.
    public var versions: Int
    /// Changes in the log.
    public var changes: Int
    /// Entries of all indexes.
    public var indexEntries: Int
    /// Entries of the search postings: a word of a record each. What waits to be brought in is not among them.
    public var postings: Int
    /// Attachments' contents, each counted once.
    public var blobs: Int
    /// What is wrong; at most the first hundred.
    public var defects: [String]
    /// How many things are wrong.
    public var defectCount: Int

    /// Makes one from its fields.
    public init(
        sound: Bool,
        records: Int,
        versions: Int,
        changes: Int,
        indexEntries: Int,
        postings: Int,
        blobs: Int,
        defects: [String],
        defectCount: Int
    ) {
        self.sound = sound
        self.records = records
        self.versions = versions
        self.changes = changes
        self.indexEntries = indexEntries
        self.postings = postings
        self.blobs = blobs
        self.defects = defects
        self.defectCount = defectCount
    }
}

extension Verification: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Verification", from: unpacker)
        self.sound = try fields.read("sound")
        self.records = try fields.read("records")
        self.versions = try fields.read("versions")
        self.changes = try fields.read("changes")
        self.indexEntries = try fields.read("index_entries")
        self.postings = try fields.read("postings")
        self.blobs = try fields.read("blobs")
        self.defects = try fields.read("defects")
        self.defectCount = try fields.read("defect_count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("sound", sound)
        packer.write("records", records)
        packer.write("versions", versions)
        packer.write("changes", changes)
        packer.write("index_entries", indexEntries)
        packer.write("postings", postings)
        packer.write("blobs", blobs)
        packer.write("defects", defects)
        packer.write("defect_count", defectCount)
    }
}

/// How much is worked in a stretch of days.
public struct WorkingDayCount: Hashable, Sendable {
    /// Days worked on, at least for half. Where that depends on decisions still to come, the fewest that there can be.
    public var days: Int
    /// Mornings and afternoons worked on, likewise.
    public var halfDays: Int
    /// The most days that there can be, where decisions still to come matter.
    public var daysMost: Int?
    /// The most mornings and afternoons that there can be, likewise.
    public var halfDaysMost: Int?
    /// The decisions still to come about these days, the earliest first.
    public var awaits: [AwaitedDecision]

    /// Makes one from its fields.
    public init(
        days: Int,
        halfDays: Int,
        daysMost: Int? = nil,
        halfDaysMost: Int? = nil,
        awaits: [AwaitedDecision] = []
    ) {
        self.days = days
        self.halfDays = halfDays
        self.daysMost = daysMost
        self.halfDaysMost = halfDaysMost
        self.awaits = awaits
    }
}

extension WorkingDayCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("WorkingDayCount", from: unpacker)
        self.days = try fields.read("days")
        self.halfDays = try fields.read("half_days")
        self.daysMost = try fields.read("days_most", or: nil)
        self.halfDaysMost = try fields.read("half_days_most", or: nil)
        self.awaits = try fields.read("awaits", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("days", days)
        packer.write("half_days", halfDays)
        packer.write("days_most", daysMost)
        packer.write("half_days_most", halfDaysMost)
        packer.write("awaits", awaits)
    }
}

/// The calendars there are of a year.
public struct YearCoverage: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// Whether it has a national calendar: without, it has no working days.
    public var covered: Bool
    /// Whether all its days off are known from decisions.
    public var verified: Bool
    /// The calendars, the nearest first and the national one last.
    public var calendars: [CalendarUsed]

    /// Makes one from its fields.
    public init(year: Int, covered: Bool, verified: Bool, calendars: [CalendarUsed]) {
        self.year = year
        self.covered = covered
        self.verified = verified
        self.calendars = calendars
    }
}

extension YearCoverage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("YearCoverage", from: unpacker)
        self.year = try fields.read("year")
        self.covered = try fields.read("covered")
        self.verified = try fields.read("verified")
        self.calendars = try fields.read("calendars")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("year", year)
        packer.write("covered", covered)
        packer.write("verified", verified)
        packer.write("calendars", calendars)
    }
}

/// A day of every year (ngày 15/6).
public struct YearDay: Hashable, Sendable {
    /// Month, 1 to 12.
    public var month: Int
    /// Day of the month, from 1; 29 February is the last of the month in a year without it.
    public var day: Int

    /// Makes one from its fields.
    public init(month: Int, day: Int) {
        self.month = month
        self.day = day
    }
}

extension YearDay: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("YearDay", from: unpacker)
        self.month = try fields.read("month")
        self.day = try fields.read("day")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("month", month)
        packer.write("day", day)
    }
}

/// The years that a plan of several years covers, both included (giai đoạn 2022 - 2025).
public struct YearSpan: Hashable, Sendable {
    /// The first year, from 1945.
    public var from: Int
    /// The last year, after the first.
    public var to: Int

    /// Makes one from its fields.
    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}

extension YearSpan: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("YearSpan", from: unpacker)
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("from", from)
        packer.write("to", to)
    }
}

/// A time that comes again every year.
public enum YearTime: Hashable, Sendable {
    /// Some time in a quarter (quý IV hằng năm).
    ///
    /// - Parameters:
    ///   - quarter: Quarter, 1 to 4.
    case quarterOfYear(quarter: Int)
    /// Some time in a month (tháng 6 hằng năm).
    ///
    /// - Parameters:
    ///   - month: Month, 1 to 12.
    case monthOfYear(month: Int)
    /// On a day (ngày 10 tháng 12 hằng năm).
    ///
    /// - Parameters:
    ///   - day: The day.
    case onDay(day: YearDay)
    /// Not later than a day (trước ngày 15/6 hằng năm).
    ///
    /// - Parameters:
    ///   - day: The last day.
    case byDay(day: YearDay)
    /// Between two days of one year, both included (từ ngày 01/3 đến ngày 30/4 hằng năm).
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day, not before the first.
    case dayRange(from: YearDay, to: YearDay)
}

extension YearTime: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("YearTime", from: unpacker)
        switch try fields.read("type") as String {
        case "quarter_of_year":
            self = .quarterOfYear(quarter: try fields.read("quarter"))
        case "month_of_year":
            self = .monthOfYear(month: try fields.read("month"))
        case "on_day":
            self = .onDay(day: try fields.read("day"))
        case "by_day":
            self = .byDay(day: try fields.read("day"))
        case "day_range":
            self = .dayRange(from: try fields.read("from"), to: try fields.read("to"))
        case let unknown: throw DecodeError("YearTime has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .quarterOfYear(quarter):
            packer.map(2)
            packer.write("type", "quarter_of_year")
            packer.write("quarter", quarter)
        case let .monthOfYear(month):
            packer.map(2)
            packer.write("type", "month_of_year")
            packer.write("month", month)
        case let .onDay(day):
            packer.map(2)
            packer.write("type", "on_day")
            packer.write("day", day)
        case let .byDay(day):
            packer.map(2)
            packer.write("type", "by_day")
            packer.write("day", day)
        case let .dayRange(from, to):
            packer.map(3)
            packer.write("type", "day_range")
            packer.write("from", from)
            packer.write("to", to)
        }
    }
}
