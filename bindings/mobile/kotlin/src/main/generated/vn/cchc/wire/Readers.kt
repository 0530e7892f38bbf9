// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.wire

import vn.cchc.Scalar
import vn.cchc.model.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

internal fun Unpacker.readOrganisationUnit(): OrganisationUnit {
    var name: String? = null
    var kind: UnitKind? = null
    var symbol: String? = null
    var parent: UnitId? = null
    var formerParents: List<FormerParent>? = null
    var aliases: List<String>? = null
    var validFrom: LocalDate? = null
    var validTo: LocalDate? = null
    var succeededBy: List<UnitId>? = null
    var endedBy: LegalDocumentId? = null
    var endedWhy: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "kind" -> kind = readUnitKind()
            "symbol" -> symbol = orNull { text() }
            "parent" -> parent = orNull { readUnitId() }
            "former_parents" -> formerParents = list { readFormerParent() }
            "aliases" -> aliases = list { text() }
            "valid_from" -> validFrom = orNull { date() }
            "valid_to" -> validTo = orNull { date() }
            "succeeded_by" -> succeededBy = list { readUnitId() }
            "ended_by" -> endedBy = orNull { readLegalDocumentId() }
            "ended_why" -> endedWhy = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("OrganisationUnit", key)
        }
    }
    return OrganisationUnit(
        name = name ?: throw missing("OrganisationUnit", "name"),
        kind = kind ?: throw missing("OrganisationUnit", "kind"),
        symbol = symbol,
        parent = parent,
        formerParents = formerParents ?: emptyList(),
        aliases = aliases ?: emptyList(),
        validFrom = validFrom,
        validTo = validTo,
        succeededBy = succeededBy ?: emptyList(),
        endedBy = endedBy,
        endedWhy = endedWhy,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readHeader(): Header {
    var id: UUID? = null
    var rev: Long? = null
    var created: Instant? = null
    var updated: Instant? = null
    var actor: String? = null
    var scope: UnitId? = null
    fields { key ->
        when (key) {
            "id" -> id = uuid()
            "rev" -> rev = long()
            "created" -> created = orNull { instant() }
            "updated" -> updated = orNull { instant() }
            "actor" -> actor = text()
            "scope" -> scope = orNull { readUnitId() }
            else -> throw unknown("Header", key)
        }
    }
    return Header(
        id = id ?: UUID(0, 0),
        rev = rev ?: 0,
        created = created,
        updated = updated,
        actor = actor ?: "",
        scope = scope,
    )
}

internal fun Unpacker.readUnitId(): UnitId = UnitId(uuid())

internal fun Unpacker.readUnitKind(): UnitKind = code(UnitKind.entries)

internal fun Unpacker.readFormerParent(): FormerParent {
    var until: LocalDate? = null
    var parent: UnitId? = null
    fields { key ->
        when (key) {
            "until" -> until = date()
            "parent" -> parent = orNull { readUnitId() }
            else -> throw unknown("FormerParent", key)
        }
    }
    return FormerParent(
        until = until ?: throw missing("FormerParent", "until"),
        parent = parent,
    )
}

internal fun Unpacker.readLegalDocumentId(): LegalDocumentId = LegalDocumentId(uuid())

internal fun Unpacker.readPerson(): Person {
    var name: String? = null
    var category: StaffCategory? = null
    var code: String? = null
    var unit: UnitId? = null
    var position: String? = null
    var positions: List<HeldPosition>? = null
    var activeFrom: LocalDate? = null
    var activeTo: LocalDate? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "category" -> category = readStaffCategory()
            "code" -> code = orNull { text() }
            "unit" -> unit = orNull { readUnitId() }
            "position" -> position = orNull { text() }
            "positions" -> positions = list { readHeldPosition() }
            "active_from" -> activeFrom = orNull { date() }
            "active_to" -> activeTo = orNull { date() }
            "header" -> header = readHeader()
            else -> throw unknown("Person", key)
        }
    }
    return Person(
        name = name ?: throw missing("Person", "name"),
        category = category ?: throw missing("Person", "category"),
        code = code,
        unit = unit,
        position = position,
        positions = positions ?: emptyList(),
        activeFrom = activeFrom,
        activeTo = activeTo,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readStaffCategory(): StaffCategory = code(StaffCategory.entries)

internal fun Unpacker.readHeldPosition(): HeldPosition {
    var title: String? = null
    var unit: UnitId? = null
    var from: LocalDate? = null
    var to: LocalDate? = null
    var decision: LegalDocumentId? = null
    fields { key ->
        when (key) {
            "title" -> title = text()
            "unit" -> unit = orNull { readUnitId() }
            "from" -> from = orNull { date() }
            "to" -> to = orNull { date() }
            "decision" -> decision = orNull { readLegalDocumentId() }
            else -> throw unknown("HeldPosition", key)
        }
    }
    return HeldPosition(
        title = title ?: "",
        unit = unit,
        from = from,
        to = to,
        decision = decision,
    )
}

internal fun Unpacker.readPersonId(): PersonId = PersonId(uuid())

internal fun Unpacker.readLegalDocument(): LegalDocument {
    var documentType: String? = null
    var symbol: String? = null
    var issuedOn: PartialDate? = null
    var issuer: String? = null
    var issuerUnit: UnitId? = null
    var subject: String? = null
    var inForceFrom: LocalDate? = null
    var inForceTo: LocalDate? = null
    var replacedBy: LegalDocumentId? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "document_type" -> documentType = text()
            "symbol" -> symbol = orNull { text() }
            "issued_on" -> issuedOn = orNull { readPartialDate() }
            "issuer" -> issuer = orNull { text() }
            "issuer_unit" -> issuerUnit = orNull { readUnitId() }
            "subject" -> subject = text()
            "in_force_from" -> inForceFrom = orNull { date() }
            "in_force_to" -> inForceTo = orNull { date() }
            "replaced_by" -> replacedBy = orNull { readLegalDocumentId() }
            "header" -> header = readHeader()
            else -> throw unknown("LegalDocument", key)
        }
    }
    return LegalDocument(
        documentType = documentType ?: "",
        symbol = symbol,
        issuedOn = issuedOn,
        issuer = issuer,
        issuerUnit = issuerUnit,
        subject = subject ?: "",
        inForceFrom = inForceFrom,
        inForceTo = inForceTo,
        replacedBy = replacedBy,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readPartialDate(): PartialDate {
    var year: Int? = null
    var month: Int? = null
    var day: Int? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "month" -> month = orNull { int() }
            "day" -> day = orNull { int() }
            else -> throw unknown("PartialDate", key)
        }
    }
    return PartialDate(
        year = year ?: throw missing("PartialDate", "year"),
        month = month,
        day = day,
    )
}

internal fun Unpacker.readPlan(): Plan {
    var documentType: String? = null
    var number: String? = null
    var symbol: String? = null
    var place: String? = null
    var issuedOn: PartialDate? = null
    var subject: String? = null
    var year: Int? = null
    var years: YearSpan? = null
    var issuer: String? = null
    var parentBody: String? = null
    var issuerUnit: UnitId? = null
    var parentPlan: PlanId? = null
    var attachedTo: LegalBasis? = null
    var legalBases: List<LegalBasis>? = null
    var headings: List<Clause>? = null
    var purposes: List<Clause>? = null
    var requirements: List<Clause>? = null
    var audiences: List<Audience>? = null
    var contents: List<Clause>? = null
    var expectedResults: List<Clause>? = null
    var forms: List<Clause>? = null
    var assignments: List<Assignment>? = null
    var timeline: List<TimelineEntry>? = null
    var other: List<OtherSection>? = null
    var theme: String? = null
    var recipients: List<String>? = null
    var archive: ArchiveLine? = null
    var signatory: Signatory? = null
    var status: PlanStatus? = null
    var moves: List<Move>? = null
    var source: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "document_type" -> documentType = text()
            "number" -> number = orNull { text() }
            "symbol" -> symbol = text()
            "place" -> place = orNull { text() }
            "issued_on" -> issuedOn = orNull { readPartialDate() }
            "subject" -> subject = text()
            "year" -> year = orNull { int() }
            "years" -> years = orNull { readYearSpan() }
            "issuer" -> issuer = orNull { text() }
            "parent_body" -> parentBody = orNull { text() }
            "issuer_unit" -> issuerUnit = orNull { readUnitId() }
            "parent_plan" -> parentPlan = orNull { readPlanId() }
            "attached_to" -> attachedTo = orNull { readLegalBasis() }
            "legal_bases" -> legalBases = list { readLegalBasis() }
            "headings" -> headings = list { readClause() }
            "purposes" -> purposes = list { readClause() }
            "requirements" -> requirements = list { readClause() }
            "audiences" -> audiences = list { readAudience() }
            "contents" -> contents = list { readClause() }
            "expected_results" -> expectedResults = list { readClause() }
            "forms" -> forms = list { readClause() }
            "assignments" -> assignments = list { readAssignment() }
            "timeline" -> timeline = list { readTimelineEntry() }
            "other" -> other = list { readOtherSection() }
            "theme" -> theme = orNull { text() }
            "recipients" -> recipients = list { text() }
            "archive" -> archive = orNull { readArchiveLine() }
            "signatory" -> signatory = orNull { readSignatory() }
            "status" -> status = readPlanStatus()
            "moves" -> moves = list { readMove() }
            "source" -> source = text()
            "header" -> header = readHeader()
            else -> throw unknown("Plan", key)
        }
    }
    return Plan(
        documentType = documentType ?: "",
        number = number,
        symbol = symbol ?: "",
        place = place,
        issuedOn = issuedOn,
        subject = subject ?: "",
        year = year,
        years = years,
        issuer = issuer,
        parentBody = parentBody,
        issuerUnit = issuerUnit,
        parentPlan = parentPlan,
        attachedTo = attachedTo,
        legalBases = legalBases ?: emptyList(),
        headings = headings ?: emptyList(),
        purposes = purposes ?: emptyList(),
        requirements = requirements ?: emptyList(),
        audiences = audiences ?: emptyList(),
        contents = contents ?: emptyList(),
        expectedResults = expectedResults ?: emptyList(),
        forms = forms ?: emptyList(),
        assignments = assignments ?: emptyList(),
        timeline = timeline ?: emptyList(),
        other = other ?: emptyList(),
        theme = theme,
        recipients = recipients ?: emptyList(),
        archive = archive,
        signatory = signatory,
        status = status ?: PlanStatus.DRAFT,
        moves = moves ?: emptyList(),
        source = source ?: "",
        header = header ?: Header(),
    )
}

internal fun Unpacker.readYearSpan(): YearSpan {
    var from: Int? = null
    var to: Int? = null
    fields { key ->
        when (key) {
            "from" -> from = int()
            "to" -> to = int()
            else -> throw unknown("YearSpan", key)
        }
    }
    return YearSpan(
        from = from ?: throw missing("YearSpan", "from"),
        to = to ?: throw missing("YearSpan", "to"),
    )
}

internal fun Unpacker.readPlanId(): PlanId = PlanId(uuid())

internal fun Unpacker.readLegalBasis(): LegalBasis {
    var raw: String? = null
    var documentType: String? = null
    var number: String? = null
    var symbol: String? = null
    var issuedOn: PartialDate? = null
    var issuer: String? = null
    var subject: String? = null
    var isParent: Boolean? = null
    var document: LegalDocumentId? = null
    var line: Long? = null
    fields { key ->
        when (key) {
            "raw" -> raw = text()
            "document_type" -> documentType = orNull { text() }
            "number" -> number = orNull { text() }
            "symbol" -> symbol = orNull { text() }
            "issued_on" -> issuedOn = orNull { readPartialDate() }
            "issuer" -> issuer = orNull { text() }
            "subject" -> subject = orNull { text() }
            "is_parent" -> isParent = boolean()
            "document" -> document = orNull { readLegalDocumentId() }
            "line" -> line = long()
            else -> throw unknown("LegalBasis", key)
        }
    }
    return LegalBasis(
        raw = raw ?: "",
        documentType = documentType,
        number = number,
        symbol = symbol,
        issuedOn = issuedOn,
        issuer = issuer,
        subject = subject,
        isParent = isParent ?: false,
        document = document,
        line = line ?: 0,
    )
}

internal fun Unpacker.readClause(): Clause {
    var text: String? = null
    var mark: String? = null
    var level: Int? = null
    var line: Long? = null
    var channels: List<Channel>? = null
    var schedule: Schedule? = null
    var what: String? = null
    var lead: String? = null
    var coordinating: List<String>? = null
    var result: String? = null
    var fieldLines: List<String>? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "mark" -> mark = text()
            "level" -> level = int()
            "line" -> line = long()
            "channels" -> channels = list { readChannel() }
            "schedule" -> schedule = readSchedule()
            "what" -> what = orNull { text() }
            "lead" -> lead = orNull { text() }
            "coordinating" -> coordinating = list { text() }
            "result" -> result = orNull { text() }
            "field_lines" -> fieldLines = list { text() }
            else -> throw unknown("Clause", key)
        }
    }
    return Clause(
        text = text ?: "",
        mark = mark ?: "",
        level = level ?: 0,
        line = line ?: 0,
        channels = channels ?: emptyList(),
        schedule = schedule ?: Schedule.Unspecified,
        what = what,
        lead = lead,
        coordinating = coordinating ?: emptyList(),
        result = result,
        fieldLines = fieldLines ?: emptyList(),
    )
}

internal fun Unpacker.readChannel(): Channel = code(Channel.entries)

internal fun Unpacker.readSchedule(): Schedule = when (val tag = tag()) {
    "unspecified" -> readScheduleUnspecified()
    "continuous" -> readScheduleContinuous()
    "periodic" -> readSchedulePeriodic()
    "daily" -> readScheduleDaily()
    "weekly" -> readScheduleWeekly()
    "monthly" -> readScheduleMonthly()
    "quarterly" -> readScheduleQuarterly()
    "half_yearly" -> readScheduleHalfYearly()
    "yearly" -> readScheduleYearly()
    "each_year" -> readScheduleEachYear()
    "in_year" -> readScheduleInYear()
    "in_quarter" -> readScheduleInQuarter()
    "in_month" -> readScheduleInMonth()
    "on_date" -> readScheduleOnDate()
    "by_date" -> readScheduleByDate()
    "range" -> readScheduleRange()
    "several" -> readScheduleSeveral()
    else -> throw unknown("Schedule", tag)
}

private fun Unpacker.readScheduleUnspecified(): Schedule.Unspecified {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Unspecified", key)
        }
    }
    return Schedule.Unspecified
}

private fun Unpacker.readScheduleContinuous(): Schedule.Continuous {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Continuous", key)
        }
    }
    return Schedule.Continuous
}

private fun Unpacker.readSchedulePeriodic(): Schedule.Periodic {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Periodic", key)
        }
    }
    return Schedule.Periodic
}

private fun Unpacker.readScheduleDaily(): Schedule.Daily {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Daily", key)
        }
    }
    return Schedule.Daily
}

private fun Unpacker.readScheduleWeekly(): Schedule.Weekly {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Weekly", key)
        }
    }
    return Schedule.Weekly
}

private fun Unpacker.readScheduleMonthly(): Schedule.Monthly {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Monthly", key)
        }
    }
    return Schedule.Monthly
}

private fun Unpacker.readScheduleQuarterly(): Schedule.Quarterly {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Quarterly", key)
        }
    }
    return Schedule.Quarterly
}

private fun Unpacker.readScheduleHalfYearly(): Schedule.HalfYearly {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.HalfYearly", key)
        }
    }
    return Schedule.HalfYearly
}

private fun Unpacker.readScheduleYearly(): Schedule.Yearly {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Schedule.Yearly", key)
        }
    }
    return Schedule.Yearly
}

private fun Unpacker.readScheduleEachYear(): Schedule.EachYear {
    var times: List<YearTime>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "times" -> times = list { readYearTime() }
            else -> throw unknown("Schedule.EachYear", key)
        }
    }
    return Schedule.EachYear(
        times = times ?: throw missing("Schedule.EachYear", "times"),
    )
}

private fun Unpacker.readScheduleInYear(): Schedule.InYear {
    var year: Int? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "year" -> year = int()
            else -> throw unknown("Schedule.InYear", key)
        }
    }
    return Schedule.InYear(
        year = year ?: throw missing("Schedule.InYear", "year"),
    )
}

private fun Unpacker.readScheduleInQuarter(): Schedule.InQuarter {
    var year: Int? = null
    var quarter: Int? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "year" -> year = int()
            "quarter" -> quarter = int()
            else -> throw unknown("Schedule.InQuarter", key)
        }
    }
    return Schedule.InQuarter(
        year = year ?: throw missing("Schedule.InQuarter", "year"),
        quarter = quarter ?: throw missing("Schedule.InQuarter", "quarter"),
    )
}

private fun Unpacker.readScheduleInMonth(): Schedule.InMonth {
    var year: Int? = null
    var month: Int? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "year" -> year = int()
            "month" -> month = int()
            else -> throw unknown("Schedule.InMonth", key)
        }
    }
    return Schedule.InMonth(
        year = year ?: throw missing("Schedule.InMonth", "year"),
        month = month ?: throw missing("Schedule.InMonth", "month"),
    )
}

private fun Unpacker.readScheduleOnDate(): Schedule.OnDate {
    var date: LocalDate? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "date" -> date = date()
            else -> throw unknown("Schedule.OnDate", key)
        }
    }
    return Schedule.OnDate(
        date = date ?: throw missing("Schedule.OnDate", "date"),
    )
}

private fun Unpacker.readScheduleByDate(): Schedule.ByDate {
    var date: LocalDate? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "date" -> date = date()
            else -> throw unknown("Schedule.ByDate", key)
        }
    }
    return Schedule.ByDate(
        date = date ?: throw missing("Schedule.ByDate", "date"),
    )
}

private fun Unpacker.readScheduleRange(): Schedule.Range {
    var from: LocalDate? = null
    var to: LocalDate? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "from" -> from = date()
            "to" -> to = date()
            else -> throw unknown("Schedule.Range", key)
        }
    }
    return Schedule.Range(
        from = from ?: throw missing("Schedule.Range", "from"),
        to = to ?: throw missing("Schedule.Range", "to"),
    )
}

private fun Unpacker.readScheduleSeveral(): Schedule.Several {
    var times: List<Schedule>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "times" -> times = list { readSchedule() }
            else -> throw unknown("Schedule.Several", key)
        }
    }
    return Schedule.Several(
        times = times ?: throw missing("Schedule.Several", "times"),
    )
}

internal fun Unpacker.readYearTime(): YearTime = when (val tag = tag()) {
    "quarter_of_year" -> readYearTimeQuarterOfYear()
    "month_of_year" -> readYearTimeMonthOfYear()
    "on_day" -> readYearTimeOnDay()
    "by_day" -> readYearTimeByDay()
    "day_range" -> readYearTimeDayRange()
    else -> throw unknown("YearTime", tag)
}

private fun Unpacker.readYearTimeQuarterOfYear(): YearTime.QuarterOfYear {
    var quarter: Int? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "quarter" -> quarter = int()
            else -> throw unknown("YearTime.QuarterOfYear", key)
        }
    }
    return YearTime.QuarterOfYear(
        quarter = quarter ?: throw missing("YearTime.QuarterOfYear", "quarter"),
    )
}

private fun Unpacker.readYearTimeMonthOfYear(): YearTime.MonthOfYear {
    var month: Int? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "month" -> month = int()
            else -> throw unknown("YearTime.MonthOfYear", key)
        }
    }
    return YearTime.MonthOfYear(
        month = month ?: throw missing("YearTime.MonthOfYear", "month"),
    )
}

private fun Unpacker.readYearTimeOnDay(): YearTime.OnDay {
    var day: YearDay? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "day" -> day = readYearDay()
            else -> throw unknown("YearTime.OnDay", key)
        }
    }
    return YearTime.OnDay(
        day = day ?: throw missing("YearTime.OnDay", "day"),
    )
}

private fun Unpacker.readYearTimeByDay(): YearTime.ByDay {
    var day: YearDay? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "day" -> day = readYearDay()
            else -> throw unknown("YearTime.ByDay", key)
        }
    }
    return YearTime.ByDay(
        day = day ?: throw missing("YearTime.ByDay", "day"),
    )
}

private fun Unpacker.readYearTimeDayRange(): YearTime.DayRange {
    var from: YearDay? = null
    var to: YearDay? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "from" -> from = readYearDay()
            "to" -> to = readYearDay()
            else -> throw unknown("YearTime.DayRange", key)
        }
    }
    return YearTime.DayRange(
        from = from ?: throw missing("YearTime.DayRange", "from"),
        to = to ?: throw missing("YearTime.DayRange", "to"),
    )
}

internal fun Unpacker.readYearDay(): YearDay {
    var month: Int? = null
    var day: Int? = null
    fields { key ->
        when (key) {
            "month" -> month = int()
            "day" -> day = int()
            else -> throw unknown("YearDay", key)
        }
    }
    return YearDay(
        month = month ?: throw missing("YearDay", "month"),
        day = day ?: throw missing("YearDay", "day"),
    )
}

internal fun Unpacker.readAudience(): Audience {
    var clause: Clause? = null
    var kind: AudienceKind? = null
    var headcount: Long? = null
    fields { key ->
        when (key) {
            "clause" -> clause = readClause()
            "kind" -> kind = readAudienceKind()
            "headcount" -> headcount = orNull { long() }
            else -> throw unknown("Audience", key)
        }
    }
    return Audience(
        clause = clause ?: throw missing("Audience", "clause"),
        kind = kind ?: throw missing("Audience", "kind"),
        headcount = headcount,
    )
}

internal fun Unpacker.readAudienceKind(): AudienceKind = code(AudienceKind.entries)

internal fun Unpacker.readAssignment(): Assignment {
    var clause: Clause? = null
    var lead: String? = null
    var coordinating: List<String>? = null
    fields { key ->
        when (key) {
            "clause" -> clause = readClause()
            "lead" -> lead = orNull { text() }
            "coordinating" -> coordinating = list { text() }
            else -> throw unknown("Assignment", key)
        }
    }
    return Assignment(
        clause = clause ?: Clause(),
        lead = lead,
        coordinating = coordinating ?: emptyList(),
    )
}

internal fun Unpacker.readTimelineEntry(): TimelineEntry {
    var clause: Clause? = null
    var what: String? = null
    fields { key ->
        when (key) {
            "clause" -> clause = readClause()
            "what" -> what = text()
            else -> throw unknown("TimelineEntry", key)
        }
    }
    return TimelineEntry(
        clause = clause ?: Clause(),
        what = what ?: "",
    )
}

internal fun Unpacker.readOtherSection(): OtherSection {
    var heading: String? = null
    var line: Long? = null
    var clauses: List<Clause>? = null
    fields { key ->
        when (key) {
            "heading" -> heading = text()
            "line" -> line = long()
            "clauses" -> clauses = list { readClause() }
            else -> throw unknown("OtherSection", key)
        }
    }
    return OtherSection(
        heading = heading ?: "",
        line = line ?: 0,
        clauses = clauses ?: emptyList(),
    )
}

internal fun Unpacker.readArchiveLine(): ArchiveLine {
    var raw: String? = null
    var clerical: String? = null
    var draftingUnit: String? = null
    var drafter: String? = null
    fields { key ->
        when (key) {
            "raw" -> raw = text()
            "clerical" -> clerical = orNull { text() }
            "drafting_unit" -> draftingUnit = orNull { text() }
            "drafter" -> drafter = orNull { text() }
            else -> throw unknown("ArchiveLine", key)
        }
    }
    return ArchiveLine(
        raw = raw ?: "",
        clerical = clerical,
        draftingUnit = draftingUnit,
        drafter = drafter,
    )
}

internal fun Unpacker.readSignatory(): Signatory {
    var authority: SigningAuthority? = null
    var headTitle: String? = null
    var onBehalfOf: String? = null
    var ownTitle: String? = null
    var name: String? = null
    fields { key ->
        when (key) {
            "authority" -> authority = readSigningAuthority()
            "head_title" -> headTitle = text()
            "on_behalf_of" -> onBehalfOf = orNull { text() }
            "own_title" -> ownTitle = orNull { text() }
            "name" -> name = orNull { text() }
            else -> throw unknown("Signatory", key)
        }
    }
    return Signatory(
        authority = authority ?: throw missing("Signatory", "authority"),
        headTitle = headTitle ?: throw missing("Signatory", "head_title"),
        onBehalfOf = onBehalfOf,
        ownTitle = ownTitle,
        name = name,
    )
}

internal fun Unpacker.readSigningAuthority(): SigningAuthority = code(SigningAuthority.entries)

internal fun Unpacker.readPlanStatus(): PlanStatus = code(PlanStatus.entries)

internal fun Unpacker.readMove(): Move {
    var from: String? = null
    var to: String? = null
    var at: Instant? = null
    var by: String? = null
    var on: LocalDate? = null
    var why: String? = null
    fields { key ->
        when (key) {
            "from" -> from = text()
            "to" -> to = text()
            "at" -> at = instant()
            "by" -> by = text()
            "on" -> on = orNull { date() }
            "why" -> why = orNull { text() }
            else -> throw unknown("Move", key)
        }
    }
    return Move(
        from = from ?: throw missing("Move", "from"),
        to = to ?: throw missing("Move", "to"),
        at = at ?: throw missing("Move", "at"),
        by = by ?: throw missing("Move", "by"),
        on = on,
        why = why,
    )
}

