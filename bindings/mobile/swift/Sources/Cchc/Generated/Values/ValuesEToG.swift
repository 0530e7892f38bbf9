// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The erasure of a person's data. The key was destroyed, so sealed values that are still stored can never be read
/// again.
public struct Erasure: Hashable, Sendable {
    /// The day of the erasure.
    public var on: CivilDate
    /// Who erased the data: the actor named when the store was opened.
    public var by: String
    /// The reason and its legal basis; not blank (lý do, căn cứ).
    public var why: String

    /// Makes one from its fields.
    public init(on: CivilDate, by: String, why: String) {
        self.on = on
        self.by = by
        self.why = why
    }
}

extension Erasure: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Erasure", from: unpacker)
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("why", why)
    }
}

/// An error in a form that crosses language borders.
public struct ErrorReport: Hashable, Sendable {
    /// Stable name: `conflict`.
    public var code: String
    /// The message in English.
    public var text: String
    /// The message in Vietnamese.
    public var textVi: String
    /// Kind of record concerned.
    public var kind: String?
    /// Record concerned.
    public var id: String?
    /// Conflict: the revision the caller saw.
    public var expected: Int?
    /// Conflict: the revision in the store. Newer format: the file's format.
    public var found: Int?
    /// Newer format: the newest format this library reads.
    public var supported: Int?
    /// Duplicate: the unique index.
    public var index: String?
    /// Invalid transition: the state it is in.
    public var from: String?
    /// Invalid transition: the requested state.
    public var to: String?
    /// Invalid transition: the states that it may change to.
    public var allowed: [String]
    /// Invalid transition: the law that defines the lifecycle.
    public var law: LawReference?
    /// Referenced: the kind of the records that refer to it.
    public var by: String?
    /// Referenced: the number of such records.
    public var count: Int?
    /// Clock doubtful: the current time by this device's clock.
    public var now: Date?
    /// Clock doubtful: the time by the clock of the last commit.
    public var last: Date?
    /// The file concerned.
    public var path: String?
    /// Storage I/O: what stands in the way.
    public var ioKind: StorageIoKind?
    /// Locked: the process that has the file open, where it is known.
    public var holder: FileHolder?
    /// Invalid: every broken rule.
    public var problems: [Problem]

    /// Makes one from its fields.
    public init(
        code: String = "",
        text: String = "",
        textVi: String = "",
        kind: String? = nil,
        id: String? = nil,
        expected: Int? = nil,
        found: Int? = nil,
        supported: Int? = nil,
        index: String? = nil,
        from: String? = nil,
        to: String? = nil,
        allowed: [String] = [],
        law: LawReference? = nil,
        by: String? = nil,
        count: Int? = nil,
        now: Date? = nil,
        last: Date? = nil,
        path: String? = nil,
        ioKind: StorageIoKind? = nil,
        holder: FileHolder? = nil,
        problems: [Problem] = []
    ) {
        self.code = code
        self.text = text
        self.textVi = textVi
        self.kind = kind
        self.id = id
        self.expected = expected
        self.found = found
        self.supported = supported
        self.index = index
        self.from = from
        self.to = to
        self.allowed = allowed
        self.law = law
        self.by = by
        self.count = count
        self.now = now
        self.last = last
        self.path = path
        self.ioKind = ioKind
        self.holder = holder
        self.problems = problems
    }
}

extension ErrorReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ErrorReport", from: unpacker)
        self.code = try fields.read("code", or: "")
        self.text = try fields.read("text", or: "")
        self.textVi = try fields.read("text_vi", or: "")
        self.kind = try fields.read("kind", or: nil)
        self.id = try fields.read("id", or: nil)
        self.expected = try fields.read("expected", or: nil)
        self.found = try fields.read("found", or: nil)
        self.supported = try fields.read("supported", or: nil)
        self.index = try fields.read("index", or: nil)
        self.from = try fields.read("from", or: nil)
        self.to = try fields.read("to", or: nil)
        self.allowed = try fields.read("allowed", or: [])
        self.law = try fields.read("law", or: nil)
        self.by = try fields.read("by", or: nil)
        self.count = try fields.read("count", or: nil)
        self.now = try fields.read("now", or: nil)
        self.last = try fields.read("last", or: nil)
        self.path = try fields.read("path", or: nil)
        self.ioKind = try fields.read("io_kind", or: nil)
        self.holder = try fields.read("holder", or: nil)
        self.problems = try fields.read("problems", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(21)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("expected", expected)
        packer.write("found", found)
        packer.write("supported", supported)
        packer.write("index", index)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("allowed", allowed)
        packer.write("law", law)
        packer.write("by", by)
        packer.write("count", count)
        packer.write("now", now)
        packer.write("last", last)
        packer.write("path", path)
        packer.write("io_kind", ioKind)
        packer.write("holder", holder)
        packer.write("problems", problems)
    }
}

/// One item of evidence that an act was done on a day (minh chứng). Exactly one of the typed identities (`session` to
/// `material`) is set, and equals `record`.
public struct Evidence: Hashable, Sendable {
    /// The day it proves.
    public var on: CivilDate
    /// Its title in Vietnamese: the subject of a session, the caption of a file, the title of a dissemination, test or
    /// material, what a posting shows, the number of feedback.
    public var what: String
    /// Identity of the record, whatever its kind: the argument of `activities.confirm` and `activities.refuse`.
    public var record: UUID
    /// The session that took place on that day.
    public var session: SessionId?
    /// The attachment that is dated that day.
    public var attachment: AttachmentId?
    /// The dissemination that began on that day.
    public var dissemination: DisseminationId?
    /// The test that people took on that day.
    public var assessment: AssessmentId?
    /// The posting that began or was checked on that day. If several of the same sort began together, the one added
    /// first stands for all of them.
    public var posting: PostingId?
    /// The feedback that was answered on that day.
    public var feedback: FeedbackId?
    /// The material that was made on that day.
    public var material: MaterialId?
    /// Why the record counts, or why it does not.
    public var ground: EvidenceGround
    /// Numbers of the acts that it is evidence for, from 1, in the order of `PromiseProgress.acts`.
    public var acts: [Int]
    /// Whether the minutes of the session exist; always true for evidence other than sessions.
    public var minuted: Bool

    /// Makes one from its fields.
    public init(
        on: CivilDate,
        what: String,
        ground: EvidenceGround,
        minuted: Bool,
        record: UUID = UUID.none,
        session: SessionId? = nil,
        attachment: AttachmentId? = nil,
        dissemination: DisseminationId? = nil,
        assessment: AssessmentId? = nil,
        posting: PostingId? = nil,
        feedback: FeedbackId? = nil,
        material: MaterialId? = nil,
        acts: [Int] = []
    ) {
        self.on = on
        self.what = what
        self.record = record
        self.session = session
        self.attachment = attachment
        self.dissemination = dissemination
        self.assessment = assessment
        self.posting = posting
        self.feedback = feedback
        self.material = material
        self.ground = ground
        self.acts = acts
        self.minuted = minuted
    }
}

