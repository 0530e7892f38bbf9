// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm).
public struct ThemeReport: Hashable, Sendable {
    /// The theme.
    public var theme: ThemeId
    /// Its year.
    public var year: Int
    /// Its words.
    public var text: String
    /// Who set it.
    public var issuer: String?
    /// The day it was first posted (niêm yết).
    public var postedOn: CivilDate?
    /// Sessions that took place at which leaders briefed on it (số buổi quán triệt).
    public var briefings: Int
    /// Concrete tasks linked to it (nhiệm vụ cụ thể).
    public var tasks: Int
    /// Each task and where it stands.
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
    private static let wireFields = Fields(
        "ThemeReport",
        "theme",
        "year",
        "text",
        "issuer",
        "posted_on",
        "briefings",
        "tasks",
        "task_standings"
    )

    init(from unpacker: inout Unpacker) throws {
        var theme: ThemeId?
        var year: Int?
        var text: String?
        var briefings: Int?
        var tasks: Int?
        self.issuer = nil
        self.postedOn = nil
        self.taskStandings = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: theme = try unpacker.read()
            case 1: year = try unpacker.read()
            case 2: text = try unpacker.read()
            case 3: self.issuer = try unpacker.read()
            case 4: self.postedOn = try unpacker.read()
            case 5: briefings = try unpacker.read()
            case 6: tasks = try unpacker.read()
            default: self.taskStandings = try unpacker.read()
            }
        }
        self.theme = try Self.wireFields.given(theme, "theme")
        self.year = try Self.wireFields.given(year, "year")
        self.text = try Self.wireFields.given(text, "text")
        self.briefings = try Self.wireFields.given(briefings, "briefings")
        self.tasks = try Self.wireFields.given(tasks, "tasks")
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
    /// The activity that it is: it is done when that is.
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
    private static let wireFields = Fields("ThemeTask", "text", "unit", "activity", "due", "done_on")

    init(from unpacker: inout Unpacker) throws {
        self.text = ""
        self.unit = nil
        self.activity = nil
        self.due = nil
        self.doneOn = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.text = try unpacker.read()
            case 1: self.unit = try unpacker.read()
            case 2: self.activity = try unpacker.read()
            case 3: self.due = try unpacker.read()
            default: self.doneOn = try unpacker.read()
            }
        }
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

/// A task of a theme and where it stands.
public struct ThemeTaskStanding: Hashable, Sendable {
    /// Its number among the theme's tasks, from 1.
    public var number: Int
    /// The task.
    public var task: ThemeTask
    /// Where it stands.
    public var status: ThemeTaskStatus

    /// Makes one from its fields.
    public init(number: Int, task: ThemeTask, status: ThemeTaskStatus) {
        self.number = number
        self.task = task
        self.status = status
    }
}

extension ThemeTaskStanding: Wire {
    private static let wireFields = Fields("ThemeTaskStanding", "number", "task", "status")

    init(from unpacker: inout Unpacker) throws {
        var number: Int?
        var task: ThemeTask?
        var status: ThemeTaskStatus?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: number = try unpacker.read()
            case 1: task = try unpacker.read()
            default: status = try unpacker.read()
            }
        }
        self.number = try Self.wireFields.given(number, "number")
        self.task = try Self.wireFields.given(task, "task")
        self.status = try Self.wireFields.given(status, "status")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("number", number)
        packer.write("task", task)
        packer.write("status", status)
    }
}

/// How long a procedure may take in one case: "nhà ở riêng lẻ: 7 ngày làm việc".
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
    private static let wireFields = Fields("TimeCase", "case", "time_limit", "time_text")

    init(from unpacker: inout Unpacker) throws {
        self.case = ""
        self.timeLimit = nil
        self.timeText = ""
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.case = try unpacker.read()
            case 1: self.timeLimit = try unpacker.read()
            default: self.timeText = try unpacker.read()
            }
        }
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
    /// How many half-days: internal steps are measured in "0,5 ngày".
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
    private static let wireFields = Fields("TimeLimit", "half_days", "unit")

    init(from unpacker: inout Unpacker) throws {
        var halfDays: Int?
        var unit: DayUnit?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: halfDays = try unpacker.read()
            default: unit = try unpacker.read()
            }
        }
        self.halfDays = try Self.wireFields.given(halfDays, "half_days")
        self.unit = try Self.wireFields.given(unit, "unit")
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
    private static let wireFields = Fields("TimelineEntry", "clause", "what")

    init(from unpacker: inout Unpacker) throws {
        self.clause = Clause()
        self.what = ""
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.clause = try unpacker.read()
            default: self.what = try unpacker.read()
            }
        }
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
    private static let wireFields = Fields("TopicFigures", "topic", "figures")

    init(from unpacker: inout Unpacker) throws {
        var topic: TrainingTopic?
        var figures: SessionFigures?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: topic = try unpacker.read()
            default: figures = try unpacker.read()
            }
        }
        self.topic = try Self.wireFields.given(topic, "topic")
        self.figures = try Self.wireFields.given(figures, "figures")
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
    private static let wireFields = Fields("TreeUnit", "unit", "depth", "parent")

    init(from unpacker: inout Unpacker) throws {
        var unit: OrganisationUnit?
        var depth: Int?
        self.parent = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: unit = try unpacker.read()
            case 1: depth = try unpacker.read()
            default: self.parent = try unpacker.read()
            }
        }
        self.unit = try Self.wireFields.given(unit, "unit")
        self.depth = try Self.wireFields.given(depth, "depth")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("unit", unit)
        packer.write("depth", depth)
        packer.write("parent", parent)
    }
}