internal fun Unpacker.readActivity(): Activity {
    var plan: PlanId? = null
    var origin: ClauseOrigin? = null
    var title: String? = null
    var channels: List<Channel>? = null
    var schedule: Schedule? = null
    var timeline: String? = null
    var lead: String? = null
    var leadUnit: UnitId? = null
    var coordinating: List<String>? = null
    var result: String? = null
    var target: Long? = null
    var acts: List<PromisedAct>? = null
    var allowedGap: Long? = null
    var evidenceDecisions: List<EvidenceDecision>? = null
    var cancelled: Cancellation? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "plan" -> plan = readPlanId()
            "origin" -> origin = readClauseOrigin()
            "title" -> title = text()
            "channels" -> channels = list { readChannel() }
            "schedule" -> schedule = readSchedule()
            "timeline" -> timeline = orNull { text() }
            "lead" -> lead = orNull { text() }
            "lead_unit" -> leadUnit = orNull { readUnitId() }
            "coordinating" -> coordinating = list { text() }
            "result" -> result = orNull { text() }
            "target" -> target = orNull { long() }
            "acts" -> acts = list { readPromisedAct() }
            "allowed_gap" -> allowedGap = orNull { long() }
            "evidence_decisions" -> evidenceDecisions = list { readEvidenceDecision() }
            "cancelled" -> cancelled = orNull { readCancellation() }
            "header" -> header = readHeader()
            else -> throw unknown("Activity", key)
        }
    }
    return Activity(
        plan = plan ?: throw missing("Activity", "plan"),
        origin = origin ?: throw missing("Activity", "origin"),
        title = title ?: throw missing("Activity", "title"),
        channels = channels ?: emptyList(),
        schedule = schedule ?: Schedule.Unspecified,
        timeline = timeline,
        lead = lead,
        leadUnit = leadUnit,
        coordinating = coordinating ?: emptyList(),
        result = result,
        target = target,
        acts = acts ?: emptyList(),
        allowedGap = allowedGap,
        evidenceDecisions = evidenceDecisions ?: emptyList(),
        cancelled = cancelled,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readClauseOrigin(): ClauseOrigin {
    var part: PlanPart? = null
    var number: Int? = null
    var line: Long? = null
    fields { key ->
        when (key) {
            "part" -> part = readPlanPart()
            "number" -> number = int()
            "line" -> line = long()
            else -> throw unknown("ClauseOrigin", key)
        }
    }
    return ClauseOrigin(
        part = part ?: throw missing("ClauseOrigin", "part"),
        number = number ?: throw missing("ClauseOrigin", "number"),
        line = line ?: 0,
    )
}

internal fun Unpacker.readPlanPart(): PlanPart = code(PlanPart.entries)

internal fun Unpacker.readPromisedAct(): PromisedAct {
    var act: Act? = null
    var words: String? = null
    var schedule: Schedule? = null
    fields { key ->
        when (key) {
            "act" -> act = readAct()
            "words" -> words = text()
            "schedule" -> schedule = orNull { readSchedule() }
            else -> throw unknown("PromisedAct", key)
        }
    }
    return PromisedAct(
        act = act ?: throw missing("PromisedAct", "act"),
        words = words ?: "",
        schedule = schedule,
    )
}

internal fun Unpacker.readAct(): Act = when (val tag = tag()) {
    "hold_session" -> readActHoldSession()
    "train" -> readActTrain()
    "test_skills" -> readActTestSkills()
    "post" -> readActPost()
    "publish" -> readActPublish()
    "communicate" -> readActCommunicate()
    "hold_dialogue" -> readActHoldDialogue()
    "brief_theme" -> readActBriefTheme()
    "receive_feedback" -> readActReceiveFeedback()
    "keep_board" -> readActKeepBoard()
    "make_material" -> readActMakeMaterial()
    "other" -> readActOther()
    else -> throw unknown("Act", tag)
}

private fun Unpacker.readActHoldSession(): Act.HoldSession {
    var session: SessionKind? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "session" -> session = readSessionKind()
            else -> throw unknown("Act.HoldSession", key)
        }
    }
    return Act.HoldSession(
        session = session ?: throw missing("Act.HoldSession", "session"),
    )
}

private fun Unpacker.readActTrain(): Act.Train {
    var role: SessionRole? = null
    var topic: TrainingTopic? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "role" -> role = orNull { readSessionRole() }
            "topic" -> topic = orNull { readTrainingTopic() }
            else -> throw unknown("Act.Train", key)
        }
    }
    return Act.Train(
        role = role,
        topic = topic,
    )
}

private fun Unpacker.readActTestSkills(): Act.TestSkills {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.TestSkills", key)
        }
    }
    return Act.TestSkills
}

private fun Unpacker.readActPost(): Act.Post {
    var matter: PostedMatter? = null
    var place: PostingPlace? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "matter" -> matter = orNull { readPostedMatter() }
            "place" -> place = orNull { readPostingPlace() }
            else -> throw unknown("Act.Post", key)
        }
    }
    return Act.Post(
        matter = matter,
        place = place,
    )
}

private fun Unpacker.readActPublish(): Act.Publish {
    var channel: Channel? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "channel" -> channel = readChannel()
            else -> throw unknown("Act.Publish", key)
        }
    }
    return Act.Publish(
        channel = channel ?: throw missing("Act.Publish", "channel"),
    )
}

private fun Unpacker.readActCommunicate(): Act.Communicate {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.Communicate", key)
        }
    }
    return Act.Communicate
}

private fun Unpacker.readActHoldDialogue(): Act.HoldDialogue {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.HoldDialogue", key)
        }
    }
    return Act.HoldDialogue
}

private fun Unpacker.readActBriefTheme(): Act.BriefTheme {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.BriefTheme", key)
        }
    }
    return Act.BriefTheme
}

private fun Unpacker.readActReceiveFeedback(): Act.ReceiveFeedback {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.ReceiveFeedback", key)
        }
    }
    return Act.ReceiveFeedback
}

private fun Unpacker.readActKeepBoard(): Act.KeepBoard {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.KeepBoard", key)
        }
    }
    return Act.KeepBoard
}

private fun Unpacker.readActMakeMaterial(): Act.MakeMaterial {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.MakeMaterial", key)
        }
    }
    return Act.MakeMaterial
}

private fun Unpacker.readActOther(): Act.Other {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("Act.Other", key)
        }
    }
    return Act.Other
}

internal fun Unpacker.readSessionKind(): SessionKind = code(SessionKind.entries)

internal fun Unpacker.readSessionRole(): SessionRole = code(SessionRole.entries)

internal fun Unpacker.readTrainingTopic(): TrainingTopic = code(TrainingTopic.entries)

internal fun Unpacker.readPostedMatter(): PostedMatter = code(PostedMatter.entries)

internal fun Unpacker.readPostingPlace(): PostingPlace = code(PostingPlace.entries)

internal fun Unpacker.readEvidenceDecision(): EvidenceDecision {
    var record: UUID? = null
    var act: Act? = null
    var verdict: EvidenceVerdict? = null
    var on: LocalDate? = null
    var by: String? = null
    var why: String? = null
    var evidenceOn: LocalDate? = null
    fields { key ->
        when (key) {
            "record" -> record = uuid()
            "act" -> act = readAct()
            "verdict" -> verdict = readEvidenceVerdict()
            "on" -> on = date()
            "by" -> by = text()
            "why" -> why = text()
            "evidence_on" -> evidenceOn = orNull { date() }
            else -> throw unknown("EvidenceDecision", key)
        }
    }
    return EvidenceDecision(
        record = record ?: throw missing("EvidenceDecision", "record"),
        act = act ?: throw missing("EvidenceDecision", "act"),
        verdict = verdict ?: throw missing("EvidenceDecision", "verdict"),
        on = on ?: throw missing("EvidenceDecision", "on"),
        by = by ?: throw missing("EvidenceDecision", "by"),
        why = why ?: throw missing("EvidenceDecision", "why"),
        evidenceOn = evidenceOn,
    )
}

internal fun Unpacker.readEvidenceVerdict(): EvidenceVerdict = code(EvidenceVerdict.entries)

internal fun Unpacker.readCancellation(): Cancellation {
    var on: LocalDate? = null
    var why: String? = null
    var by: String? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "why" -> why = text()
            "by" -> by = text()
            else -> throw unknown("Cancellation", key)
        }
    }
    return Cancellation(
        on = on ?: throw missing("Cancellation", "on"),
        why = why ?: throw missing("Cancellation", "why"),
        by = by ?: throw missing("Cancellation", "by"),
    )
}

internal fun Unpacker.readActivityId(): ActivityId = ActivityId(uuid())

internal fun Unpacker.readSession(): Session {
    var kind: SessionKind? = null
    var heldOn: LocalDate? = null
    var subject: String? = null
    var plan: PlanId? = null
    var activities: List<ActivityId>? = null
    var role: SessionRole? = null
    var topics: List<String>? = null
    var integratedWith: String? = null
    var starts: LocalTime? = null
    var place: String? = null
    var online: String? = null
    var host: UnitId? = null
    var organiser: String? = null
    var chair: String? = null
    var secretary: String? = null
    var invitation: String? = null
    var agenda: String? = null
    var materials: List<MaterialId>? = null
    var theme: ThemeId? = null
    var documentsDecided: List<LegalDocumentId>? = null
    var certificates: Long? = null
    var turnout: Turnout? = null
    var minutes: Minutes? = null
    var status: SessionStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "kind" -> kind = readSessionKind()
            "held_on" -> heldOn = date()
            "subject" -> subject = text()
            "plan" -> plan = orNull { readPlanId() }
            "activities" -> activities = list { readActivityId() }
            "role" -> role = readSessionRole()
            "topics" -> topics = list { text() }
            "integrated_with" -> integratedWith = orNull { text() }
            "starts" -> starts = orNull { time() }
            "place" -> place = orNull { text() }
            "online" -> online = orNull { text() }
            "host" -> host = orNull { readUnitId() }
            "organiser" -> organiser = orNull { text() }
            "chair" -> chair = orNull { text() }
            "secretary" -> secretary = orNull { text() }
            "invitation" -> invitation = orNull { text() }
            "agenda" -> agenda = orNull { text() }
            "materials" -> materials = list { readMaterialId() }
            "theme" -> theme = orNull { readThemeId() }
            "documents_decided" -> documentsDecided = list { readLegalDocumentId() }
            "certificates" -> certificates = orNull { long() }
            "turnout" -> turnout = orNull { readTurnout() }
            "minutes" -> minutes = orNull { readMinutes() }
            "status" -> status = readSessionStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Session", key)
        }
    }
    return Session(
        kind = kind ?: throw missing("Session", "kind"),
        heldOn = heldOn ?: throw missing("Session", "held_on"),
        subject = subject ?: throw missing("Session", "subject"),
        plan = plan,
        activities = activities ?: emptyList(),
        role = role ?: SessionRole.HOST,
        topics = topics ?: emptyList(),
        integratedWith = integratedWith,
        starts = starts,
        place = place,
        online = online,
        host = host,
        organiser = organiser,
        chair = chair,
        secretary = secretary,
        invitation = invitation,
        agenda = agenda,
        materials = materials ?: emptyList(),
        theme = theme,
        documentsDecided = documentsDecided ?: emptyList(),
        certificates = certificates,
        turnout = turnout,
        minutes = minutes,
        status = status ?: SessionStatus.PLANNED,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readMaterialId(): MaterialId = MaterialId(uuid())

internal fun Unpacker.readThemeId(): ThemeId = ThemeId(uuid())

internal fun Unpacker.readTurnout(): Turnout {
    var invited: Long? = null
    var informed: Long? = null
    var understood: Long? = null
    var method: UnderstandingMethod? = null
    fields { key ->
        when (key) {
            "invited" -> invited = long()
            "informed" -> informed = long()
            "understood" -> understood = long()
            "method" -> method = orNull { readUnderstandingMethod() }
            else -> throw unknown("Turnout", key)
        }
    }
    return Turnout(
        invited = invited ?: 0,
        informed = informed ?: 0,
        understood = understood ?: 0,
        method = method,
    )
}

internal fun Unpacker.readUnderstandingMethod(): UnderstandingMethod = code(UnderstandingMethod.entries)

internal fun Unpacker.readMinutes(): Minutes {
    var number: String? = null
    var started: LocalTime? = null
    var ended: LocalTime? = null
    var endedOn: LocalDate? = null
    var place: String? = null
    var attendees: String? = null
    var absent: List<Absence>? = null
    var chair: String? = null
    var secretary: String? = null
    var content: String? = null
    var discussion: String? = null
    var conclusions: String? = null
    var recipients: List<String>? = null
    fields { key ->
        when (key) {
            "number" -> number = orNull { text() }
            "started" -> started = orNull { time() }
            "ended" -> ended = orNull { time() }
            "ended_on" -> endedOn = orNull { date() }
            "place" -> place = orNull { text() }
            "attendees" -> attendees = text()
            "absent" -> absent = list { readAbsence() }
            "chair" -> chair = orNull { text() }
            "secretary" -> secretary = orNull { text() }
            "content" -> content = text()
            "discussion" -> discussion = orNull { text() }
            "conclusions" -> conclusions = orNull { text() }
            "recipients" -> recipients = list { text() }
            else -> throw unknown("Minutes", key)
        }
    }
    return Minutes(
        number = number,
        started = started,
        ended = ended,
        endedOn = endedOn,
        place = place,
        attendees = attendees ?: "",
        absent = absent ?: emptyList(),
        chair = chair,
        secretary = secretary,
        content = content ?: "",
        discussion = discussion,
        conclusions = conclusions,
        recipients = recipients ?: emptyList(),
    )
}

internal fun Unpacker.readAbsence(): Absence {
    var who: String? = null
    var why: String? = null
    fields { key ->
        when (key) {
            "who" -> who = text()
            "why" -> why = orNull { text() }
            else -> throw unknown("Absence", key)
        }
    }
    return Absence(
        who = who ?: throw missing("Absence", "who"),
        why = why,
    )
}

internal fun Unpacker.readSessionStatus(): SessionStatus = code(SessionStatus.entries)

internal fun Unpacker.readSessionId(): SessionId = SessionId(uuid())

internal fun Unpacker.readAttendance(): Attendance {
    var session: SessionId? = null
    var person: PersonId? = null
    var presence: Presence? = null
    var checkedIn: Instant? = null
    var means: CheckInMeans? = null
    var understood: UnderstandingMethod? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "session" -> session = readSessionId()
            "person" -> person = readPersonId()
            "presence" -> presence = readPresence()
            "checked_in" -> checkedIn = orNull { instant() }
            "means" -> means = orNull { readCheckInMeans() }
            "understood" -> understood = orNull { readUnderstandingMethod() }
            "header" -> header = readHeader()
            else -> throw unknown("Attendance", key)
        }
    }
    return Attendance(
        session = session ?: throw missing("Attendance", "session"),
        person = person ?: throw missing("Attendance", "person"),
        presence = presence ?: Presence.INVITED,
        checkedIn = checkedIn,
        means = means,
        understood = understood,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readPresence(): Presence = code(Presence.entries)

internal fun Unpacker.readCheckInMeans(): CheckInMeans = code(CheckInMeans.entries)

internal fun Unpacker.readAttendanceId(): AttendanceId = AttendanceId(uuid())

internal fun Unpacker.readAttachment(): Attachment {
    var name: String? = null
    var mediaType: String? = null
    var size: Long? = null
    var blake3: String? = null
    var caption: String? = null
    var dated: LocalDate? = null
    var plan: PlanId? = null
    var activity: ActivityId? = null
    var session: SessionId? = null
    var document: LegalDocumentId? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "media_type" -> mediaType = text()
            "size" -> size = long()
            "blake3" -> blake3 = text()
            "caption" -> caption = orNull { text() }
            "dated" -> dated = orNull { date() }
            "plan" -> plan = orNull { readPlanId() }
            "activity" -> activity = orNull { readActivityId() }
            "session" -> session = orNull { readSessionId() }
            "document" -> document = orNull { readLegalDocumentId() }
            "header" -> header = readHeader()
            else -> throw unknown("Attachment", key)
        }
    }
    return Attachment(
        name = name ?: "",
        mediaType = mediaType ?: "",
        size = size ?: 0,
        blake3 = blake3 ?: "",
        caption = caption,
        dated = dated,
        plan = plan,
        activity = activity,
        session = session,
        document = document,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readAttachmentId(): AttachmentId = AttachmentId(uuid())

internal fun Unpacker.readRegister(): Register {
    var name: String? = null
    var unit: UnitId? = null
    var year: Int? = null
    var last: Long? = null
    var closed: Boolean? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "unit" -> unit = orNull { readUnitId() }
            "year" -> year = int()
            "last" -> last = long()
            "closed" -> closed = boolean()
            "header" -> header = readHeader()
            else -> throw unknown("Register", key)
        }
    }
    return Register(
        name = name ?: "",
        unit = unit,
        year = year ?: 0,
        last = last ?: 0,
        closed = closed ?: false,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readRegisterId(): RegisterId = RegisterId(uuid())

internal fun Unpacker.readWorkCalendar(): WorkCalendar {
    var year: Int? = null
    var unit: UnitId? = null
    var workingWeekdays: List<Int>? = null
    var morningWeekdays: List<Int>? = null
    var handOver: LocalTime? = null
    var days: List<CalendarDay>? = null
    var pending: List<PendingDecision>? = null
    var basis: String? = null
    var verified: Boolean? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "unit" -> unit = orNull { readUnitId() }
            "working_weekdays" -> workingWeekdays = orNull { list { int() } }
            "morning_weekdays" -> morningWeekdays = orNull { list { int() } }
            "hand_over" -> handOver = orNull { time() }
            "days" -> days = list { readCalendarDay() }
            "pending" -> pending = list { readPendingDecision() }
            "basis" -> basis = orNull { text() }
            "verified" -> verified = boolean()
            "header" -> header = readHeader()
            else -> throw unknown("WorkCalendar", key)
        }
    }
    return WorkCalendar(
        year = year ?: 0,
        unit = unit,
        workingWeekdays = workingWeekdays,
        morningWeekdays = morningWeekdays,
        handOver = handOver,
        days = days ?: emptyList(),
        pending = pending ?: emptyList(),
        basis = basis,
        verified = verified ?: false,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readCalendarDay(): CalendarDay {
    var date: LocalDate? = null
    var kind: DayKind? = null
    var name: String? = null
    var basis: String? = null
    var verified: Boolean? = null
    var awaits: Occasion? = null
    fields { key ->
        when (key) {
            "date" -> date = date()
            "kind" -> kind = readDayKind()
            "name" -> name = orNull { text() }
            "basis" -> basis = orNull { text() }
            "verified" -> verified = boolean()
            "awaits" -> awaits = orNull { readOccasion() }
            else -> throw unknown("CalendarDay", key)
        }
    }
    return CalendarDay(
        date = date ?: throw missing("CalendarDay", "date"),
        kind = kind ?: throw missing("CalendarDay", "kind"),
        name = name,
        basis = basis,
        verified = verified ?: false,
        awaits = awaits,
    )
}

internal fun Unpacker.readDayKind(): DayKind = code(DayKind.entries)

internal fun Unpacker.readOccasion(): Occasion = code(Occasion.entries)

internal fun Unpacker.readPendingDecision(): PendingDecision {
    var occasion: Occasion? = null
    var name: String? = null
    var choices: List<DayChoice>? = null
    var basis: String? = null
    fields { key ->
        when (key) {
            "occasion" -> occasion = readOccasion()
            "name" -> name = text()
            "choices" -> choices = list { readDayChoice() }
            "basis" -> basis = orNull { text() }
            else -> throw unknown("PendingDecision", key)
        }
    }
    return PendingDecision(
        occasion = occasion ?: throw missing("PendingDecision", "occasion"),
        name = name ?: throw missing("PendingDecision", "name"),
        choices = choices ?: throw missing("PendingDecision", "choices"),
        basis = basis,
    )
}

internal fun Unpacker.readDayChoice(): DayChoice {
    var name: String? = null
    var days: List<CalendarDay>? = null
    fields { key ->
        when (key) {
            "name" -> name = orNull { text() }
            "days" -> days = list { readCalendarDay() }
            else -> throw unknown("DayChoice", key)
        }
    }
    return DayChoice(
        name = name,
        days = days ?: emptyList(),
    )
}

internal fun Unpacker.readCalendarId(): CalendarId = CalendarId(uuid())

internal fun Unpacker.readDeadlineRule(): DeadlineRule {
    var subject: DeadlineSubject? = null
    var timeLimit: TimeLimit? = null
    var basis: LawReference? = null
    var extension: TimeLimit? = null
    var validFrom: LocalDate? = null
    var validTo: LocalDate? = null
    var unit: UnitId? = null
    var verified: Boolean? = null
    var note: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "subject" -> subject = readDeadlineSubject()
            "time_limit" -> timeLimit = readTimeLimit()
            "basis" -> basis = readLawReference()
            "extension" -> extension = orNull { readTimeLimit() }
            "valid_from" -> validFrom = orNull { date() }
            "valid_to" -> validTo = orNull { date() }
            "unit" -> unit = orNull { readUnitId() }
            "verified" -> verified = boolean()
            "note" -> note = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("DeadlineRule", key)
        }
    }
    return DeadlineRule(
        subject = subject ?: throw missing("DeadlineRule", "subject"),
        timeLimit = timeLimit ?: throw missing("DeadlineRule", "time_limit"),
        basis = basis ?: throw missing("DeadlineRule", "basis"),
        extension = extension,
        validFrom = validFrom,
        validTo = validTo,
        unit = unit,
        verified = verified ?: false,
        note = note,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readDeadlineSubject(): DeadlineSubject = code(DeadlineSubject.entries)

internal fun Unpacker.readTimeLimit(): TimeLimit {
    var halfDays: Long? = null
    var unit: DayUnit? = null
    fields { key ->
        when (key) {
            "half_days" -> halfDays = long()
            "unit" -> unit = readDayUnit()
            else -> throw unknown("TimeLimit", key)
        }
    }
    return TimeLimit(
        halfDays = halfDays ?: throw missing("TimeLimit", "half_days"),
        unit = unit ?: throw missing("TimeLimit", "unit"),
    )
}

internal fun Unpacker.readDayUnit(): DayUnit = code(DayUnit.entries)

internal fun Unpacker.readLawReference(): LawReference {
    var document: String? = null
    var provision: String? = null
    var amendedBy: List<String>? = null
    fields { key ->
        when (key) {
            "document" -> document = text()
            "provision" -> provision = orNull { text() }
            "amended_by" -> amendedBy = list { text() }
            else -> throw unknown("LawReference", key)
        }
    }
    return LawReference(
        document = document ?: "",
        provision = provision,
        amendedBy = amendedBy ?: emptyList(),
    )
}

internal fun Unpacker.readDeadlineRuleId(): DeadlineRuleId = DeadlineRuleId(uuid())

internal fun Unpacker.readProcedure(): Procedure {
    var code: String? = null
    var name: String? = null
    var field: String? = null
    var levels: List<ProcedureLevel>? = null
    var steps: String? = null
    var filing: List<Filing>? = null
    var dossier: List<DossierItem>? = null
    var dossierSets: Int? = null
    var timeLimit: TimeLimit? = null
    var timeText: String? = null
    var timeCases: List<TimeCase>? = null
    var applicants: String? = null
    var authority: String? = null
    var unit: UnitId? = null
    var forms: List<ProcedureForm>? = null
    var outcome: String? = null
    var conditions: String? = null
    var fees: String? = null
    var online: OnlineLevel? = null
    var partialReason: String? = null
    var legalBases: List<LawReference>? = null
    var legalBasesText: String? = null
    var decision: LegalDocumentId? = null
    var change: ProcedureChangeKind? = null
    var inForceFrom: LocalDate? = null
    var inForceTo: LocalDate? = null
    var previous: List<ProcedureId>? = null
    var replacedBy: ProcedureId? = null
    var endedBy: LegalDocumentId? = null
    var status: ProcedureStatus? = null
    var moves: List<Move>? = null
    var note: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "code" -> code = text()
            "name" -> name = text()
            "field" -> field = orNull { text() }
            "levels" -> levels = list { readProcedureLevel() }
            "steps" -> steps = orNull { text() }
            "filing" -> filing = list { readFiling() }
            "dossier" -> dossier = list { readDossierItem() }
            "dossier_sets" -> dossierSets = orNull { int() }
            "time_limit" -> timeLimit = orNull { readTimeLimit() }
            "time_text" -> timeText = orNull { text() }
            "time_cases" -> timeCases = list { readTimeCase() }
            "applicants" -> applicants = orNull { text() }
            "authority" -> authority = orNull { text() }
            "unit" -> unit = orNull { readUnitId() }
            "forms" -> forms = list { readProcedureForm() }
            "outcome" -> outcome = orNull { text() }
            "conditions" -> conditions = orNull { text() }
            "fees" -> fees = orNull { text() }
            "online" -> online = orNull { readOnlineLevel() }
            "partial_reason" -> partialReason = orNull { text() }
            "legal_bases" -> legalBases = list { readLawReference() }
            "legal_bases_text" -> legalBasesText = orNull { text() }
            "decision" -> decision = orNull { readLegalDocumentId() }
            "change" -> change = orNull { readProcedureChangeKind() }
            "in_force_from" -> inForceFrom = orNull { date() }
            "in_force_to" -> inForceTo = orNull { date() }
            "previous" -> previous = list { readProcedureId() }
            "replaced_by" -> replacedBy = orNull { readProcedureId() }
            "ended_by" -> endedBy = orNull { readLegalDocumentId() }
            "status" -> status = readProcedureStatus()
            "moves" -> moves = list { readMove() }
            "note" -> note = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("Procedure", key)
        }
    }
    return Procedure(
        code = code ?: "",
        name = name ?: "",
        field = field,
        levels = levels ?: emptyList(),
        steps = steps,
        filing = filing ?: emptyList(),
        dossier = dossier ?: emptyList(),
        dossierSets = dossierSets,
        timeLimit = timeLimit,
        timeText = timeText,
        timeCases = timeCases ?: emptyList(),
        applicants = applicants,
        authority = authority,
        unit = unit,
        forms = forms ?: emptyList(),
        outcome = outcome,
        conditions = conditions,
        fees = fees,
        online = online,
        partialReason = partialReason,
        legalBases = legalBases ?: emptyList(),
        legalBasesText = legalBasesText,
        decision = decision,
        change = change,
        inForceFrom = inForceFrom,
        inForceTo = inForceTo,
        previous = previous ?: emptyList(),
        replacedBy = replacedBy,
        endedBy = endedBy,
        status = status ?: ProcedureStatus.ACTIVE,
        moves = moves ?: emptyList(),
        note = note,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readProcedureLevel(): ProcedureLevel = code(ProcedureLevel.entries)

internal fun Unpacker.readFiling(): Filing {
    var way: FilingWay? = null
    var timeLimit: TimeLimit? = null
    var timeText: String? = null
    var fee: Long? = null
    var feeText: String? = null
    var description: String? = null
    fields { key ->
        when (key) {
            "way" -> way = readFilingWay()
            "time_limit" -> timeLimit = orNull { readTimeLimit() }
            "time_text" -> timeText = orNull { text() }
            "fee" -> fee = orNull { long() }
            "fee_text" -> feeText = orNull { text() }
            "description" -> description = orNull { text() }
            else -> throw unknown("Filing", key)
        }
    }
    return Filing(
        way = way ?: throw missing("Filing", "way"),
        timeLimit = timeLimit,
        timeText = timeText,
        fee = fee,
        feeText = feeText,
        description = description,
    )
}

internal fun Unpacker.readFilingWay(): FilingWay = code(FilingWay.entries)

internal fun Unpacker.readDossierItem(): DossierItem {
    var name: String? = null
    var form: String? = null
    var originals: Int? = null
    var copies: Int? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "form" -> form = orNull { text() }
            "originals" -> originals = orNull { int() }
            "copies" -> copies = orNull { int() }
            else -> throw unknown("DossierItem", key)
        }
    }
    return DossierItem(
        name = name ?: "",
        form = form,
        originals = originals,
        copies = copies,
    )
}

internal fun Unpacker.readTimeCase(): TimeCase {
    var case: String? = null
    var timeLimit: TimeLimit? = null
    var timeText: String? = null
    fields { key ->
        when (key) {
            "case" -> case = text()
            "time_limit" -> timeLimit = orNull { readTimeLimit() }
            "time_text" -> timeText = text()
            else -> throw unknown("TimeCase", key)
        }
    }
    return TimeCase(
        case = case ?: "",
        timeLimit = timeLimit,
        timeText = timeText ?: "",
    )
}

internal fun Unpacker.readProcedureForm(): ProcedureForm {
    var name: String? = null
    var attachment: AttachmentId? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "attachment" -> attachment = orNull { readAttachmentId() }
            else -> throw unknown("ProcedureForm", key)
        }
    }
    return ProcedureForm(
        name = name ?: "",
        attachment = attachment,
    )
}

internal fun Unpacker.readOnlineLevel(): OnlineLevel = code(OnlineLevel.entries)