extension Evidence: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Evidence", from: unpacker)
        self.on = try fields.read("on")
        self.what = try fields.read("what")
        self.record = try fields.read("record", or: UUID.none)
        self.session = try fields.read("session", or: nil)
        self.attachment = try fields.read("attachment", or: nil)
        self.dissemination = try fields.read("dissemination", or: nil)
        self.assessment = try fields.read("assessment", or: nil)
        self.posting = try fields.read("posting", or: nil)
        self.feedback = try fields.read("feedback", or: nil)
        self.material = try fields.read("material", or: nil)
        self.ground = try fields.read("ground")
        self.acts = try fields.read("acts", or: [])
        self.minuted = try fields.read("minuted")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("on", on)
        packer.write("what", what)
        packer.write("record", record)
        packer.write("session", session)
        packer.write("attachment", attachment)
        packer.write("dissemination", dissemination)
        packer.write("assessment", assessment)
        packer.write("posting", posting)
        packer.write("feedback", feedback)
        packer.write("material", material)
        packer.write("ground", ground)
        packer.write("acts", acts)
        packer.write("minuted", minuted)
    }
}

/// How much evidence there is of an activity (số minh chứng).
public struct EvidenceCounts: Hashable, Sendable {
    /// Evidence that counts.
    public var counted: Int
    /// Of the evidence that counts, evidence dated in the period.
    public var inPeriod: Int
    /// Evidence that somebody should confirm or refuse.
    public var toConfirm: Int
    /// Evidence that somebody refused.
    public var refused: Int

    /// Makes one from its fields.
    public init(counted: Int = 0, inPeriod: Int = 0, toConfirm: Int = 0, refused: Int = 0) {
        self.counted = counted
        self.inPeriod = inPeriod
        self.toConfirm = toConfirm
        self.refused = refused
    }
}

extension EvidenceCounts: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("EvidenceCounts", from: unpacker)
        self.counted = try fields.read("counted", or: 0)
        self.inPeriod = try fields.read("in_period", or: 0)
        self.toConfirm = try fields.read("to_confirm", or: 0)
        self.refused = try fields.read("refused", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("counted", counted)
        packer.write("in_period", inPeriod)
        packer.write("to_confirm", toConfirm)
        packer.write("refused", refused)
    }
}

/// A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng).
public struct EvidenceDecision: Hashable, Sendable {
    /// The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material.
    public var record: UUID
    /// The act that the decision is about.
    public var act: Act
    /// The day of the evidence that the decision is about; none if it covers every day that the record proves.
    public var evidenceOn: CivilDate?
    /// What was decided.
    public var verdict: EvidenceVerdict
    /// The day of the decision.
    public var on: CivilDate
    /// Who decided: the actor named when the store was opened.
    public var by: String
    /// The reason; not blank.
    public var why: String

    /// Makes one from its fields.
    public init(
        record: UUID,
        act: Act,
        verdict: EvidenceVerdict,
        on: CivilDate,
        by: String,
        why: String,
        evidenceOn: CivilDate? = nil
    ) {
        self.record = record
        self.act = act
        self.evidenceOn = evidenceOn
        self.verdict = verdict
        self.on = on
        self.by = by
        self.why = why
    }
}

extension EvidenceDecision: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("EvidenceDecision", from: unpacker)
        self.record = try fields.read("record")
        self.act = try fields.read("act")
        self.evidenceOn = try fields.read("evidence_on", or: nil)
        self.verdict = try fields.read("verdict")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("record", record)
        packer.write("act", act)
        packer.write("evidence_on", evidenceOn)
        packer.write("verdict", verdict)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("why", why)
    }
}

/// What was written as an evidence pack: the answer of `store.evidence_pack`.
public struct EvidencePack: Hashable, Sendable {
    /// The file.
    public var path: String
    /// How many files are in it.
    public var files: Int
    /// Length of the zip file in bytes.
    public var bytes: Int
    /// SHA-256 of the zip file, in hexadecimal: keep it with the paper.
    public var sha256: String
    /// Minutes of sessions (biên bản).
    public var minutes: Int
    /// Attachments (tệp đính kèm).
    public var attachments: Int
    /// Items of evidence in the table (minh chứng).
    public var evidence: Int
    /// Records whose personal data were opened; 0 without a purpose (số bản ghi được mở niêm phong).
    public var opened: Int
    /// Records whose personal data may not be opened: the person was erased, took back every consent, or has a request
    /// that restricts the processing or objects to it.
    public var withheld: Int

    /// Makes one from its fields.
    public init(
        path: String,
        files: Int,
        bytes: Int,
        sha256: String,
        minutes: Int,
        attachments: Int,
        evidence: Int,
        opened: Int = 0,
        withheld: Int = 0
    ) {
        self.path = path
        self.files = files
        self.bytes = bytes
        self.sha256 = sha256
        self.minutes = minutes
        self.attachments = attachments
        self.evidence = evidence
        self.opened = opened
        self.withheld = withheld
    }
}

extension EvidencePack: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("EvidencePack", from: unpacker)
        self.path = try fields.read("path")
        self.files = try fields.read("files")
        self.bytes = try fields.read("bytes")
        self.sha256 = try fields.read("sha256")
        self.minutes = try fields.read("minutes")
        self.attachments = try fields.read("attachments")
        self.evidence = try fields.read("evidence")
        self.opened = try fields.read("opened", or: 0)
        self.withheld = try fields.read("withheld", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("path", path)
        packer.write("files", files)
        packer.write("bytes", bytes)
        packer.write("sha256", sha256)
        packer.write("minutes", minutes)
        packer.write("attachments", attachments)
        packer.write("evidence", evidence)
        packer.write("opened", opened)
        packer.write("withheld", withheld)
    }
}

/// A fragment of one text of a record, with the words of the query in it (trích đoạn).
public struct Excerpt: Hashable, Sendable {
    /// Path of the text in the record: `minutes.content`.
    public var field: String
    /// The fragment, unchanged; about 180 characters at most.
    public var text: String
    /// Offset of the fragment in the text, in characters.
    public var start: Int
    /// Whether the text continues after the fragment.
    public var goesOn: Bool
    /// The words found, as ranges of the whole text, in order: subtract `start` for offsets in the fragment.
    public var marks: [Mark]

    /// Makes one from its fields.
    public init(field: String, text: String, start: Int, goesOn: Bool, marks: [Mark]) {
        self.field = field
        self.text = text
        self.start = start
        self.goesOn = goesOn
        self.marks = marks
    }
}

extension Excerpt: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Excerpt", from: unpacker)
        self.field = try fields.read("field")
        self.text = try fields.read("text")
        self.start = try fields.read("start")
        self.goesOn = try fields.read("goes_on")
        self.marks = try fields.read("marks")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("field", field)
        packer.write("text", text)
        packer.write("start", start)
        packer.write("goes_on", goesOn)
        packer.write("marks", marks)
    }
}

/// How a table is written to a file. The default is for people who open it in a spreadsheet.
public struct ExportOptions: Hashable, Sendable {
    /// The words of heads, choices and truth values; Vietnamese by default. JSON Lines are always canonical.
    public var wording: Wording
    /// How dates and instants are written; day first by default. JSON Lines always have ISO dates.
    public var dates: DateStyle
    /// Whether references are written as what people call the record instead of its identity; false by default. What
    /// is written names that record alone, so that an import finds it: a name, with the unit in parentheses where
    /// several have it; the identity where no name will do.
    public var names: Bool
    /// What separates the cells of a line of CSV; a comma by default.
    public var delimiter: Delimiter
    /// Whether CSV begins with a byte order mark, without which Excel takes it for an older encoding; true by default.
    public var byteOrderMark: Bool
    /// Whether text in CSV that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
    /// line break) gets an apostrophe before it; true by default. In XLSX such text is text in any case.
    public var guardFormulas: Bool
    /// Whether a file that is at the path already is replaced, unless it is a store; false by default.
    public var overwrite: Bool