/// How many were invited, informed and understood: each at most the one before (được mời, được thông tin, hiểu rõ).
public struct Turnout: Hashable, Sendable {
    /// How many were invited (được mời).
    public var invited: Int
    /// How many came and so were informed (được thông tin).
    public var informed: Int
    /// How many understood (hiểu rõ).
    public var understood: Int
    /// How understanding was measured; needed as soon as anyone is said to have understood.
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
    private static let wireFields = Fields("Turnout", "invited", "informed", "understood", "method")

    init(from unpacker: inout Unpacker) throws {
        self.invited = 0
        self.informed = 0
        self.understood = 0
        self.method = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.invited = try unpacker.read()
            case 1: self.informed = try unpacker.read()
            case 2: self.understood = try unpacker.read()
            default: self.method = try unpacker.read()
            }
        }
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
    private static let wireFields = Fields("TurnoutCount", "session", "invited", "informed", "understood", "counted")

    init(from unpacker: inout Unpacker) throws {
        var session: SessionId?
        var invited: Int?
        var informed: Int?
        var understood: Int?
        var counted: Bool?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: session = try unpacker.read()
            case 1: invited = try unpacker.read()
            case 2: informed = try unpacker.read()
            case 3: understood = try unpacker.read()
            default: counted = try unpacker.read()
            }
        }
        self.session = try Self.wireFields.given(session, "session")
        self.invited = try Self.wireFields.given(invited, "invited")
        self.informed = try Self.wireFields.given(informed, "informed")
        self.understood = try Self.wireFields.given(understood, "understood")
        self.counted = try Self.wireFields.given(counted, "counted")
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
    private static let wireFields = Fields("UnitAssessmentCount", "unit", "name", "people", "passed")

    init(from unpacker: inout Unpacker) throws {
        var name: String?
        var people: Int?
        var passed: Int?
        self.unit = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.unit = try unpacker.read()
            case 1: name = try unpacker.read()
            case 2: people = try unpacker.read()
            default: passed = try unpacker.read()
            }
        }
        self.name = try Self.wireFields.given(name, "name")
        self.people = try Self.wireFields.given(people, "people")
        self.passed = try Self.wireFields.given(passed, "passed")
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
    private static let wireFields = Fields(
        "Verification",
        "sound",
        "records",
        "versions",
        "changes",
        "index_entries",
        "postings",
        "blobs",
        "defects",
        "defect_count"
    )

    init(from unpacker: inout Unpacker) throws {
        var sound: Bool?
        var records: Int?
        var versions: Int?
        var changes: Int?
        var indexEntries: Int?
        var postings: Int?
        var blobs: Int?
        var defects: [String]?
        var defectCount: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: sound = try unpacker.read()
            case 1: records = try unpacker.read()
            case 2: versions = try unpacker.read()
            case 3: changes = try unpacker.read()
            case 4: indexEntries = try unpacker.read()
            case 5: postings = try unpacker.read()
            case 6: blobs = try unpacker.read()
            case 7: defects = try unpacker.read()
            default: defectCount = try unpacker.read()
            }
        }
        self.sound = try Self.wireFields.given(sound, "sound")
        self.records = try Self.wireFields.given(records, "records")
        self.versions = try Self.wireFields.given(versions, "versions")
        self.changes = try Self.wireFields.given(changes, "changes")
        self.indexEntries = try Self.wireFields.given(indexEntries, "index_entries")
        self.postings = try Self.wireFields.given(postings, "postings")
        self.blobs = try Self.wireFields.given(blobs, "blobs")
        self.defects = try Self.wireFields.given(defects, "defects")
        self.defectCount = try Self.wireFields.given(defectCount, "defect_count")
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
    private static let wireFields = Fields(
        "WorkingDayCount",
        "days",
        "half_days",
        "days_most",
        "half_days_most",
        "awaits"
    )

    init(from unpacker: inout Unpacker) throws {
        var days: Int?
        var halfDays: Int?
        self.daysMost = nil
        self.halfDaysMost = nil
        self.awaits = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: days = try unpacker.read()
            case 1: halfDays = try unpacker.read()
            case 2: self.daysMost = try unpacker.read()
            case 3: self.halfDaysMost = try unpacker.read()
            default: self.awaits = try unpacker.read()
            }
        }
        self.days = try Self.wireFields.given(days, "days")
        self.halfDays = try Self.wireFields.given(halfDays, "half_days")
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
    private static let wireFields = Fields("YearCoverage", "year", "covered", "verified", "calendars")

    init(from unpacker: inout Unpacker) throws {
        var year: Int?
        var covered: Bool?
        var verified: Bool?
        var calendars: [CalendarUsed]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: year = try unpacker.read()
            case 1: covered = try unpacker.read()
            case 2: verified = try unpacker.read()
            default: calendars = try unpacker.read()
            }
        }
        self.year = try Self.wireFields.given(year, "year")
        self.covered = try Self.wireFields.given(covered, "covered")
        self.verified = try Self.wireFields.given(verified, "verified")
        self.calendars = try Self.wireFields.given(calendars, "calendars")
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
    private static let wireFields = Fields("YearDay", "month", "day")

    init(from unpacker: inout Unpacker) throws {
        var month: Int?
        var day: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: month = try unpacker.read()
            default: day = try unpacker.read()
            }
        }
        self.month = try Self.wireFields.given(month, "month")
        self.day = try Self.wireFields.given(day, "day")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("month", month)
        packer.write("day", day)
    }
}