internal fun Unpacker.readProcedureChangeKind(): ProcedureChangeKind = code(ProcedureChangeKind.entries)

internal fun Unpacker.readProcedureId(): ProcedureId = ProcedureId(uuid())

internal fun Unpacker.readProcedureStatus(): ProcedureStatus = code(ProcedureStatus.entries)

internal fun Unpacker.readPosting(): Posting {
    var subject: PostingSubject? = null
    var place: PostingPlace? = null
    var postedOn: LocalDate? = null
    var location: String? = null
    var url: String? = null
    var unit: UnitId? = null
    var removedOn: LocalDate? = null
    var whyRemoved: String? = null
    var hasForms: Boolean? = null
    var hasFeedbackAddress: Boolean? = null
    var checks: List<PostingCheck>? = null
    var evidence: List<AttachmentId>? = null
    var activity: ActivityId? = null
    var note: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "subject" -> subject = readPostingSubject()
            "place" -> place = readPostingPlace()
            "posted_on" -> postedOn = date()
            "location" -> location = orNull { text() }
            "url" -> url = orNull { text() }
            "unit" -> unit = orNull { readUnitId() }
            "removed_on" -> removedOn = orNull { date() }
            "why_removed" -> whyRemoved = orNull { text() }
            "has_forms" -> hasForms = boolean()
            "has_feedback_address" -> hasFeedbackAddress = boolean()
            "checks" -> checks = list { readPostingCheck() }
            "evidence" -> evidence = list { readAttachmentId() }
            "activity" -> activity = orNull { readActivityId() }
            "note" -> note = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("Posting", key)
        }
    }
    return Posting(
        subject = subject ?: throw missing("Posting", "subject"),
        place = place ?: throw missing("Posting", "place"),
        postedOn = postedOn ?: throw missing("Posting", "posted_on"),
        location = location,
        url = url,
        unit = unit,
        removedOn = removedOn,
        whyRemoved = whyRemoved,
        hasForms = hasForms ?: false,
        hasFeedbackAddress = hasFeedbackAddress ?: false,
        checks = checks ?: emptyList(),
        evidence = evidence ?: emptyList(),
        activity = activity,
        note = note,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readPostingSubject(): PostingSubject = when (val tag = tag()) {
    "procedure_version" -> readPostingSubjectProcedureVersion()
    "year_theme" -> readPostingSubjectYearTheme()
    "issued_decision" -> readPostingSubjectIssuedDecision()
    "leaders_schedule" -> readPostingSubjectLeadersSchedule()
    else -> throw unknown("PostingSubject", tag)
}

private fun Unpacker.readPostingSubjectProcedureVersion(): PostingSubject.ProcedureVersion {
    var procedure: ProcedureId? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "procedure" -> procedure = readProcedureId()
            else -> throw unknown("PostingSubject.ProcedureVersion", key)
        }
    }
    return PostingSubject.ProcedureVersion(
        procedure = procedure ?: throw missing("PostingSubject.ProcedureVersion", "procedure"),
    )
}

private fun Unpacker.readPostingSubjectYearTheme(): PostingSubject.YearTheme {
    var theme: ThemeId? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "theme" -> theme = readThemeId()
            else -> throw unknown("PostingSubject.YearTheme", key)
        }
    }
    return PostingSubject.YearTheme(
        theme = theme ?: throw missing("PostingSubject.YearTheme", "theme"),
    )
}

private fun Unpacker.readPostingSubjectIssuedDecision(): PostingSubject.IssuedDecision {
    var document: LegalDocumentId? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "document" -> document = readLegalDocumentId()
            else -> throw unknown("PostingSubject.IssuedDecision", key)
        }
    }
    return PostingSubject.IssuedDecision(
        document = document ?: throw missing("PostingSubject.IssuedDecision", "document"),
    )
}

private fun Unpacker.readPostingSubjectLeadersSchedule(): PostingSubject.LeadersSchedule {
    fields { key ->
        when (key) {
            "type" -> skip()
            else -> throw unknown("PostingSubject.LeadersSchedule", key)
        }
    }
    return PostingSubject.LeadersSchedule
}

internal fun Unpacker.readPostingCheck(): PostingCheck {
    var on: LocalDate? = null
    var by: String? = null
    var hasForms: Boolean? = null
    var hasFeedbackAddress: Boolean? = null
    var evidence: List<AttachmentId>? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "by" -> by = text()
            "has_forms" -> hasForms = orNull { boolean() }
            "has_feedback_address" -> hasFeedbackAddress = orNull { boolean() }
            "evidence" -> evidence = list { readAttachmentId() }
            else -> throw unknown("PostingCheck", key)
        }
    }
    return PostingCheck(
        on = on ?: throw missing("PostingCheck", "on"),
        by = by ?: throw missing("PostingCheck", "by"),
        hasForms = hasForms,
        hasFeedbackAddress = hasFeedbackAddress,
        evidence = evidence ?: emptyList(),
    )
}

internal fun Unpacker.readPostingId(): PostingId = PostingId(uuid())

internal fun Unpacker.readDataSubject(): DataSubject {
    var person: PersonId? = null
    var name: Personal? = null
    var address: Personal? = null
    var phone: Personal? = null
    var email: Personal? = null
    var ground: ProcessingGround? = null
    var basis: LawReference? = null
    var consents: List<Consent>? = null
    var erased: Erasure? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "person" -> person = orNull { readPersonId() }
            "name" -> name = orNull { readPersonal() }
            "address" -> address = orNull { readPersonal() }
            "phone" -> phone = orNull { readPersonal() }
            "email" -> email = orNull { readPersonal() }
            "ground" -> ground = readProcessingGround()
            "basis" -> basis = orNull { readLawReference() }
            "consents" -> consents = list { readConsent() }
            "erased" -> erased = orNull { readErasure() }
            "header" -> header = readHeader()
            else -> throw unknown("DataSubject", key)
        }
    }
    return DataSubject(
        person = person,
        name = name,
        address = address,
        phone = phone,
        email = email,
        ground = ground ?: ProcessingGround.LEGAL_DUTY,
        basis = basis,
        consents = consents ?: emptyList(),
        erased = erased,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readPersonal(): Personal = when (val tag = tag()) {
    "open" -> readPersonalOpen()
    "sealed" -> readPersonalSealed()
    else -> throw unknown("Personal", tag)
}

private fun Unpacker.readPersonalOpen(): Personal.Open {
    var text: String? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "text" -> text = text()
            else -> throw unknown("Personal.Open", key)
        }
    }
    return Personal.Open(
        text = text ?: throw missing("Personal.Open", "text"),
    )
}

private fun Unpacker.readPersonalSealed(): Personal.Sealed {
    var content: String? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "content" -> content = text()
            else -> throw unknown("Personal.Sealed", key)
        }
    }
    return Personal.Sealed(
        content = content ?: throw missing("Personal.Sealed", "content"),
    )
}

internal fun Unpacker.readProcessingGround(): ProcessingGround = code(ProcessingGround.entries)

internal fun Unpacker.readConsent(): Consent {
    var purpose: String? = null
    var givenOn: LocalDate? = null
    var method: String? = null
    var textVersion: String? = null
    var evidence: AttachmentId? = null
    var withdrawnOn: LocalDate? = null
    fields { key ->
        when (key) {
            "purpose" -> purpose = text()
            "given_on" -> givenOn = date()
            "method" -> method = text()
            "text_version" -> textVersion = orNull { text() }
            "evidence" -> evidence = orNull { readAttachmentId() }
            "withdrawn_on" -> withdrawnOn = orNull { date() }
            else -> throw unknown("Consent", key)
        }
    }
    return Consent(
        purpose = purpose ?: throw missing("Consent", "purpose"),
        givenOn = givenOn ?: throw missing("Consent", "given_on"),
        method = method ?: throw missing("Consent", "method"),
        textVersion = textVersion,
        evidence = evidence,
        withdrawnOn = withdrawnOn,
    )
}

internal fun Unpacker.readErasure(): Erasure {
    var on: LocalDate? = null
    var by: String? = null
    var why: String? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "by" -> by = text()
            "why" -> why = text()
            else -> throw unknown("Erasure", key)
        }
    }
    return Erasure(
        on = on ?: throw missing("Erasure", "on"),
        by = by ?: throw missing("Erasure", "by"),
        why = why ?: throw missing("Erasure", "why"),
    )
}

internal fun Unpacker.readDataSubjectId(): DataSubjectId = DataSubjectId(uuid())

internal fun Unpacker.readDataRequest(): DataRequest {
    var subject: DataSubjectId? = null
    var kind: DataRequestKind? = null
    var receivedOn: LocalDate? = null
    var details: String? = null
    var acknowledgeBy: Deadline? = null
    var answerBy: Deadline? = null
    var notCovered: List<MissingClock>? = null
    var extended: String? = null
    var extendedOn: LocalDate? = null
    var outcome: String? = null
    var status: DataRequestStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "subject" -> subject = readDataSubjectId()
            "kind" -> kind = readDataRequestKind()
            "received_on" -> receivedOn = date()
            "details" -> details = orNull { text() }
            "acknowledge_by" -> acknowledgeBy = orNull { readDeadline() }
            "answer_by" -> answerBy = orNull { readDeadline() }
            "not_covered" -> notCovered = list { readMissingClock() }
            "extended" -> extended = orNull { text() }
            "extended_on" -> extendedOn = orNull { date() }
            "outcome" -> outcome = orNull { text() }
            "status" -> status = readDataRequestStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("DataRequest", key)
        }
    }
    return DataRequest(
        subject = subject ?: throw missing("DataRequest", "subject"),
        kind = kind ?: throw missing("DataRequest", "kind"),
        receivedOn = receivedOn ?: throw missing("DataRequest", "received_on"),
        details = details,
        acknowledgeBy = acknowledgeBy,
        answerBy = answerBy,
        notCovered = notCovered ?: emptyList(),
        extended = extended,
        extendedOn = extendedOn,
        outcome = outcome,
        status = status ?: DataRequestStatus.RECEIVED,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readDataRequestKind(): DataRequestKind = code(DataRequestKind.entries)

internal fun Unpacker.readDeadline(): Deadline {
    var due: LocalDate? = null
    var started: LocalDate? = null
    var timeLimit: TimeLimit? = null
    var dueLatest: LocalDate? = null
    var atNoon: Boolean? = null
    var rule: DeadlineRuleId? = null
    var basis: LawReference? = null
    var calendars: List<CalendarUsed>? = null
    var awaits: List<AwaitedDecision>? = null
    var verified: Boolean? = null
    fields { key ->
        when (key) {
            "due" -> due = date()
            "started" -> started = date()
            "time_limit" -> timeLimit = readTimeLimit()
            "due_latest" -> dueLatest = orNull { date() }
            "at_noon" -> atNoon = boolean()
            "rule" -> rule = orNull { readDeadlineRuleId() }
            "basis" -> basis = orNull { readLawReference() }
            "calendars" -> calendars = list { readCalendarUsed() }
            "awaits" -> awaits = list { readAwaitedDecision() }
            "verified" -> verified = boolean()
            else -> throw unknown("Deadline", key)
        }
    }
    return Deadline(
        due = due ?: throw missing("Deadline", "due"),
        started = started ?: throw missing("Deadline", "started"),
        timeLimit = timeLimit ?: throw missing("Deadline", "time_limit"),
        dueLatest = dueLatest,
        atNoon = atNoon ?: false,
        rule = rule,
        basis = basis,
        calendars = calendars ?: emptyList(),
        awaits = awaits ?: emptyList(),
        verified = verified ?: false,
    )
}

internal fun Unpacker.readCalendarUsed(): CalendarUsed {
    var calendar: CalendarId? = null
    var rev: Long? = null
    fields { key ->
        when (key) {
            "calendar" -> calendar = readCalendarId()
            "rev" -> rev = long()
            else -> throw unknown("CalendarUsed", key)
        }
    }
    return CalendarUsed(
        calendar = calendar ?: throw missing("CalendarUsed", "calendar"),
        rev = rev ?: throw missing("CalendarUsed", "rev"),
    )
}

internal fun Unpacker.readAwaitedDecision(): AwaitedDecision {
    var year: Int? = null
    var occasion: Occasion? = null
    var days: List<LocalDate>? = null
    var text: String? = null
    var textVi: String? = null
    var basis: String? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "occasion" -> occasion = readOccasion()
            "days" -> days = list { date() }
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "basis" -> basis = orNull { text() }
            else -> throw unknown("AwaitedDecision", key)
        }
    }
    return AwaitedDecision(
        year = year ?: throw missing("AwaitedDecision", "year"),
        occasion = occasion ?: throw missing("AwaitedDecision", "occasion"),
        days = days ?: throw missing("AwaitedDecision", "days"),
        text = text ?: throw missing("AwaitedDecision", "text"),
        textVi = textVi ?: throw missing("AwaitedDecision", "text_vi"),
        basis = basis,
    )
}

internal fun Unpacker.readMissingClock(): MissingClock {
    var clock: DeadlineSubject? = null
    var reason: String? = null
    var reasonVi: String? = null
    fields { key ->
        when (key) {
            "clock" -> clock = readDeadlineSubject()
            "reason" -> reason = text()
            "reason_vi" -> reasonVi = text()
            else -> throw unknown("MissingClock", key)
        }
    }
    return MissingClock(
        clock = clock ?: throw missing("MissingClock", "clock"),
        reason = reason ?: throw missing("MissingClock", "reason"),
        reasonVi = reasonVi ?: throw missing("MissingClock", "reason_vi"),
    )
}

internal fun Unpacker.readDataRequestStatus(): DataRequestStatus = code(DataRequestStatus.entries)

internal fun Unpacker.readDataRequestId(): DataRequestId = DataRequestId(uuid())

internal fun Unpacker.readAccess(): Access {
    var subject: DataSubjectId? = null
    var kind: String? = null
    var record: UUID? = null
    var recordRev: Long? = null
    var fields: List<String>? = null
    var purpose: String? = null
    var despite: RestrictionException? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "subject" -> subject = readDataSubjectId()
            "kind" -> kind = text()
            "record" -> record = uuid()
            "rev" -> recordRev = long()
            "fields" -> fields = list { text() }
            "purpose" -> purpose = text()
            "despite" -> despite = orNull { readRestrictionException() }
            "header" -> header = readHeader()
            else -> throw unknown("Access", key)
        }
    }
    return Access(
        subject = subject ?: throw missing("Access", "subject"),
        kind = kind ?: throw missing("Access", "kind"),
        record = record ?: throw missing("Access", "record"),
        recordRev = recordRev ?: throw missing("Access", "rev"),
        fields = fields ?: throw missing("Access", "fields"),
        purpose = purpose ?: throw missing("Access", "purpose"),
        despite = despite,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readRestrictionException(): RestrictionException = code(RestrictionException.entries)

internal fun Unpacker.readAccessId(): AccessId = AccessId(uuid())

internal fun Unpacker.readMaterial(): Material {
    var kind: MaterialKind? = null
    var title: String? = null
    var version: String? = null
    var topics: List<String>? = null
    var language: String? = null
    var legalBases: List<LawReference>? = null
    var attachments: List<AttachmentId>? = null
    var plan: PlanId? = null
    var activity: ActivityId? = null
    var unit: UnitId? = null
    var madeOn: LocalDate? = null
    var replaces: MaterialId? = null
    var status: MaterialStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "kind" -> kind = readMaterialKind()
            "title" -> title = text()
            "version" -> version = orNull { text() }
            "topics" -> topics = list { text() }
            "language" -> language = orNull { text() }
            "legal_bases" -> legalBases = list { readLawReference() }
            "attachments" -> attachments = list { readAttachmentId() }
            "plan" -> plan = orNull { readPlanId() }
            "activity" -> activity = orNull { readActivityId() }
            "unit" -> unit = orNull { readUnitId() }
            "made_on" -> madeOn = orNull { date() }
            "replaces" -> replaces = orNull { readMaterialId() }
            "status" -> status = readMaterialStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Material", key)
        }
    }
    return Material(
        kind = kind ?: throw missing("Material", "kind"),
        title = title ?: throw missing("Material", "title"),
        version = version,
        topics = topics ?: emptyList(),
        language = language,
        legalBases = legalBases ?: emptyList(),
        attachments = attachments ?: emptyList(),
        plan = plan,
        activity = activity,
        unit = unit,
        madeOn = madeOn,
        replaces = replaces,
        status = status ?: MaterialStatus.DRAFT,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readMaterialKind(): MaterialKind = code(MaterialKind.entries)

internal fun Unpacker.readMaterialStatus(): MaterialStatus = code(MaterialStatus.entries)

internal fun Unpacker.readDissemination(): Dissemination {
    var channel: Channel? = null
    var title: String? = null
    var on: LocalDate? = null
    var until: LocalDate? = null
    var reach: Long? = null
    var reachNote: String? = null
    var url: String? = null
    var outlet: String? = null
    var audience: AudienceKind? = null
    var material: MaterialId? = null
    var activity: ActivityId? = null
    var plan: PlanId? = null
    var unit: UnitId? = null
    var evidence: List<AttachmentId>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "channel" -> channel = readChannel()
            "title" -> title = text()
            "on" -> on = date()
            "until" -> until = orNull { date() }
            "reach" -> reach = orNull { long() }
            "reach_note" -> reachNote = orNull { text() }
            "url" -> url = orNull { text() }
            "outlet" -> outlet = orNull { text() }
            "audience" -> audience = orNull { readAudienceKind() }
            "material" -> material = orNull { readMaterialId() }
            "activity" -> activity = orNull { readActivityId() }
            "plan" -> plan = orNull { readPlanId() }
            "unit" -> unit = orNull { readUnitId() }
            "evidence" -> evidence = list { readAttachmentId() }
            "header" -> header = readHeader()
            else -> throw unknown("Dissemination", key)
        }
    }
    return Dissemination(
        channel = channel ?: throw missing("Dissemination", "channel"),
        title = title ?: throw missing("Dissemination", "title"),
        on = on ?: throw missing("Dissemination", "on"),
        until = until,
        reach = reach,
        reachNote = reachNote,
        url = url,
        outlet = outlet,
        audience = audience,
        material = material,
        activity = activity,
        plan = plan,
        unit = unit,
        evidence = evidence ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readDisseminationId(): DisseminationId = DisseminationId(uuid())

internal fun Unpacker.readTheme(): Theme {
    var text: String? = null
    var year: Int? = null
    var issuer: String? = null
    var issuerUnit: UnitId? = null
    var plan: PlanId? = null
    var decision: LegalDocumentId? = null
    var evidence: List<AttachmentId>? = null
    var tasks: List<ThemeTask>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "year" -> year = int()
            "issuer" -> issuer = orNull { text() }
            "issuer_unit" -> issuerUnit = orNull { readUnitId() }
            "plan" -> plan = orNull { readPlanId() }
            "decision" -> decision = orNull { readLegalDocumentId() }
            "evidence" -> evidence = list { readAttachmentId() }
            "tasks" -> tasks = list { readThemeTask() }
            "header" -> header = readHeader()
            else -> throw unknown("Theme", key)
        }
    }
    return Theme(
        text = text ?: "",
        year = year ?: 0,
        issuer = issuer,
        issuerUnit = issuerUnit,
        plan = plan,
        decision = decision,
        evidence = evidence ?: emptyList(),
        tasks = tasks ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readThemeTask(): ThemeTask {
    var text: String? = null
    var unit: UnitId? = null
    var activity: ActivityId? = null
    var due: LocalDate? = null
    var doneOn: LocalDate? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "unit" -> unit = orNull { readUnitId() }
            "activity" -> activity = orNull { readActivityId() }
            "due" -> due = orNull { date() }
            "done_on" -> doneOn = orNull { date() }
            else -> throw unknown("ThemeTask", key)
        }
    }
    return ThemeTask(
        text = text ?: "",
        unit = unit,
        activity = activity,
        due = due,
        doneOn = doneOn,
    )
}

internal fun Unpacker.readAppointment(): Appointment {
    var date: LocalDate? = null
    var part: DayPart? = null
    var content: String? = null
    var person: PersonId? = null
    var name: String? = null
    var title: String? = null
    var rank: Int? = null
    var starts: LocalTime? = null
    var ends: LocalTime? = null
    var place: String? = null
    var participants: String? = null
    var public: Boolean? = null
    var unit: UnitId? = null
    var status: AppointmentStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "date" -> date = date()
            "part" -> part = readDayPart()
            "content" -> content = text()
            "person" -> person = orNull { readPersonId() }
            "name" -> name = orNull { text() }
            "title" -> title = orNull { text() }
            "rank" -> rank = int()
            "starts" -> starts = orNull { time() }
            "ends" -> ends = orNull { time() }
            "place" -> place = orNull { text() }
            "participants" -> participants = orNull { text() }
            "public" -> public = boolean()
            "unit" -> unit = orNull { readUnitId() }
            "status" -> status = readAppointmentStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Appointment", key)
        }
    }
    return Appointment(
        date = date ?: throw missing("Appointment", "date"),
        part = part ?: throw missing("Appointment", "part"),
        content = content ?: throw missing("Appointment", "content"),
        person = person,
        name = name,
        title = title,
        rank = rank ?: 0,
        starts = starts,
        ends = ends,
        place = place,
        participants = participants,
        public = public ?: true,
        unit = unit,
        status = status ?: AppointmentStatus.PLANNED,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readDayPart(): DayPart = code(DayPart.entries)

internal fun Unpacker.readAppointmentStatus(): AppointmentStatus = code(AppointmentStatus.entries)

internal fun Unpacker.readAppointmentId(): AppointmentId = AppointmentId(uuid())

internal fun Unpacker.readQuestion(): Question {
    var session: SessionId? = null
    var number: Long? = null
    var text: String? = null
    var askedOn: LocalDate? = null
    var asker: DataSubjectId? = null
    var askerGroup: AskerGroup? = null
    var field: String? = null
    var procedures: List<ProcedureId>? = null
    var answer: QuestionAnswer? = null
    var published: QuestionPublication? = null
    var feedback: FeedbackId? = null
    var status: QuestionStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "session" -> session = readSessionId()
            "number" -> number = long()
            "text" -> text = text()
            "asked_on" -> askedOn = orNull { date() }
            "asker" -> asker = orNull { readDataSubjectId() }
            "asker_group" -> askerGroup = orNull { readAskerGroup() }
            "field" -> field = orNull { text() }
            "procedures" -> procedures = list { readProcedureId() }
            "answer" -> answer = orNull { readQuestionAnswer() }
            "published" -> published = orNull { readQuestionPublication() }
            "feedback" -> feedback = orNull { readFeedbackId() }
            "status" -> status = readQuestionStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Question", key)
        }
    }
    return Question(
        session = session ?: throw missing("Question", "session"),
        number = number ?: throw missing("Question", "number"),
        text = text ?: throw missing("Question", "text"),
        askedOn = askedOn,
        asker = asker,
        askerGroup = askerGroup,
        field = field,
        procedures = procedures ?: emptyList(),
        answer = answer,
        published = published,
        feedback = feedback,
        status = status ?: QuestionStatus.ASKED,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readAskerGroup(): AskerGroup = code(AskerGroup.entries)

internal fun Unpacker.readQuestionAnswer(): QuestionAnswer {
    var text: String? = null
    var by: String? = null
    var on: LocalDate? = null
    var givenAtSession: Boolean? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "by" -> by = text()
            "on" -> on = date()
            "given_at_session" -> givenAtSession = boolean()
            else -> throw unknown("QuestionAnswer", key)
        }
    }
    return QuestionAnswer(
        text = text ?: throw missing("QuestionAnswer", "text"),
        by = by ?: throw missing("QuestionAnswer", "by"),
        on = on ?: throw missing("QuestionAnswer", "on"),
        givenAtSession = givenAtSession ?: false,
    )
}

internal fun Unpacker.readQuestionPublication(): QuestionPublication {
    var on: LocalDate? = null
    var publicQuestion: String? = null
    var publicAnswer: String? = null
    var url: String? = null
    var notCompared: String? = null
    var despite: RestrictionException? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "public_question" -> publicQuestion = text()
            "public_answer" -> publicAnswer = text()
            "url" -> url = orNull { text() }
            "not_compared" -> notCompared = orNull { text() }
            "despite" -> despite = orNull { readRestrictionException() }
            else -> throw unknown("QuestionPublication", key)
        }
    }
    return QuestionPublication(
        on = on ?: throw missing("QuestionPublication", "on"),
        publicQuestion = publicQuestion ?: throw missing("QuestionPublication", "public_question"),
        publicAnswer = publicAnswer ?: throw missing("QuestionPublication", "public_answer"),
        url = url,
        notCompared = notCompared,
        despite = despite,
    )
}

internal fun Unpacker.readFeedbackId(): FeedbackId = FeedbackId(uuid())

internal fun Unpacker.readQuestionStatus(): QuestionStatus = code(QuestionStatus.entries)

internal fun Unpacker.readQuestionId(): QuestionId = QuestionId(uuid())

internal fun Unpacker.readAssessment(): Assessment {
    var title: String? = null
    var passMark: PassMark? = null
    var purpose: String? = null
    var session: SessionId? = null
    var plan: PlanId? = null
    var activity: ActivityId? = null
    var partialCredit: Boolean? = null
    var timeLimitMinutes: Long? = null
    var items: List<AssessmentItem>? = null
    var attemptsAllowed: Long? = null
    var validFrom: LocalDate? = null
    var validTo: LocalDate? = null
    var status: AssessmentStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "title" -> title = text()
            "pass_mark" -> passMark = readPassMark()
            "purpose" -> purpose = orNull { text() }
            "session" -> session = orNull { readSessionId() }
            "plan" -> plan = orNull { readPlanId() }
            "activity" -> activity = orNull { readActivityId() }
            "partial_credit" -> partialCredit = boolean()
            "time_limit_minutes" -> timeLimitMinutes = orNull { long() }
            "items" -> items = list { readAssessmentItem() }
            "attempts_allowed" -> attemptsAllowed = orNull { long() }
            "valid_from" -> validFrom = orNull { date() }
            "valid_to" -> validTo = orNull { date() }
            "status" -> status = readAssessmentStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Assessment", key)
        }
    }
    return Assessment(
        title = title ?: throw missing("Assessment", "title"),
        passMark = passMark ?: throw missing("Assessment", "pass_mark"),
        purpose = purpose,
        session = session,
        plan = plan,
        activity = activity,
        partialCredit = partialCredit ?: false,
        timeLimitMinutes = timeLimitMinutes,
        items = items ?: emptyList(),
        attemptsAllowed = attemptsAllowed,
        validFrom = validFrom,
        validTo = validTo,
        status = status ?: AssessmentStatus.DRAFT,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readPassMark(): PassMark = when (val tag = tag()) {
    "percent" -> readPassMarkPercent()
    "points" -> readPassMarkPoints()
    else -> throw unknown("PassMark", tag)
}

private fun Unpacker.readPassMarkPercent(): PassMark.Percent {
    var percent: Long? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "percent" -> percent = long()
            else -> throw unknown("PassMark.Percent", key)
        }
    }
    return PassMark.Percent(
        percent = percent ?: throw missing("PassMark.Percent", "percent"),
    )
}

private fun Unpacker.readPassMarkPoints(): PassMark.Points {
    var points: Long? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "points" -> points = long()
            else -> throw unknown("PassMark.Points", key)
        }
    }
    return PassMark.Points(
        points = points ?: throw missing("PassMark.Points", "points"),
    )
}