    /// Makes one from its fields.
    public init(
        wording: Wording = .vietnamese,
        dates: DateStyle = .dayFirst,
        names: Bool = false,
        delimiter: Delimiter = .comma,
        byteOrderMark: Bool = true,
        guardFormulas: Bool = true,
        overwrite: Bool = false
    ) {
        self.wording = wording
        self.dates = dates
        self.names = names
        self.delimiter = delimiter
        self.byteOrderMark = byteOrderMark
        self.guardFormulas = guardFormulas
        self.overwrite = overwrite
    }
}

extension ExportOptions: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ExportOptions", from: unpacker)
        self.wording = try fields.read("wording", or: .vietnamese)
        self.dates = try fields.read("dates", or: .dayFirst)
        self.names = try fields.read("names", or: false)
        self.delimiter = try fields.read("delimiter", or: .comma)
        self.byteOrderMark = try fields.read("byte_order_mark", or: true)
        self.guardFormulas = try fields.read("guard_formulas", or: true)
        self.overwrite = try fields.read("overwrite", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("wording", wording)
        packer.write("dates", dates)
        packer.write("names", names)
        packer.write("delimiter", delimiter)
        packer.write("byte_order_mark", byteOrderMark)
        packer.write("guard_formulas", guardFormulas)
        packer.write("overwrite", overwrite)
    }
}

/// What an export contains (kết quả xuất dữ liệu).
public struct Exported: Hashable, Sendable {
    /// Sequence number of the last change that it contains.
    public var seq: Int
    /// The number of lines with a record or, with revisions, a version of one.
    public var records: Int
    /// The number of files with the content of attachments.
    public var files: Int
    /// The number of records whose personal data are in plain text, each access noted.
    public var opened: Int
    /// The number of records whose personal data stayed sealed although a purpose was given.
    public var withheld: Int

    /// Makes one from its fields.
    public init(seq: Int, records: Int, files: Int, opened: Int, withheld: Int) {
        self.seq = seq
        self.records = records
        self.files = files
        self.opened = opened
        self.withheld = withheld
    }
}

extension Exported: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Exported", from: unpacker)
        self.seq = try fields.read("seq")
        self.records = try fields.read("records")
        self.files = try fields.read("files")
        self.opened = try fields.read("opened")
        self.withheld = try fields.read("withheld")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("seq", seq)
        packer.write("records", records)
        packer.write("files", files)
        packer.write("opened", opened)
        packer.write("withheld", withheld)
    }
}

/// The values that the records found have in one field (đếm theo giá trị).
public struct Facet: Hashable, Sendable {
    /// The field, as it was asked for: `status`.
    public var field: String
    /// At most 100 values, the most frequent first; of equally frequent ones the smaller first.
    public var values: [FacetValue]
    /// How many values are left out because there are more than 100.
    public var leftOut: Int

    /// Makes one from its fields.
    public init(field: String, values: [FacetValue], leftOut: Int) {
        self.field = field
        self.values = values
        self.leftOut = leftOut
    }
}

extension Facet: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Facet", from: unpacker)
        self.field = try fields.read("field")
        self.values = try fields.read("values")
        self.leftOut = try fields.read("left_out")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("field", field)
        packer.write("values", values)
        packer.write("left_out", leftOut)
    }
}

/// A value of a field, and how many of the records found have it.
public struct FacetValue: Hashable, Sendable {
    /// The value, as filters take it where the facet is a field; null for the records in which the field is missing.
    public var value: Scalar
    /// What people call the value, in Vietnamese: the label of a status, the name of a unit; the value itself if it
    /// has no other name (tên giá trị).
    public var label: String
    /// How many of the records found have it (số bản ghi).
    public var count: Int

    /// Makes one from its fields.
    public init(value: Scalar, label: String, count: Int) {
        self.value = value
        self.label = label
        self.count = count
    }
}

extension FacetValue: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FacetValue", from: unpacker)
        self.value = try fields.read("value")
        self.label = try fields.read("label")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("value", value)
        packer.write("label", label)
        packer.write("count", count)
    }
}

/// The answer to the sender (văn bản trả lời). It is private: only publications are shown to others.
public struct FeedbackAnswer: Hashable, Sendable {
    /// The text of the answer; not blank.
    public var text: String
    /// The day of the answer.
    public var on: CivilDate
    /// Who answered: an officer of the agency, or the body to which it was forwarded.
    public var by: String
    /// The channel through which the sender got the answer.
    public var channel: FeedbackChannel
    /// The letter (văn bản trả lời).
    public var document: AttachmentId?
    /// Whether the answer came after the deadline; none if the deadline was not known, pending decisions may move it,
    /// or another body answered.
    public var late: Bool?

    /// Makes one from its fields.
    public init(
        text: String,
        on: CivilDate,
        by: String,
        channel: FeedbackChannel,
        document: AttachmentId? = nil,
        late: Bool? = nil
    ) {
        self.text = text
        self.on = on
        self.by = by
        self.channel = channel
        self.document = document
        self.late = late
    }
}

extension FeedbackAnswer: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackAnswer", from: unpacker)
        self.text = try fields.read("text")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.channel = try fields.read("channel")
        self.document = try fields.read("document", or: nil)
        self.late = try fields.read("late", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("text", text)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("channel", channel)
        packer.write("document", document)
        packer.write("late", late)
    }
}

/// The archiving of the file of feedback (lưu hồ sơ).
public struct FeedbackArchiving: Hashable, Sendable {
    /// The day on which the file was closed.
    public var on: CivilDate
    /// Where the file is kept: "Hồ sơ số 12, hộp 3".
    public var place: String?

    /// Makes one from its fields.
    public init(on: CivilDate, place: String? = nil) {
        self.on = on
        self.place = place
    }
}

extension FeedbackArchiving: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackArchiving", from: unpacker)
        self.on = try fields.read("on")
        self.place = try fields.read("place", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("on", on)
        packer.write("place", place)
    }
}

/// How much of the feedback received is of one category.
public struct FeedbackCategoryCount: Hashable, Sendable {
    /// The category.
    public var category: FeedbackCategory
    /// How much feedback is of this category.
    public var count: Int

    /// Makes one from its fields.
    public init(category: FeedbackCategory, count: Int) {
        self.category = category
        self.count = count
    }
}

extension FeedbackCategoryCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackCategoryCount", from: unpacker)
        self.category = try fields.read("category")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("category", category)
        packer.write("count", count)
    }
}

/// How much feedback was received through one channel.
public struct FeedbackChannelCount: Hashable, Sendable {
    /// The channel.
    public var channel: FeedbackChannel
    /// How much feedback was received through it.
    public var count: Int

    /// Makes one from its fields.
    public init(channel: FeedbackChannel, count: Int) {
        self.channel = channel
        self.count = count
    }
}

extension FeedbackChannelCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackChannelCount", from: unpacker)
        self.channel = try fields.read("channel")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("channel", channel)
        packer.write("count", count)
    }
}