/// The years that a plan of several years runs (giai đoạn 2022 - 2025).
public struct YearSpan: Hashable, Sendable {
    /// The first year.
    public var from: Int
    /// The last year.
    public var to: Int

    /// Makes one from its fields.
    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}

extension YearSpan: Wire {
    private static let wireFields = Fields("YearSpan", "from", "to")

    init(from unpacker: inout Unpacker) throws {
        var from: Int?
        var to: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: from = try unpacker.read()
            default: to = try unpacker.read()
            }
        }
        self.from = try Self.wireFields.given(from, "from")
        self.to = try Self.wireFields.given(to, "to")
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
    ///   - to: The last day.
    case dayRange(from: YearDay, to: YearDay)
}

extension YearTime: Wire {
    private static let wireShapes = Fields(
        "YearTime",
        "quarter_of_year",
        "month_of_year",
        "on_day",
        "by_day",
        "day_range"
    )
    private static let wireFieldsOfQuarterOfYear = Fields("YearTime.quarterOfYear", "type", "quarter")
    private static let wireFieldsOfMonthOfYear = Fields("YearTime.monthOfYear", "type", "month")
    private static let wireFieldsOfOnDay = Fields("YearTime.onDay", "type", "day")
    private static let wireFieldsOfByDay = Fields("YearTime.byDay", "type", "day")
    private static let wireFieldsOfDayRange = Fields("YearTime.dayRange", "type", "from", "to")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var quarter: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfQuarterOfYear, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: quarter = try unpacker.read()
                }
            }
            self = .quarterOfYear(quarter: try Self.wireFieldsOfQuarterOfYear.given(quarter, "quarter"))
        case 1:
            var month: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfMonthOfYear, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: month = try unpacker.read()
                }
            }
            self = .monthOfYear(month: try Self.wireFieldsOfMonthOfYear.given(month, "month"))
        case 2:
            var day: YearDay?
            var wireReader = try FieldReader(Self.wireFieldsOfOnDay, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: day = try unpacker.read()
                }
            }
            self = .onDay(day: try Self.wireFieldsOfOnDay.given(day, "day"))
        case 3:
            var day: YearDay?
            var wireReader = try FieldReader(Self.wireFieldsOfByDay, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: day = try unpacker.read()
                }
            }
            self = .byDay(day: try Self.wireFieldsOfByDay.given(day, "day"))
        default:
            var from: YearDay?
            var to: YearDay?
            var wireReader = try FieldReader(Self.wireFieldsOfDayRange, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: from = try unpacker.read()
                default: to = try unpacker.read()
                }
            }
            self = .dayRange(
                from: try Self.wireFieldsOfDayRange.given(from, "from"),
                to: try Self.wireFieldsOfDayRange.given(to, "to")
            )
        }
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