internal fun Unpacker.readAssessmentItem(): AssessmentItem {
    var text: String? = null
    var points: Long? = null
    var kind: ItemKind? = null
    var options: List<String>? = null
    var correct: List<Long>? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "points" -> points = long()
            "kind" -> kind = readItemKind()
            "options" -> options = list { text() }
            "correct" -> correct = list { long() }
            else -> throw unknown("AssessmentItem", key)
        }
    }
    return AssessmentItem(
        text = text ?: throw missing("AssessmentItem", "text"),
        points = points ?: throw missing("AssessmentItem", "points"),
        kind = kind ?: ItemKind.SINGLE,
        options = options ?: emptyList(),
        correct = correct ?: emptyList(),
    )
}

internal fun Unpacker.readItemKind(): ItemKind = code(ItemKind.entries)

internal fun Unpacker.readAssessmentStatus(): AssessmentStatus = code(AssessmentStatus.entries)

internal fun Unpacker.readAssessmentId(): AssessmentId = AssessmentId(uuid())

internal fun Unpacker.readAttempt(): Attempt {
    var assessment: AssessmentId? = null
    var person: PersonId? = null
    var number: Long? = null
    var takenOn: LocalDate? = null
    var passed: Boolean? = null
    var subject: DataSubjectId? = null
    var unit: UnitId? = null
    var session: SessionId? = null
    var score: Personal? = null
    var answers: Personal? = null
    var marksAttendance: Boolean? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "assessment" -> assessment = readAssessmentId()
            "person" -> person = readPersonId()
            "number" -> number = long()
            "taken_on" -> takenOn = date()
            "passed" -> passed = boolean()
            "subject" -> subject = orNull { readDataSubjectId() }
            "unit" -> unit = orNull { readUnitId() }
            "session" -> session = orNull { readSessionId() }
            "score" -> score = orNull { readPersonal() }
            "answers" -> answers = orNull { readPersonal() }
            "marks_attendance" -> marksAttendance = boolean()
            "header" -> header = readHeader()
            else -> throw unknown("Attempt", key)
        }
    }
    return Attempt(
        assessment = assessment ?: throw missing("Attempt", "assessment"),
        person = person ?: throw missing("Attempt", "person"),
        number = number ?: throw missing("Attempt", "number"),
        takenOn = takenOn ?: throw missing("Attempt", "taken_on"),
        passed = passed ?: throw missing("Attempt", "passed"),
        subject = subject,
        unit = unit,
        session = session,
        score = score,
        answers = answers,
        marksAttendance = marksAttendance ?: false,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readAttemptId(): AttemptId = AttemptId(uuid())

internal fun Unpacker.readFeedback(): Feedback {
    var kind: FeedbackKind? = null
    var channel: FeedbackChannel? = null
    var receivedOn: LocalDate? = null
    var text: String? = null
    var receivedAt: Instant? = null
    var proposal: String? = null
    var inVietnamese: Boolean? = null
    var submitter: DataSubjectId? = null
    var missing: List<FeedbackContent>? = null
    var unit: UnitId? = null
    var number: Long? = null
    var year: Int? = null
    var category: FeedbackCategory? = null
    var competence: FeedbackCompetence? = null
    var competentBody: String? = null
    var competentUnit: UnitId? = null
    var assignedUnit: UnitId? = null
    var assignedPerson: PersonId? = null
    var assignedOn: LocalDate? = null
    var completedOn: LocalDate? = null
    var classifyBy: Deadline? = null
    var forwardBy: Deadline? = null
    var answerBy: Deadline? = null
    var extension: FeedbackExtension? = null
    var notCovered: List<MissingClock>? = null
    var notAccepted: NonAcceptance? = null
    var transfers: List<FeedbackTransfer>? = null
    var forwards: List<FeedbackForward>? = null
    var review: FeedbackReview? = null
    var decision: FeedbackDecision? = null
    var answer: FeedbackAnswer? = null
    var publications: List<ResultPublication>? = null
    var withdrawal: FeedbackWithdrawal? = null
    var archiving: FeedbackArchiving? = null
    var procedures: List<ProcedureId>? = null
    var question: QuestionId? = null
    var plan: PlanId? = null
    var activity: ActivityId? = null
    var legalBases: List<LawReference>? = null
    var attachments: List<AttachmentId>? = null
    var status: FeedbackStatus? = null
    var moves: List<Move>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "kind" -> kind = readFeedbackKind()
            "channel" -> channel = readFeedbackChannel()
            "received_on" -> receivedOn = date()
            "text" -> text = text()
            "received_at" -> receivedAt = orNull { instant() }
            "proposal" -> proposal = orNull { text() }
            "in_vietnamese" -> inVietnamese = boolean()
            "submitter" -> submitter = orNull { readDataSubjectId() }
            "missing" -> missing = list { readFeedbackContent() }
            "unit" -> unit = orNull { readUnitId() }
            "number" -> number = orNull { long() }
            "year" -> year = orNull { int() }
            "category" -> category = orNull { readFeedbackCategory() }
            "competence" -> competence = orNull { readFeedbackCompetence() }
            "competent_body" -> competentBody = orNull { text() }
            "competent_unit" -> competentUnit = orNull { readUnitId() }
            "assigned_unit" -> assignedUnit = orNull { readUnitId() }
            "assigned_person" -> assignedPerson = orNull { readPersonId() }
            "assigned_on" -> assignedOn = orNull { date() }
            "completed_on" -> completedOn = orNull { date() }
            "classify_by" -> classifyBy = orNull { readDeadline() }
            "forward_by" -> forwardBy = orNull { readDeadline() }
            "answer_by" -> answerBy = orNull { readDeadline() }
            "extension" -> extension = orNull { readFeedbackExtension() }
            "not_covered" -> notCovered = list { readMissingClock() }
            "not_accepted" -> notAccepted = orNull { readNonAcceptance() }
            "transfers" -> transfers = list { readFeedbackTransfer() }
            "forwards" -> forwards = list { readFeedbackForward() }
            "review" -> review = orNull { readFeedbackReview() }
            "decision" -> decision = orNull { readFeedbackDecision() }
            "answer" -> answer = orNull { readFeedbackAnswer() }
            "publications" -> publications = list { readResultPublication() }
            "withdrawal" -> withdrawal = orNull { readFeedbackWithdrawal() }
            "archiving" -> archiving = orNull { readFeedbackArchiving() }
            "procedures" -> procedures = list { readProcedureId() }
            "question" -> question = orNull { readQuestionId() }
            "plan" -> plan = orNull { readPlanId() }
            "activity" -> activity = orNull { readActivityId() }
            "legal_bases" -> legalBases = list { readLawReference() }
            "attachments" -> attachments = list { readAttachmentId() }
            "status" -> status = readFeedbackStatus()
            "moves" -> moves = list { readMove() }
            "header" -> header = readHeader()
            else -> throw unknown("Feedback", key)
        }
    }
    return Feedback(
        kind = kind ?: throw missing("Feedback", "kind"),
        channel = channel ?: throw missing("Feedback", "channel"),
        receivedOn = receivedOn ?: throw missing("Feedback", "received_on"),
        text = text ?: throw missing("Feedback", "text"),
        receivedAt = receivedAt,
        proposal = proposal,
        inVietnamese = inVietnamese ?: true,
        submitter = submitter,
        missing = missing ?: emptyList(),
        unit = unit,
        number = number,
        year = year,
        category = category,
        competence = competence,
        competentBody = competentBody,
        competentUnit = competentUnit,
        assignedUnit = assignedUnit,
        assignedPerson = assignedPerson,
        assignedOn = assignedOn,
        completedOn = completedOn,
        classifyBy = classifyBy,
        forwardBy = forwardBy,
        answerBy = answerBy,
        extension = extension,
        notCovered = notCovered ?: emptyList(),
        notAccepted = notAccepted,
        transfers = transfers ?: emptyList(),
        forwards = forwards ?: emptyList(),
        review = review,
        decision = decision,
        answer = answer,
        publications = publications ?: emptyList(),
        withdrawal = withdrawal,
        archiving = archiving,
        procedures = procedures ?: emptyList(),
        question = question,
        plan = plan,
        activity = activity,
        legalBases = legalBases ?: emptyList(),
        attachments = attachments ?: emptyList(),
        status = status ?: FeedbackStatus.RECEIVED,
        moves = moves ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readFeedbackKind(): FeedbackKind = code(FeedbackKind.entries)

internal fun Unpacker.readFeedbackChannel(): FeedbackChannel = code(FeedbackChannel.entries)

internal fun Unpacker.readFeedbackContent(): FeedbackContent = code(FeedbackContent.entries)

internal fun Unpacker.readFeedbackCategory(): FeedbackCategory = code(FeedbackCategory.entries)

internal fun Unpacker.readFeedbackCompetence(): FeedbackCompetence = code(FeedbackCompetence.entries)

internal fun Unpacker.readFeedbackExtension(): FeedbackExtension {
    var until: Deadline? = null
    var on: LocalDate? = null
    var why: String? = null
    var by: String? = null
    fields { key ->
        when (key) {
            "until" -> until = readDeadline()
            "on" -> on = date()
            "why" -> why = text()
            "by" -> by = text()
            else -> throw unknown("FeedbackExtension", key)
        }
    }
    return FeedbackExtension(
        until = until ?: throw missing("FeedbackExtension", "until"),
        on = on ?: throw missing("FeedbackExtension", "on"),
        why = why ?: throw missing("FeedbackExtension", "why"),
        by = by ?: throw missing("FeedbackExtension", "by"),
    )
}

internal fun Unpacker.readNonAcceptance(): NonAcceptance {
    var reason: NonAcceptanceReason? = null
    var explanation: String? = null
    var on: LocalDate? = null
    var duplicateOf: FeedbackId? = null
    fields { key ->
        when (key) {
            "reason" -> reason = readNonAcceptanceReason()
            "explanation" -> explanation = text()
            "on" -> on = date()
            "duplicate_of" -> duplicateOf = orNull { readFeedbackId() }
            else -> throw unknown("NonAcceptance", key)
        }
    }
    return NonAcceptance(
        reason = reason ?: throw missing("NonAcceptance", "reason"),
        explanation = explanation ?: throw missing("NonAcceptance", "explanation"),
        on = on ?: throw missing("NonAcceptance", "on"),
        duplicateOf = duplicateOf,
    )
}

internal fun Unpacker.readNonAcceptanceReason(): NonAcceptanceReason = code(NonAcceptanceReason.entries)

internal fun Unpacker.readFeedbackTransfer(): FeedbackTransfer {
    var toUnit: UnitId? = null
    var on: LocalDate? = null
    var why: String? = null
    var by: String? = null
    var fromUnit: UnitId? = null
    fields { key ->
        when (key) {
            "to_unit" -> toUnit = readUnitId()
            "on" -> on = date()
            "why" -> why = text()
            "by" -> by = text()
            "from_unit" -> fromUnit = orNull { readUnitId() }
            else -> throw unknown("FeedbackTransfer", key)
        }
    }
    return FeedbackTransfer(
        toUnit = toUnit ?: throw missing("FeedbackTransfer", "to_unit"),
        on = on ?: throw missing("FeedbackTransfer", "on"),
        why = why ?: throw missing("FeedbackTransfer", "why"),
        by = by ?: throw missing("FeedbackTransfer", "by"),
        fromUnit = fromUnit,
    )
}

internal fun Unpacker.readFeedbackForward(): FeedbackForward {
    var to: String? = null
    var on: LocalDate? = null
    var why: String? = null
    var by: String? = null
    var toUnit: UnitId? = null
    var late: Boolean? = null
    var document: AttachmentId? = null
    var returnedOn: LocalDate? = null
    fields { key ->
        when (key) {
            "to" -> to = text()
            "on" -> on = date()
            "why" -> why = text()
            "by" -> by = text()
            "to_unit" -> toUnit = orNull { readUnitId() }
            "late" -> late = orNull { boolean() }
            "document" -> document = orNull { readAttachmentId() }
            "returned_on" -> returnedOn = orNull { date() }
            else -> throw unknown("FeedbackForward", key)
        }
    }
    return FeedbackForward(
        to = to ?: throw missing("FeedbackForward", "to"),
        on = on ?: throw missing("FeedbackForward", "on"),
        why = why ?: throw missing("FeedbackForward", "why"),
        by = by ?: throw missing("FeedbackForward", "by"),
        toUnit = toUnit,
        late = late,
        document = document,
        returnedOn = returnedOn,
    )
}

internal fun Unpacker.readFeedbackReview(): FeedbackReview {
    var sufficientGround: Boolean? = null
    var necessary: Boolean? = null
    var reasonableAndLawful: Boolean? = null
    var simpleAndUnderstandable: Boolean? = null
    var feasible: Boolean? = null
    var consistent: Boolean? = null
    var fitsTreaties: Boolean? = null
    var note: String? = null
    fields { key ->
        when (key) {
            "sufficient_ground" -> sufficientGround = orNull { boolean() }
            "necessary" -> necessary = orNull { boolean() }
            "reasonable_and_lawful" -> reasonableAndLawful = orNull { boolean() }
            "simple_and_understandable" -> simpleAndUnderstandable = orNull { boolean() }
            "feasible" -> feasible = orNull { boolean() }
            "consistent" -> consistent = orNull { boolean() }
            "fits_treaties" -> fitsTreaties = orNull { boolean() }
            "note" -> note = orNull { text() }
            else -> throw unknown("FeedbackReview", key)
        }
    }
    return FeedbackReview(
        sufficientGround = sufficientGround,
        necessary = necessary,
        reasonableAndLawful = reasonableAndLawful,
        simpleAndUnderstandable = simpleAndUnderstandable,
        feasible = feasible,
        consistent = consistent,
        fitsTreaties = fitsTreaties,
        note = note,
    )
}

internal fun Unpacker.readFeedbackDecision(): FeedbackDecision {
    var outcome: FeedbackOutcome? = null
    var text: String? = null
    var on: LocalDate? = null
    var by: String? = null
    fields { key ->
        when (key) {
            "outcome" -> outcome = readFeedbackOutcome()
            "text" -> text = text()
            "on" -> on = date()
            "by" -> by = text()
            else -> throw unknown("FeedbackDecision", key)
        }
    }
    return FeedbackDecision(
        outcome = outcome ?: throw missing("FeedbackDecision", "outcome"),
        text = text ?: throw missing("FeedbackDecision", "text"),
        on = on ?: throw missing("FeedbackDecision", "on"),
        by = by ?: throw missing("FeedbackDecision", "by"),
    )
}

internal fun Unpacker.readFeedbackOutcome(): FeedbackOutcome = code(FeedbackOutcome.entries)

internal fun Unpacker.readFeedbackAnswer(): FeedbackAnswer {
    var text: String? = null
    var on: LocalDate? = null
    var by: String? = null
    var channel: FeedbackChannel? = null
    var document: AttachmentId? = null
    var late: Boolean? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "on" -> on = date()
            "by" -> by = text()
            "channel" -> channel = readFeedbackChannel()
            "document" -> document = orNull { readAttachmentId() }
            "late" -> late = orNull { boolean() }
            else -> throw unknown("FeedbackAnswer", key)
        }
    }
    return FeedbackAnswer(
        text = text ?: throw missing("FeedbackAnswer", "text"),
        on = on ?: throw missing("FeedbackAnswer", "on"),
        by = by ?: throw missing("FeedbackAnswer", "by"),
        channel = channel ?: throw missing("FeedbackAnswer", "channel"),
        document = document,
        late = late,
    )
}

internal fun Unpacker.readResultPublication(): ResultPublication {
    var channel: ResultChannel? = null
    var on: LocalDate? = null
    var publicText: String? = null
    var url: String? = null
    var confirmed: Boolean? = null
    var notCompared: String? = null
    var despite: RestrictionException? = null
    fields { key ->
        when (key) {
            "channel" -> channel = readResultChannel()
            "on" -> on = date()
            "public_text" -> publicText = text()
            "url" -> url = orNull { text() }
            "confirmed" -> confirmed = boolean()
            "not_compared" -> notCompared = orNull { text() }
            "despite" -> despite = orNull { readRestrictionException() }
            else -> throw unknown("ResultPublication", key)
        }
    }
    return ResultPublication(
        channel = channel ?: throw missing("ResultPublication", "channel"),
        on = on ?: throw missing("ResultPublication", "on"),
        publicText = publicText ?: throw missing("ResultPublication", "public_text"),
        url = url,
        confirmed = confirmed ?: false,
        notCompared = notCompared,
        despite = despite,
    )
}

internal fun Unpacker.readResultChannel(): ResultChannel = code(ResultChannel.entries)

internal fun Unpacker.readFeedbackWithdrawal(): FeedbackWithdrawal {
    var on: LocalDate? = null
    var why: String? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "why" -> why = text()
            else -> throw unknown("FeedbackWithdrawal", key)
        }
    }
    return FeedbackWithdrawal(
        on = on ?: throw missing("FeedbackWithdrawal", "on"),
        why = why ?: throw missing("FeedbackWithdrawal", "why"),
    )
}

internal fun Unpacker.readFeedbackArchiving(): FeedbackArchiving {
    var on: LocalDate? = null
    var place: String? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "place" -> place = orNull { text() }
            else -> throw unknown("FeedbackArchiving", key)
        }
    }
    return FeedbackArchiving(
        on = on ?: throw missing("FeedbackArchiving", "on"),
        place = place,
    )
}

internal fun Unpacker.readFeedbackStatus(): FeedbackStatus = code(FeedbackStatus.entries)

internal fun Unpacker.readReportNote(): ReportNote {
    var from: LocalDate? = null
    var to: LocalDate? = null
    var unit: UnitId? = null
    var plan: PlanId? = null
    var results: List<String>? = null
    var difficulties: List<String>? = null
    var causes: List<String>? = null
    var proposals: List<String>? = null
    var nextTasks: List<String>? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "from" -> from = date()
            "to" -> to = date()
            "unit" -> unit = orNull { readUnitId() }
            "plan" -> plan = orNull { readPlanId() }
            "results" -> results = list { text() }
            "difficulties" -> difficulties = list { text() }
            "causes" -> causes = list { text() }
            "proposals" -> proposals = list { text() }
            "next_tasks" -> nextTasks = list { text() }
            "header" -> header = readHeader()
            else -> throw unknown("ReportNote", key)
        }
    }
    return ReportNote(
        from = from ?: throw missing("ReportNote", "from"),
        to = to ?: throw missing("ReportNote", "to"),
        unit = unit,
        plan = plan,
        results = results ?: emptyList(),
        difficulties = difficulties ?: emptyList(),
        causes = causes ?: emptyList(),
        proposals = proposals ?: emptyList(),
        nextTasks = nextTasks ?: emptyList(),
        header = header ?: Header(),
    )
}

internal fun Unpacker.readReportNoteId(): ReportNoteId = ReportNoteId(uuid())

internal fun Unpacker.readFrozenReport(): FrozenReport {
    var question: ReportQuery? = null
    var asOf: Instant? = null
    var head: Head? = null
    var library: String? = null
    var blake3: String? = null
    var size: Long? = null
    var title: String? = null
    var number: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "question" -> question = readReportQuery()
            "as_of" -> asOf = instant()
            "head" -> head = readHead()
            "library" -> library = text()
            "blake3" -> blake3 = text()
            "size" -> size = long()
            "title" -> title = orNull { text() }
            "number" -> number = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("FrozenReport", key)
        }
    }
    return FrozenReport(
        question = question ?: throw missing("FrozenReport", "question"),
        asOf = asOf ?: throw missing("FrozenReport", "as_of"),
        head = head ?: throw missing("FrozenReport", "head"),
        library = library ?: throw missing("FrozenReport", "library"),
        blake3 = blake3 ?: throw missing("FrozenReport", "blake3"),
        size = size ?: throw missing("FrozenReport", "size"),
        title = title,
        number = number,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readReportQuery(): ReportQuery {
    var period: Period? = null
    var plan: PlanId? = null
    var on: LocalDate? = null
    var unit: UnitId? = null
    var asSuccessor: Boolean? = null
    var listLimit: Long? = null
    var compare: Boolean? = null
    fields { key ->
        when (key) {
            "period" -> period = readPeriod()
            "plan" -> plan = orNull { readPlanId() }
            "on" -> on = orNull { date() }
            "unit" -> unit = orNull { readUnitId() }
            "as_successor" -> asSuccessor = boolean()
            "list_limit" -> listLimit = long()
            "compare" -> compare = boolean()
            else -> throw unknown("ReportQuery", key)
        }
    }
    return ReportQuery(
        period = period ?: throw missing("ReportQuery", "period"),
        plan = plan,
        on = on,
        unit = unit,
        asSuccessor = asSuccessor ?: false,
        listLimit = listLimit ?: 50,
        compare = compare ?: true,
    )
}

internal fun Unpacker.readPeriod(): Period {
    var name: String? = null
    var from: LocalDate? = null
    var to: LocalDate? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "from" -> from = date()
            "to" -> to = date()
            else -> throw unknown("Period", key)
        }
    }
    return Period(
        name = name ?: throw missing("Period", "name"),
        from = from ?: throw missing("Period", "from"),
        to = to ?: throw missing("Period", "to"),
    )
}

internal fun Unpacker.readHead(): Head {
    var dataset: UUID? = null
    var replica: UUID? = null
    var seq: Long? = null
    var chain: String? = null
    var text: String? = null
    var at: Instant? = null
    fields { key ->
        when (key) {
            "dataset" -> dataset = uuid()
            "replica" -> replica = uuid()
            "seq" -> seq = long()
            "chain" -> chain = text()
            "text" -> text = text()
            "at" -> at = orNull { instant() }
            else -> throw unknown("Head", key)
        }
    }
    return Head(
        dataset = dataset ?: throw missing("Head", "dataset"),
        replica = replica ?: throw missing("Head", "replica"),
        seq = seq ?: throw missing("Head", "seq"),
        chain = chain ?: throw missing("Head", "chain"),
        text = text ?: throw missing("Head", "text"),
        at = at,
    )
}

internal fun Unpacker.readFrozenReportId(): FrozenReportId = FrozenReportId(uuid())

internal fun Unpacker.readSearchWord(): SearchWord {
    var word: String? = null
    var kind: SearchWordKind? = null
    var readAs: List<String>? = null
    var source: String? = null
    var note: String? = null
    var header: Header? = null
    fields { key ->
        when (key) {
            "word" -> word = text()
            "kind" -> kind = readSearchWordKind()
            "read_as" -> readAs = list { text() }
            "source" -> source = orNull { text() }
            "note" -> note = orNull { text() }
            "header" -> header = readHeader()
            else -> throw unknown("SearchWord", key)
        }
    }
    return SearchWord(
        word = word ?: throw missing("SearchWord", "word"),
        kind = kind ?: throw missing("SearchWord", "kind"),
        readAs = readAs ?: emptyList(),
        source = source,
        note = note,
        header = header ?: Header(),
    )
}

internal fun Unpacker.readSearchWordKind(): SearchWordKind = code(SearchWordKind.entries)

internal fun Unpacker.readSearchWordId(): SearchWordId = SearchWordId(uuid())

internal fun Unpacker.readTextEncoding(): TextEncoding = code(TextEncoding.entries)

internal fun Unpacker.readExistingRow(): ExistingRow = code(ExistingRow.entries)

internal fun Unpacker.readTableReport(): TableReport {
    var added: Long? = null
    var updated: Long? = null
    var unchanged: Long? = null
    var skipped: Long? = null
    var ids: List<UUID>? = null
    var errors: List<RowNote>? = null
    var noticed: List<RowNote>? = null
    var columns: Map<String, String>? = null
    var unknownColumns: List<UnknownColumn>? = null
    var sheet: String? = null
    var headRow: Long? = null
    fields { key ->
        when (key) {
            "added" -> added = long()
            "updated" -> updated = long()
            "unchanged" -> unchanged = long()
            "skipped" -> skipped = long()
            "ids" -> ids = list { uuid() }
            "errors" -> errors = list { readRowNote() }
            "noticed" -> noticed = list { readRowNote() }
            "columns" -> columns = dictionary { text() }
            "unknown_columns" -> unknownColumns = list { readUnknownColumn() }
            "sheet" -> sheet = text()
            "head_row" -> headRow = long()
            else -> throw unknown("TableReport", key)
        }
    }
    return TableReport(
        added = added ?: 0,
        updated = updated ?: 0,
        unchanged = unchanged ?: 0,
        skipped = skipped ?: 0,
        ids = ids ?: emptyList(),
        errors = errors ?: emptyList(),
        noticed = noticed ?: emptyList(),
        columns = columns ?: emptyMap(),
        unknownColumns = unknownColumns ?: emptyList(),
        sheet = sheet ?: "",
        headRow = headRow ?: 0,
    )
}

internal fun Unpacker.readRowNote(): RowNote {
    var row: Long? = null
    var path: String? = null
    var code: String? = null
    var text: String? = null
    var textVi: String? = null
    var cell: String? = null
    var law: LawReference? = null
    var allowed: List<String>? = null
    fields { key ->
        when (key) {
            "row" -> row = long()
            "path" -> path = text()
            "code" -> code = text()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "cell" -> cell = orNull { text() }
            "law" -> law = orNull { readLawReference() }
            "allowed" -> allowed = list { text() }
            else -> throw unknown("RowNote", key)
        }
    }
    return RowNote(
        row = row ?: throw missing("RowNote", "row"),
        path = path ?: throw missing("RowNote", "path"),
        code = code ?: throw missing("RowNote", "code"),
        text = text ?: throw missing("RowNote", "text"),
        textVi = textVi ?: throw missing("RowNote", "text_vi"),
        cell = cell,
        law = law,
        allowed = allowed ?: emptyList(),
    )
}

internal fun Unpacker.readUnknownColumn(): UnknownColumn {
    var head: String? = null
    var likely: String? = null
    fields { key ->
        when (key) {
            "head" -> head = text()
            "likely" -> likely = orNull { text() }
            else -> throw unknown("UnknownColumn", key)
        }
    }
    return UnknownColumn(
        head = head ?: throw missing("UnknownColumn", "head"),
        likely = likely,
    )
}

internal fun Unpacker.readReorganisation(): Reorganisation {
    var ended: List<OrganisationUnit>? = null
    var into: List<OrganisationUnit>? = null
    var moved: List<OrganisationUnit>? = null
    fields { key ->
        when (key) {
            "ended" -> ended = list { readOrganisationUnit() }
            "into" -> into = list { readOrganisationUnit() }
            "moved" -> moved = list { readOrganisationUnit() }
            else -> throw unknown("Reorganisation", key)
        }
    }
    return Reorganisation(
        ended = ended ?: throw missing("Reorganisation", "ended"),
        into = into ?: throw missing("Reorganisation", "into"),
        moved = moved ?: throw missing("Reorganisation", "moved"),
    )
}

internal fun Unpacker.readNumberTaken(): NumberTaken {
    var number: Long? = null
    var written: String? = null
    fields { key ->
        when (key) {
            "number" -> number = long()
            "written" -> written = text()
            else -> throw unknown("NumberTaken", key)
        }
    }
    return NumberTaken(
        number = number ?: throw missing("NumberTaken", "number"),
        written = written ?: throw missing("NumberTaken", "written"),
    )
}