/// The counts of reports or of proposals, each as in `FeedbackFigures`.
public struct FeedbackCounts: Hashable, Sendable {
    /// Received in the period, up to the reference day.
    public var received: Int
    /// Of those received, not accepted (không tiếp nhận).
    public var notAccepted: Int
    /// Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền).
    public var forwarded: Int
    /// Of those forwarded, first forwarded after the deadline.
    public var forwardedLate: Int
    /// Of those received, answered (đã trả lời).
    public var answered: Int
    /// Of those answered, answered by the deadline (trả lời đúng hạn).
    public var onTime: Int
    /// Of those answered, answered after the deadline (trả lời quá hạn).
    public var answeredLate: Int
    /// Of those answered, without a known deadline (chưa xác định thời hạn).
    public var answeredUnclocked: Int
    /// Of those received, with a published result (đã công khai kết quả).
    public var published: Int
    /// Of those received, withdrawn by the sender (đã rút).
    public var withdrawn: Int
    /// Open on the reference day, whenever it was received (đang xử lý).
    public var `open`: Int
    /// Of those open, past their deadline (quá hạn).
    public var overdue: Int
    /// Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
    public var dueSoon: Int

    /// Makes one from its fields.
    public init(
        received: Int = 0,
        notAccepted: Int = 0,
        forwarded: Int = 0,
        forwardedLate: Int = 0,
        answered: Int = 0,
        onTime: Int = 0,
        answeredLate: Int = 0,
        answeredUnclocked: Int = 0,
        published: Int = 0,
        withdrawn: Int = 0,
        `open`: Int = 0,
        overdue: Int = 0,
        dueSoon: Int = 0
    ) {
        self.received = received
        self.notAccepted = notAccepted
        self.forwarded = forwarded
        self.forwardedLate = forwardedLate
        self.answered = answered
        self.onTime = onTime
        self.answeredLate = answeredLate
        self.answeredUnclocked = answeredUnclocked
        self.published = published
        self.withdrawn = withdrawn
        self.open = `open`
        self.overdue = overdue
        self.dueSoon = dueSoon
    }
}

extension FeedbackCounts: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackCounts", from: unpacker)
        self.received = try fields.read("received", or: 0)
        self.notAccepted = try fields.read("not_accepted", or: 0)
        self.forwarded = try fields.read("forwarded", or: 0)
        self.forwardedLate = try fields.read("forwarded_late", or: 0)
        self.answered = try fields.read("answered", or: 0)
        self.onTime = try fields.read("on_time", or: 0)
        self.answeredLate = try fields.read("answered_late", or: 0)
        self.answeredUnclocked = try fields.read("answered_unclocked", or: 0)
        self.published = try fields.read("published", or: 0)
        self.withdrawn = try fields.read("withdrawn", or: 0)
        self.open = try fields.read("open", or: 0)
        self.overdue = try fields.read("overdue", or: 0)
        self.dueSoon = try fields.read("due_soon", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("received", received)
        packer.write("not_accepted", notAccepted)
        packer.write("forwarded", forwarded)
        packer.write("forwarded_late", forwardedLate)
        packer.write("answered", answered)
        packer.write("on_time", onTime)
        packer.write("answered_late", answeredLate)
        packer.write("answered_unclocked", answeredUnclocked)
        packer.write("published", published)
        packer.write("withdrawn", withdrawn)
        packer.write("open", `open`)
        packer.write("overdue", overdue)
        packer.write("due_soon", dueSoon)
    }
}

/// The decision on feedback (kết quả xử lý).
public struct FeedbackDecision: Hashable, Sendable {
    /// The outcome.
    public var outcome: FeedbackOutcome
    /// The decision in words; not blank.
    public var text: String
    /// The day of the decision.
    public var on: CivilDate
    /// Who recorded it: the actor named when the store was opened.
    public var by: String

    /// Makes one from its fields.
    public init(outcome: FeedbackOutcome, text: String, on: CivilDate, by: String) {
        self.outcome = outcome
        self.text = text
        self.on = on
        self.by = by
    }
}

extension FeedbackDecision: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackDecision", from: unpacker)
        self.outcome = try fields.read("outcome")
        self.text = try fields.read("text")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("outcome", outcome)
        packer.write("text", text)
        packer.write("on", on)
        packer.write("by", by)
    }
}

/// Open feedback with the deadline of its next step.
public struct FeedbackDue: Hashable, Sendable {
    /// The feedback.
    public var feedback: Feedback
    /// The next step, which the deadline limits.
    public var clock: DeadlineSubject
    /// The last day for that step. If pending decisions on days off may move it, the earliest possible one.
    public var due: CivilDate
    /// The latest possible last day, if pending decisions on days off may move it; none if they cannot. Only after
    /// this day is the step certainly late.
    public var dueLatest: CivilDate?

    /// Makes one from its fields.
    public init(feedback: Feedback, clock: DeadlineSubject, due: CivilDate, dueLatest: CivilDate? = nil) {
        self.feedback = feedback
        self.clock = clock
        self.due = due
        self.dueLatest = dueLatest
    }
}

extension FeedbackDue: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackDue", from: unpacker)
        self.feedback = try fields.read("feedback")
        self.clock = try fields.read("clock")
        self.due = try fields.read("due")
        self.dueLatest = try fields.read("due_latest", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("feedback", feedback)
        packer.write("clock", clock)
        packer.write("due", due)
        packer.write("due_latest", dueLatest)
    }
}

/// An extension of the deadline for the answer; at most one, and no longer than the deadline rule allows (gia hạn).
public struct FeedbackExtension: Hashable, Sendable {
    /// The new deadline, computed from the last day of the old one.
    public var until: Deadline
    /// The day on which it was granted.
    public var on: CivilDate
    /// The reason; not blank.
    public var why: String
    /// Who granted it: the actor named when the store was opened.
    public var by: String

    /// Makes one from its fields.
    public init(until: Deadline, on: CivilDate, why: String, by: String) {
        self.until = until
        self.on = on
        self.why = why
        self.by = by
    }
}

extension FeedbackExtension: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackExtension", from: unpacker)
        self.until = try fields.read("until")
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("until", until)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// Figures of the feedback received in the period and of the feedback open on the reference day (phản ánh, kiến nghị).
/// Events after the reference day do not count.
public struct FeedbackFigures: Hashable, Sendable {
    /// Feedback received in the period, up to the reference day.
    public var received: Int
    /// Of those received, not accepted (không tiếp nhận).
    public var notAccepted: Int
    /// Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền).
    public var forwarded: Int
    /// Of those forwarded, first forwarded after the deadline.
    public var forwardedLate: Int
    /// Of those received, answered (đã trả lời).
    public var answered: Int
    /// Of those answered, answered after the deadline (trả lời quá hạn).
    public var answeredLate: Int
    /// Of those answered, without a known deadline (chưa xác định thời hạn).
    public var answeredUnclocked: Int
    /// Of those received, with a published result (đã công khai kết quả).
    public var published: Int
    /// Of those received, withdrawn by the sender (đã rút).
    public var withdrawn: Int
    /// Feedback open on the reference day, whenever it was received (đang xử lý).
    public var `open`: Int
    /// Of those open, past their deadline (quá hạn).
    public var overdue: Int
    /// Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
    public var dueSoon: Int
    /// Of those forwarded, answered or open, with a deadline that rests on an unverified rule or day off (nguồn chưa
    /// đối chiếu).
    public var unverifiedClocks: Int
    /// Those received, by channel; channels without any are left out.
    public var channels: [FeedbackChannelCount]
    /// Those received, by category; feedback without a category is left out.
    public var categories: [FeedbackCategoryCount]
    /// The reports among them (phản ánh).
    public var reports: FeedbackCounts
    /// The proposals among them (kiến nghị).
    public var proposals: FeedbackCounts

