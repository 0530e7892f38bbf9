// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The result of an import, or of a dry run (kết quả nhập).
public struct TableReport: Hashable, Sendable {
    /// How many records were added; in a dry run, how many would be.
    public var added: Int
    /// How many records were updated; in a dry run, how many would be.
    public var updated: Int
    /// How many rows say what the store has already.
    public var unchanged: Int
    /// How many rows were skipped: those of records that differ, with `existing` as `skip`; and rows that hold no
    /// record, such as a sum.
    public var skipped: Int
    /// The records that were added or updated, in the order of the rows; empty in a dry run.
    public var ids: [UUID]
    /// Errors of rows; those rows were not written. `row` is the number as the sheet counts it, `cell` the cell's
    /// name: `C12`.
    public var errors: [RowNote]
    /// Remarks about rows that were written.
    public var noticed: [RowNote]
    /// What each column was taken for: the path of the field by the head, as written.
    public var columns: [String: String]
    /// Columns that were not recognised.
    public var unknownColumns: [UnknownColumn]
    /// The name of the sheet; empty if it has none.
    public var sheet: String
    /// The number of the row that is the head, as the sheet counts it.
    public var headRow: Int

    /// Makes one from its fields.
    public init(
        added: Int = 0,
        updated: Int = 0,
        unchanged: Int = 0,
        skipped: Int = 0,
        ids: [UUID] = [],
        errors: [RowNote] = [],
        noticed: [RowNote] = [],
        columns: [String: String] = [:],
        unknownColumns: [UnknownColumn] = [],
        sheet: String = "",
        headRow: Int = 0
    ) {
        self.added = added
        self.updated = updated
        self.unchanged = unchanged
        self.skipped = skipped
        self.ids = ids
        self.errors = errors
        self.noticed = noticed
        self.columns = columns
        self.unknownColumns = unknownColumns
        self.sheet = sheet
        self.headRow = headRow
    }
}

extension TableReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TableReport", from: unpacker)
        self.added = try fields.read("added", or: 0)
        self.updated = try fields.read("updated", or: 0)
        self.unchanged = try fields.read("unchanged", or: 0)
        self.skipped = try fields.read("skipped", or: 0)
        self.ids = try fields.read("ids", or: [])
        self.errors = try fields.read("errors", or: [])
        self.noticed = try fields.read("noticed", or: [])
        self.columns = try fields.read("columns", or: [:])
        self.unknownColumns = try fields.read("unknown_columns", or: [])
        self.sheet = try fields.read("sheet", or: "")
        self.headRow = try fields.read("head_row", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(11)
        packer.write("added", added)
        packer.write("updated", updated)
        packer.write("unchanged", unchanged)
        packer.write("skipped", skipped)
        packer.write("ids", ids)
        packer.write("errors", errors)
        packer.write("noticed", noticed)
        packer.write("columns", columns)
        packer.write("unknown_columns", unknownColumns)
        packer.write("sheet", sheet)
        packer.write("head_row", headRow)
    }
}

/// A theme on the reference day: whether it was posted and briefed on, and its tasks (chủ đề năm).
public struct ThemeReport: Hashable, Sendable {
    /// The theme.
    public var theme: ThemeId
    /// Its year.
    public var year: Int
    /// Its text, verbatim.
    public var text: String
    /// The issuer, as written; none if only its unit is given.
    public var issuer: String?
    /// The first day on which a posting or photograph shows it posted; none if nothing does (niêm yết).
    public var postedOn: CivilDate?
    /// Sessions at which leaders briefed on it (số buổi quán triệt).
    public var briefings: Int
    /// Number of tasks linked to it (nhiệm vụ cụ thể).
    public var tasks: Int
    /// Each task with its status, in order.
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

/// One concrete task that is linked to a theme (nhiệm vụ cụ thể gắn với chủ đề).
public struct ThemeTask: Hashable, Sendable {
    /// What must be done; not blank.
    public var text: String
    /// The unit that carries it out.
    public var unit: UnitId?
    /// The activity that tracks it: the task is done, overdue or cancelled when that activity is. `done_on` takes
    /// precedence.
    public var activity: ActivityId?
    /// The last day, included; none if there is no deadline (thời hạn).
    public var due: CivilDate?
    /// The day on which it was done; none if it is not reported as done (ngày hoàn thành).
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
    /// Number of the task among the theme's tasks, from 1.
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

/// The time limit of a particular case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc".
public struct TimeCase: Hashable, Sendable {
    /// The case: "nhà ở riêng lẻ"; empty if it has no name.
    public var `case`: String
    /// The time limit; none if `time_text` was not understood.
    public var timeLimit: TimeLimit?
    /// The time limit, verbatim; not blank if `time_limit` is none.
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
    /// Number of half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", since internal steps are measured in
    /// half-days. It must be an even number if `unit` is `calendar`.
    public var halfDays: Int
    /// The days that count.
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
    /// The line as written, with the schedule read from it.
    public var clause: Clause
    /// The promised work, without the time; empty if the line gives the time of the whole plan.
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

/// The session figures of one topic. A session on several topics counts once for each of them.
public struct TopicFigures: Hashable, Sendable {
    /// The topic.
    public var topic: TrainingTopic
    /// Figures of the sessions on this topic.
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

/// The figures of trainings, by who held them (tập huấn).
public struct TrainingFigures: Hashable, Sendable {
    /// Trainings that the agency holds (tổ chức).
    public var hosted: SessionFigures
    /// Trainings of others that the agency attends (tham gia).
    public var joined: SessionFigures