internal fun Unpacker.readRevealed(): Revealed {
    var kind: String? = null
    var id: UUID? = null
    var values: List<RevealedValue>? = null
    var access: AccessId? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            "values" -> values = list { readRevealedValue() }
            "access" -> access = orNull { readAccessId() }
            else -> throw unknown("Revealed", key)
        }
    }
    return Revealed(
        kind = kind ?: throw missing("Revealed", "kind"),
        id = id ?: throw missing("Revealed", "id"),
        values = values ?: throw missing("Revealed", "values"),
        access = access,
    )
}

internal fun Unpacker.readRevealedValue(): RevealedValue {
    var path: String? = null
    var text: String? = null
    fields { key ->
        when (key) {
            "path" -> path = text()
            "text" -> text = text()
            else -> throw unknown("RevealedValue", key)
        }
    }
    return RevealedValue(
        path = path ?: throw missing("RevealedValue", "path"),
        text = text ?: throw missing("RevealedValue", "text"),
    )
}

internal fun Unpacker.readDayOffDecision(): DayOffDecision {
    var number: String? = null
    var issued: LocalDate? = null
    var issuer: String? = null
    var basis: String? = null
    var settles: List<Occasion>? = null
    var days: List<CalendarDay>? = null
    fields { key ->
        when (key) {
            "number" -> number = orNull { text() }
            "issued" -> issued = orNull { date() }
            "issuer" -> issuer = orNull { text() }
            "basis" -> basis = orNull { text() }
            "settles" -> settles = list { readOccasion() }
            "days" -> days = list { readCalendarDay() }
            else -> throw unknown("DayOffDecision", key)
        }
    }
    return DayOffDecision(
        number = number,
        issued = issued,
        issuer = issuer,
        basis = basis,
        settles = settles ?: emptyList(),
        days = days ?: emptyList(),
    )
}

internal fun Unpacker.readContact(): Contact {
    var name: String? = null
    var address: String? = null
    var phone: String? = null
    var email: String? = null
    fields { key ->
        when (key) {
            "name" -> name = orNull { text() }
            "address" -> address = orNull { text() }
            "phone" -> phone = orNull { text() }
            "email" -> email = orNull { text() }
            else -> throw unknown("Contact", key)
        }
    }
    return Contact(
        name = name,
        address = address,
        phone = phone,
        email = email,
    )
}

internal fun Unpacker.readItemPoints(): ItemPoints {
    var item: Long? = null
    var points: Long? = null
    fields { key ->
        when (key) {
            "item" -> item = long()
            "points" -> points = long()
            else -> throw unknown("ItemPoints", key)
        }
    }
    return ItemPoints(
        item = item ?: throw missing("ItemPoints", "item"),
        points = points ?: throw missing("ItemPoints", "points"),
    )
}

internal fun Unpacker.readAttemptTaken(): AttemptTaken {
    var attempt: Attempt? = null
    var score: Long? = null
    var points: Long? = null
    fields { key ->
        when (key) {
            "attempt" -> attempt = readAttempt()
            "score" -> score = long()
            "points" -> points = long()
            else -> throw unknown("AttemptTaken", key)
        }
    }
    return AttemptTaken(
        attempt = attempt ?: throw missing("AttemptTaken", "attempt"),
        score = score ?: throw missing("AttemptTaken", "score"),
        points = points ?: throw missing("AttemptTaken", "points"),
    )
}

internal fun Unpacker.readProcedureChange(): ProcedureChange = when (val tag = tag()) {
    "issue" -> readProcedureChangeIssue()
    "amend" -> readProcedureChangeAmend()
    "replace" -> readProcedureChangeReplace()
    "abolish" -> readProcedureChangeAbolish()
    else -> throw unknown("ProcedureChange", tag)
}

private fun Unpacker.readProcedureChangeIssue(): ProcedureChange.Issue {
    var procedure: Procedure? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "procedure" -> procedure = readProcedure()
            else -> throw unknown("ProcedureChange.Issue", key)
        }
    }
    return ProcedureChange.Issue(
        procedure = procedure ?: throw missing("ProcedureChange.Issue", "procedure"),
    )
}

private fun Unpacker.readProcedureChangeAmend(): ProcedureChange.Amend {
    var procedure: Procedure? = null
    var code: String? = null
    var id: ProcedureId? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "procedure" -> procedure = readProcedure()
            "code" -> code = orNull { text() }
            "id" -> id = orNull { readProcedureId() }
            else -> throw unknown("ProcedureChange.Amend", key)
        }
    }
    return ProcedureChange.Amend(
        procedure = procedure ?: throw missing("ProcedureChange.Amend", "procedure"),
        code = code,
        id = id,
    )
}

private fun Unpacker.readProcedureChangeReplace(): ProcedureChange.Replace {
    var procedure: Procedure? = null
    var codes: List<String>? = null
    var ids: List<ProcedureId>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "procedure" -> procedure = readProcedure()
            "codes" -> codes = list { text() }
            "ids" -> ids = list { readProcedureId() }
            else -> throw unknown("ProcedureChange.Replace", key)
        }
    }
    return ProcedureChange.Replace(
        procedure = procedure ?: throw missing("ProcedureChange.Replace", "procedure"),
        codes = codes ?: emptyList(),
        ids = ids ?: emptyList(),
    )
}

private fun Unpacker.readProcedureChangeAbolish(): ProcedureChange.Abolish {
    var code: String? = null
    var id: ProcedureId? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "code" -> code = orNull { text() }
            "id" -> id = orNull { readProcedureId() }
            else -> throw unknown("ProcedureChange.Abolish", key)
        }
    }
    return ProcedureChange.Abolish(
        code = code,
        id = id,
    )
}

internal fun Unpacker.readDecisionApplied(): DecisionApplied {
    var added: List<Procedure>? = null
    var ended: List<Procedure>? = null
    var findings: List<Finding>? = null
    fields { key ->
        when (key) {
            "added" -> added = list { readProcedure() }
            "ended" -> ended = list { readProcedure() }
            "findings" -> findings = list { readFinding() }
            else -> throw unknown("DecisionApplied", key)
        }
    }
    return DecisionApplied(
        added = added ?: throw missing("DecisionApplied", "added"),
        ended = ended ?: throw missing("DecisionApplied", "ended"),
        findings = findings ?: throw missing("DecisionApplied", "findings"),
    )
}

internal fun Unpacker.readFinding(): Finding {
    var line: Long? = null
    var path: String? = null
    var code: String? = null
    var text: String? = null
    var textVi: String? = null
    var excerpt: String? = null
    fields { key ->
        when (key) {
            "line" -> line = long()
            "path" -> path = text()
            "code" -> code = text()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "excerpt" -> excerpt = text()
            else -> throw unknown("Finding", key)
        }
    }
    return Finding(
        line = line ?: throw missing("Finding", "line"),
        path = path ?: throw missing("Finding", "path"),
        code = code ?: throw missing("Finding", "code"),
        text = text ?: throw missing("Finding", "text"),
        textVi = textVi ?: throw missing("Finding", "text_vi"),
        excerpt = excerpt ?: throw missing("Finding", "excerpt"),
    )
}

internal fun Unpacker.readImportReport(): ImportReport {
    var added: Long? = null
    var skipped: Long? = null
    var ids: List<ProcedureId>? = null
    var errors: List<RowNote>? = null
    var noticed: List<RowNote>? = null
    var unknownColumns: List<String>? = null
    fields { key ->
        when (key) {
            "added" -> added = long()
            "skipped" -> skipped = long()
            "ids" -> ids = list { readProcedureId() }
            "errors" -> errors = list { readRowNote() }
            "noticed" -> noticed = list { readRowNote() }
            "unknown_columns" -> unknownColumns = list { text() }
            else -> throw unknown("ImportReport", key)
        }
    }
    return ImportReport(
        added = added ?: 0,
        skipped = skipped ?: 0,
        ids = ids ?: emptyList(),
        errors = errors ?: emptyList(),
        noticed = noticed ?: emptyList(),
        unknownColumns = unknownColumns ?: emptyList(),
    )
}

internal fun Unpacker.readSubmissionKind(): SubmissionKind = code(SubmissionKind.entries)

internal fun Unpacker.readResolvedUnit(): ResolvedUnit {
    var candidates: List<OrganisationUnit>? = null
    var unit: OrganisationUnit? = null
    var matched: NameMatch? = null
    fields { key ->
        when (key) {
            "candidates" -> candidates = list { readOrganisationUnit() }
            "unit" -> unit = orNull { readOrganisationUnit() }
            "matched" -> matched = orNull { readNameMatch() }
            else -> throw unknown("ResolvedUnit", key)
        }
    }
    return ResolvedUnit(
        candidates = candidates ?: throw missing("ResolvedUnit", "candidates"),
        unit = unit,
        matched = matched,
    )
}

internal fun Unpacker.readNameMatch(): NameMatch = code(NameMatch.entries)

internal fun Unpacker.readTreeUnit(): TreeUnit {
    var unit: OrganisationUnit? = null
    var depth: Int? = null
    var parent: UnitId? = null
    fields { key ->
        when (key) {
            "unit" -> unit = readOrganisationUnit()
            "depth" -> depth = int()
            "parent" -> parent = orNull { readUnitId() }
            else -> throw unknown("TreeUnit", key)
        }
    }
    return TreeUnit(
        unit = unit ?: throw missing("TreeUnit", "unit"),
        depth = depth ?: throw missing("TreeUnit", "depth"),
        parent = parent,
    )
}

internal fun Unpacker.readPersonAt(): PersonAt {
    var person: PersonId? = null
    var name: String? = null
    var on: LocalDate? = null
    var active: Boolean? = null
    var positions: List<HeldPosition>? = null
    var unit: UnitId? = null
    var unitName: String? = null
    var title: String? = null
    fields { key ->
        when (key) {
            "person" -> person = readPersonId()
            "name" -> name = text()
            "on" -> on = date()
            "active" -> active = boolean()
            "positions" -> positions = list { readHeldPosition() }
            "unit" -> unit = orNull { readUnitId() }
            "unit_name" -> unitName = orNull { text() }
            "title" -> title = orNull { text() }
            else -> throw unknown("PersonAt", key)
        }
    }
    return PersonAt(
        person = person ?: throw missing("PersonAt", "person"),
        name = name ?: throw missing("PersonAt", "name"),
        on = on ?: throw missing("PersonAt", "on"),
        active = active ?: throw missing("PersonAt", "active"),
        positions = positions ?: throw missing("PersonAt", "positions"),
        unit = unit,
        unitName = unitName,
        title = title,
    )
}

internal fun Unpacker.readHolder(): Holder {
    var person: PersonId? = null
    var name: String? = null
    var held: HeldPosition? = null
    fields { key ->
        when (key) {
            "person" -> person = readPersonId()
            "name" -> name = text()
            "held" -> held = readHeldPosition()
            else -> throw unknown("Holder", key)
        }
    }
    return Holder(
        person = person ?: throw missing("Holder", "person"),
        name = name ?: throw missing("Holder", "name"),
        held = held ?: throw missing("Holder", "held"),
    )
}

internal fun Unpacker.readPromiseProgress(): PromiseProgress {
    var activity: ActivityId? = null
    var status: ActivityStatus? = null
    var proof: ProofState? = null
    var proven: Long? = null
    var due: LocalDate? = null
    var expected: Long? = null
    var missing: List<String>? = null
    var longestGap: Gap? = null
    var lastEvidence: LocalDate? = null
    var acts: List<ActStanding>? = null
    var evidence: List<Evidence>? = null
    var possible: List<Evidence>? = null
    var refused: List<Evidence>? = null
    fields { key ->
        when (key) {
            "activity" -> activity = readActivityId()
            "status" -> status = readActivityStatus()
            "proof" -> proof = readProofState()
            "proven" -> proven = long()
            "due" -> due = orNull { date() }
            "expected" -> expected = orNull { long() }
            "missing" -> missing = list { text() }
            "longest_gap" -> longestGap = orNull { readGap() }
            "last_evidence" -> lastEvidence = orNull { date() }
            "acts" -> acts = list { readActStanding() }
            "evidence" -> evidence = list { readEvidence() }
            "possible" -> possible = list { readEvidence() }
            "refused" -> refused = list { readEvidence() }
            else -> throw unknown("PromiseProgress", key)
        }
    }
    return PromiseProgress(
        activity = activity ?: throw missing("PromiseProgress", "activity"),
        status = status ?: throw missing("PromiseProgress", "status"),
        proof = proof ?: throw missing("PromiseProgress", "proof"),
        proven = proven ?: throw missing("PromiseProgress", "proven"),
        due = due,
        expected = expected,
        missing = missing ?: emptyList(),
        longestGap = longestGap,
        lastEvidence = lastEvidence,
        acts = acts ?: emptyList(),
        evidence = evidence ?: emptyList(),
        possible = possible ?: emptyList(),
        refused = refused ?: emptyList(),
    )
}

internal fun Unpacker.readActivityStatus(): ActivityStatus = code(ActivityStatus.entries)

internal fun Unpacker.readProofState(): ProofState = code(ProofState.entries)

internal fun Unpacker.readGap(): Gap {
    var from: LocalDate? = null
    var to: LocalDate? = null
    var days: Long? = null
    fields { key ->
        when (key) {
            "from" -> from = date()
            "to" -> to = date()
            "days" -> days = long()
            else -> throw unknown("Gap", key)
        }
    }
    return Gap(
        from = from ?: throw missing("Gap", "from"),
        to = to ?: throw missing("Gap", "to"),
        days = days ?: throw missing("Gap", "days"),
    )
}

internal fun Unpacker.readActStanding(): ActStanding {
    var promised: PromisedAct? = null
    var text: String? = null
    var textVi: String? = null
    var status: ActivityStatus? = null
    var proven: Long? = null
    var due: LocalDate? = null
    var expected: Long? = null
    var missing: List<String>? = null
    var longestGap: Gap? = null
    var lastEvidence: LocalDate? = null
    fields { key ->
        when (key) {
            "promised" -> promised = readPromisedAct()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "status" -> status = readActivityStatus()
            "proven" -> proven = long()
            "due" -> due = orNull { date() }
            "expected" -> expected = orNull { long() }
            "missing" -> missing = list { text() }
            "longest_gap" -> longestGap = orNull { readGap() }
            "last_evidence" -> lastEvidence = orNull { date() }
            else -> throw unknown("ActStanding", key)
        }
    }
    return ActStanding(
        promised = promised ?: throw missing("ActStanding", "promised"),
        text = text ?: throw missing("ActStanding", "text"),
        textVi = textVi ?: throw missing("ActStanding", "text_vi"),
        status = status ?: throw missing("ActStanding", "status"),
        proven = proven ?: throw missing("ActStanding", "proven"),
        due = due,
        expected = expected,
        missing = missing ?: emptyList(),
        longestGap = longestGap,
        lastEvidence = lastEvidence,
    )
}

internal fun Unpacker.readEvidence(): Evidence {
    var on: LocalDate? = null
    var what: String? = null
    var ground: EvidenceGround? = null
    var minuted: Boolean? = null
    var record: UUID? = null
    var session: SessionId? = null
    var attachment: AttachmentId? = null
    var dissemination: DisseminationId? = null
    var assessment: AssessmentId? = null
    var posting: PostingId? = null
    var feedback: FeedbackId? = null
    var material: MaterialId? = null
    var acts: List<Int>? = null
    fields { key ->
        when (key) {
            "on" -> on = date()
            "what" -> what = text()
            "ground" -> ground = readEvidenceGround()
            "minuted" -> minuted = boolean()
            "record" -> record = uuid()
            "session" -> session = orNull { readSessionId() }
            "attachment" -> attachment = orNull { readAttachmentId() }
            "dissemination" -> dissemination = orNull { readDisseminationId() }
            "assessment" -> assessment = orNull { readAssessmentId() }
            "posting" -> posting = orNull { readPostingId() }
            "feedback" -> feedback = orNull { readFeedbackId() }
            "material" -> material = orNull { readMaterialId() }
            "acts" -> acts = list { int() }
            else -> throw unknown("Evidence", key)
        }
    }
    return Evidence(
        on = on ?: throw missing("Evidence", "on"),
        what = what ?: throw missing("Evidence", "what"),
        ground = ground ?: throw missing("Evidence", "ground"),
        minuted = minuted ?: throw missing("Evidence", "minuted"),
        record = record ?: UUID(0, 0),
        session = session,
        attachment = attachment,
        dissemination = dissemination,
        assessment = assessment,
        posting = posting,
        feedback = feedback,
        material = material,
        acts = acts ?: emptyList(),
    )
}

internal fun Unpacker.readEvidenceGround(): EvidenceGround = code(EvidenceGround.entries)

internal fun Unpacker.readPossibleEvidence(): PossibleEvidence {
    var activity: ActivityId? = null
    var title: String? = null
    var acts: List<Act>? = null
    var actsVi: List<String>? = null
    var evidence: Evidence? = null
    fields { key ->
        when (key) {
            "activity" -> activity = readActivityId()
            "title" -> title = text()
            "acts" -> acts = list { readAct() }
            "acts_vi" -> actsVi = list { text() }
            "evidence" -> evidence = readEvidence()
            else -> throw unknown("PossibleEvidence", key)
        }
    }
    return PossibleEvidence(
        activity = activity ?: throw missing("PossibleEvidence", "activity"),
        title = title ?: throw missing("PossibleEvidence", "title"),
        acts = acts ?: throw missing("PossibleEvidence", "acts"),
        actsVi = actsVi ?: throw missing("PossibleEvidence", "acts_vi"),
        evidence = evidence ?: throw missing("PossibleEvidence", "evidence"),
    )
}

internal fun Unpacker.readTurnoutCount(): TurnoutCount {
    var session: SessionId? = null
    var invited: Long? = null
    var informed: Long? = null
    var understood: Long? = null
    var counted: Boolean? = null
    fields { key ->
        when (key) {
            "session" -> session = readSessionId()
            "invited" -> invited = long()
            "informed" -> informed = long()
            "understood" -> understood = long()
            "counted" -> counted = boolean()
            else -> throw unknown("TurnoutCount", key)
        }
    }
    return TurnoutCount(
        session = session ?: throw missing("TurnoutCount", "session"),
        invited = invited ?: throw missing("TurnoutCount", "invited"),
        informed = informed ?: throw missing("TurnoutCount", "informed"),
        understood = understood ?: throw missing("TurnoutCount", "understood"),
        counted = counted ?: throw missing("TurnoutCount", "counted"),
    )
}

internal fun Unpacker.readMinutesDocument(): MinutesDocument {
    var session: SessionId? = null
    var issuer: String? = null
    var nationalName: String? = null
    var motto: String? = null
    var number: String? = null
    var title: String? = null
    var subject: String? = null
    var started: String? = null
    var place: String? = null
    var attendees: List<String>? = null
    var chair: String? = null
    var secretary: String? = null
    var content: List<String>? = null
    var conclusions: List<String>? = null
    var closing: String? = null
    var signatures: List<SignatureBlock>? = null
    var recipients: List<String>? = null
    var text: String? = null
    var parentAgency: String? = null
    var absent: List<String>? = null
    var discussion: List<String>? = null
    var problems: List<Problem>? = null
    fields { key ->
        when (key) {
            "session" -> session = readSessionId()
            "issuer" -> issuer = text()
            "national_name" -> nationalName = text()
            "motto" -> motto = text()
            "number" -> number = text()
            "title" -> title = text()
            "subject" -> subject = text()
            "started" -> started = text()
            "place" -> place = text()
            "attendees" -> attendees = list { text() }
            "chair" -> chair = text()
            "secretary" -> secretary = text()
            "content" -> content = list { text() }
            "conclusions" -> conclusions = list { text() }
            "closing" -> closing = text()
            "signatures" -> signatures = list { readSignatureBlock() }
            "recipients" -> recipients = list { text() }
            "text" -> text = text()
            "parent_agency" -> parentAgency = orNull { text() }
            "absent" -> absent = list { text() }
            "discussion" -> discussion = list { text() }
            "problems" -> problems = list { readProblem() }
            else -> throw unknown("MinutesDocument", key)
        }
    }
    return MinutesDocument(
        session = session ?: throw missing("MinutesDocument", "session"),
        issuer = issuer ?: throw missing("MinutesDocument", "issuer"),
        nationalName = nationalName ?: throw missing("MinutesDocument", "national_name"),
        motto = motto ?: throw missing("MinutesDocument", "motto"),
        number = number ?: throw missing("MinutesDocument", "number"),
        title = title ?: throw missing("MinutesDocument", "title"),
        subject = subject ?: throw missing("MinutesDocument", "subject"),
        started = started ?: throw missing("MinutesDocument", "started"),
        place = place ?: throw missing("MinutesDocument", "place"),
        attendees = attendees ?: throw missing("MinutesDocument", "attendees"),
        chair = chair ?: throw missing("MinutesDocument", "chair"),
        secretary = secretary ?: throw missing("MinutesDocument", "secretary"),
        content = content ?: throw missing("MinutesDocument", "content"),
        conclusions = conclusions ?: throw missing("MinutesDocument", "conclusions"),
        closing = closing ?: throw missing("MinutesDocument", "closing"),
        signatures = signatures ?: throw missing("MinutesDocument", "signatures"),
        recipients = recipients ?: throw missing("MinutesDocument", "recipients"),
        text = text ?: throw missing("MinutesDocument", "text"),
        parentAgency = parentAgency,
        absent = absent ?: emptyList(),
        discussion = discussion ?: emptyList(),
        problems = problems ?: emptyList(),
    )
}

internal fun Unpacker.readSignatureBlock(): SignatureBlock {
    var role: String? = null
    var name: String? = null
    fields { key ->
        when (key) {
            "role" -> role = text()
            "name" -> name = text()
            else -> throw unknown("SignatureBlock", key)
        }
    }
    return SignatureBlock(
        role = role ?: throw missing("SignatureBlock", "role"),
        name = name ?: throw missing("SignatureBlock", "name"),
    )
}

internal fun Unpacker.readProblem(): Problem {
    var path: String? = null
    var code: String? = null
    var text: String? = null
    var textVi: String? = null
    var law: LawReference? = null
    var allowed: List<String>? = null
    fields { key ->
        when (key) {
            "path" -> path = text()
            "code" -> code = text()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "law" -> law = orNull { readLawReference() }
            "allowed" -> allowed = list { text() }
            else -> throw unknown("Problem", key)
        }
    }
    return Problem(
        path = path ?: throw missing("Problem", "path"),
        code = code ?: throw missing("Problem", "code"),
        text = text ?: throw missing("Problem", "text"),
        textVi = textVi ?: throw missing("Problem", "text_vi"),
        law = law,
        allowed = allowed ?: emptyList(),
    )
}

internal fun Unpacker.readHolding(): Holding {
    var kind: String? = null
    var id: UUID? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            else -> throw unknown("Holding", key)
        }
    }
    return Holding(
        kind = kind ?: throw missing("Holding", "kind"),
        id = id ?: throw missing("Holding", "id"),
    )
}

internal fun Unpacker.readDayStatus(): DayStatus {
    var date: LocalDate? = null
    var half: WorkedPart? = null
    var verified: Boolean? = null
    var mayBe: WorkedPart? = null
    var awaits: List<AwaitedDecision>? = null
    var name: String? = null
    var kind: DayKind? = null
    var basis: String? = null
    fields { key ->
        when (key) {
            "date" -> date = date()
            "half" -> half = readWorkedPart()
            "verified" -> verified = boolean()
            "may_be" -> mayBe = orNull { readWorkedPart() }
            "awaits" -> awaits = list { readAwaitedDecision() }
            "name" -> name = orNull { text() }
            "kind" -> kind = orNull { readDayKind() }
            "basis" -> basis = orNull { text() }
            else -> throw unknown("DayStatus", key)
        }
    }
    return DayStatus(
        date = date ?: throw missing("DayStatus", "date"),
        half = half ?: throw missing("DayStatus", "half"),
        verified = verified ?: throw missing("DayStatus", "verified"),
        mayBe = mayBe,
        awaits = awaits ?: emptyList(),
        name = name,
        kind = kind,
        basis = basis,
    )
}

internal fun Unpacker.readWorkedPart(): WorkedPart = code(WorkedPart.entries)

internal fun Unpacker.readWorkingDayCount(): WorkingDayCount {
    var days: Long? = null
    var halfDays: Long? = null
    var daysMost: Long? = null
    var halfDaysMost: Long? = null
    var awaits: List<AwaitedDecision>? = null
    fields { key ->
        when (key) {
            "days" -> days = long()
            "half_days" -> halfDays = long()
            "days_most" -> daysMost = orNull { long() }
            "half_days_most" -> halfDaysMost = orNull { long() }
            "awaits" -> awaits = list { readAwaitedDecision() }
            else -> throw unknown("WorkingDayCount", key)
        }
    }
    return WorkingDayCount(
        days = days ?: throw missing("WorkingDayCount", "days"),
        halfDays = halfDays ?: throw missing("WorkingDayCount", "half_days"),
        daysMost = daysMost,
        halfDaysMost = halfDaysMost,
        awaits = awaits ?: emptyList(),
    )
}

internal fun Unpacker.readCalendarCoverage(): CalendarCoverage {
    var covered: Boolean? = null
    var verified: Boolean? = null
    var years: List<YearCoverage>? = null
    var unverifiedDays: List<CalendarDay>? = null
    var awaits: List<AwaitedDecision>? = null
    fields { key ->
        when (key) {
            "covered" -> covered = boolean()
            "verified" -> verified = boolean()
            "years" -> years = list { readYearCoverage() }
            "unverified_days" -> unverifiedDays = list { readCalendarDay() }
            "awaits" -> awaits = list { readAwaitedDecision() }
            else -> throw unknown("CalendarCoverage", key)
        }
    }
    return CalendarCoverage(
        covered = covered ?: throw missing("CalendarCoverage", "covered"),
        verified = verified ?: throw missing("CalendarCoverage", "verified"),
        years = years ?: throw missing("CalendarCoverage", "years"),
        unverifiedDays = unverifiedDays ?: throw missing("CalendarCoverage", "unverified_days"),
        awaits = awaits ?: emptyList(),
    )
}

internal fun Unpacker.readYearCoverage(): YearCoverage {
    var year: Int? = null
    var covered: Boolean? = null
    var verified: Boolean? = null
    var calendars: List<CalendarUsed>? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "covered" -> covered = boolean()
            "verified" -> verified = boolean()
            "calendars" -> calendars = list { readCalendarUsed() }
            else -> throw unknown("YearCoverage", key)
        }
    }
    return YearCoverage(
        year = year ?: throw missing("YearCoverage", "year"),
        covered = covered ?: throw missing("YearCoverage", "covered"),
        verified = verified ?: throw missing("YearCoverage", "verified"),
        calendars = calendars ?: throw missing("YearCoverage", "calendars"),
    )
}

internal fun Unpacker.readLunarYear(): LunarYear {
    var year: Int? = null
    var tet: LocalDate? = null
    var hungKings: LocalDate? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "tet" -> tet = date()
            "hung_kings" -> hungKings = date()
            else -> throw unknown("LunarYear", key)
        }
    }
    return LunarYear(
        year = year ?: throw missing("LunarYear", "year"),
        tet = tet ?: throw missing("LunarYear", "tet"),
        hungKings = hungKings ?: throw missing("LunarYear", "hung_kings"),
    )
}