    /// Makes one from its fields.
    public init(
        received: Int = 0,
        notAccepted: Int = 0,
        forwarded: Int = 0,
        forwardedLate: Int = 0,
        answered: Int = 0,
        answeredLate: Int = 0,
        answeredUnclocked: Int = 0,
        published: Int = 0,
        withdrawn: Int = 0,
        `open`: Int = 0,
        overdue: Int = 0,
        dueSoon: Int = 0,
        unverifiedClocks: Int = 0,
        channels: [FeedbackChannelCount] = [],
        categories: [FeedbackCategoryCount] = [],
        reports: FeedbackCounts = FeedbackCounts(),
        proposals: FeedbackCounts = FeedbackCounts()
    ) {
        self.received = received
        self.notAccepted = notAccepted
        self.forwarded = forwarded
        self.forwardedLate = forwardedLate
        self.answered = answered
        self.answeredLate = answeredLate
        self.answeredUnclocked = answeredUnclocked
        self.published = published
        self.withdrawn = withdrawn
        self.open = `open`
        self.overdue = overdue
        self.dueSoon = dueSoon
        self.unverifiedClocks = unverifiedClocks
        self.channels = channels
        self.categories = categories
        self.reports = reports
        self.proposals = proposals
    }
}

extension FeedbackFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackFigures", from: unpacker)
        self.received = try fields.read("received", or: 0)
        self.notAccepted = try fields.read("not_accepted", or: 0)
        self.forwarded = try fields.read("forwarded", or: 0)
        self.forwardedLate = try fields.read("forwarded_late", or: 0)
        self.answered = try fields.read("answered", or: 0)
        self.answeredLate = try fields.read("answered_late", or: 0)
        self.answeredUnclocked = try fields.read("answered_unclocked", or: 0)
        self.published = try fields.read("published", or: 0)
        self.withdrawn = try fields.read("withdrawn", or: 0)
        self.open = try fields.read("open", or: 0)
        self.overdue = try fields.read("overdue", or: 0)
        self.dueSoon = try fields.read("due_soon", or: 0)
        self.unverifiedClocks = try fields.read("unverified_clocks", or: 0)
        self.channels = try fields.read("channels", or: [])
        self.categories = try fields.read("categories", or: [])
        self.reports = try fields.read("reports", or: FeedbackCounts())
        self.proposals = try fields.read("proposals", or: FeedbackCounts())
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(17)
        packer.write("received", received)
        packer.write("not_accepted", notAccepted)
        packer.write("forwarded", forwarded)
        packer.write("forwarded_late", forwardedLate)
        packer.write("answered", answered)
        packer.write("answered_late", answeredLate)
        packer.write("answered_unclocked", answeredUnclocked)
        packer.write("published", published)
        packer.write("withdrawn", withdrawn)
        packer.write("open", `open`)
        packer.write("overdue", overdue)
        packer.write("due_soon", dueSoon)
        packer.write("unverified_clocks", unverifiedClocks)
        packer.write("channels", channels)
        packer.write("categories", categories)
        packer.write("reports", reports)
        packer.write("proposals", proposals)
    }
}

/// The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền).
public struct FeedbackForward: Hashable, Sendable {
    /// The other body, as written; not blank.
    public var to: String
    /// The other body; none if it is no unit of this store.
    public var toUnit: UnitId?
    /// The day on which it was forwarded.
    public var on: CivilDate
    /// Why that body is competent; not blank.
    public var why: String
    /// Who forwarded it: the actor named when the store was opened.
    public var by: String
    /// Whether it was forwarded after the deadline; none if the deadline was not known or pending decisions may move
    /// it.
    public var late: Bool?
    /// The letter with which it was forwarded (văn bản chuyển).
    public var document: AttachmentId?
    /// The day on which the other body sent it back; none if it did not.
    public var returnedOn: CivilDate?

    /// Makes one from its fields.
    public init(
        to: String,
        on: CivilDate,
        why: String,
        by: String,
        toUnit: UnitId? = nil,
        late: Bool? = nil,
        document: AttachmentId? = nil,
        returnedOn: CivilDate? = nil
    ) {
        self.to = to
        self.toUnit = toUnit
        self.on = on
        self.why = why
        self.by = by
        self.late = late
        self.document = document
        self.returnedOn = returnedOn
    }
}

extension FeedbackForward: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackForward", from: unpacker)
        self.to = try fields.read("to")
        self.toUnit = try fields.read("to_unit", or: nil)
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        self.late = try fields.read("late", or: nil)
        self.document = try fields.read("document", or: nil)
        self.returnedOn = try fields.read("returned_on", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("to", to)
        packer.write("to_unit", toUnit)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
        packer.write("late", late)
        packer.write("document", document)
        packer.write("returned_on", returnedOn)
    }
}

/// One page of open feedback, ordered by last day.
public struct FeedbackPage: Hashable, Sendable {
    /// The feedback.
    public var items: [FeedbackDue]
    /// The cursor of the next page; none on the last page.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackDue], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackPage", from: unpacker)
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

/// One page of a register of feedback, ordered by number.
public struct FeedbackRegisterPage: Hashable, Sendable {
    /// The rows.
    public var items: [FeedbackRow]
    /// The cursor of the next page; none on the last page.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackRow], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackRegisterPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackRegisterPage", from: unpacker)
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

/// The review of the rule that feedback is about, criterion by criterion; a criterion is none until somebody judges
/// it. Source: 20/2008/NĐ-CP, Điều 14.
public struct FeedbackReview: Hashable, Sendable {
    /// Whether the grounds suffice for a decision (đủ cơ sở).
    public var sufficientGround: Bool?
    /// Whether the rule is necessary (cần thiết).
    public var necessary: Bool?
    /// Whether the rule is reasonable and lawful (hợp lý, hợp pháp).
    public var reasonableAndLawful: Bool?
    /// Whether the rule is simple and easy to understand (đơn giản, dễ hiểu).
    public var simpleAndUnderstandable: Bool?
    /// Whether the rule can be carried out (khả thi).
    public var feasible: Bool?
    /// Whether the rule agrees with other rules (thống nhất, đồng bộ).
    public var consistent: Bool?
    /// Whether the rule complies with treaties (phù hợp với điều ước quốc tế).
    public var fitsTreaties: Bool?
    /// The findings in words.
    public var note: String?