    /// Makes one from its fields.
    public init(hosted: SessionFigures = SessionFigures(), joined: SessionFigures = SessionFigures()) {
        self.hosted = hosted
        self.joined = joined
    }
}

extension TrainingFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("TrainingFigures", from: unpacker)
        self.hosted = try fields.read("hosted", or: SessionFigures())
        self.joined = try fields.read("joined", or: SessionFigures())
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("hosted", hosted)
        packer.write("joined", joined)
    }
}

/// A unit with its position in the tree.
public struct TreeUnit: Hashable, Sendable {
    /// The unit.
    public var unit: OrganisationUnit
    /// Its depth: 0 at the top.
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

/// How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ), entered as numbers. No
/// figure may exceed the one before. Once attendance records exist for the session, reports count those instead.
public struct Turnout: Hashable, Sendable {
    /// How many people were invited (được mời).
    public var invited: Int
    /// Of those invited, how many attended and so were informed (được thông tin).
    public var informed: Int
    /// Of those informed, how many understood (hiểu rõ).
    public var understood: Int
    /// How understanding was measured; required if `understood` is more than 0.
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

/// The attendance figures of one session.
public struct TurnoutCount: Hashable, Sendable {
    /// The session.
    public var session: SessionId
    /// How many people were invited.
    public var invited: Int
    /// Of those invited, how many attended and so were informed.
    public var informed: Int
    /// Of those informed, how many understood.
    public var understood: Int
    /// Whether the figures were counted from attendance records; if false, they are those entered with the session.
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

/// Words of a query that were understood as others (cách hiểu câu tìm).
public struct Understood: Hashable, Sendable {
    /// The words as typed, in lower case.
    public var typed: String
    /// What they were read as.
    public var readAs: String
    /// Why.
    public var how: UnderstoodHow

    /// Makes one from its fields.
    public init(typed: String, readAs: String, how: UnderstoodHow) {
        self.typed = typed
        self.readAs = readAs
        self.how = how
    }
}

extension Understood: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Understood", from: unpacker)
        self.typed = try fields.read("typed")
        self.readAs = try fields.read("read_as")
        self.how = try fields.read("how")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("typed", typed)
        packer.write("read_as", readAs)
        packer.write("how", how)
    }
}

/// Figures of the people of one unit who took tests.
public struct UnitAssessmentCount: Hashable, Sendable {
    /// The unit; none for people whose unit is not known.
    public var unit: UnitId?
    /// Name of the unit.
    public var name: String
    /// People of the unit who took at least one test.
    public var people: Int
    /// Of these, people who passed every test they took, each in at least one attempt.
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

/// The session figures of one unit.
public struct UnitFigures: Hashable, Sendable {
    /// The unit that holds the sessions, or else owns their records; none for sessions of no unit.
    public var unit: UnitId?
    /// Its name; empty for sessions of no unit.
    public var name: String
    /// Figures of its sessions.
    public var figures: SessionFigures
    /// Headcount of the audience inside the agency, of the plan that this unit issued for the year of the period's
    /// end; none where no such plan, or more than one, gives it (số người của đối tượng).
    public var headcount: Int?