internal fun Unpacker.readDecisionReading(): DecisionReading {
    var decision: DayOffDecision? = null
    var findings: List<Finding>? = null
    fields { key ->
        when (key) {
            "decision" -> decision = readDayOffDecision()
            "findings" -> findings = list { readFinding() }
            else -> throw unknown("DecisionReading", key)
        }
    }
    return DecisionReading(
        decision = decision ?: throw missing("DecisionReading", "decision"),
        findings = findings ?: throw missing("DecisionReading", "findings"),
    )
}

internal fun Unpacker.readThemeReport(): ThemeReport {
    var theme: ThemeId? = null
    var year: Int? = null
    var text: String? = null
    var briefings: Long? = null
    var tasks: Long? = null
    var issuer: String? = null
    var postedOn: LocalDate? = null
    var taskStandings: List<ThemeTaskStanding>? = null
    fields { key ->
        when (key) {
            "theme" -> theme = readThemeId()
            "year" -> year = int()
            "text" -> text = text()
            "briefings" -> briefings = long()
            "tasks" -> tasks = long()
            "issuer" -> issuer = orNull { text() }
            "posted_on" -> postedOn = orNull { date() }
            "task_standings" -> taskStandings = list { readThemeTaskStanding() }
            else -> throw unknown("ThemeReport", key)
        }
    }
    return ThemeReport(
        theme = theme ?: throw missing("ThemeReport", "theme"),
        year = year ?: throw missing("ThemeReport", "year"),
        text = text ?: throw missing("ThemeReport", "text"),
        briefings = briefings ?: throw missing("ThemeReport", "briefings"),
        tasks = tasks ?: throw missing("ThemeReport", "tasks"),
        issuer = issuer,
        postedOn = postedOn,
        taskStandings = taskStandings ?: emptyList(),
    )
}

internal fun Unpacker.readThemeTaskStanding(): ThemeTaskStanding {
    var number: Int? = null
    var task: ThemeTask? = null
    var status: ThemeTaskStatus? = null
    fields { key ->
        when (key) {
            "number" -> number = int()
            "task" -> task = readThemeTask()
            "status" -> status = readThemeTaskStatus()
            else -> throw unknown("ThemeTaskStanding", key)
        }
    }
    return ThemeTaskStanding(
        number = number ?: throw missing("ThemeTaskStanding", "number"),
        task = task ?: throw missing("ThemeTaskStanding", "task"),
        status = status ?: throw missing("ThemeTaskStanding", "status"),
    )
}

internal fun Unpacker.readThemeTaskStatus(): ThemeTaskStatus = code(ThemeTaskStatus.entries)

internal fun Unpacker.readBoardFeed(): BoardFeed {
    var date: LocalDate? = null
    var seq: Long? = null
    var entries: List<BoardEntry>? = null
    fields { key ->
        when (key) {
            "date" -> date = date()
            "seq" -> seq = long()
            "entries" -> entries = list { readBoardEntry() }
            else -> throw unknown("BoardFeed", key)
        }
    }
    return BoardFeed(
        date = date ?: throw missing("BoardFeed", "date"),
        seq = seq ?: throw missing("BoardFeed", "seq"),
        entries = entries ?: throw missing("BoardFeed", "entries"),
    )
}

internal fun Unpacker.readBoardEntry(): BoardEntry {
    var appointment: AppointmentId? = null
    var part: DayPart? = null
    var partText: String? = null
    var rank: Int? = null
    var timeText: String? = null
    var leader: String? = null
    var content: String? = null
    var status: AppointmentStatus? = null
    var statusText: String? = null
    var starts: LocalTime? = null
    var ends: LocalTime? = null
    var place: String? = null
    var participants: String? = null
    fields { key ->
        when (key) {
            "appointment" -> appointment = readAppointmentId()
            "part" -> part = readDayPart()
            "part_text" -> partText = text()
            "rank" -> rank = int()
            "time_text" -> timeText = text()
            "leader" -> leader = text()
            "content" -> content = text()
            "status" -> status = readAppointmentStatus()
            "status_text" -> statusText = text()
            "starts" -> starts = orNull { time() }
            "ends" -> ends = orNull { time() }
            "place" -> place = orNull { text() }
            "participants" -> participants = orNull { text() }
            else -> throw unknown("BoardEntry", key)
        }
    }
    return BoardEntry(
        appointment = appointment ?: throw missing("BoardEntry", "appointment"),
        part = part ?: throw missing("BoardEntry", "part"),
        partText = partText ?: throw missing("BoardEntry", "part_text"),
        rank = rank ?: throw missing("BoardEntry", "rank"),
        timeText = timeText ?: throw missing("BoardEntry", "time_text"),
        leader = leader ?: throw missing("BoardEntry", "leader"),
        content = content ?: throw missing("BoardEntry", "content"),
        status = status ?: throw missing("BoardEntry", "status"),
        statusText = statusText ?: throw missing("BoardEntry", "status_text"),
        starts = starts,
        ends = ends,
        place = place,
        participants = participants,
    )
}

internal fun Unpacker.readBoardChanges(): BoardChanges {
    var date: LocalDate? = null
    var seq: Long? = null
    var changes: List<BoardChange>? = null
    fields { key ->
        when (key) {
            "date" -> date = date()
            "seq" -> seq = long()
            "changes" -> changes = list { readBoardChange() }
            else -> throw unknown("BoardChanges", key)
        }
    }
    return BoardChanges(
        date = date ?: throw missing("BoardChanges", "date"),
        seq = seq ?: throw missing("BoardChanges", "seq"),
        changes = changes ?: throw missing("BoardChanges", "changes"),
    )
}

internal fun Unpacker.readBoardChange(): BoardChange {
    var appointment: AppointmentId? = null
    var change: BoardChangeKind? = null
    var entry: BoardEntry? = null
    fields { key ->
        when (key) {
            "appointment" -> appointment = readAppointmentId()
            "change" -> change = readBoardChangeKind()
            "entry" -> entry = orNull { readBoardEntry() }
            else -> throw unknown("BoardChange", key)
        }
    }
    return BoardChange(
        appointment = appointment ?: throw missing("BoardChange", "appointment"),
        change = change ?: throw missing("BoardChange", "change"),
        entry = entry,
    )
}

internal fun Unpacker.readBoardChangeKind(): BoardChangeKind = code(BoardChangeKind.entries)

internal fun Unpacker.readAssessmentResults(): AssessmentResults {
    var assessment: AssessmentId? = null
    var title: String? = null
    var on: LocalDate? = null
    var attempts: Long? = null
    var people: Long? = null
    var passed: Long? = null
    var units: List<UnitAssessmentCount>? = null
    fields { key ->
        when (key) {
            "assessment" -> assessment = readAssessmentId()
            "title" -> title = text()
            "on" -> on = date()
            "attempts" -> attempts = long()
            "people" -> people = long()
            "passed" -> passed = long()
            "units" -> units = list { readUnitAssessmentCount() }
            else -> throw unknown("AssessmentResults", key)
        }
    }
    return AssessmentResults(
        assessment = assessment ?: throw missing("AssessmentResults", "assessment"),
        title = title ?: throw missing("AssessmentResults", "title"),
        on = on ?: throw missing("AssessmentResults", "on"),
        attempts = attempts ?: throw missing("AssessmentResults", "attempts"),
        people = people ?: throw missing("AssessmentResults", "people"),
        passed = passed ?: throw missing("AssessmentResults", "passed"),
        units = units ?: throw missing("AssessmentResults", "units"),
    )
}

internal fun Unpacker.readUnitAssessmentCount(): UnitAssessmentCount {
    var name: String? = null
    var people: Long? = null
    var passed: Long? = null
    var unit: UnitId? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "people" -> people = long()
            "passed" -> passed = long()
            "unit" -> unit = orNull { readUnitId() }
            else -> throw unknown("UnitAssessmentCount", key)
        }
    }
    return UnitAssessmentCount(
        name = name ?: throw missing("UnitAssessmentCount", "name"),
        people = people ?: throw missing("UnitAssessmentCount", "people"),
        passed = passed ?: throw missing("UnitAssessmentCount", "passed"),
        unit = unit,
    )
}

internal fun Unpacker.readPersonAttempts(): PersonAttempts {
    var person: PersonId? = null
    var taken: Long? = null
    var passed: Long? = null
    var attempts: List<AttemptSummary>? = null
    fields { key ->
        when (key) {
            "person" -> person = readPersonId()
            "taken" -> taken = long()
            "passed" -> passed = long()
            "attempts" -> attempts = list { readAttemptSummary() }
            else -> throw unknown("PersonAttempts", key)
        }
    }
    return PersonAttempts(
        person = person ?: throw missing("PersonAttempts", "person"),
        taken = taken ?: throw missing("PersonAttempts", "taken"),
        passed = passed ?: throw missing("PersonAttempts", "passed"),
        attempts = attempts ?: throw missing("PersonAttempts", "attempts"),
    )
}

internal fun Unpacker.readAttemptSummary(): AttemptSummary {
    var attempt: AttemptId? = null
    var assessment: AssessmentId? = null
    var title: String? = null
    var number: Long? = null
    var takenOn: LocalDate? = null
    var passed: Boolean? = null
    var session: SessionId? = null
    fields { key ->
        when (key) {
            "attempt" -> attempt = readAttemptId()
            "assessment" -> assessment = readAssessmentId()
            "title" -> title = text()
            "number" -> number = long()
            "taken_on" -> takenOn = date()
            "passed" -> passed = boolean()
            "session" -> session = orNull { readSessionId() }
            else -> throw unknown("AttemptSummary", key)
        }
    }
    return AttemptSummary(
        attempt = attempt ?: throw missing("AttemptSummary", "attempt"),
        assessment = assessment ?: throw missing("AttemptSummary", "assessment"),
        title = title ?: throw missing("AttemptSummary", "title"),
        number = number ?: throw missing("AttemptSummary", "number"),
        takenOn = takenOn ?: throw missing("AttemptSummary", "taken_on"),
        passed = passed ?: throw missing("AttemptSummary", "passed"),
        session = session,
    )
}

internal fun Unpacker.readProcedureCode(): ProcedureCode {
    var raw: String? = null
    var national: String? = null
    var middle: String? = null
    var province: String? = null
    var oddity: CodeOddity? = null
    fields { key ->
        when (key) {
            "raw" -> raw = text()
            "national" -> national = orNull { text() }
            "middle" -> middle = orNull { text() }
            "province" -> province = orNull { text() }
            "oddity" -> oddity = orNull { readCodeOddity() }
            else -> throw unknown("ProcedureCode", key)
        }
    }
    return ProcedureCode(
        raw = raw ?: "",
        national = national,
        middle = middle,
        province = province,
        oddity = oddity,
    )
}

internal fun Unpacker.readCodeOddity(): CodeOddity = code(CodeOddity.entries)

internal fun Unpacker.readRelatedProcedure(): RelatedProcedure {
    var procedure: ProcedureId? = null
    var code: String? = null
    var name: String? = null
    var score: Long? = null
    var words: List<String>? = null
    fields { key ->
        when (key) {
            "procedure" -> procedure = readProcedureId()
            "code" -> code = text()
            "name" -> name = text()
            "score" -> score = long()
            "words" -> words = list { text() }
            else -> throw unknown("RelatedProcedure", key)
        }
    }
    return RelatedProcedure(
        procedure = procedure ?: throw missing("RelatedProcedure", "procedure"),
        code = code ?: throw missing("RelatedProcedure", "code"),
        name = name ?: throw missing("RelatedProcedure", "name"),
        score = score ?: throw missing("RelatedProcedure", "score"),
        words = words ?: throw missing("RelatedProcedure", "words"),
    )
}

internal fun Unpacker.readStalePosting(): StalePosting {
    var posting: PostingId? = null
    var place: PostingPlace? = null
    var name: String? = null
    var reasons: List<StaleReason>? = null
    var text: String? = null
    var textVi: String? = null
    var procedure: ProcedureId? = null
    var current: ProcedureId? = null
    var code: String? = null
    var since: LocalDate? = null
    fields { key ->
        when (key) {
            "posting" -> posting = readPostingId()
            "place" -> place = readPostingPlace()
            "name" -> name = text()
            "reasons" -> reasons = list { readStaleReason() }
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "procedure" -> procedure = orNull { readProcedureId() }
            "current" -> current = orNull { readProcedureId() }
            "code" -> code = orNull { text() }
            "since" -> since = orNull { date() }
            else -> throw unknown("StalePosting", key)
        }
    }
    return StalePosting(
        posting = posting ?: throw missing("StalePosting", "posting"),
        place = place ?: throw missing("StalePosting", "place"),
        name = name ?: throw missing("StalePosting", "name"),
        reasons = reasons ?: throw missing("StalePosting", "reasons"),
        text = text ?: throw missing("StalePosting", "text"),
        textVi = textVi ?: throw missing("StalePosting", "text_vi"),
        procedure = procedure,
        current = current,
        code = code,
        since = since,
    )
}

internal fun Unpacker.readStaleReason(): StaleReason = code(StaleReason.entries)

internal fun Unpacker.readPlaceFigures(): PlaceFigures {
    var place: PostingPlace? = null
    var current: Long? = null
    var missing: Long? = null
    var stale: Long? = null
    fields { key ->
        when (key) {
            "place" -> place = readPostingPlace()
            "current" -> current = long()
            "missing" -> missing = long()
            "stale" -> stale = long()
            else -> throw unknown("PlaceFigures", key)
        }
    }
    return PlaceFigures(
        place = place ?: throw missing("PlaceFigures", "place"),
        current = current ?: throw missing("PlaceFigures", "current"),
        missing = missing ?: throw missing("PlaceFigures", "missing"),
        stale = stale ?: throw missing("PlaceFigures", "stale"),
    )
}

internal fun Unpacker.readFeedbackPage(): FeedbackPage {
    var items: List<FeedbackDue>? = null
    var next: String? = null
    fields { key ->
        when (key) {
            "items" -> items = list { readFeedbackDue() }
            "next" -> next = orNull { text() }
            else -> throw unknown("FeedbackPage", key)
        }
    }
    return FeedbackPage(
        items = items ?: throw missing("FeedbackPage", "items"),
        next = next,
    )
}

internal fun Unpacker.readFeedbackDue(): FeedbackDue {
    var feedback: Feedback? = null
    var clock: DeadlineSubject? = null
    var due: LocalDate? = null
    var dueLatest: LocalDate? = null
    fields { key ->
        when (key) {
            "feedback" -> feedback = readFeedback()
            "clock" -> clock = readDeadlineSubject()
            "due" -> due = date()
            "due_latest" -> dueLatest = orNull { date() }
            else -> throw unknown("FeedbackDue", key)
        }
    }
    return FeedbackDue(
        feedback = feedback ?: throw missing("FeedbackDue", "feedback"),
        clock = clock ?: throw missing("FeedbackDue", "clock"),
        due = due ?: throw missing("FeedbackDue", "due"),
        dueLatest = dueLatest,
    )
}

internal fun Unpacker.readFeedbackRow(): FeedbackRow {
    var number: Long? = null
    var written: String? = null
    var year: Int? = null
    var kind: FeedbackKind? = null
    var receivedOn: LocalDate? = null
    var status: FeedbackStatus? = null
    var unit: UnitId? = null
    var due: LocalDate? = null
    var forwardedTo: String? = null
    var forwardedOn: LocalDate? = null
    var answeredOn: LocalDate? = null
    var publishedOn: LocalDate? = null
    fields { key ->
        when (key) {
            "number" -> number = long()
            "written" -> written = text()
            "year" -> year = int()
            "kind" -> kind = readFeedbackKind()
            "received_on" -> receivedOn = date()
            "status" -> status = readFeedbackStatus()
            "unit" -> unit = orNull { readUnitId() }
            "due" -> due = orNull { date() }
            "forwarded_to" -> forwardedTo = orNull { text() }
            "forwarded_on" -> forwardedOn = orNull { date() }
            "answered_on" -> answeredOn = orNull { date() }
            "published_on" -> publishedOn = orNull { date() }
            else -> throw unknown("FeedbackRow", key)
        }
    }
    return FeedbackRow(
        number = number ?: throw missing("FeedbackRow", "number"),
        written = written ?: throw missing("FeedbackRow", "written"),
        year = year ?: throw missing("FeedbackRow", "year"),
        kind = kind ?: throw missing("FeedbackRow", "kind"),
        receivedOn = receivedOn ?: throw missing("FeedbackRow", "received_on"),
        status = status ?: throw missing("FeedbackRow", "status"),
        unit = unit,
        due = due,
        forwardedTo = forwardedTo,
        forwardedOn = forwardedOn,
        answeredOn = answeredOn,
        publishedOn = publishedOn,
    )
}

internal fun Unpacker.readFeedbackRegisterPage(): FeedbackRegisterPage {
    var items: List<FeedbackRow>? = null
    var next: String? = null
    fields { key ->
        when (key) {
            "items" -> items = list { readFeedbackRow() }
            "next" -> next = orNull { text() }
            else -> throw unknown("FeedbackRegisterPage", key)
        }
    }
    return FeedbackRegisterPage(
        items = items ?: throw missing("FeedbackRegisterPage", "items"),
        next = next,
    )
}

internal fun Unpacker.readReport(): Report {
    var period: Period? = null
    var on: LocalDate? = null
    var sessions: SessionFigures? = null
    var months: List<MonthFigures>? = null
    var kinds: List<KindFigures>? = null
    var plans: List<PlanReport>? = null
    var attention: List<Attention>? = null
    var asOf: Instant? = null
    var topics: List<TopicFigures>? = null
    var procedures: ProcedureFigures? = null
    var feedback: FeedbackFigures? = null
    var dialogues: DialogueFigures? = null
    var assessments: AssessmentFigures? = null
    var materials: MaterialFigures? = null
    var themes: List<ThemeReport>? = null
    var board: BoardFigures? = null
    var leftOut: List<LeftOut>? = null
    var completion: Completion? = null
    var note: ReportNote? = null
    var limits: ReportLimits? = null
    var units: List<UnitFigures>? = null
    var trainings: TrainingFigures? = null
    var audience: AudienceFigures? = null
    var figures: List<Figure>? = null
    var compared: ComparedPeriods? = null
    fields { key ->
        when (key) {
            "period" -> period = readPeriod()
            "on" -> on = date()
            "sessions" -> sessions = readSessionFigures()
            "months" -> months = list { readMonthFigures() }
            "kinds" -> kinds = list { readKindFigures() }
            "plans" -> plans = list { readPlanReport() }
            "attention" -> attention = list { readAttention() }
            "as_of" -> asOf = orNull { instant() }
            "topics" -> topics = list { readTopicFigures() }
            "procedures" -> procedures = readProcedureFigures()
            "feedback" -> feedback = readFeedbackFigures()
            "dialogues" -> dialogues = readDialogueFigures()
            "assessments" -> assessments = readAssessmentFigures()
            "materials" -> materials = readMaterialFigures()
            "themes" -> themes = list { readThemeReport() }
            "board" -> board = readBoardFigures()
            "left_out" -> leftOut = list { readLeftOut() }
            "completion" -> completion = readCompletion()
            "note" -> note = orNull { readReportNote() }
            "limits" -> limits = readReportLimits()
            "units" -> units = list { readUnitFigures() }
            "trainings" -> trainings = readTrainingFigures()
            "audience" -> audience = readAudienceFigures()
            "figures" -> figures = list { readFigure() }
            "compared" -> compared = orNull { readComparedPeriods() }
            else -> throw unknown("Report", key)
        }
    }
    return Report(
        period = period ?: throw missing("Report", "period"),
        on = on ?: throw missing("Report", "on"),
        sessions = sessions ?: throw missing("Report", "sessions"),
        months = months ?: throw missing("Report", "months"),
        kinds = kinds ?: throw missing("Report", "kinds"),
        plans = plans ?: throw missing("Report", "plans"),
        attention = attention ?: throw missing("Report", "attention"),
        asOf = asOf,
        topics = topics ?: emptyList(),
        procedures = procedures ?: ProcedureFigures(),
        feedback = feedback ?: FeedbackFigures(),
        dialogues = dialogues ?: DialogueFigures(),
        assessments = assessments ?: AssessmentFigures(),
        materials = materials ?: MaterialFigures(),
        themes = themes ?: emptyList(),
        board = board ?: BoardFigures(),
        leftOut = leftOut ?: emptyList(),
        completion = completion ?: Completion(),
        note = note,
        limits = limits ?: ReportLimits(),
        units = units ?: emptyList(),
        trainings = trainings ?: TrainingFigures(),
        audience = audience ?: AudienceFigures(),
        figures = figures ?: emptyList(),
        compared = compared,
    )
}

internal fun Unpacker.readSessionFigures(): SessionFigures {
    var planned: Long? = null
    var held: Long? = null
    var minuted: Long? = null
    var cancelled: Long? = null
    var invited: Long? = null
    var informed: Long? = null
    var measured: Long? = null
    var understood: Long? = null
    fields { key ->
        when (key) {
            "planned" -> planned = long()
            "held" -> held = long()
            "minuted" -> minuted = long()
            "cancelled" -> cancelled = long()
            "invited" -> invited = long()
            "informed" -> informed = long()
            "measured" -> measured = long()
            "understood" -> understood = long()
            else -> throw unknown("SessionFigures", key)
        }
    }
    return SessionFigures(
        planned = planned ?: 0,
        held = held ?: 0,
        minuted = minuted ?: 0,
        cancelled = cancelled ?: 0,
        invited = invited ?: 0,
        informed = informed ?: 0,
        measured = measured ?: 0,
        understood = understood ?: 0,
    )
}

internal fun Unpacker.readMonthFigures(): MonthFigures {
    var year: Int? = null
    var month: Int? = null
    var figures: SessionFigures? = null
    fields { key ->
        when (key) {
            "year" -> year = int()
            "month" -> month = int()
            "figures" -> figures = readSessionFigures()
            else -> throw unknown("MonthFigures", key)
        }
    }
    return MonthFigures(
        year = year ?: throw missing("MonthFigures", "year"),
        month = month ?: throw missing("MonthFigures", "month"),
        figures = figures ?: throw missing("MonthFigures", "figures"),
    )
}

internal fun Unpacker.readKindFigures(): KindFigures {
    var kind: SessionKind? = null
    var figures: SessionFigures? = null
    fields { key ->
        when (key) {
            "kind" -> kind = readSessionKind()
            "figures" -> figures = readSessionFigures()
            else -> throw unknown("KindFigures", key)
        }
    }
    return KindFigures(
        kind = kind ?: throw missing("KindFigures", "kind"),
        figures = figures ?: throw missing("KindFigures", "figures"),
    )
}

internal fun Unpacker.readTopicFigures(): TopicFigures {
    var topic: TrainingTopic? = null
    var figures: SessionFigures? = null
    fields { key ->
        when (key) {
            "topic" -> topic = readTrainingTopic()
            "figures" -> figures = readSessionFigures()
            else -> throw unknown("TopicFigures", key)
        }
    }
    return TopicFigures(
        topic = topic ?: throw missing("TopicFigures", "topic"),
        figures = figures ?: throw missing("TopicFigures", "figures"),
    )
}

internal fun Unpacker.readPlanReport(): PlanReport {
    var plan: PlanId? = null
    var symbol: String? = null
    var subject: String? = null
    var status: PlanStatus? = null
    var activities: List<ActivityReport>? = null
    var completion: Completion? = null
    var issuer: String? = null
    var theme: String? = null
    fields { key ->
        when (key) {
            "plan" -> plan = readPlanId()
            "symbol" -> symbol = text()
            "subject" -> subject = text()
            "status" -> status = readPlanStatus()
            "activities" -> activities = list { readActivityReport() }
            "completion" -> completion = readCompletion()
            "issuer" -> issuer = orNull { text() }
            "theme" -> theme = orNull { text() }
            else -> throw unknown("PlanReport", key)
        }
    }
    return PlanReport(
        plan = plan ?: throw missing("PlanReport", "plan"),
        symbol = symbol ?: throw missing("PlanReport", "symbol"),
        subject = subject ?: throw missing("PlanReport", "subject"),
        status = status ?: throw missing("PlanReport", "status"),
        activities = activities ?: throw missing("PlanReport", "activities"),
        completion = completion ?: throw missing("PlanReport", "completion"),
        issuer = issuer,
        theme = theme,
    )
}

internal fun Unpacker.readActivityReport(): ActivityReport {
    var activity: Activity? = null
    var progress: PromiseProgress? = null
    var evidence: EvidenceCounts? = null
    fields { key ->
        when (key) {
            "activity" -> activity = readActivity()
            "progress" -> progress = readPromiseProgress()
            "evidence" -> evidence = readEvidenceCounts()
            else -> throw unknown("ActivityReport", key)
        }
    }
    return ActivityReport(
        activity = activity ?: throw missing("ActivityReport", "activity"),
        progress = progress ?: throw missing("ActivityReport", "progress"),
        evidence = evidence ?: EvidenceCounts(),
    )
}

internal fun Unpacker.readEvidenceCounts(): EvidenceCounts {
    var counted: Long? = null
    var inPeriod: Long? = null
    var toConfirm: Long? = null
    var refused: Long? = null
    fields { key ->
        when (key) {
            "counted" -> counted = long()
            "in_period" -> inPeriod = long()
            "to_confirm" -> toConfirm = long()
            "refused" -> refused = long()
            else -> throw unknown("EvidenceCounts", key)
        }
    }
    return EvidenceCounts(
        counted = counted ?: 0,
        inPeriod = inPeriod ?: 0,
        toConfirm = toConfirm ?: 0,
        refused = refused ?: 0,
    )
}

internal fun Unpacker.readCompletion(): Completion {
    var done: Long? = null
    var underWay: Long? = null
    var notStarted: Long? = null
    var overdue: Long? = null
    var cancelled: Long? = null
    var partly: Long? = null
    var possible: Long? = null
    fields { key ->
        when (key) {
            "done" -> done = long()
            "under_way" -> underWay = long()
            "not_started" -> notStarted = long()
            "overdue" -> overdue = long()
            "cancelled" -> cancelled = long()
            "partly" -> partly = long()
            "possible" -> possible = long()
            else -> throw unknown("Completion", key)
        }
    }
    return Completion(
        done = done ?: 0,
        underWay = underWay ?: 0,
        notStarted = notStarted ?: 0,
        overdue = overdue ?: 0,
        cancelled = cancelled ?: 0,
        partly = partly ?: 0,
        possible = possible ?: 0,
    )
}

internal fun Unpacker.readProcedureFigures(): ProcedureFigures {
    var inForce: Long? = null
    var decisions: Long? = null
    var issued: Long? = null
    var amended: Long? = null
    var abolished: Long? = null
    var places: List<PlaceFigures>? = null
    var stale: List<StalePosting>? = null
    fields { key ->
        when (key) {
            "in_force" -> inForce = long()
            "decisions" -> decisions = long()
            "issued" -> issued = long()
            "amended" -> amended = long()
            "abolished" -> abolished = long()
            "places" -> places = list { readPlaceFigures() }
            "stale" -> stale = list { readStalePosting() }
            else -> throw unknown("ProcedureFigures", key)
        }
    }
    return ProcedureFigures(
        inForce = inForce ?: 0,
        decisions = decisions ?: 0,
        issued = issued ?: 0,
        amended = amended ?: 0,
        abolished = abolished ?: 0,
        places = places ?: emptyList(),
        stale = stale ?: emptyList(),
    )
}