    /// Makes one from its fields.
    public init(
        sufficientGround: Bool? = nil,
        necessary: Bool? = nil,
        reasonableAndLawful: Bool? = nil,
        simpleAndUnderstandable: Bool? = nil,
        feasible: Bool? = nil,
        consistent: Bool? = nil,
        fitsTreaties: Bool? = nil,
        note: String? = nil
    ) {
        self.sufficientGround = sufficientGround
        self.necessary = necessary
        self.reasonableAndLawful = reasonableAndLawful
        self.simpleAndUnderstandable = simpleAndUnderstandable
        self.feasible = feasible
        self.consistent = consistent
        self.fitsTreaties = fitsTreaties
        self.note = note
    }
}

extension FeedbackReview: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackReview", from: unpacker)
        self.sufficientGround = try fields.read("sufficient_ground", or: nil)
        self.necessary = try fields.read("necessary", or: nil)
        self.reasonableAndLawful = try fields.read("reasonable_and_lawful", or: nil)
        self.simpleAndUnderstandable = try fields.read("simple_and_understandable", or: nil)
        self.feasible = try fields.read("feasible", or: nil)
        self.consistent = try fields.read("consistent", or: nil)
        self.fitsTreaties = try fields.read("fits_treaties", or: nil)
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("sufficient_ground", sufficientGround)
        packer.write("necessary", necessary)
        packer.write("reasonable_and_lawful", reasonableAndLawful)
        packer.write("simple_and_understandable", simpleAndUnderstandable)
        packer.write("feasible", feasible)
        packer.write("consistent", consistent)
        packer.write("fits_treaties", fitsTreaties)
        packer.write("note", note)
    }
}

/// One row of the register of feedback: its handling, without personal data and without its text.
public struct FeedbackRow: Hashable, Sendable {
    /// Number in the register, from 1.
    public var number: Int
    /// The number as documents write it, with at least two digits: "05".
    public var written: String
    /// Year of the register.
    public var year: Int
    /// The unit that keeps the register.
    public var unit: UnitId?
    /// Report or proposal.
    public var kind: FeedbackKind
    /// The day it was received.
    public var receivedOn: CivilDate
    /// Its status (trạng thái).
    public var status: FeedbackStatus
    /// The last day for the next step; none if the feedback is closed or the deadline is not known.
    public var due: CivilDate?
    /// The body to which it was forwarded; none if it was not, or that body sent it back.
    public var forwardedTo: String?
    /// The day on which it was forwarded to that body.
    public var forwardedOn: CivilDate?
    /// The day on which it was answered.
    public var answeredOn: CivilDate?
    /// The day on which its result was first published.
    public var publishedOn: CivilDate?

    /// Makes one from its fields.
    public init(
        number: Int,
        written: String,
        year: Int,
        kind: FeedbackKind,
        receivedOn: CivilDate,
        status: FeedbackStatus,
        unit: UnitId? = nil,
        due: CivilDate? = nil,
        forwardedTo: String? = nil,
        forwardedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        publishedOn: CivilDate? = nil
    ) {
        self.number = number
        self.written = written
        self.year = year
        self.unit = unit
        self.kind = kind
        self.receivedOn = receivedOn
        self.status = status
        self.due = due
        self.forwardedTo = forwardedTo
        self.forwardedOn = forwardedOn
        self.answeredOn = answeredOn
        self.publishedOn = publishedOn
    }
}

extension FeedbackRow: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackRow", from: unpacker)
        self.number = try fields.read("number")
        self.written = try fields.read("written")
        self.year = try fields.read("year")
        self.unit = try fields.read("unit", or: nil)
        self.kind = try fields.read("kind")
        self.receivedOn = try fields.read("received_on")
        self.status = try fields.read("status")
        self.due = try fields.read("due", or: nil)
        self.forwardedTo = try fields.read("forwarded_to", or: nil)
        self.forwardedOn = try fields.read("forwarded_on", or: nil)
        self.answeredOn = try fields.read("answered_on", or: nil)
        self.publishedOn = try fields.read("published_on", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(12)
        packer.write("number", number)
        packer.write("written", written)
        packer.write("year", year)
        packer.write("unit", unit)
        packer.write("kind", kind)
        packer.write("received_on", receivedOn)
        packer.write("status", status)
        packer.write("due", due)
        packer.write("forwarded_to", forwardedTo)
        packer.write("forwarded_on", forwardedOn)
        packer.write("answered_on", answeredOn)
        packer.write("published_on", publishedOn)
    }
}

/// The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý). The feedback keeps its
/// number in the register of the unit that received it.
public struct FeedbackTransfer: Hashable, Sendable {
    /// The unit that handled it before.
    public var fromUnit: UnitId?
    /// The unit that handles it from then on.
    public var toUnit: UnitId
    /// The day of the transfer.
    public var on: CivilDate
    /// The reason; not blank.
    public var why: String
    /// Who transferred it: the actor named when the store was opened.
    public var by: String

    /// Makes one from its fields.
    public init(toUnit: UnitId, on: CivilDate, why: String, by: String, fromUnit: UnitId? = nil) {
        self.fromUnit = fromUnit
        self.toUnit = toUnit
        self.on = on
        self.why = why
        self.by = by
    }
}

extension FeedbackTransfer: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackTransfer", from: unpacker)
        self.fromUnit = try fields.read("from_unit", or: nil)
        self.toUnit = try fields.read("to_unit")
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("from_unit", fromUnit)
        packer.write("to_unit", toUnit)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// The withdrawal of feedback by its sender (rút phản ánh, kiến nghị).
public struct FeedbackWithdrawal: Hashable, Sendable {
    /// The day of the withdrawal.
    public var on: CivilDate
    /// The sender's reason, if given.
    public var why: String

    /// Makes one from its fields.
    public init(on: CivilDate, why: String) {
        self.on = on
        self.why = why
    }
}

extension FeedbackWithdrawal: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackWithdrawal", from: unpacker)
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("on", on)
        packer.write("why", why)
    }
}

/// A field that has another value in another version of its record (trường thông tin đã thay đổi).
public struct FieldDifference: Hashable, Sendable {
    /// Path of the field: `turnout.invited`, `topics[2]`.
    public var path: String
    /// Its value in the first version, as text; none if it has none there, or is sealed.
    public var before: String?
    /// Its value in the second version, as text; none if it has none there, or is sealed.
    public var after: String?
    /// Whether the field holds personal data, of which only that they differ is told.
    public var sealed: Bool

    /// Makes one from its fields.
    public init(path: String, sealed: Bool, before: String? = nil, after: String? = nil) {
        self.path = path
        self.before = before
        self.after = after
        self.sealed = sealed
    }
}

extension FieldDifference: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FieldDifference", from: unpacker)
        self.path = try fields.read("path")
        self.before = try fields.read("before", or: nil)
        self.after = try fields.read("after", or: nil)
        self.sealed = try fields.read("sealed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("path", path)
        packer.write("before", before)
        packer.write("after", after)
        packer.write("sealed", sealed)
    }
}

/// How one field of one promise was read.
public struct FieldReading: Hashable, Sendable {
    /// Line of the promise in the source text, from 1.
    public var line: Int
    /// Path of the field in the plan: `contents[0].schedule`. If another part of the plan gives the value, the path
    /// names that part: `assignments[2].lead`, `timeline[1].clause.schedule`.
    public var path: String
    /// How certain the value is.
    public var certainty: Certainty
    /// Stable code of the rule that gave the value, or of what is missing: `row_cell`, `field_line`, `heading_above`.
    public var rule: String

    /// Makes one from its fields.
    public init(line: Int, path: String, certainty: Certainty, rule: String) {
        self.line = line
        self.path = path
        self.certainty = certainty
        self.rule = rule
    }
}

extension FieldReading: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FieldReading", from: unpacker)
        self.line = try fields.read("line")
        self.path = try fields.read("path")
        self.certainty = try fields.read("certainty")
        self.rule = try fields.read("rule")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("line", line)
        packer.write("path", path)
        packer.write("certainty", certainty)
        packer.write("rule", rule)
    }
}