    /// Makes one from its fields.
    public init(name: String, figures: SessionFigures, unit: UnitId? = nil, headcount: Int? = nil) {
        self.unit = unit
        self.name = name
        self.figures = figures
        self.headcount = headcount
    }
}

extension UnitFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("UnitFigures", from: unpacker)
        self.unit = try fields.read("unit", or: nil)
        self.name = try fields.read("name")
        self.figures = try fields.read("figures")
        self.headcount = try fields.read("headcount", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("unit", unit)
        packer.write("name", name)
        packer.write("figures", figures)
        packer.write("headcount", headcount)
    }
}

/// A column of the sheet that was not recognised (cột không nhận ra).
public struct UnknownColumn: Hashable, Sendable {
    /// Its head, as written.
    public var head: String
    /// The path of the column that it most likely means: pass `{head: likely}` as `columns` if it does. None if
    /// nothing is near.
    public var likely: String?

    /// Makes one from its fields.
    public init(head: String, likely: String? = nil) {
        self.head = head
        self.likely = likely
    }
}

extension UnknownColumn: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("UnknownColumn", from: unpacker)
        self.head = try fields.read("head")
        self.likely = try fields.read("likely", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("head", head)
        packer.write("likely", likely)
    }
}

/// The result of `Store::verify`: what the file contains, and every contradiction in it.
public struct Verification: Hashable, Sendable {
    /// Whether there are no defects.
    public var sound: Bool
    /// The number of records, removed ones excluded.
    public var records: Int
    /// The number of versions of records: current, earlier and removed ones.
    public var versions: Int
    /// The number of changes in the log. Equals `versions` in a sound file.
    public var changes: Int
    /// The number of entries of all indexes.
    public var indexEntries: Int
    /// The number of search postings, one for each term of a record. Pending terms are not among them.
    public var postings: Int
    /// The number of contents of attachments; equal contents count once.
    public var blobs: Int
    /// The number of entries of the host's own tables.
    public var hostEntries: Int
    /// Descriptions of the defects, in English; at most the first 100.
    public var defects: [String]
    /// The number of all defects.
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
        hostEntries: Int,
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
        self.hostEntries = hostEntries
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
        self.hostEntries = try fields.read("host_entries")
        self.defects = try fields.read("defects")
        self.defectCount = try fields.read("defect_count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("sound", sound)
        packer.write("records", records)
        packer.write("versions", versions)
        packer.write("changes", changes)
        packer.write("index_entries", indexEntries)
        packer.write("postings", postings)
        packer.write("blobs", blobs)
        packer.write("host_entries", hostEntries)
        packer.write("defects", defects)
        packer.write("defect_count", defectCount)
    }
}

/// The work in a range of days.
public struct WorkingDayCount: Hashable, Sendable {
    /// Days worked on, at least half of each. If that depends on pending decisions, this is the smallest count that
    /// any outcome gives.
    public var days: Int
    /// Mornings and afternoons worked on; likewise the smallest count.
    public var halfDays: Int
    /// The largest possible count of days, if pending decisions matter. `None`: `days` is exact.
    public var daysMost: Int?
    /// The largest possible count of mornings and afternoons, if pending decisions matter. `None`: `half_days` is
    /// exact.
    public var halfDaysMost: Int?
    /// The pending decisions about these days, earliest first.
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

/// The calendars of a year.
public struct YearCoverage: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// Whether it has a national calendar; without one, its working days cannot be counted.
    public var covered: Bool
    /// Whether all its days off are known from decisions.
    public var verified: Bool
    /// The calendars, those of the nearest unit first and the national one last.
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

/// A day that recurs every year (ngày 15/6).
public struct YearDay: Hashable, Sendable {
    /// Month, 1 to 12.
    public var month: Int
    /// Day of the month, 1 to 31, as far as the month has it; 29 February means 28 February in years that are no leap
    /// years.
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

/// The years that a plan of several years covers (giai đoạn 2022 - 2025).
public struct YearSpan: Hashable, Sendable {
    /// First year, included, 1945 to 9999.
    public var from: Int
    /// Last year, included, after the first.
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

/// A time that recurs every year.
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
    /// On one day of the year (ngày 10 tháng 12 hằng năm).
    ///
    /// - Parameters:
    ///   - day: The day on which it is due.
    case onDay(day: YearDay)
    /// By a day of the year, included (trước ngày 15/6 hằng năm).
    ///
    /// - Parameters:
    ///   - day: The last day, included.
    case byDay(day: YearDay)
    /// Within a range of days of one year (từ ngày 01/3 đến ngày 30/4 hằng năm).
    ///
    /// - Parameters:
    ///   - from: First day, included.
    ///   - to: Last day, included, not before the first.
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