internal fun Unpacker.readFeedbackFigures(): FeedbackFigures {
    var received: Long? = null
    var notAccepted: Long? = null
    var forwarded: Long? = null
    var forwardedLate: Long? = null
    var answered: Long? = null
    var answeredLate: Long? = null
    var answeredUnclocked: Long? = null
    var published: Long? = null
    var withdrawn: Long? = null
    var open: Long? = null
    var overdue: Long? = null
    var dueSoon: Long? = null
    var unverifiedClocks: Long? = null
    var channels: List<FeedbackChannelCount>? = null
    var categories: List<FeedbackCategoryCount>? = null
    var reports: FeedbackCounts? = null
    var proposals: FeedbackCounts? = null
    fields { key ->
        when (key) {
            "received" -> received = long()
            "not_accepted" -> notAccepted = long()
            "forwarded" -> forwarded = long()
            "forwarded_late" -> forwardedLate = long()
            "answered" -> answered = long()
            "answered_late" -> answeredLate = long()
            "answered_unclocked" -> answeredUnclocked = long()
            "published" -> published = long()
            "withdrawn" -> withdrawn = long()
            "open" -> open = long()
            "overdue" -> overdue = long()
            "due_soon" -> dueSoon = long()
            "unverified_clocks" -> unverifiedClocks = long()
            "channels" -> channels = list { readFeedbackChannelCount() }
            "categories" -> categories = list { readFeedbackCategoryCount() }
            "reports" -> reports = readFeedbackCounts()
            "proposals" -> proposals = readFeedbackCounts()
            else -> throw unknown("FeedbackFigures", key)
        }
    }
    return FeedbackFigures(
        received = received ?: 0,
        notAccepted = notAccepted ?: 0,
        forwarded = forwarded ?: 0,
        forwardedLate = forwardedLate ?: 0,
        answered = answered ?: 0,
        answeredLate = answeredLate ?: 0,
        answeredUnclocked = answeredUnclocked ?: 0,
        published = published ?: 0,
        withdrawn = withdrawn ?: 0,
        open = open ?: 0,
        overdue = overdue ?: 0,
        dueSoon = dueSoon ?: 0,
        unverifiedClocks = unverifiedClocks ?: 0,
        channels = channels ?: emptyList(),
        categories = categories ?: emptyList(),
        reports = reports ?: FeedbackCounts(),
        proposals = proposals ?: FeedbackCounts(),
    )
}

internal fun Unpacker.readFeedbackChannelCount(): FeedbackChannelCount {
    var channel: FeedbackChannel? = null
    var count: Long? = null
    fields { key ->
        when (key) {
            "channel" -> channel = readFeedbackChannel()
            "count" -> count = long()
            else -> throw unknown("FeedbackChannelCount", key)
        }
    }
    return FeedbackChannelCount(
        channel = channel ?: throw missing("FeedbackChannelCount", "channel"),
        count = count ?: throw missing("FeedbackChannelCount", "count"),
    )
}

internal fun Unpacker.readFeedbackCategoryCount(): FeedbackCategoryCount {
    var category: FeedbackCategory? = null
    var count: Long? = null
    fields { key ->
        when (key) {
            "category" -> category = readFeedbackCategory()
            "count" -> count = long()
            else -> throw unknown("FeedbackCategoryCount", key)
        }
    }
    return FeedbackCategoryCount(
        category = category ?: throw missing("FeedbackCategoryCount", "category"),
        count = count ?: throw missing("FeedbackCategoryCount", "count"),
    )
}

internal fun Unpacker.readFeedbackCounts(): FeedbackCounts {
    var received: Long? = null
    var notAccepted: Long? = null
    var forwarded: Long? = null
    var forwardedLate: Long? = null
    var answered: Long? = null
    var onTime: Long? = null
    var answeredLate: Long? = null
    var answeredUnclocked: Long? = null
    var published: Long? = null
    var withdrawn: Long? = null
    var open: Long? = null
    var overdue: Long? = null
    var dueSoon: Long? = null
    fields { key ->
        when (key) {
            "received" -> received = long()
            "not_accepted" -> notAccepted = long()
            "forwarded" -> forwarded = long()
            "forwarded_late" -> forwardedLate = long()
            "answered" -> answered = long()
            "on_time" -> onTime = long()
            "answered_late" -> answeredLate = long()
            "answered_unclocked" -> answeredUnclocked = long()
            "published" -> published = long()
            "withdrawn" -> withdrawn = long()
            "open" -> open = long()
            "overdue" -> overdue = long()
            "due_soon" -> dueSoon = long()
            else -> throw unknown("FeedbackCounts", key)
        }
    }
    return FeedbackCounts(
        received = received ?: 0,
        notAccepted = notAccepted ?: 0,
        forwarded = forwarded ?: 0,
        forwardedLate = forwardedLate ?: 0,
        answered = answered ?: 0,
        onTime = onTime ?: 0,
        answeredLate = answeredLate ?: 0,
        answeredUnclocked = answeredUnclocked ?: 0,
        published = published ?: 0,
        withdrawn = withdrawn ?: 0,
        open = open ?: 0,
        overdue = overdue ?: 0,
        dueSoon = dueSoon ?: 0,
    )
}

internal fun Unpacker.readDialogueFigures(): DialogueFigures {
    var held: Long? = null
    var questions: Long? = null
    var answered: Long? = null
    var published: Long? = null
    var becameFeedback: Long? = null
    fields { key ->
        when (key) {
            "held" -> held = long()
            "questions" -> questions = long()
            "answered" -> answered = long()
            "published" -> published = long()
            "became_feedback" -> becameFeedback = long()
            else -> throw unknown("DialogueFigures", key)
        }
    }
    return DialogueFigures(
        held = held ?: 0,
        questions = questions ?: 0,
        answered = answered ?: 0,
        published = published ?: 0,
        becameFeedback = becameFeedback ?: 0,
    )
}

internal fun Unpacker.readAssessmentFigures(): AssessmentFigures {
    var attempts: Long? = null
    var people: Long? = null
    var passed: Long? = null
    var assessments: List<AssessmentCount>? = null
    var units: List<UnitAssessmentCount>? = null
    fields { key ->
        when (key) {
            "attempts" -> attempts = long()
            "people" -> people = long()
            "passed" -> passed = long()
            "assessments" -> assessments = list { readAssessmentCount() }
            "units" -> units = list { readUnitAssessmentCount() }
            else -> throw unknown("AssessmentFigures", key)
        }
    }
    return AssessmentFigures(
        attempts = attempts ?: 0,
        people = people ?: 0,
        passed = passed ?: 0,
        assessments = assessments ?: emptyList(),
        units = units ?: emptyList(),
    )
}

internal fun Unpacker.readAssessmentCount(): AssessmentCount {
    var assessment: AssessmentId? = null
    var title: String? = null
    var people: Long? = null
    var passed: Long? = null
    fields { key ->
        when (key) {
            "assessment" -> assessment = readAssessmentId()
            "title" -> title = text()
            "people" -> people = long()
            "passed" -> passed = long()
            else -> throw unknown("AssessmentCount", key)
        }
    }
    return AssessmentCount(
        assessment = assessment ?: throw missing("AssessmentCount", "assessment"),
        title = title ?: throw missing("AssessmentCount", "title"),
        people = people ?: throw missing("AssessmentCount", "people"),
        passed = passed ?: throw missing("AssessmentCount", "passed"),
    )
}

internal fun Unpacker.readMaterialFigures(): MaterialFigures {
    var materials: Long? = null
    var disseminations: Long? = null
    var channels: List<ChannelCount>? = null
    var documents: Long? = null
    fields { key ->
        when (key) {
            "materials" -> materials = long()
            "disseminations" -> disseminations = long()
            "channels" -> channels = list { readChannelCount() }
            "documents" -> documents = long()
            else -> throw unknown("MaterialFigures", key)
        }
    }
    return MaterialFigures(
        materials = materials ?: 0,
        disseminations = disseminations ?: 0,
        channels = channels ?: emptyList(),
        documents = documents ?: 0,
    )
}

internal fun Unpacker.readChannelCount(): ChannelCount {
    var channel: Channel? = null
    var count: Long? = null
    var reach: Long? = null
    fields { key ->
        when (key) {
            "channel" -> channel = readChannel()
            "count" -> count = long()
            "reach" -> reach = long()
            else -> throw unknown("ChannelCount", key)
        }
    }
    return ChannelCount(
        channel = channel ?: throw missing("ChannelCount", "channel"),
        count = count ?: throw missing("ChannelCount", "count"),
        reach = reach ?: throw missing("ChannelCount", "reach"),
    )
}

internal fun Unpacker.readBoardFigures(): BoardFigures {
    var appointments: Long? = null
    var days: Long? = null
    var workingDays: Long? = null
    fields { key ->
        when (key) {
            "appointments" -> appointments = long()
            "days" -> days = long()
            "working_days" -> workingDays = orNull { long() }
            else -> throw unknown("BoardFigures", key)
        }
    }
    return BoardFigures(
        appointments = appointments ?: 0,
        days = days ?: 0,
        workingDays = workingDays,
    )
}

internal fun Unpacker.readAttention(): Attention {
    var code: String? = null
    var kind: String? = null
    var id: UUID? = null
    var text: String? = null
    var textVi: String? = null
    var on: LocalDate? = null
    fields { key ->
        when (key) {
            "code" -> code = text()
            "kind" -> kind = text()
            "id" -> id = uuid()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "on" -> on = orNull { date() }
            else -> throw unknown("Attention", key)
        }
    }
    return Attention(
        code = code ?: throw missing("Attention", "code"),
        kind = kind ?: throw missing("Attention", "kind"),
        id = id ?: throw missing("Attention", "id"),
        text = text ?: throw missing("Attention", "text"),
        textVi = textVi ?: throw missing("Attention", "text_vi"),
        on = on,
    )
}

internal fun Unpacker.readLeftOut(): LeftOut {
    var list: String? = null
    var count: Long? = null
    var see: String? = null
    var text: String? = null
    var textVi: String? = null
    var code: String? = null
    fields { key ->
        when (key) {
            "list" -> list = text()
            "count" -> count = long()
            "see" -> see = text()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "code" -> code = orNull { text() }
            else -> throw unknown("LeftOut", key)
        }
    }
    return LeftOut(
        list = list ?: throw missing("LeftOut", "list"),
        count = count ?: throw missing("LeftOut", "count"),
        see = see ?: throw missing("LeftOut", "see"),
        text = text ?: throw missing("LeftOut", "text"),
        textVi = textVi ?: throw missing("LeftOut", "text_vi"),
        code = code,
    )
}

internal fun Unpacker.readReportLimits(): ReportLimits {
    var plan: PlanId? = null
    var unit: UnitId? = null
    var asSuccessor: Boolean? = null
    fields { key ->
        when (key) {
            "plan" -> plan = orNull { readPlanId() }
            "unit" -> unit = orNull { readUnitId() }
            "as_successor" -> asSuccessor = boolean()
            else -> throw unknown("ReportLimits", key)
        }
    }
    return ReportLimits(
        plan = plan,
        unit = unit,
        asSuccessor = asSuccessor ?: false,
    )
}

internal fun Unpacker.readUnitFigures(): UnitFigures {
    var name: String? = null
    var figures: SessionFigures? = null
    var unit: UnitId? = null
    var headcount: Long? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "figures" -> figures = readSessionFigures()
            "unit" -> unit = orNull { readUnitId() }
            "headcount" -> headcount = orNull { long() }
            else -> throw unknown("UnitFigures", key)
        }
    }
    return UnitFigures(
        name = name ?: throw missing("UnitFigures", "name"),
        figures = figures ?: throw missing("UnitFigures", "figures"),
        unit = unit,
        headcount = headcount,
    )
}

internal fun Unpacker.readTrainingFigures(): TrainingFigures {
    var hosted: SessionFigures? = null
    var joined: SessionFigures? = null
    fields { key ->
        when (key) {
            "hosted" -> hosted = readSessionFigures()
            "joined" -> joined = readSessionFigures()
            else -> throw unknown("TrainingFigures", key)
        }
    }
    return TrainingFigures(
        hosted = hosted ?: SessionFigures(),
        joined = joined ?: SessionFigures(),
    )
}

internal fun Unpacker.readAudienceFigures(): AudienceFigures {
    var plan: PlanId? = null
    var headcount: Long? = null
    var absent: FigureAbsence? = null
    fields { key ->
        when (key) {
            "plan" -> plan = orNull { readPlanId() }
            "headcount" -> headcount = orNull { long() }
            "absent" -> absent = orNull { readFigureAbsence() }
            else -> throw unknown("AudienceFigures", key)
        }
    }
    return AudienceFigures(
        plan = plan,
        headcount = headcount,
        absent = absent,
    )
}

internal fun Unpacker.readFigureAbsence(): FigureAbsence = code(FigureAbsence.entries)

internal fun Unpacker.readFigure(): Figure {
    var code: String? = null
    var group: String? = null
    var name: String? = null
    var unitOfMeasure: String? = null
    var definition: String? = null
    var source: String? = null
    var shareOf: String? = null
    var value: FigureValue? = null
    var absent: FigureAbsence? = null
    var previous: FigureValue? = null
    var lastYear: FigureValue? = null
    var yearToDate: FigureValue? = null
    fields { key ->
        when (key) {
            "code" -> code = text()
            "group" -> group = text()
            "name" -> name = text()
            "unit_of_measure" -> unitOfMeasure = text()
            "definition" -> definition = text()
            "source" -> source = text()
            "share_of" -> shareOf = orNull { text() }
            "value" -> value = orNull { readFigureValue() }
            "absent" -> absent = orNull { readFigureAbsence() }
            "previous" -> previous = orNull { readFigureValue() }
            "last_year" -> lastYear = orNull { readFigureValue() }
            "year_to_date" -> yearToDate = orNull { readFigureValue() }
            else -> throw unknown("Figure", key)
        }
    }
    return Figure(
        code = code ?: throw missing("Figure", "code"),
        group = group ?: throw missing("Figure", "group"),
        name = name ?: throw missing("Figure", "name"),
        unitOfMeasure = unitOfMeasure ?: throw missing("Figure", "unit_of_measure"),
        definition = definition ?: throw missing("Figure", "definition"),
        source = source ?: throw missing("Figure", "source"),
        shareOf = shareOf,
        value = value,
        absent = absent,
        previous = previous,
        lastYear = lastYear,
        yearToDate = yearToDate,
    )
}

internal fun Unpacker.readFigureValue(): FigureValue {
    var count: Long? = null
    var of: Long? = null
    fields { key ->
        when (key) {
            "count" -> count = long()
            "of" -> of = orNull { long() }
            else -> throw unknown("FigureValue", key)
        }
    }
    return FigureValue(
        count = count ?: throw missing("FigureValue", "count"),
        of = of,
    )
}

internal fun Unpacker.readComparedPeriods(): ComparedPeriods {
    var previous: Period? = null
    var lastYear: Period? = null
    var yearToDate: Period? = null
    fields { key ->
        when (key) {
            "previous" -> previous = orNull { readPeriod() }
            "last_year" -> lastYear = orNull { readPeriod() }
            "year_to_date" -> yearToDate = orNull { readPeriod() }
            else -> throw unknown("ComparedPeriods", key)
        }
    }
    return ComparedPeriods(
        previous = previous,
        lastYear = lastYear,
        yearToDate = yearToDate,
    )
}

internal fun Unpacker.readFigureEvidencePage(): FigureEvidencePage {
    var items: List<FigureEvidence>? = null
    var total: Long? = null
    var next: String? = null
    fields { key ->
        when (key) {
            "items" -> items = list { readFigureEvidence() }
            "total" -> total = long()
            "next" -> next = orNull { text() }
            else -> throw unknown("FigureEvidencePage", key)
        }
    }
    return FigureEvidencePage(
        items = items ?: throw missing("FigureEvidencePage", "items"),
        total = total ?: throw missing("FigureEvidencePage", "total"),
        next = next,
    )
}

internal fun Unpacker.readFigureEvidence(): FigureEvidence {
    var kind: String? = null
    var id: UUID? = null
    var title: String? = null
    var amount: Long? = null
    var on: LocalDate? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            "title" -> title = text()
            "amount" -> amount = long()
            "on" -> on = orNull { date() }
            else -> throw unknown("FigureEvidence", key)
        }
    }
    return FigureEvidence(
        kind = kind ?: throw missing("FigureEvidence", "kind"),
        id = id ?: throw missing("FigureEvidence", "id"),
        title = title ?: throw missing("FigureEvidence", "title"),
        amount = amount ?: throw missing("FigureEvidence", "amount"),
        on = on,
    )
}

internal fun Unpacker.readSuggestedNote(): SuggestedNote {
    var period: Period? = null
    var on: LocalDate? = null
    var paragraphs: List<SuggestedParagraph>? = null
    var written: ReportNoteId? = null
    fields { key ->
        when (key) {
            "period" -> period = readPeriod()
            "on" -> on = date()
            "paragraphs" -> paragraphs = list { readSuggestedParagraph() }
            "written" -> written = orNull { readReportNoteId() }
            else -> throw unknown("SuggestedNote", key)
        }
    }
    return SuggestedNote(
        period = period ?: throw missing("SuggestedNote", "period"),
        on = on ?: throw missing("SuggestedNote", "on"),
        paragraphs = paragraphs ?: throw missing("SuggestedNote", "paragraphs"),
        written = written,
    )
}

internal fun Unpacker.readSuggestedParagraph(): SuggestedParagraph {
    var part: NotePart? = null
    var code: String? = null
    var textVi: String? = null
    var records: List<NoteGround>? = null
    var count: Long? = null
    fields { key ->
        when (key) {
            "part" -> part = readNotePart()
            "code" -> code = text()
            "text_vi" -> textVi = text()
            "records" -> records = list { readNoteGround() }
            "count" -> count = long()
            else -> throw unknown("SuggestedParagraph", key)
        }
    }
    return SuggestedParagraph(
        part = part ?: throw missing("SuggestedParagraph", "part"),
        code = code ?: throw missing("SuggestedParagraph", "code"),
        textVi = textVi ?: throw missing("SuggestedParagraph", "text_vi"),
        records = records ?: throw missing("SuggestedParagraph", "records"),
        count = count ?: throw missing("SuggestedParagraph", "count"),
    )
}

internal fun Unpacker.readNotePart(): NotePart = code(NotePart.entries)

internal fun Unpacker.readNoteGround(): NoteGround {
    var kind: String? = null
    var id: UUID? = null
    var textVi: String? = null
    var on: LocalDate? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            "text_vi" -> textVi = text()
            "on" -> on = orNull { date() }
            else -> throw unknown("NoteGround", key)
        }
    }
    return NoteGround(
        kind = kind ?: throw missing("NoteGround", "kind"),
        id = id ?: throw missing("NoteGround", "id"),
        textVi = textVi ?: throw missing("NoteGround", "text_vi"),
        on = on,
    )
}

internal fun Unpacker.readCriterionSet(): CriterionSet {
    var name: String? = null
    var criteria: List<Criterion>? = null
    var source: String? = null
    var verified: Boolean? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "criteria" -> criteria = list { readCriterion() }
            "source" -> source = orNull { text() }
            "verified" -> verified = boolean()
            else -> throw unknown("CriterionSet", key)
        }
    }
    return CriterionSet(
        name = name ?: throw missing("CriterionSet", "name"),
        criteria = criteria ?: throw missing("CriterionSet", "criteria"),
        source = source,
        verified = verified ?: false,
    )
}

internal fun Unpacker.readCriterion(): Criterion {
    var number: String? = null
    var name: String? = null
    var points: Long? = null
    var rule: ScoringRule? = null
    fields { key ->
        when (key) {
            "number" -> number = text()
            "name" -> name = text()
            "points" -> points = long()
            "rule" -> rule = readScoringRule()
            else -> throw unknown("Criterion", key)
        }
    }
    return Criterion(
        number = number ?: throw missing("Criterion", "number"),
        name = name ?: throw missing("Criterion", "name"),
        points = points ?: throw missing("Criterion", "points"),
        rule = rule ?: throw missing("Criterion", "rule"),
    )
}

internal fun Unpacker.readScoringRule(): ScoringRule = when (val tag = tag()) {
    "plan_issued" -> readScoringRulePlanIssued()
    "share" -> readScoringRuleShare()
    "count" -> readScoringRuleCount()
    "forms" -> readScoringRuleForms()
    else -> throw unknown("ScoringRule", tag)
}

private fun Unpacker.readScoringRulePlanIssued(): ScoringRule.PlanIssued {
    var steps: List<DayStep>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "steps" -> steps = list { readDayStep() }
            else -> throw unknown("ScoringRule.PlanIssued", key)
        }
    }
    return ScoringRule.PlanIssued(
        steps = steps ?: throw missing("ScoringRule.PlanIssued", "steps"),
    )
}

private fun Unpacker.readScoringRuleShare(): ScoringRule.Share {
    var part: ScoredFigure? = null
    var whole: ScoredFigure? = null
    var steps: List<NumberStep>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "part" -> part = readScoredFigure()
            "whole" -> whole = readScoredFigure()
            "steps" -> steps = list { readNumberStep() }
            else -> throw unknown("ScoringRule.Share", key)
        }
    }
    return ScoringRule.Share(
        part = part ?: throw missing("ScoringRule.Share", "part"),
        whole = whole ?: throw missing("ScoringRule.Share", "whole"),
        steps = steps ?: throw missing("ScoringRule.Share", "steps"),
    )
}

private fun Unpacker.readScoringRuleCount(): ScoringRule.Count {
    var figure: ScoredFigure? = null
    var steps: List<NumberStep>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "figure" -> figure = readScoredFigure()
            "steps" -> steps = list { readNumberStep() }
            else -> throw unknown("ScoringRule.Count", key)
        }
    }
    return ScoringRule.Count(
        figure = figure ?: throw missing("ScoringRule.Count", "figure"),
        steps = steps ?: throw missing("ScoringRule.Count", "steps"),
    )
}

private fun Unpacker.readScoringRuleForms(): ScoringRule.Forms {
    var steps: List<NumberStep>? = null
    fields { key ->
        when (key) {
            "type" -> skip()
            "steps" -> steps = list { readNumberStep() }
            else -> throw unknown("ScoringRule.Forms", key)
        }
    }
    return ScoringRule.Forms(
        steps = steps ?: throw missing("ScoringRule.Forms", "steps"),
    )
}

internal fun Unpacker.readDayStep(): DayStep {
    var day: Int? = null
    var month: Int? = null
    var points: Long? = null
    var yearBefore: Boolean? = null
    fields { key ->
        when (key) {
            "day" -> day = int()
            "month" -> month = int()
            "points" -> points = long()
            "year_before" -> yearBefore = boolean()
            else -> throw unknown("DayStep", key)
        }
    }
    return DayStep(
        day = day ?: throw missing("DayStep", "day"),
        month = month ?: throw missing("DayStep", "month"),
        points = points ?: throw missing("DayStep", "points"),
        yearBefore = yearBefore ?: false,
    )
}

internal fun Unpacker.readScoredFigure(): ScoredFigure = code(ScoredFigure.entries)

internal fun Unpacker.readNumberStep(): NumberStep {
    var atLeast: Long? = null
    var points: Long? = null
    fields { key ->
        when (key) {
            "at_least" -> atLeast = long()
            "points" -> points = long()
            else -> throw unknown("NumberStep", key)
        }
    }
    return NumberStep(
        atLeast = atLeast ?: throw missing("NumberStep", "at_least"),
        points = points ?: throw missing("NumberStep", "points"),
    )
}

internal fun Unpacker.readParIndexScore(): ParIndexScore {
    var set: String? = null
    var verified: Boolean? = null
    var period: Period? = null
    var on: LocalDate? = null
    var criteria: List<CriterionScore>? = null
    var possible: Long? = null
    var points: Long? = null
    var notComputed: Long? = null
    var noticeVi: String? = null
    fields { key ->
        when (key) {
            "set" -> set = text()
            "verified" -> verified = boolean()
            "period" -> period = readPeriod()
            "on" -> on = date()
            "criteria" -> criteria = list { readCriterionScore() }
            "possible" -> possible = long()
            "points" -> points = long()
            "not_computed" -> notComputed = long()
            "notice_vi" -> noticeVi = orNull { text() }
            else -> throw unknown("ParIndexScore", key)
        }
    }
    return ParIndexScore(
        set = set ?: throw missing("ParIndexScore", "set"),
        verified = verified ?: throw missing("ParIndexScore", "verified"),
        period = period ?: throw missing("ParIndexScore", "period"),
        on = on ?: throw missing("ParIndexScore", "on"),
        criteria = criteria ?: throw missing("ParIndexScore", "criteria"),
        possible = possible ?: throw missing("ParIndexScore", "possible"),
        points = points ?: throw missing("ParIndexScore", "points"),
        notComputed = notComputed ?: throw missing("ParIndexScore", "not_computed"),
        noticeVi = noticeVi,
    )
}

internal fun Unpacker.readCriterionScore(): CriterionScore {
    var number: String? = null
    var name: String? = null
    var possible: Long? = null
    var reasonVi: String? = null
    var lackingVi: List<String>? = null
    var records: List<NoteGround>? = null
    var count: Long? = null
    var points: Long? = null
    var value: String? = null
    fields { key ->
        when (key) {
            "number" -> number = text()
            "name" -> name = text()
            "possible" -> possible = long()
            "reason_vi" -> reasonVi = text()
            "lacking_vi" -> lackingVi = list { text() }
            "records" -> records = list { readNoteGround() }
            "count" -> count = long()
            "points" -> points = orNull { long() }
            "value" -> value = orNull { text() }
            else -> throw unknown("CriterionScore", key)
        }
    }
    return CriterionScore(
        number = number ?: throw missing("CriterionScore", "number"),
        name = name ?: throw missing("CriterionScore", "name"),
        possible = possible ?: throw missing("CriterionScore", "possible"),
        reasonVi = reasonVi ?: throw missing("CriterionScore", "reason_vi"),
        lackingVi = lackingVi ?: throw missing("CriterionScore", "lacking_vi"),
        records = records ?: throw missing("CriterionScore", "records"),
        count = count ?: throw missing("CriterionScore", "count"),
        points = points,
        value = value,
    )
}