/// One figure of a report, with all that is needed to read and to check it. `docs/figures.md` lists every figure.
public struct Figure: Hashable, Sendable {
    /// Stable code: `sessions.held`. `store.figure_evidence` takes it and returns the records behind the figure.
    public var code: String
    /// Name of the group of figures, in Vietnamese: "Hội nghị, cuộc họp".
    public var group: String
    /// Name, in Vietnamese: "Số buổi đã tổ chức" (tên chỉ tiêu).
    public var name: String
    /// Unit of measure, in Vietnamese: "buổi", "lượt người"; "%" for a share, "lượt/người" for attendances for each of
    /// the people (đơn vị tính).
    public var unitOfMeasure: String
    /// What is counted and how, in Vietnamese (cách tính).
    public var definition: String
    /// What asks for the figure: a clause of the founding plan or of the law, or what is usual, in Vietnamese (nguồn).
    public var source: String
    /// For what is divided, the code of the figure that it is divided by; none for counts.
    public var shareOf: String?
    /// The figure; none if it cannot be told, and `absent` says why.
    public var value: FigureValue?
    /// Why there is no value; given exactly if there is none.
    public var absent: FigureAbsence?
    /// The figure of the period before; none if there is no such period or the figure cannot be told (kỳ trước).
    public var previous: FigureValue?
    /// The figure of the same period of the year before (cùng kỳ năm trước).
    public var lastYear: FigureValue?
    /// The figure of the year up to the period's end (lũy kế từ đầu năm).
    public var yearToDate: FigureValue?

    /// Makes one from its fields.
    public init(
        code: String,
        group: String,
        name: String,
        unitOfMeasure: String,
        definition: String,
        source: String,
        shareOf: String? = nil,
        value: FigureValue? = nil,
        absent: FigureAbsence? = nil,
        previous: FigureValue? = nil,
        lastYear: FigureValue? = nil,
        yearToDate: FigureValue? = nil
    ) {
        self.code = code
        self.group = group
        self.name = name
        self.unitOfMeasure = unitOfMeasure
        self.definition = definition
        self.source = source
        self.shareOf = shareOf
        self.value = value
        self.absent = absent
        self.previous = previous
        self.lastYear = lastYear
        self.yearToDate = yearToDate
    }
}

extension Figure: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Figure", from: unpacker)
        self.code = try fields.read("code")
        self.group = try fields.read("group")
        self.name = try fields.read("name")
        self.unitOfMeasure = try fields.read("unit_of_measure")
        self.definition = try fields.read("definition")
        self.source = try fields.read("source")
        self.shareOf = try fields.read("share_of", or: nil)
        self.value = try fields.read("value", or: nil)
        self.absent = try fields.read("absent", or: nil)
        self.previous = try fields.read("previous", or: nil)
        self.lastYear = try fields.read("last_year", or: nil)
        self.yearToDate = try fields.read("year_to_date", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(12)
        packer.write("code", code)
        packer.write("group", group)
        packer.write("name", name)
        packer.write("unit_of_measure", unitOfMeasure)
        packer.write("definition", definition)
        packer.write("source", source)
        packer.write("share_of", shareOf)
        packer.write("value", value)
        packer.write("absent", absent)
        packer.write("previous", previous)
        packer.write("last_year", lastYear)
        packer.write("year_to_date", yearToDate)
    }
}

/// A figure that differs (số liệu thay đổi).
public struct FigureDifference: Hashable, Sendable {
    /// Path of the figure in the report; items of lists are named by what they are about:
    /// `kinds[briefing].figures.held`.
    public var path: String
    /// The part of the report that it stands in, in Vietnamese: "Số buổi theo loại".
    public var sectionVi: String
    /// What it is, in Vietnamese: "Họp giao ban: số buổi đã tổ chức".
    public var nameVi: String
    /// Its value then, as a report shows it; none if there was none.
    public var then: String?
    /// Its value now, as a report shows it; none if there is none.
    public var now: String?
    /// The difference with its sign: "+3"; of shares in percentage points: "-2,5 điểm %"; none of what is no number.
    public var difference: String?
    /// The record that it is about; none if it is about several.
    public var record: UUID?

    /// Makes one from its fields.
    public init(
        path: String,
        sectionVi: String,
        nameVi: String,
        then: String? = nil,
        now: String? = nil,
        difference: String? = nil,
        record: UUID? = nil
    ) {
        self.path = path
        self.sectionVi = sectionVi
        self.nameVi = nameVi
        self.then = then
        self.now = now
        self.difference = difference
        self.record = record
    }
}

extension FigureDifference: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FigureDifference", from: unpacker)
        self.path = try fields.read("path")
        self.sectionVi = try fields.read("section_vi")
        self.nameVi = try fields.read("name_vi")
        self.then = try fields.read("then", or: nil)
        self.now = try fields.read("now", or: nil)
        self.difference = try fields.read("difference", or: nil)
        self.record = try fields.read("record", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("path", path)
        packer.write("section_vi", sectionVi)
        packer.write("name_vi", nameVi)
        packer.write("then", then)
        packer.write("now", now)
        packer.write("difference", difference)
        packer.write("record", record)
    }
}

/// A record behind a figure (minh chứng của số liệu).
public struct FigureEvidence: Hashable, Sendable {
    /// Kind of the record: `session`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The day by which it is counted; none if it has none.
    public var on: CivilDate?
    /// What people call it, in Vietnamese; without names of people and without what citizens wrote.
    public var title: String
    /// How much of the figure it is: 1 for a record that is counted, or the people of a session.
    public var amount: Int

    /// Makes one from its fields.
    public init(kind: String, id: UUID, title: String, amount: Int, on: CivilDate? = nil) {
        self.kind = kind
        self.id = id
        self.on = on
        self.title = title
        self.amount = amount
    }
}

extension FigureEvidence: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FigureEvidence", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.on = try fields.read("on", or: nil)
        self.title = try fields.read("title")
        self.amount = try fields.read("amount")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("on", on)
        packer.write("title", title)
        packer.write("amount", amount)
    }
}

/// One page of the records behind a figure, by day.
public struct FigureEvidencePage: Hashable, Sendable {
    /// The records. The amounts of all pages add up to the figure; those of a share to its numerator.
    public var items: [FigureEvidence]
    /// The sum of the amounts of all pages.
    public var total: Int
    /// The cursor of the next page; none on the last page.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FigureEvidence], total: Int, next: String? = nil) {
        self.items = items
        self.total = total
        self.next = next
    }
}

extension FigureEvidencePage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FigureEvidencePage", from: unpacker)
        self.items = try fields.read("items")
        self.total = try fields.read("total")
        self.next = try fields.read("next", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("items", items)
        packer.write("total", total)
        packer.write("next", next)
    }
}

/// A count, or a share as its two parts.
public struct FigureValue: Hashable, Sendable {
    /// The count; of a share the numerator (tử số).
    public var count: Int
    /// Of a share the denominator, which may be 0; else none (mẫu số).
    public var of: Int?

    /// Makes one from its fields.
    public init(count: Int, of: Int? = nil) {
        self.count = count
        self.of = of
    }
}

extension FigureValue: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FigureValue", from: unpacker)
        self.count = try fields.read("count")
        self.of = try fields.read("of", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("count", count)
        packer.write("of", of)
    }
}

/// The process that has a file open, as far as the system tells: on Linux and Android for other processes, everywhere
/// for this one. It was so when the error was made; it may have changed since.
public struct FileHolder: Hashable, Sendable {
    /// The number of the process.
    public var pid: Int
    /// The name of its program, at most 15 bytes of it.
    public var program: String?
    /// Of this process: when it opened the file. Of another: when that process started.
    public var since: Date?

    /// Makes one from its fields.
    public init(pid: Int, program: String? = nil, since: Date? = nil) {
        self.pid = pid
        self.program = program
        self.since = since
    }
}

extension FileHolder: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FileHolder", from: unpacker)
        self.pid = try fields.read("pid")
        self.program = try fields.read("program", or: nil)
        self.since = try fields.read("since", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("pid", pid)
        packer.write("program", program)
        packer.write("since", since)
    }
}

/// One way of filing, with its time limit and fee.
public struct Filing: Hashable, Sendable {
    /// The way of filing.
    public var way: FilingWay
    /// The time limit if filed this way; none if that of the procedure applies.
    public var timeLimit: TimeLimit?
    /// The time limit, verbatim.
    public var timeText: String?
    /// The fee if filed this way, in đồng, 0 to 4,294,967,295 (phí, lệ phí); none if it is not given as one amount.
    public var fee: Int?
    /// The fee, verbatim.
    public var feeText: String?
    /// A description: where, at what hours (mô tả).
    public var description: String?

    /// Makes one from its fields.
    public init(
        way: FilingWay,
        timeLimit: TimeLimit? = nil,
        timeText: String? = nil,
        fee: Int? = nil,
        feeText: String? = nil,
        description: String? = nil
    ) {
        self.way = way
        self.timeLimit = timeLimit
        self.timeText = timeText
        self.fee = fee
        self.feeText = feeText
        self.description = description
    }
}

extension Filing: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Filing", from: unpacker)
        self.way = try fields.read("way")
        self.timeLimit = try fields.read("time_limit", or: nil)
        self.timeText = try fields.read("time_text", or: nil)
        self.fee = try fields.read("fee", or: nil)
        self.feeText = try fields.read("fee_text", or: nil)
        self.description = try fields.read("description", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("way", way)
        packer.write("time_limit", timeLimit)
        packer.write("time_text", timeText)
        packer.write("fee", fee)
        packer.write("fee_text", feeText)
        packer.write("description", description)
    }
}

/// One irregularity of a document. The document is kept as written and never refused for it.
public struct Finding: Hashable, Sendable {
    /// Line in the source text, from 1; 0 if the finding concerns the whole document.
    public var line: Int
    /// Path of the field in the result: `legal_bases[0].number`.
    public var path: String
    /// Stable code of the type of finding.
    public var code: String
    /// What was noticed, in English.
    public var text: String
    /// What was noticed, in Vietnamese.
    public var textVi: String
    /// The words concerned, verbatim.
    public var excerpt: String

    /// Makes one from its fields.
    public init(line: Int, path: String, code: String, text: String, textVi: String, excerpt: String) {
        self.line = line
        self.path = path
        self.code = code
        self.text = text
        self.textVi = textVi
        self.excerpt = excerpt
    }
}

extension Finding: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Finding", from: unpacker)
        self.line = try fields.read("line")
        self.path = try fields.read("path")
        self.code = try fields.read("code")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.excerpt = try fields.read("excerpt")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("line", line)
        packer.write("path", path)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("excerpt", excerpt)
    }
}

/// A former parent of a unit, with the last day of that relation (cơ quan chủ quản trước đây).
public struct FormerParent: Hashable, Sendable {
    /// The parent unit until then; none if the unit had no parent.
    public var parent: UnitId?
    /// The last day with that parent, included.
    public var until: CivilDate

    /// Makes one from its fields.
    public init(until: CivilDate, parent: UnitId? = nil) {
        self.parent = parent
        self.until = until
    }
}

extension FormerParent: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FormerParent", from: unpacker)
        self.parent = try fields.read("parent", or: nil)
        self.until = try fields.read("until")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("parent", parent)
        packer.write("until", until)
    }
}

/// Whether a frozen report can be made again from the records (kiểm tra báo cáo đã chốt).
public struct FrozenReportCheck: Hashable, Sendable {
    /// The frozen report.
    public var id: FrozenReportId
    /// Whether all is well: the kept bytes are intact, the history is the one it was frozen in, and the report that
    /// the records of its instant give has every value of the kept one.
    public var sound: Bool
    /// Whether the kept bytes have the hash that was noted.
    public var intact: Bool
    /// Whether the change log still leads through the head that was noted. False too where the records were brought
    /// into a new store, whose log has other hashes: `log_is_other` then.
    public var headFound: Bool
    /// Whether this is another log of the same data set, as a new store has that took in an export.
    public var logIsOther: Bool
    /// Whether the report made again is equal byte for byte.
    public var identical: Bool
    /// BLAKE3 hash of the report made again, in canonical form.
    public var blake3: String
    /// Fields that the report made again has and the kept one lacks, since a newer version of the library made it;
    /// they were not compared. Paths: `sessions.hours`.
    public var newerFields: [String]
    /// Values that differ, at most 1,000.
    public var differences: [FigureDifference]
    /// What came out, in English.
    public var text: String
    /// What came out, in Vietnamese.
    public var textVi: String

    /// Makes one from its fields.
    public init(
        id: FrozenReportId,
        sound: Bool,
        intact: Bool,
        headFound: Bool,
        logIsOther: Bool,
        identical: Bool,
        blake3: String,
        newerFields: [String],
        differences: [FigureDifference],
        text: String,
        textVi: String
    ) {
        self.id = id
        self.sound = sound
        self.intact = intact
        self.headFound = headFound
        self.logIsOther = logIsOther
        self.identical = identical
        self.blake3 = blake3
        self.newerFields = newerFields
        self.differences = differences
        self.text = text
        self.textVi = textVi
    }
}

extension FrozenReportCheck: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FrozenReportCheck", from: unpacker)
        self.id = try fields.read("id")
        self.sound = try fields.read("sound")
        self.intact = try fields.read("intact")
        self.headFound = try fields.read("head_found")
        self.logIsOther = try fields.read("log_is_other")
        self.identical = try fields.read("identical")
        self.blake3 = try fields.read("blake3")
        self.newerFields = try fields.read("newer_fields")
        self.differences = try fields.read("differences")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(11)
        packer.write("id", id)
        packer.write("sound", sound)
        packer.write("intact", intact)
        packer.write("head_found", headFound)
        packer.write("log_is_other", logIsOther)
        packer.write("identical", identical)
        packer.write("blake3", blake3)
        packer.write("newer_fields", newerFields)
        packer.write("differences", differences)
        packer.write("text", text)
        packer.write("text_vi", textVi)
    }
}

/// A range of days without evidence.
public struct Gap: Hashable, Sendable {
    /// First day, included.
    public var from: CivilDate
    /// Last day, included.
    public var to: CivilDate
    /// Number of days, first and last included.
    public var days: Int

    /// Makes one from its fields.
    public init(from: CivilDate, to: CivilDate, days: Int) {
        self.from = from
        self.to = to
        self.days = days
    }
}

extension Gap: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Gap", from: unpacker)
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        self.days = try fields.read("days")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("days", days)
    }
}