internal fun Unpacker.readFrozenReportCheck(): FrozenReportCheck {
    var id: FrozenReportId? = null
    var sound: Boolean? = null
    var intact: Boolean? = null
    var headFound: Boolean? = null
    var logIsOther: Boolean? = null
    var identical: Boolean? = null
    var blake3: String? = null
    var newerFields: List<String>? = null
    var differences: List<FigureDifference>? = null
    var text: String? = null
    var textVi: String? = null
    fields { key ->
        when (key) {
            "id" -> id = readFrozenReportId()
            "sound" -> sound = boolean()
            "intact" -> intact = boolean()
            "head_found" -> headFound = boolean()
            "log_is_other" -> logIsOther = boolean()
            "identical" -> identical = boolean()
            "blake3" -> blake3 = text()
            "newer_fields" -> newerFields = list { text() }
            "differences" -> differences = list { readFigureDifference() }
            "text" -> text = text()
            "text_vi" -> textVi = text()
            else -> throw unknown("FrozenReportCheck", key)
        }
    }
    return FrozenReportCheck(
        id = id ?: throw missing("FrozenReportCheck", "id"),
        sound = sound ?: throw missing("FrozenReportCheck", "sound"),
        intact = intact ?: throw missing("FrozenReportCheck", "intact"),
        headFound = headFound ?: throw missing("FrozenReportCheck", "head_found"),
        logIsOther = logIsOther ?: throw missing("FrozenReportCheck", "log_is_other"),
        identical = identical ?: throw missing("FrozenReportCheck", "identical"),
        blake3 = blake3 ?: throw missing("FrozenReportCheck", "blake3"),
        newerFields = newerFields ?: throw missing("FrozenReportCheck", "newer_fields"),
        differences = differences ?: throw missing("FrozenReportCheck", "differences"),
        text = text ?: throw missing("FrozenReportCheck", "text"),
        textVi = textVi ?: throw missing("FrozenReportCheck", "text_vi"),
    )
}

internal fun Unpacker.readFigureDifference(): FigureDifference {
    var path: String? = null
    var sectionVi: String? = null
    var nameVi: String? = null
    var then: String? = null
    var now: String? = null
    var difference: String? = null
    var record: UUID? = null
    fields { key ->
        when (key) {
            "path" -> path = text()
            "section_vi" -> sectionVi = text()
            "name_vi" -> nameVi = text()
            "then" -> then = orNull { text() }
            "now" -> now = orNull { text() }
            "difference" -> difference = orNull { text() }
            "record" -> record = orNull { uuid() }
            else -> throw unknown("FigureDifference", key)
        }
    }
    return FigureDifference(
        path = path ?: throw missing("FigureDifference", "path"),
        sectionVi = sectionVi ?: throw missing("FigureDifference", "section_vi"),
        nameVi = nameVi ?: throw missing("FigureDifference", "name_vi"),
        then = then,
        now = now,
        difference = difference,
        record = record,
    )
}

internal fun Unpacker.readReportDifferences(): ReportDifferences {
    var id: FrozenReportId? = null
    var name: String? = null
    var period: Period? = null
    var then: Instant? = null
    var now: Instant? = null
    var figures: List<FigureDifference>? = null
    fields { key ->
        when (key) {
            "id" -> id = readFrozenReportId()
            "name" -> name = text()
            "period" -> period = readPeriod()
            "then" -> then = instant()
            "now" -> now = instant()
            "figures" -> figures = list { readFigureDifference() }
            else -> throw unknown("ReportDifferences", key)
        }
    }
    return ReportDifferences(
        id = id ?: throw missing("ReportDifferences", "id"),
        name = name ?: throw missing("ReportDifferences", "name"),
        period = period ?: throw missing("ReportDifferences", "period"),
        then = then ?: throw missing("ReportDifferences", "then"),
        now = now ?: throw missing("ReportDifferences", "now"),
        figures = figures ?: throw missing("ReportDifferences", "figures"),
    )
}

internal fun Unpacker.readDocumentForm(): DocumentForm = code(DocumentForm.entries)

internal fun Unpacker.readDocumentDetails(): DocumentDetails {
    var issuer: String? = null
    var parentBody: String? = null
    var number: String? = null
    var symbol: String? = null
    var place: String? = null
    var issuedOn: PartialDate? = null
    var addressees: List<String>? = null
    var recipients: List<String>? = null
    var archive: String? = null
    var signatory: Signatory? = null
    fields { key ->
        when (key) {
            "issuer" -> issuer = orNull { text() }
            "parent_body" -> parentBody = orNull { text() }
            "number" -> number = orNull { text() }
            "symbol" -> symbol = orNull { text() }
            "place" -> place = orNull { text() }
            "issued_on" -> issuedOn = orNull { readPartialDate() }
            "addressees" -> addressees = list { text() }
            "recipients" -> recipients = list { text() }
            "archive" -> archive = orNull { text() }
            "signatory" -> signatory = orNull { readSignatory() }
            else -> throw unknown("DocumentDetails", key)
        }
    }
    return DocumentDetails(
        issuer = issuer,
        parentBody = parentBody,
        number = number,
        symbol = symbol,
        place = place,
        issuedOn = issuedOn,
        addressees = addressees ?: emptyList(),
        recipients = recipients ?: emptyList(),
        archive = archive,
        signatory = signatory,
    )
}

internal fun Unpacker.readDocumentFile(): DocumentFile {
    var name: String? = null
    var mediaType: String? = null
    var contents: String? = null
    var missing: List<Problem>? = null
    fields { key ->
        when (key) {
            "name" -> name = text()
            "media_type" -> mediaType = text()
            "contents" -> contents = text()
            "missing" -> missing = list { readProblem() }
            else -> throw unknown("DocumentFile", key)
        }
    }
    return DocumentFile(
        name = name ?: throw missing("DocumentFile", "name"),
        mediaType = mediaType ?: throw missing("DocumentFile", "media_type"),
        contents = contents ?: throw missing("DocumentFile", "contents"),
        missing = missing ?: emptyList(),
    )
}

internal fun Unpacker.readReportAppendix(): ReportAppendix = code(ReportAppendix.entries)

internal fun Unpacker.readEvidencePack(): EvidencePack {
    var path: String? = null
    var files: Long? = null
    var bytes: Long? = null
    var sha256: String? = null
    var minutes: Long? = null
    var attachments: Long? = null
    var evidence: Long? = null
    var opened: Long? = null
    var withheld: Long? = null
    fields { key ->
        when (key) {
            "path" -> path = text()
            "files" -> files = long()
            "bytes" -> bytes = long()
            "sha256" -> sha256 = text()
            "minutes" -> minutes = long()
            "attachments" -> attachments = long()
            "evidence" -> evidence = long()
            "opened" -> opened = long()
            "withheld" -> withheld = long()
            else -> throw unknown("EvidencePack", key)
        }
    }
    return EvidencePack(
        path = path ?: throw missing("EvidencePack", "path"),
        files = files ?: throw missing("EvidencePack", "files"),
        bytes = bytes ?: throw missing("EvidencePack", "bytes"),
        sha256 = sha256 ?: throw missing("EvidencePack", "sha256"),
        minutes = minutes ?: throw missing("EvidencePack", "minutes"),
        attachments = attachments ?: throw missing("EvidencePack", "attachments"),
        evidence = evidence ?: throw missing("EvidencePack", "evidence"),
        opened = opened ?: 0,
        withheld = withheld ?: 0,
    )
}

internal fun Unpacker.readDifferences(): Differences {
    var kind: String? = null
    var id: UUID? = null
    var fromRev: Long? = null
    var toRev: Long? = null
    var fields: List<FieldDifference>? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            "from_rev" -> fromRev = long()
            "to_rev" -> toRev = long()
            "fields" -> fields = list { readFieldDifference() }
            else -> throw unknown("Differences", key)
        }
    }
    return Differences(
        kind = kind ?: throw missing("Differences", "kind"),
        id = id ?: throw missing("Differences", "id"),
        fromRev = fromRev ?: throw missing("Differences", "from_rev"),
        toRev = toRev ?: throw missing("Differences", "to_rev"),
        fields = fields ?: throw missing("Differences", "fields"),
    )
}

internal fun Unpacker.readFieldDifference(): FieldDifference {
    var path: String? = null
    var sealed: Boolean? = null
    var before: String? = null
    var after: String? = null
    fields { key ->
        when (key) {
            "path" -> path = text()
            "sealed" -> sealed = boolean()
            "before" -> before = orNull { text() }
            "after" -> after = orNull { text() }
            else -> throw unknown("FieldDifference", key)
        }
    }
    return FieldDifference(
        path = path ?: throw missing("FieldDifference", "path"),
        sealed = sealed ?: throw missing("FieldDifference", "sealed"),
        before = before,
        after = after,
    )
}

internal fun Unpacker.readChangePage(): ChangePage {
    var items: List<Change>? = null
    var next: String? = null
    fields { key ->
        when (key) {
            "items" -> items = list { readChange() }
            "next" -> next = orNull { text() }
            else -> throw unknown("ChangePage", key)
        }
    }
    return ChangePage(
        items = items ?: throw missing("ChangePage", "items"),
        next = next,
    )
}

internal fun Unpacker.readChange(): Change {
    var seq: Long? = null
    var at: Instant? = null
    var actor: String? = null
    var operation: String? = null
    var kind: String? = null
    var id: UUID? = null
    var rev: Long? = null
    var removed: Boolean? = null
    var chain: String? = null
    fields { key ->
        when (key) {
            "seq" -> seq = long()
            "at" -> at = instant()
            "actor" -> actor = text()
            "operation" -> operation = text()
            "kind" -> kind = text()
            "id" -> id = uuid()
            "rev" -> rev = long()
            "removed" -> removed = boolean()
            "chain" -> chain = text()
            else -> throw unknown("Change", key)
        }
    }
    return Change(
        seq = seq ?: throw missing("Change", "seq"),
        at = at ?: throw missing("Change", "at"),
        actor = actor ?: throw missing("Change", "actor"),
        operation = operation ?: throw missing("Change", "operation"),
        kind = kind ?: throw missing("Change", "kind"),
        id = id ?: throw missing("Change", "id"),
        rev = rev ?: throw missing("Change", "rev"),
        removed = removed ?: throw missing("Change", "removed"),
        chain = chain ?: throw missing("Change", "chain"),
    )
}

internal fun Unpacker.readSearchOrder(): SearchOrder = code(SearchOrder.entries)

internal fun Unpacker.readSearchPage(): SearchPage {
    var hits: List<Hit>? = null
    var corrections: List<Correction>? = null
    var understood: List<Understood>? = null
    var facets: List<Facet>? = null
    var next: String? = null
    var total: Long? = null
    fields { key ->
        when (key) {
            "hits" -> hits = list { readHit() }
            "corrections" -> corrections = list { readCorrection() }
            "understood" -> understood = list { readUnderstood() }
            "facets" -> facets = list { readFacet() }
            "next" -> next = orNull { text() }
            "total" -> total = orNull { long() }
            else -> throw unknown("SearchPage", key)
        }
    }
    return SearchPage(
        hits = hits ?: throw missing("SearchPage", "hits"),
        corrections = corrections ?: throw missing("SearchPage", "corrections"),
        understood = understood ?: throw missing("SearchPage", "understood"),
        facets = facets ?: throw missing("SearchPage", "facets"),
        next = next,
        total = total,
    )
}

internal fun Unpacker.readHit(): Hit {
    var kind: String? = null
    var id: UUID? = null
    var title: String? = null
    var matched: MatchKind? = null
    var score: Long? = null
    var excerpts: List<Excerpt>? = null
    fields { key ->
        when (key) {
            "kind" -> kind = text()
            "id" -> id = uuid()
            "title" -> title = text()
            "matched" -> matched = readMatchKind()
            "score" -> score = long()
            "excerpts" -> excerpts = list { readExcerpt() }
            else -> throw unknown("Hit", key)
        }
    }
    return Hit(
        kind = kind ?: throw missing("Hit", "kind"),
        id = id ?: throw missing("Hit", "id"),
        title = title ?: throw missing("Hit", "title"),
        matched = matched ?: throw missing("Hit", "matched"),
        score = score ?: throw missing("Hit", "score"),
        excerpts = excerpts ?: throw missing("Hit", "excerpts"),
    )
}

internal fun Unpacker.readMatchKind(): MatchKind = code(MatchKind.entries)

internal fun Unpacker.readExcerpt(): Excerpt {
    var field: String? = null
    var text: String? = null
    var start: Long? = null
    var goesOn: Boolean? = null
    var marks: List<Mark>? = null
    fields { key ->
        when (key) {
            "field" -> field = text()
            "text" -> text = text()
            "start" -> start = long()
            "goes_on" -> goesOn = boolean()
            "marks" -> marks = list { readMark() }
            else -> throw unknown("Excerpt", key)
        }
    }
    return Excerpt(
        field = field ?: throw missing("Excerpt", "field"),
        text = text ?: throw missing("Excerpt", "text"),
        start = start ?: throw missing("Excerpt", "start"),
        goesOn = goesOn ?: throw missing("Excerpt", "goes_on"),
        marks = marks ?: throw missing("Excerpt", "marks"),
    )
}

internal fun Unpacker.readMark(): Mark {
    var start: Long? = null
    var end: Long? = null
    fields { key ->
        when (key) {
            "start" -> start = long()
            "end" -> end = long()
            else -> throw unknown("Mark", key)
        }
    }
    return Mark(
        start = start ?: throw missing("Mark", "start"),
        end = end ?: throw missing("Mark", "end"),
    )
}

internal fun Unpacker.readCorrection(): Correction {
    var typed: String? = null
    var readAs: List<String>? = null
    fields { key ->
        when (key) {
            "typed" -> typed = text()
            "read_as" -> readAs = list { text() }
            else -> throw unknown("Correction", key)
        }
    }
    return Correction(
        typed = typed ?: throw missing("Correction", "typed"),
        readAs = readAs ?: throw missing("Correction", "read_as"),
    )
}

internal fun Unpacker.readUnderstood(): Understood {
    var typed: String? = null
    var readAs: String? = null
    var how: UnderstoodHow? = null
    fields { key ->
        when (key) {
            "typed" -> typed = text()
            "read_as" -> readAs = text()
            "how" -> how = readUnderstoodHow()
            else -> throw unknown("Understood", key)
        }
    }
    return Understood(
        typed = typed ?: throw missing("Understood", "typed"),
        readAs = readAs ?: throw missing("Understood", "read_as"),
        how = how ?: throw missing("Understood", "how"),
    )
}

internal fun Unpacker.readUnderstoodHow(): UnderstoodHow = code(UnderstoodHow.entries)

internal fun Unpacker.readFacet(): Facet {
    var field: String? = null
    var values: List<FacetValue>? = null
    var leftOut: Long? = null
    fields { key ->
        when (key) {
            "field" -> field = text()
            "values" -> values = list { readFacetValue() }
            "left_out" -> leftOut = long()
            else -> throw unknown("Facet", key)
        }
    }
    return Facet(
        field = field ?: throw missing("Facet", "field"),
        values = values ?: throw missing("Facet", "values"),
        leftOut = leftOut ?: throw missing("Facet", "left_out"),
    )
}

internal fun Unpacker.readFacetValue(): FacetValue {
    var value: Scalar? = null
    var label: String? = null
    var count: Long? = null
    fields { key ->
        when (key) {
            "value" -> value = scalar()
            "label" -> label = text()
            "count" -> count = long()
            else -> throw unknown("FacetValue", key)
        }
    }
    return FacetValue(
        value = value ?: throw missing("FacetValue", "value"),
        label = label ?: throw missing("FacetValue", "label"),
        count = count ?: throw missing("FacetValue", "count"),
    )
}

internal fun Unpacker.readSuggestion(): Suggestion {
    var text: String? = null
    var count: Long? = null
    var kind: String? = null
    var id: UUID? = null
    fields { key ->
        when (key) {
            "text" -> text = text()
            "count" -> count = long()
            "kind" -> kind = orNull { text() }
            "id" -> id = orNull { uuid() }
            else -> throw unknown("Suggestion", key)
        }
    }
    return Suggestion(
        text = text ?: throw missing("Suggestion", "text"),
        count = count ?: throw missing("Suggestion", "count"),
        kind = kind,
        id = id,
    )
}

internal fun Unpacker.readStoreIdentity(): StoreIdentity {
    var dataset: UUID? = null
    var replica: UUID? = null
    var format: Long? = null
    fields { key ->
        when (key) {
            "dataset" -> dataset = uuid()
            "replica" -> replica = uuid()
            "format" -> format = long()
            else -> throw unknown("StoreIdentity", key)
        }
    }
    return StoreIdentity(
        dataset = dataset ?: throw missing("StoreIdentity", "dataset"),
        replica = replica ?: throw missing("StoreIdentity", "replica"),
        format = format ?: throw missing("StoreIdentity", "format"),
    )
}

internal fun Unpacker.readReading(): Reading {
    var plan: Plan? = null
    var findings: List<Finding>? = null
    var fields: List<FieldReading>? = null
    var coverage: Coverage? = null
    fields { key ->
        when (key) {
            "plan" -> plan = readPlan()
            "findings" -> findings = list { readFinding() }
            "fields" -> fields = list { readFieldReading() }
            "coverage" -> coverage = readCoverage()
            else -> throw unknown("Reading", key)
        }
    }
    return Reading(
        plan = plan ?: Plan(),
        findings = findings ?: emptyList(),
        fields = fields ?: emptyList(),
        coverage = coverage ?: Coverage(),
    )
}

internal fun Unpacker.readFieldReading(): FieldReading {
    var line: Long? = null
    var path: String? = null
    var certainty: Certainty? = null
    var rule: String? = null
    fields { key ->
        when (key) {
            "line" -> line = long()
            "path" -> path = text()
            "certainty" -> certainty = readCertainty()
            "rule" -> rule = text()
            else -> throw unknown("FieldReading", key)
        }
    }
    return FieldReading(
        line = line ?: throw missing("FieldReading", "line"),
        path = path ?: throw missing("FieldReading", "path"),
        certainty = certainty ?: throw missing("FieldReading", "certainty"),
        rule = rule ?: throw missing("FieldReading", "rule"),
    )
}

internal fun Unpacker.readCertainty(): Certainty = code(Certainty.entries)

internal fun Unpacker.readCoverage(): Coverage {
    var lines: Long? = null
    var placed: Long? = null
    var kept: Long? = null
    var unplaced: Long? = null
    fields { key ->
        when (key) {
            "lines" -> lines = long()
            "placed" -> placed = long()
            "kept" -> kept = long()
            "unplaced" -> unplaced = long()
            else -> throw unknown("Coverage", key)
        }
    }
    return Coverage(
        lines = lines ?: 0,
        placed = placed ?: 0,
        kept = kept ?: 0,
        unplaced = unplaced ?: 0,
    )
}

internal fun Unpacker.readReportFile(): ReportFile {
    var form: DocumentForm? = null
    var details: DocumentDetails? = null
    var appendices: List<ReportAppendix>? = null
    fields { key ->
        when (key) {
            "form" -> form = readDocumentForm()
            "details" -> details = readDocumentDetails()
            "appendices" -> appendices = orNull { list { readReportAppendix() } }
            else -> throw unknown("ReportFile", key)
        }
    }
    return ReportFile(
        form = form ?: DocumentForm.DOCX,
        details = details ?: DocumentDetails(),
        appendices = appendices,
    )
}

internal fun Unpacker.readNotice(): Notice {
    var seq: Long? = null
    var kinds: Set<String>? = null
    fields { key ->
        when (key) {
            "seq" -> seq = long()
            "kinds" -> kinds = set { text() }
            else -> throw unknown("Notice", key)
        }
    }
    return Notice(
        seq = seq ?: throw missing("Notice", "seq"),
        kinds = kinds ?: throw missing("Notice", "kinds"),
    )
}

internal fun Unpacker.readVerification(): Verification {
    var sound: Boolean? = null
    var records: Long? = null
    var versions: Long? = null
    var changes: Long? = null
    var indexEntries: Long? = null
    var postings: Long? = null
    var blobs: Long? = null
    var hostEntries: Long? = null
    var defects: List<String>? = null
    var defectCount: Long? = null
    fields { key ->
        when (key) {
            "sound" -> sound = boolean()
            "records" -> records = long()
            "versions" -> versions = long()
            "changes" -> changes = long()
            "index_entries" -> indexEntries = long()
            "postings" -> postings = long()
            "blobs" -> blobs = long()
            "host_entries" -> hostEntries = long()
            "defects" -> defects = list { text() }
            "defect_count" -> defectCount = long()
            else -> throw unknown("Verification", key)
        }
    }
    return Verification(
        sound = sound ?: throw missing("Verification", "sound"),
        records = records ?: throw missing("Verification", "records"),
        versions = versions ?: throw missing("Verification", "versions"),
        changes = changes ?: throw missing("Verification", "changes"),
        indexEntries = indexEntries ?: throw missing("Verification", "index_entries"),
        postings = postings ?: throw missing("Verification", "postings"),
        blobs = blobs ?: throw missing("Verification", "blobs"),
        hostEntries = hostEntries ?: throw missing("Verification", "host_entries"),
        defects = defects ?: throw missing("Verification", "defects"),
        defectCount = defectCount ?: throw missing("Verification", "defect_count"),
    )
}

internal fun Unpacker.readKeyImport(): KeyImport {
    var readable: Long? = null
    var refused: Long? = null
    var destroyed: Long? = null
    fields { key ->
        when (key) {
            "readable" -> readable = long()
            "refused" -> refused = long()
            "destroyed" -> destroyed = long()
            else -> throw unknown("KeyImport", key)
        }
    }
    return KeyImport(
        readable = readable ?: throw missing("KeyImport", "readable"),
        refused = refused ?: throw missing("KeyImport", "refused"),
        destroyed = destroyed ?: throw missing("KeyImport", "destroyed"),
    )
}

internal fun Unpacker.readRestored(): Restored {
    var seq: Long? = null
    var dropped: Long? = null
    var readable: Long? = null
    fields { key ->
        when (key) {
            "seq" -> seq = long()
            "dropped" -> dropped = long()
            "readable" -> readable = long()
            else -> throw unknown("Restored", key)
        }
    }
    return Restored(
        seq = seq ?: throw missing("Restored", "seq"),
        dropped = dropped ?: throw missing("Restored", "dropped"),
        readable = readable ?: throw missing("Restored", "readable"),
    )
}

internal fun Unpacker.readExported(): Exported {
    var seq: Long? = null
    var records: Long? = null
    var files: Long? = null
    var opened: Long? = null
    var withheld: Long? = null
    fields { key ->
        when (key) {
            "seq" -> seq = long()
            "records" -> records = long()
            "files" -> files = long()
            "opened" -> opened = long()
            "withheld" -> withheld = long()
            else -> throw unknown("Exported", key)
        }
    }
    return Exported(
        seq = seq ?: throw missing("Exported", "seq"),
        records = records ?: throw missing("Exported", "records"),
        files = files ?: throw missing("Exported", "files"),
        opened = opened ?: throw missing("Exported", "opened"),
        withheld = withheld ?: throw missing("Exported", "withheld"),
    )
}

internal fun Unpacker.readImported(): Imported {
    var seq: Long? = null
    var records: Long? = null
    var files: Long? = null
    var revisions: Boolean? = null
    var sealed: Long? = null
    fields { key ->
        when (key) {
            "seq" -> seq = long()
            "records" -> records = long()
            "files" -> files = long()
            "revisions" -> revisions = boolean()
            "sealed" -> sealed = long()
            else -> throw unknown("Imported", key)
        }
    }
    return Imported(
        seq = seq ?: throw missing("Imported", "seq"),
        records = records ?: throw missing("Imported", "records"),
        files = files ?: throw missing("Imported", "files"),
        revisions = revisions ?: throw missing("Imported", "revisions"),
        sealed = sealed ?: throw missing("Imported", "sealed"),
    )
}

internal fun Unpacker.readExportOptions(): ExportOptions {
    var wording: Wording? = null
    var dates: DateStyle? = null
    var names: Boolean? = null
    var delimiter: Delimiter? = null
    var byteOrderMark: Boolean? = null
    var guardFormulas: Boolean? = null
    var overwrite: Boolean? = null
    fields { key ->
        when (key) {
            "wording" -> wording = readWording()
            "dates" -> dates = readDateStyle()
            "names" -> names = boolean()
            "delimiter" -> delimiter = readDelimiter()
            "byte_order_mark" -> byteOrderMark = boolean()
            "guard_formulas" -> guardFormulas = boolean()
            "overwrite" -> overwrite = boolean()
            else -> throw unknown("ExportOptions", key)
        }
    }
    return ExportOptions(
        wording = wording ?: Wording.VIETNAMESE,
        dates = dates ?: DateStyle.DAY_FIRST,
        names = names ?: false,
        delimiter = delimiter ?: Delimiter.COMMA,
        byteOrderMark = byteOrderMark ?: true,
        guardFormulas = guardFormulas ?: true,
        overwrite = overwrite ?: false,
    )
}

internal fun Unpacker.readWording(): Wording = code(Wording.entries)

internal fun Unpacker.readDateStyle(): DateStyle = code(DateStyle.entries)

internal fun Unpacker.readDelimiter(): Delimiter = code(Delimiter.entries)

internal fun Unpacker.readTableFormat(): TableFormat = code(TableFormat.entries)

internal fun Unpacker.readErrorReport(): ErrorReport {
    var code: String? = null
    var text: String? = null
    var textVi: String? = null
    var kind: String? = null
    var id: String? = null
    var expected: Long? = null
    var found: Long? = null
    var supported: Long? = null
    var index: String? = null
    var from: String? = null
    var to: String? = null
    var allowed: List<String>? = null
    var law: LawReference? = null
    var by: String? = null
    var count: Long? = null
    var now: Instant? = null
    var last: Instant? = null
    var path: String? = null
    var ioKind: StorageIoKind? = null
    var holder: FileHolder? = null
    var problems: List<Problem>? = null
    fields { key ->
        when (key) {
            "code" -> code = text()
            "text" -> text = text()
            "text_vi" -> textVi = text()
            "kind" -> kind = orNull { text() }
            "id" -> id = orNull { text() }
            "expected" -> expected = orNull { long() }
            "found" -> found = orNull { long() }
            "supported" -> supported = orNull { long() }
            "index" -> index = orNull { text() }
            "from" -> from = orNull { text() }
            "to" -> to = orNull { text() }
            "allowed" -> allowed = list { text() }
            "law" -> law = orNull { readLawReference() }
            "by" -> by = orNull { text() }
            "count" -> count = orNull { long() }
            "now" -> now = orNull { instant() }
            "last" -> last = orNull { instant() }
            "path" -> path = orNull { text() }
            "io_kind" -> ioKind = orNull { readStorageIoKind() }
            "holder" -> holder = orNull { readFileHolder() }
            "problems" -> problems = list { readProblem() }
            else -> throw unknown("ErrorReport", key)
        }
    }
    return ErrorReport(
        code = code ?: "",
        text = text ?: "",
        textVi = textVi ?: "",
        kind = kind,
        id = id,
        expected = expected,
        found = found,
        supported = supported,
        index = index,
        from = from,
        to = to,
        allowed = allowed ?: emptyList(),
        law = law,
        by = by,
        count = count,
        now = now,
        last = last,
        path = path,
        ioKind = ioKind,
        holder = holder,
        problems = problems ?: emptyList(),
    )
}

internal fun Unpacker.readStorageIoKind(): StorageIoKind = code(StorageIoKind.entries)

internal fun Unpacker.readFileHolder(): FileHolder {
    var pid: Long? = null
    var program: String? = null
    var since: Instant? = null
    fields { key ->
        when (key) {
            "pid" -> pid = long()
            "program" -> program = orNull { text() }
            "since" -> since = orNull { instant() }
            else -> throw unknown("FileHolder", key)
        }
    }
    return FileHolder(
        pid = pid ?: throw missing("FileHolder", "pid"),
        program = program,
        since = since,
    )
}
