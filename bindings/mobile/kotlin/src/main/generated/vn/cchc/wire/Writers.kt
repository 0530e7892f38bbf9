// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.wire

import vn.cchc.model.*

internal fun Packer.write(value: OrganisationUnit) {
    map(12)
    field("header") { write(value.header) }
    field("name") { write(value.name) }
    field("kind") { write(value.kind) }
    field("symbol") { orNull(value.symbol) { write(it) } }
    field("parent") { orNull(value.parent) { write(it) } }
    field("former_parents") { list(value.formerParents) { write(it) } }
    field("aliases") { list(value.aliases) { write(it) } }
    field("valid_from") { orNull(value.validFrom) { write(it) } }
    field("valid_to") { orNull(value.validTo) { write(it) } }
    field("succeeded_by") { list(value.succeededBy) { write(it) } }
    field("ended_by") { orNull(value.endedBy) { write(it) } }
    field("ended_why") { orNull(value.endedWhy) { write(it) } }
}

internal fun Packer.write(value: Header) {
    map(6)
    field("id") { write(value.id) }
    field("rev") { write(value.rev) }
    field("created") { orNull(value.created) { write(it) } }
    field("updated") { orNull(value.updated) { write(it) } }
    field("actor") { write(value.actor) }
    field("scope") { orNull(value.scope) { write(it) } }
}

internal fun Packer.write(value: FormerParent) {
    map(2)
    field("parent") { orNull(value.parent) { write(it) } }
    field("until") { write(value.until) }
}

internal fun Packer.write(value: Person) {
    map(9)
    field("header") { write(value.header) }
    field("name") { write(value.name) }
    field("code") { orNull(value.code) { write(it) } }
    field("category") { write(value.category) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("position") { orNull(value.position) { write(it) } }
    field("positions") { list(value.positions) { write(it) } }
    field("active_from") { orNull(value.activeFrom) { write(it) } }
    field("active_to") { orNull(value.activeTo) { write(it) } }
}

internal fun Packer.write(value: HeldPosition) {
    map(5)
    field("title") { write(value.title) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("from") { orNull(value.from) { write(it) } }
    field("to") { orNull(value.to) { write(it) } }
    field("decision") { orNull(value.decision) { write(it) } }
}

internal fun Packer.write(value: LegalDocument) {
    map(10)
    field("header") { write(value.header) }
    field("document_type") { write(value.documentType) }
    field("symbol") { orNull(value.symbol) { write(it) } }
    field("issued_on") { orNull(value.issuedOn) { write(it) } }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("issuer_unit") { orNull(value.issuerUnit) { write(it) } }
    field("subject") { write(value.subject) }
    field("in_force_from") { orNull(value.inForceFrom) { write(it) } }
    field("in_force_to") { orNull(value.inForceTo) { write(it) } }
    field("replaced_by") { orNull(value.replacedBy) { write(it) } }
}

internal fun Packer.write(value: PartialDate) {
    map(3)
    field("year") { write(value.year) }
    field("month") { orNull(value.month) { write(it) } }
    field("day") { orNull(value.day) { write(it) } }
}

internal fun Packer.write(value: Plan) {
    map(32)
    field("header") { write(value.header) }
    field("document_type") { write(value.documentType) }
    field("number") { orNull(value.number) { write(it) } }
    field("symbol") { write(value.symbol) }
    field("place") { orNull(value.place) { write(it) } }
    field("issued_on") { orNull(value.issuedOn) { write(it) } }
    field("subject") { write(value.subject) }
    field("year") { orNull(value.year) { write(it) } }
    field("years") { orNull(value.years) { write(it) } }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("parent_body") { orNull(value.parentBody) { write(it) } }
    field("issuer_unit") { orNull(value.issuerUnit) { write(it) } }
    field("parent_plan") { orNull(value.parentPlan) { write(it) } }
    field("attached_to") { orNull(value.attachedTo) { write(it) } }
    field("legal_bases") { list(value.legalBases) { write(it) } }
    field("headings") { list(value.headings) { write(it) } }
    field("purposes") { list(value.purposes) { write(it) } }
    field("requirements") { list(value.requirements) { write(it) } }
    field("audiences") { list(value.audiences) { write(it) } }
    field("contents") { list(value.contents) { write(it) } }
    field("expected_results") { list(value.expectedResults) { write(it) } }
    field("forms") { list(value.forms) { write(it) } }
    field("assignments") { list(value.assignments) { write(it) } }
    field("timeline") { list(value.timeline) { write(it) } }
    field("other") { list(value.other) { write(it) } }
    field("theme") { orNull(value.theme) { write(it) } }
    field("recipients") { list(value.recipients) { write(it) } }
    field("archive") { orNull(value.archive) { write(it) } }
    field("signatory") { orNull(value.signatory) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
    field("source") { write(value.source) }
}

internal fun Packer.write(value: YearSpan) {
    map(2)
    field("from") { write(value.from) }
    field("to") { write(value.to) }
}

internal fun Packer.write(value: LegalBasis) {
    map(10)
    field("raw") { write(value.raw) }
    field("document_type") { orNull(value.documentType) { write(it) } }
    field("number") { orNull(value.number) { write(it) } }
    field("symbol") { orNull(value.symbol) { write(it) } }
    field("issued_on") { orNull(value.issuedOn) { write(it) } }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("subject") { orNull(value.subject) { write(it) } }
    field("is_parent") { write(value.isParent) }
    field("document") { orNull(value.document) { write(it) } }
    field("line") { write(value.line) }
}

internal fun Packer.write(value: Clause) {
    map(11)
    field("text") { write(value.text) }
    field("mark") { write(value.mark) }
    field("level") { write(value.level) }
    field("line") { write(value.line) }
    field("channels") { list(value.channels) { write(it) } }
    field("schedule") { write(value.schedule) }
    field("what") { orNull(value.what) { write(it) } }
    field("lead") { orNull(value.lead) { write(it) } }
    field("coordinating") { list(value.coordinating) { write(it) } }
    field("result") { orNull(value.result) { write(it) } }
    field("field_lines") { list(value.fieldLines) { write(it) } }
}

internal fun Packer.write(value: Schedule): Unit = when (value) {
    is Schedule.Unspecified -> {
        map(1)
        field("type") { write("unspecified") }
    }
    is Schedule.Continuous -> {
        map(1)
        field("type") { write("continuous") }
    }
    is Schedule.Periodic -> {
        map(1)
        field("type") { write("periodic") }
    }
    is Schedule.Daily -> {
        map(1)
        field("type") { write("daily") }
    }
    is Schedule.Weekly -> {
        map(1)
        field("type") { write("weekly") }
    }
    is Schedule.Monthly -> {
        map(1)
        field("type") { write("monthly") }
    }
    is Schedule.Quarterly -> {
        map(1)
        field("type") { write("quarterly") }
    }
    is Schedule.HalfYearly -> {
        map(1)
        field("type") { write("half_yearly") }
    }
    is Schedule.Yearly -> {
        map(1)
        field("type") { write("yearly") }
    }
    is Schedule.EachYear -> {
        map(2)
        field("type") { write("each_year") }
        field("times") { list(value.times) { write(it) } }
    }
    is Schedule.InYear -> {
        map(2)
        field("type") { write("in_year") }
        field("year") { write(value.year) }
    }
    is Schedule.InQuarter -> {
        map(3)
        field("type") { write("in_quarter") }
        field("year") { write(value.year) }
        field("quarter") { write(value.quarter) }
    }
    is Schedule.InMonth -> {
        map(3)
        field("type") { write("in_month") }
        field("year") { write(value.year) }
        field("month") { write(value.month) }
    }
    is Schedule.OnDate -> {
        map(2)
        field("type") { write("on_date") }
        field("date") { write(value.date) }
    }
    is Schedule.ByDate -> {
        map(2)
        field("type") { write("by_date") }
        field("date") { write(value.date) }
    }
    is Schedule.Range -> {
        map(3)
        field("type") { write("range") }
        field("from") { write(value.from) }
        field("to") { write(value.to) }
    }
    is Schedule.Several -> {
        map(2)
        field("type") { write("several") }
        field("times") { list(value.times) { write(it) } }
    }
}

internal fun Packer.write(value: YearTime): Unit = when (value) {
    is YearTime.QuarterOfYear -> {
        map(2)
        field("type") { write("quarter_of_year") }
        field("quarter") { write(value.quarter) }
    }
    is YearTime.MonthOfYear -> {
        map(2)
        field("type") { write("month_of_year") }
        field("month") { write(value.month) }
    }
    is YearTime.OnDay -> {
        map(2)
        field("type") { write("on_day") }
        field("day") { write(value.day) }
    }
    is YearTime.ByDay -> {
        map(2)
        field("type") { write("by_day") }
        field("day") { write(value.day) }
    }
    is YearTime.DayRange -> {
        map(3)
        field("type") { write("day_range") }
        field("from") { write(value.from) }
        field("to") { write(value.to) }
    }
}

internal fun Packer.write(value: YearDay) {
    map(2)
    field("month") { write(value.month) }
    field("day") { write(value.day) }
}

internal fun Packer.write(value: Audience) {
    map(3)
    field("clause") { write(value.clause) }
    field("kind") { write(value.kind) }
    field("headcount") { orNull(value.headcount) { write(it) } }
}

internal fun Packer.write(value: Assignment) {
    map(3)
    field("clause") { write(value.clause) }
    field("lead") { orNull(value.lead) { write(it) } }
    field("coordinating") { list(value.coordinating) { write(it) } }
}

internal fun Packer.write(value: TimelineEntry) {
    map(2)
    field("clause") { write(value.clause) }
    field("what") { write(value.what) }
}

internal fun Packer.write(value: OtherSection) {
    map(3)
    field("heading") { write(value.heading) }
    field("line") { write(value.line) }
    field("clauses") { list(value.clauses) { write(it) } }
}

internal fun Packer.write(value: ArchiveLine) {
    map(4)
    field("raw") { write(value.raw) }
    field("clerical") { orNull(value.clerical) { write(it) } }
    field("drafting_unit") { orNull(value.draftingUnit) { write(it) } }
    field("drafter") { orNull(value.drafter) { write(it) } }
}

internal fun Packer.write(value: Signatory) {
    map(5)
    field("authority") { write(value.authority) }
    field("on_behalf_of") { orNull(value.onBehalfOf) { write(it) } }
    field("head_title") { write(value.headTitle) }
    field("own_title") { orNull(value.ownTitle) { write(it) } }
    field("name") { orNull(value.name) { write(it) } }
}

internal fun Packer.write(value: Move) {
    map(6)
    field("from") { write(value.from) }
    field("to") { write(value.to) }
    field("at") { write(value.at) }
    field("on") { orNull(value.on) { write(it) } }
    field("by") { write(value.by) }
    field("why") { orNull(value.why) { write(it) } }
}

internal fun Packer.write(value: Activity) {
    map(16)
    field("header") { write(value.header) }
    field("plan") { write(value.plan) }
    field("origin") { write(value.origin) }
    field("title") { write(value.title) }
    field("channels") { list(value.channels) { write(it) } }
    field("schedule") { write(value.schedule) }
    field("timeline") { orNull(value.timeline) { write(it) } }
    field("lead") { orNull(value.lead) { write(it) } }
    field("lead_unit") { orNull(value.leadUnit) { write(it) } }
    field("coordinating") { list(value.coordinating) { write(it) } }
    field("result") { orNull(value.result) { write(it) } }
    field("target") { orNull(value.target) { write(it) } }
    field("acts") { list(value.acts) { write(it) } }
    field("allowed_gap") { orNull(value.allowedGap) { write(it) } }
    field("evidence_decisions") { list(value.evidenceDecisions) { write(it) } }
    field("cancelled") { orNull(value.cancelled) { write(it) } }
}

internal fun Packer.write(value: ClauseOrigin) {
    map(3)
    field("part") { write(value.part) }
    field("number") { write(value.number) }
    field("line") { write(value.line) }
}

internal fun Packer.write(value: PromisedAct) {
    map(3)
    field("act") { write(value.act) }
    field("words") { write(value.words) }
    field("schedule") { orNull(value.schedule) { write(it) } }
}

internal fun Packer.write(value: Act): Unit = when (value) {
    is Act.HoldSession -> {
        map(2)
        field("type") { write("hold_session") }
        field("session") { write(value.session) }
    }
    is Act.Train -> {
        map(3)
        field("type") { write("train") }
        field("role") { orNull(value.role) { write(it) } }
        field("topic") { orNull(value.topic) { write(it) } }
    }
    is Act.TestSkills -> {
        map(1)
        field("type") { write("test_skills") }
    }
    is Act.Post -> {
        map(3)
        field("type") { write("post") }
        field("matter") { orNull(value.matter) { write(it) } }
        field("place") { orNull(value.place) { write(it) } }
    }
    is Act.Publish -> {
        map(2)
        field("type") { write("publish") }
        field("channel") { write(value.channel) }
    }
    is Act.Communicate -> {
        map(1)
        field("type") { write("communicate") }
    }
    is Act.HoldDialogue -> {
        map(1)
        field("type") { write("hold_dialogue") }
    }
    is Act.BriefTheme -> {
        map(1)
        field("type") { write("brief_theme") }
    }
    is Act.ReceiveFeedback -> {
        map(1)
        field("type") { write("receive_feedback") }
    }
    is Act.KeepBoard -> {
        map(1)
        field("type") { write("keep_board") }
    }
    is Act.MakeMaterial -> {
        map(1)
        field("type") { write("make_material") }
    }
    is Act.Other -> {
        map(1)
        field("type") { write("other") }
    }
}

internal fun Packer.write(value: EvidenceDecision) {
    map(7)
    field("record") { write(value.record) }
    field("act") { write(value.act) }
    field("evidence_on") { orNull(value.evidenceOn) { write(it) } }
    field("verdict") { write(value.verdict) }
    field("on") { write(value.on) }
    field("by") { write(value.by) }
    field("why") { write(value.why) }
}

internal fun Packer.write(value: Cancellation) {
    map(3)
    field("on") { write(value.on) }
    field("why") { write(value.why) }
    field("by") { write(value.by) }
}

internal fun Packer.write(value: Session) {
    map(26)
    field("header") { write(value.header) }
    field("kind") { write(value.kind) }
    field("held_on") { write(value.heldOn) }
    field("subject") { write(value.subject) }
    field("plan") { orNull(value.plan) { write(it) } }
    field("activities") { list(value.activities) { write(it) } }
    field("role") { write(value.role) }
    field("topics") { list(value.topics) { write(it) } }
    field("integrated_with") { orNull(value.integratedWith) { write(it) } }
    field("starts") { orNull(value.starts) { write(it) } }
    field("place") { orNull(value.place) { write(it) } }
    field("online") { orNull(value.online) { write(it) } }
    field("host") { orNull(value.host) { write(it) } }
    field("organiser") { orNull(value.organiser) { write(it) } }
    field("chair") { orNull(value.chair) { write(it) } }
    field("secretary") { orNull(value.secretary) { write(it) } }
    field("invitation") { orNull(value.invitation) { write(it) } }
    field("agenda") { orNull(value.agenda) { write(it) } }
    field("materials") { list(value.materials) { write(it) } }
    field("theme") { orNull(value.theme) { write(it) } }
    field("documents_decided") { list(value.documentsDecided) { write(it) } }
    field("certificates") { orNull(value.certificates) { write(it) } }
    field("turnout") { orNull(value.turnout) { write(it) } }
    field("minutes") { orNull(value.minutes) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: Turnout) {
    map(4)
    field("invited") { write(value.invited) }
    field("informed") { write(value.informed) }
    field("understood") { write(value.understood) }
    field("method") { orNull(value.method) { write(it) } }
}

internal fun Packer.write(value: Minutes) {
    map(13)
    field("number") { orNull(value.number) { write(it) } }
    field("started") { orNull(value.started) { write(it) } }
    field("ended") { orNull(value.ended) { write(it) } }
    field("ended_on") { orNull(value.endedOn) { write(it) } }
    field("place") { orNull(value.place) { write(it) } }
    field("attendees") { write(value.attendees) }
    field("absent") { list(value.absent) { write(it) } }
    field("chair") { orNull(value.chair) { write(it) } }
    field("secretary") { orNull(value.secretary) { write(it) } }
    field("content") { write(value.content) }
    field("discussion") { orNull(value.discussion) { write(it) } }
    field("conclusions") { orNull(value.conclusions) { write(it) } }
    field("recipients") { list(value.recipients) { write(it) } }
}

internal fun Packer.write(value: Absence) {
    map(2)
    field("who") { write(value.who) }
    field("why") { orNull(value.why) { write(it) } }
}

internal fun Packer.write(value: Attendance) {
    map(7)
    field("header") { write(value.header) }
    field("session") { write(value.session) }
    field("person") { write(value.person) }
    field("presence") { write(value.presence) }
    field("checked_in") { orNull(value.checkedIn) { write(it) } }
    field("means") { orNull(value.means) { write(it) } }
    field("understood") { orNull(value.understood) { write(it) } }
}

internal fun Packer.write(value: Attachment) {
    map(11)
    field("header") { write(value.header) }
    field("name") { write(value.name) }
    field("media_type") { write(value.mediaType) }
    field("size") { write(value.size) }
    field("blake3") { write(value.blake3) }
    field("caption") { orNull(value.caption) { write(it) } }
    field("dated") { orNull(value.dated) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("session") { orNull(value.session) { write(it) } }
    field("document") { orNull(value.document) { write(it) } }
}

internal fun Packer.write(value: Register) {
    map(6)
    field("header") { write(value.header) }
    field("name") { write(value.name) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("year") { write(value.year) }
    field("last") { write(value.last) }
    field("closed") { write(value.closed) }
}

internal fun Packer.write(value: WorkCalendar) {
    map(10)
    field("header") { write(value.header) }
    field("year") { write(value.year) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("working_weekdays") { orNull(value.workingWeekdays) { list(it) { write(it) } } }
    field("morning_weekdays") { orNull(value.morningWeekdays) { list(it) { write(it) } } }
    field("hand_over") { orNull(value.handOver) { write(it) } }
    field("days") { list(value.days) { write(it) } }
    field("pending") { list(value.pending) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("verified") { write(value.verified) }
}

internal fun Packer.write(value: CalendarDay) {
    map(6)
    field("date") { write(value.date) }
    field("kind") { write(value.kind) }
    field("name") { orNull(value.name) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("verified") { write(value.verified) }
    field("awaits") { orNull(value.awaits) { write(it) } }
}

internal fun Packer.write(value: PendingDecision) {
    map(4)
    field("occasion") { write(value.occasion) }
    field("name") { write(value.name) }
    field("basis") { orNull(value.basis) { write(it) } }
    field("choices") { list(value.choices) { write(it) } }
}

internal fun Packer.write(value: DayChoice) {
    map(2)
    field("name") { orNull(value.name) { write(it) } }
    field("days") { list(value.days) { write(it) } }
}

internal fun Packer.write(value: DeadlineRule) {
    map(10)
    field("header") { write(value.header) }
    field("subject") { write(value.subject) }
    field("time_limit") { write(value.timeLimit) }
    field("extension") { orNull(value.extension) { write(it) } }
    field("basis") { write(value.basis) }
    field("valid_from") { orNull(value.validFrom) { write(it) } }
    field("valid_to") { orNull(value.validTo) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("verified") { write(value.verified) }
    field("note") { orNull(value.note) { write(it) } }
}

internal fun Packer.write(value: TimeLimit) {
    map(2)
    field("half_days") { write(value.halfDays) }
    field("unit") { write(value.unit) }
}

internal fun Packer.write(value: LawReference) {
    map(3)
    field("document") { write(value.document) }
    field("provision") { orNull(value.provision) { write(it) } }
    field("amended_by") { list(value.amendedBy) { write(it) } }
}

internal fun Packer.write(value: Procedure) {
    map(33)
    field("header") { write(value.header) }
    field("code") { write(value.code) }
    field("name") { write(value.name) }
    field("field") { orNull(value.field) { write(it) } }
    field("levels") { list(value.levels) { write(it) } }
    field("steps") { orNull(value.steps) { write(it) } }
    field("filing") { list(value.filing) { write(it) } }
    field("dossier") { list(value.dossier) { write(it) } }
    field("dossier_sets") { orNull(value.dossierSets) { write(it) } }
    field("time_limit") { orNull(value.timeLimit) { write(it) } }
    field("time_text") { orNull(value.timeText) { write(it) } }
    field("time_cases") { list(value.timeCases) { write(it) } }
    field("applicants") { orNull(value.applicants) { write(it) } }
    field("authority") { orNull(value.authority) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("forms") { list(value.forms) { write(it) } }
    field("outcome") { orNull(value.outcome) { write(it) } }
    field("conditions") { orNull(value.conditions) { write(it) } }
    field("fees") { orNull(value.fees) { write(it) } }
    field("online") { orNull(value.online) { write(it) } }
    field("partial_reason") { orNull(value.partialReason) { write(it) } }
    field("legal_bases") { list(value.legalBases) { write(it) } }
    field("legal_bases_text") { orNull(value.legalBasesText) { write(it) } }
    field("decision") { orNull(value.decision) { write(it) } }
    field("change") { orNull(value.change) { write(it) } }
    field("in_force_from") { orNull(value.inForceFrom) { write(it) } }
    field("in_force_to") { orNull(value.inForceTo) { write(it) } }
    field("previous") { list(value.previous) { write(it) } }
    field("replaced_by") { orNull(value.replacedBy) { write(it) } }
    field("ended_by") { orNull(value.endedBy) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
    field("note") { orNull(value.note) { write(it) } }
}

internal fun Packer.write(value: Filing) {
    map(6)
    field("way") { write(value.way) }
    field("time_limit") { orNull(value.timeLimit) { write(it) } }
    field("time_text") { orNull(value.timeText) { write(it) } }
    field("fee") { orNull(value.fee) { write(it) } }
    field("fee_text") { orNull(value.feeText) { write(it) } }
    field("description") { orNull(value.description) { write(it) } }
}

internal fun Packer.write(value: DossierItem) {
    map(4)
    field("name") { write(value.name) }
    field("form") { orNull(value.form) { write(it) } }
    field("originals") { orNull(value.originals) { write(it) } }
    field("copies") { orNull(value.copies) { write(it) } }
}

internal fun Packer.write(value: TimeCase) {
    map(3)
    field("case") { write(value.case) }
    field("time_limit") { orNull(value.timeLimit) { write(it) } }
    field("time_text") { write(value.timeText) }
}

internal fun Packer.write(value: ProcedureForm) {
    map(2)
    field("name") { write(value.name) }
    field("attachment") { orNull(value.attachment) { write(it) } }
}

internal fun Packer.write(value: Posting) {
    map(15)
    field("header") { write(value.header) }
    field("subject") { write(value.subject) }
    field("place") { write(value.place) }
    field("location") { orNull(value.location) { write(it) } }
    field("url") { orNull(value.url) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("posted_on") { write(value.postedOn) }
    field("removed_on") { orNull(value.removedOn) { write(it) } }
    field("why_removed") { orNull(value.whyRemoved) { write(it) } }
    field("has_forms") { write(value.hasForms) }
    field("has_feedback_address") { write(value.hasFeedbackAddress) }
    field("checks") { list(value.checks) { write(it) } }
    field("evidence") { list(value.evidence) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("note") { orNull(value.note) { write(it) } }
}

internal fun Packer.write(value: PostingSubject): Unit = when (value) {
    is PostingSubject.ProcedureVersion -> {
        map(2)
        field("type") { write("procedure_version") }
        field("procedure") { write(value.procedure) }
    }
    is PostingSubject.YearTheme -> {
        map(2)
        field("type") { write("year_theme") }
        field("theme") { write(value.theme) }
    }
    is PostingSubject.IssuedDecision -> {
        map(2)
        field("type") { write("issued_decision") }
        field("document") { write(value.document) }
    }
    is PostingSubject.LeadersSchedule -> {
        map(1)
        field("type") { write("leaders_schedule") }
    }
}

internal fun Packer.write(value: PostingCheck) {
    map(5)
    field("on") { write(value.on) }
    field("by") { write(value.by) }
    field("has_forms") { orNull(value.hasForms) { write(it) } }
    field("has_feedback_address") { orNull(value.hasFeedbackAddress) { write(it) } }
    field("evidence") { list(value.evidence) { write(it) } }
}

internal fun Packer.write(value: DataSubject) {
    map(10)
    field("header") { write(value.header) }
    field("person") { orNull(value.person) { write(it) } }
    field("name") { orNull(value.name) { write(it) } }
    field("address") { orNull(value.address) { write(it) } }
    field("phone") { orNull(value.phone) { write(it) } }
    field("email") { orNull(value.email) { write(it) } }
    field("ground") { write(value.ground) }
    field("basis") { orNull(value.basis) { write(it) } }
    field("consents") { list(value.consents) { write(it) } }
    field("erased") { orNull(value.erased) { write(it) } }
}

internal fun Packer.write(value: Personal): Unit = when (value) {
    is Personal.Open -> {
        map(2)
        field("type") { write("open") }
        field("text") { write(value.text) }
    }
    is Personal.Sealed -> {
        map(2)
        field("type") { write("sealed") }
        field("content") { write(value.content) }
    }
}

internal fun Packer.write(value: Consent) {
    map(6)
    field("purpose") { write(value.purpose) }
    field("given_on") { write(value.givenOn) }
    field("method") { write(value.method) }
    field("text_version") { orNull(value.textVersion) { write(it) } }
    field("evidence") { orNull(value.evidence) { write(it) } }
    field("withdrawn_on") { orNull(value.withdrawnOn) { write(it) } }
}

internal fun Packer.write(value: Erasure) {
    map(3)
    field("on") { write(value.on) }
    field("by") { write(value.by) }
    field("why") { write(value.why) }
}

internal fun Packer.write(value: DataRequest) {
    map(13)
    field("header") { write(value.header) }
    field("subject") { write(value.subject) }
    field("kind") { write(value.kind) }
    field("received_on") { write(value.receivedOn) }
    field("details") { orNull(value.details) { write(it) } }
    field("acknowledge_by") { orNull(value.acknowledgeBy) { write(it) } }
    field("answer_by") { orNull(value.answerBy) { write(it) } }
    field("not_covered") { list(value.notCovered) { write(it) } }
    field("extended") { orNull(value.extended) { write(it) } }
    field("extended_on") { orNull(value.extendedOn) { write(it) } }
    field("outcome") { orNull(value.outcome) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: Deadline) {
    map(10)
    field("due") { write(value.due) }
    field("due_latest") { orNull(value.dueLatest) { write(it) } }
    field("at_noon") { write(value.atNoon) }
    field("started") { write(value.started) }
    field("time_limit") { write(value.timeLimit) }
    field("rule") { orNull(value.rule) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("calendars") { list(value.calendars) { write(it) } }
    field("awaits") { list(value.awaits) { write(it) } }
    field("verified") { write(value.verified) }
}

internal fun Packer.write(value: CalendarUsed) {
    map(2)
    field("calendar") { write(value.calendar) }
    field("rev") { write(value.rev) }
}

internal fun Packer.write(value: AwaitedDecision) {
    map(6)
    field("year") { write(value.year) }
    field("occasion") { write(value.occasion) }
    field("days") { list(value.days) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: MissingClock) {
    map(3)
    field("clock") { write(value.clock) }
    field("reason") { write(value.reason) }
    field("reason_vi") { write(value.reasonVi) }
}

internal fun Packer.write(value: Access) {
    map(8)
    field("header") { write(value.header) }
    field("subject") { write(value.subject) }
    field("kind") { write(value.kind) }
    field("record") { write(value.record) }
    field("rev") { write(value.recordRev) }
    field("fields") { list(value.fields) { write(it) } }
    field("purpose") { write(value.purpose) }
    field("despite") { orNull(value.despite) { write(it) } }
}

internal fun Packer.write(value: Material) {
    map(15)
    field("header") { write(value.header) }
    field("kind") { write(value.kind) }
    field("title") { write(value.title) }
    field("version") { orNull(value.version) { write(it) } }
    field("topics") { list(value.topics) { write(it) } }
    field("language") { orNull(value.language) { write(it) } }
    field("legal_bases") { list(value.legalBases) { write(it) } }
    field("attachments") { list(value.attachments) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("made_on") { orNull(value.madeOn) { write(it) } }
    field("replaces") { orNull(value.replaces) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: Dissemination) {
    map(15)
    field("header") { write(value.header) }
    field("channel") { write(value.channel) }
    field("title") { write(value.title) }
    field("on") { write(value.on) }
    field("until") { orNull(value.until) { write(it) } }
    field("reach") { orNull(value.reach) { write(it) } }
    field("reach_note") { orNull(value.reachNote) { write(it) } }
    field("url") { orNull(value.url) { write(it) } }
    field("outlet") { orNull(value.outlet) { write(it) } }
    field("audience") { orNull(value.audience) { write(it) } }
    field("material") { orNull(value.material) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("evidence") { list(value.evidence) { write(it) } }
}

internal fun Packer.write(value: Theme) {
    map(9)
    field("header") { write(value.header) }
    field("text") { write(value.text) }
    field("year") { write(value.year) }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("issuer_unit") { orNull(value.issuerUnit) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("decision") { orNull(value.decision) { write(it) } }
    field("evidence") { list(value.evidence) { write(it) } }
    field("tasks") { list(value.tasks) { write(it) } }
}

internal fun Packer.write(value: ThemeTask) {
    map(5)
    field("text") { write(value.text) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("due") { orNull(value.due) { write(it) } }
    field("done_on") { orNull(value.doneOn) { write(it) } }
}

internal fun Packer.write(value: Appointment) {
    map(16)
    field("header") { write(value.header) }
    field("person") { orNull(value.person) { write(it) } }
    field("name") { orNull(value.name) { write(it) } }
    field("title") { orNull(value.title) { write(it) } }
    field("rank") { write(value.rank) }
    field("date") { write(value.date) }
    field("part") { write(value.part) }
    field("starts") { orNull(value.starts) { write(it) } }
    field("ends") { orNull(value.ends) { write(it) } }
    field("content") { write(value.content) }
    field("place") { orNull(value.place) { write(it) } }
    field("participants") { orNull(value.participants) { write(it) } }
    field("public") { write(value.public) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: Question) {
    map(14)
    field("header") { write(value.header) }
    field("session") { write(value.session) }
    field("number") { write(value.number) }
    field("text") { write(value.text) }
    field("asked_on") { orNull(value.askedOn) { write(it) } }
    field("asker") { orNull(value.asker) { write(it) } }
    field("asker_group") { orNull(value.askerGroup) { write(it) } }
    field("field") { orNull(value.field) { write(it) } }
    field("procedures") { list(value.procedures) { write(it) } }
    field("answer") { orNull(value.answer) { write(it) } }
    field("published") { orNull(value.published) { write(it) } }
    field("feedback") { orNull(value.feedback) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: QuestionAnswer) {
    map(4)
    field("text") { write(value.text) }
    field("by") { write(value.by) }
    field("on") { write(value.on) }
    field("given_at_session") { write(value.givenAtSession) }
}

internal fun Packer.write(value: QuestionPublication) {
    map(6)
    field("on") { write(value.on) }
    field("url") { orNull(value.url) { write(it) } }
    field("public_question") { write(value.publicQuestion) }
    field("public_answer") { write(value.publicAnswer) }
    field("not_compared") { orNull(value.notCompared) { write(it) } }
    field("despite") { orNull(value.despite) { write(it) } }
}

internal fun Packer.write(value: Assessment) {
    map(15)
    field("header") { write(value.header) }
    field("title") { write(value.title) }
    field("purpose") { orNull(value.purpose) { write(it) } }
    field("session") { orNull(value.session) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("pass_mark") { write(value.passMark) }
    field("partial_credit") { write(value.partialCredit) }
    field("time_limit_minutes") { orNull(value.timeLimitMinutes) { write(it) } }
    field("items") { list(value.items) { write(it) } }
    field("attempts_allowed") { orNull(value.attemptsAllowed) { write(it) } }
    field("valid_from") { orNull(value.validFrom) { write(it) } }
    field("valid_to") { orNull(value.validTo) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: PassMark): Unit = when (value) {
    is PassMark.Percent -> {
        map(2)
        field("type") { write("percent") }
        field("percent") { write(value.percent) }
    }
    is PassMark.Points -> {
        map(2)
        field("type") { write("points") }
        field("points") { write(value.points) }
    }
}

internal fun Packer.write(value: AssessmentItem) {
    map(5)
    field("text") { write(value.text) }
    field("kind") { write(value.kind) }
    field("options") { list(value.options) { write(it) } }
    field("correct") { list(value.correct) { write(it) } }
    field("points") { write(value.points) }
}

internal fun Packer.write(value: Attempt) {
    map(12)
    field("header") { write(value.header) }
    field("assessment") { write(value.assessment) }
    field("person") { write(value.person) }
    field("subject") { orNull(value.subject) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("session") { orNull(value.session) { write(it) } }
    field("number") { write(value.number) }
    field("taken_on") { write(value.takenOn) }
    field("passed") { write(value.passed) }
    field("score") { orNull(value.score) { write(it) } }
    field("answers") { orNull(value.answers) { write(it) } }
    field("marks_attendance") { write(value.marksAttendance) }
}

internal fun Packer.write(value: Feedback) {
    map(43)
    field("header") { write(value.header) }
    field("kind") { write(value.kind) }
    field("channel") { write(value.channel) }
    field("received_on") { write(value.receivedOn) }
    field("received_at") { orNull(value.receivedAt) { write(it) } }
    field("text") { write(value.text) }
    field("proposal") { orNull(value.proposal) { write(it) } }
    field("in_vietnamese") { write(value.inVietnamese) }
    field("submitter") { orNull(value.submitter) { write(it) } }
    field("missing") { list(value.missing) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("number") { orNull(value.number) { write(it) } }
    field("year") { orNull(value.year) { write(it) } }
    field("category") { orNull(value.category) { write(it) } }
    field("competence") { orNull(value.competence) { write(it) } }
    field("competent_body") { orNull(value.competentBody) { write(it) } }
    field("competent_unit") { orNull(value.competentUnit) { write(it) } }
    field("assigned_unit") { orNull(value.assignedUnit) { write(it) } }
    field("assigned_person") { orNull(value.assignedPerson) { write(it) } }
    field("assigned_on") { orNull(value.assignedOn) { write(it) } }
    field("completed_on") { orNull(value.completedOn) { write(it) } }
    field("classify_by") { orNull(value.classifyBy) { write(it) } }
    field("forward_by") { orNull(value.forwardBy) { write(it) } }
    field("answer_by") { orNull(value.answerBy) { write(it) } }
    field("extension") { orNull(value.extension) { write(it) } }
    field("not_covered") { list(value.notCovered) { write(it) } }
    field("not_accepted") { orNull(value.notAccepted) { write(it) } }
    field("transfers") { list(value.transfers) { write(it) } }
    field("forwards") { list(value.forwards) { write(it) } }
    field("review") { orNull(value.review) { write(it) } }
    field("decision") { orNull(value.decision) { write(it) } }
    field("answer") { orNull(value.answer) { write(it) } }
    field("publications") { list(value.publications) { write(it) } }
    field("withdrawal") { orNull(value.withdrawal) { write(it) } }
    field("archiving") { orNull(value.archiving) { write(it) } }
    field("procedures") { list(value.procedures) { write(it) } }
    field("question") { orNull(value.question) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("activity") { orNull(value.activity) { write(it) } }
    field("legal_bases") { list(value.legalBases) { write(it) } }
    field("attachments") { list(value.attachments) { write(it) } }
    field("status") { write(value.status) }
    field("moves") { list(value.moves) { write(it) } }
}

internal fun Packer.write(value: FeedbackExtension) {
    map(4)
    field("until") { write(value.until) }
    field("on") { write(value.on) }
    field("why") { write(value.why) }
    field("by") { write(value.by) }
}

internal fun Packer.write(value: NonAcceptance) {
    map(4)
    field("reason") { write(value.reason) }
    field("explanation") { write(value.explanation) }
    field("on") { write(value.on) }
    field("duplicate_of") { orNull(value.duplicateOf) { write(it) } }
}

internal fun Packer.write(value: FeedbackTransfer) {
    map(5)
    field("from_unit") { orNull(value.fromUnit) { write(it) } }
    field("to_unit") { write(value.toUnit) }
    field("on") { write(value.on) }
    field("why") { write(value.why) }
    field("by") { write(value.by) }
}

internal fun Packer.write(value: FeedbackForward) {
    map(8)
    field("to") { write(value.to) }
    field("to_unit") { orNull(value.toUnit) { write(it) } }
    field("on") { write(value.on) }
    field("why") { write(value.why) }
    field("by") { write(value.by) }
    field("late") { orNull(value.late) { write(it) } }
    field("document") { orNull(value.document) { write(it) } }
    field("returned_on") { orNull(value.returnedOn) { write(it) } }
}

internal fun Packer.write(value: FeedbackReview) {
    map(8)
    field("sufficient_ground") { orNull(value.sufficientGround) { write(it) } }
    field("necessary") { orNull(value.necessary) { write(it) } }
    field("reasonable_and_lawful") { orNull(value.reasonableAndLawful) { write(it) } }
    field("simple_and_understandable") { orNull(value.simpleAndUnderstandable) { write(it) } }
    field("feasible") { orNull(value.feasible) { write(it) } }
    field("consistent") { orNull(value.consistent) { write(it) } }
    field("fits_treaties") { orNull(value.fitsTreaties) { write(it) } }
    field("note") { orNull(value.note) { write(it) } }
}

internal fun Packer.write(value: FeedbackDecision) {
    map(4)
    field("outcome") { write(value.outcome) }
    field("text") { write(value.text) }
    field("on") { write(value.on) }
    field("by") { write(value.by) }
}

internal fun Packer.write(value: FeedbackAnswer) {
    map(6)
    field("text") { write(value.text) }
    field("on") { write(value.on) }
    field("by") { write(value.by) }
    field("channel") { write(value.channel) }
    field("document") { orNull(value.document) { write(it) } }
    field("late") { orNull(value.late) { write(it) } }
}

internal fun Packer.write(value: ResultPublication) {
    map(7)
    field("channel") { write(value.channel) }
    field("on") { write(value.on) }
    field("public_text") { write(value.publicText) }
    field("url") { orNull(value.url) { write(it) } }
    field("confirmed") { write(value.confirmed) }
    field("not_compared") { orNull(value.notCompared) { write(it) } }
    field("despite") { orNull(value.despite) { write(it) } }
}

internal fun Packer.write(value: FeedbackWithdrawal) {
    map(2)
    field("on") { write(value.on) }
    field("why") { write(value.why) }
}

internal fun Packer.write(value: FeedbackArchiving) {
    map(2)
    field("on") { write(value.on) }
    field("place") { orNull(value.place) { write(it) } }
}

internal fun Packer.write(value: ReportNote) {
    map(10)
    field("header") { write(value.header) }
    field("from") { write(value.from) }
    field("to") { write(value.to) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("plan") { orNull(value.plan) { write(it) } }
    field("results") { list(value.results) { write(it) } }
    field("difficulties") { list(value.difficulties) { write(it) } }
    field("causes") { list(value.causes) { write(it) } }
    field("proposals") { list(value.proposals) { write(it) } }
    field("next_tasks") { list(value.nextTasks) { write(it) } }
}

internal fun Packer.write(value: FrozenReport) {
    map(9)
    field("header") { write(value.header) }
    field("title") { orNull(value.title) { write(it) } }
    field("number") { orNull(value.number) { write(it) } }
    field("question") { write(value.question) }
    field("as_of") { write(value.asOf) }
    field("head") { write(value.head) }
    field("library") { write(value.library) }
    field("blake3") { write(value.blake3) }
    field("size") { write(value.size) }
}

internal fun Packer.write(value: ReportQuery) {
    map(7)
    field("period") { write(value.period) }
    field("plan") { orNull(value.plan) { write(it) } }
    field("on") { orNull(value.on) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("as_successor") { write(value.asSuccessor) }
    field("list_limit") { write(value.listLimit) }
    field("compare") { write(value.compare) }
}

internal fun Packer.write(value: Period) {
    map(3)
    field("name") { write(value.name) }
    field("from") { write(value.from) }
    field("to") { write(value.to) }
}

internal fun Packer.write(value: Head) {
    map(6)
    field("dataset") { write(value.dataset) }
    field("replica") { write(value.replica) }
    field("seq") { write(value.seq) }
    field("chain") { write(value.chain) }
    field("at") { orNull(value.at) { write(it) } }
    field("text") { write(value.text) }
}

internal fun Packer.write(value: SearchWord) {
    map(6)
    field("header") { write(value.header) }
    field("word") { write(value.word) }
    field("kind") { write(value.kind) }
    field("read_as") { list(value.readAs) { write(it) } }
    field("source") { orNull(value.source) { write(it) } }
    field("note") { orNull(value.note) { write(it) } }
}

internal fun Packer.write(value: TableReport) {
    map(11)
    field("added") { write(value.added) }
    field("updated") { write(value.updated) }
    field("unchanged") { write(value.unchanged) }
    field("skipped") { write(value.skipped) }
    field("ids") { list(value.ids) { write(it) } }
    field("errors") { list(value.errors) { write(it) } }
    field("noticed") { list(value.noticed) { write(it) } }
    field("columns") { dictionary(value.columns) { write(it) } }
    field("unknown_columns") { list(value.unknownColumns) { write(it) } }
    field("sheet") { write(value.sheet) }
    field("head_row") { write(value.headRow) }
}

internal fun Packer.write(value: RowNote) {
    map(8)
    field("row") { write(value.row) }
    field("cell") { orNull(value.cell) { write(it) } }
    field("path") { write(value.path) }
    field("code") { write(value.code) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
    field("law") { orNull(value.law) { write(it) } }
    field("allowed") { list(value.allowed) { write(it) } }
}

internal fun Packer.write(value: UnknownColumn) {
    map(2)
    field("head") { write(value.head) }
    field("likely") { orNull(value.likely) { write(it) } }
}

internal fun Packer.write(value: Reorganisation) {
    map(3)
    field("ended") { list(value.ended) { write(it) } }
    field("into") { list(value.into) { write(it) } }
    field("moved") { list(value.moved) { write(it) } }
}

internal fun Packer.write(value: NumberTaken) {
    map(2)
    field("number") { write(value.number) }
    field("written") { write(value.written) }
}

internal fun Packer.write(value: Revealed) {
    map(4)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("values") { list(value.values) { write(it) } }
    field("access") { orNull(value.access) { write(it) } }
}

internal fun Packer.write(value: RevealedValue) {
    map(2)
    field("path") { write(value.path) }
    field("text") { write(value.text) }
}

internal fun Packer.write(value: DayOffDecision) {
    map(6)
    field("number") { orNull(value.number) { write(it) } }
    field("issued") { orNull(value.issued) { write(it) } }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("settles") { list(value.settles) { write(it) } }
    field("days") { list(value.days) { write(it) } }
}

internal fun Packer.write(value: Contact) {
    map(4)
    field("name") { orNull(value.name) { write(it) } }
    field("address") { orNull(value.address) { write(it) } }
    field("phone") { orNull(value.phone) { write(it) } }
    field("email") { orNull(value.email) { write(it) } }
}

internal fun Packer.write(value: ItemPoints) {
    map(2)
    field("item") { write(value.item) }
    field("points") { write(value.points) }
}

internal fun Packer.write(value: AttemptTaken) {
    map(3)
    field("attempt") { write(value.attempt) }
    field("score") { write(value.score) }
    field("points") { write(value.points) }
}

internal fun Packer.write(value: ProcedureChange): Unit = when (value) {
    is ProcedureChange.Issue -> {
        map(2)
        field("type") { write("issue") }
        field("procedure") { write(value.procedure) }
    }
    is ProcedureChange.Amend -> {
        map(4)
        field("type") { write("amend") }
        field("code") { orNull(value.code) { write(it) } }
        field("id") { orNull(value.id) { write(it) } }
        field("procedure") { write(value.procedure) }
    }
    is ProcedureChange.Replace -> {
        map(4)
        field("type") { write("replace") }
        field("codes") { list(value.codes) { write(it) } }
        field("ids") { list(value.ids) { write(it) } }
        field("procedure") { write(value.procedure) }
    }
    is ProcedureChange.Abolish -> {
        map(3)
        field("type") { write("abolish") }
        field("code") { orNull(value.code) { write(it) } }
        field("id") { orNull(value.id) { write(it) } }
    }
}

internal fun Packer.write(value: DecisionApplied) {
    map(3)
    field("added") { list(value.added) { write(it) } }
    field("ended") { list(value.ended) { write(it) } }
    field("findings") { list(value.findings) { write(it) } }
}

internal fun Packer.write(value: Finding) {
    map(6)
    field("line") { write(value.line) }
    field("path") { write(value.path) }
    field("code") { write(value.code) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
    field("excerpt") { write(value.excerpt) }
}

internal fun Packer.write(value: ImportReport) {
    map(6)
    field("added") { write(value.added) }
    field("skipped") { write(value.skipped) }
    field("ids") { list(value.ids) { write(it) } }
    field("errors") { list(value.errors) { write(it) } }
    field("noticed") { list(value.noticed) { write(it) } }
    field("unknown_columns") { list(value.unknownColumns) { write(it) } }
}

internal fun Packer.write(value: ResolvedUnit) {
    map(3)
    field("unit") { orNull(value.unit) { write(it) } }
    field("matched") { orNull(value.matched) { write(it) } }
    field("candidates") { list(value.candidates) { write(it) } }
}

internal fun Packer.write(value: TreeUnit) {
    map(3)
    field("unit") { write(value.unit) }
    field("depth") { write(value.depth) }
    field("parent") { orNull(value.parent) { write(it) } }
}

internal fun Packer.write(value: PersonAt) {
    map(8)
    field("person") { write(value.person) }
    field("name") { write(value.name) }
    field("on") { write(value.on) }
    field("active") { write(value.active) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("unit_name") { orNull(value.unitName) { write(it) } }
    field("title") { orNull(value.title) { write(it) } }
    field("positions") { list(value.positions) { write(it) } }
}

internal fun Packer.write(value: Holder) {
    map(3)
    field("person") { write(value.person) }
    field("name") { write(value.name) }
    field("held") { write(value.held) }
}

internal fun Packer.write(value: PromiseProgress) {
    map(13)
    field("activity") { write(value.activity) }
    field("status") { write(value.status) }
    field("proof") { write(value.proof) }
    field("due") { orNull(value.due) { write(it) } }
    field("expected") { orNull(value.expected) { write(it) } }
    field("proven") { write(value.proven) }
    field("missing") { list(value.missing) { write(it) } }
    field("longest_gap") { orNull(value.longestGap) { write(it) } }
    field("last_evidence") { orNull(value.lastEvidence) { write(it) } }
    field("acts") { list(value.acts) { write(it) } }
    field("evidence") { list(value.evidence) { write(it) } }
    field("possible") { list(value.possible) { write(it) } }
    field("refused") { list(value.refused) { write(it) } }
}

internal fun Packer.write(value: Gap) {
    map(3)
    field("from") { write(value.from) }
    field("to") { write(value.to) }
    field("days") { write(value.days) }
}

internal fun Packer.write(value: ActStanding) {
    map(10)
    field("promised") { write(value.promised) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
    field("status") { write(value.status) }
    field("due") { orNull(value.due) { write(it) } }
    field("expected") { orNull(value.expected) { write(it) } }
    field("proven") { write(value.proven) }
    field("missing") { list(value.missing) { write(it) } }
    field("longest_gap") { orNull(value.longestGap) { write(it) } }
    field("last_evidence") { orNull(value.lastEvidence) { write(it) } }
}

internal fun Packer.write(value: Evidence) {
    map(13)
    field("on") { write(value.on) }
    field("what") { write(value.what) }
    field("record") { write(value.record) }
    field("session") { orNull(value.session) { write(it) } }
    field("attachment") { orNull(value.attachment) { write(it) } }
    field("dissemination") { orNull(value.dissemination) { write(it) } }
    field("assessment") { orNull(value.assessment) { write(it) } }
    field("posting") { orNull(value.posting) { write(it) } }
    field("feedback") { orNull(value.feedback) { write(it) } }
    field("material") { orNull(value.material) { write(it) } }
    field("ground") { write(value.ground) }
    field("acts") { list(value.acts) { write(it) } }
    field("minuted") { write(value.minuted) }
}

internal fun Packer.write(value: PossibleEvidence) {
    map(5)
    field("activity") { write(value.activity) }
    field("title") { write(value.title) }
    field("acts") { list(value.acts) { write(it) } }
    field("acts_vi") { list(value.actsVi) { write(it) } }
    field("evidence") { write(value.evidence) }
}

internal fun Packer.write(value: TurnoutCount) {
    map(5)
    field("session") { write(value.session) }
    field("invited") { write(value.invited) }
    field("informed") { write(value.informed) }
    field("understood") { write(value.understood) }
    field("counted") { write(value.counted) }
}

internal fun Packer.write(value: MinutesDocument) {
    map(22)
    field("session") { write(value.session) }
    field("parent_agency") { orNull(value.parentAgency) { write(it) } }
    field("issuer") { write(value.issuer) }
    field("national_name") { write(value.nationalName) }
    field("motto") { write(value.motto) }
    field("number") { write(value.number) }
    field("title") { write(value.title) }
    field("subject") { write(value.subject) }
    field("started") { write(value.started) }
    field("place") { write(value.place) }
    field("attendees") { list(value.attendees) { write(it) } }
    field("absent") { list(value.absent) { write(it) } }
    field("chair") { write(value.chair) }
    field("secretary") { write(value.secretary) }
    field("content") { list(value.content) { write(it) } }
    field("discussion") { list(value.discussion) { write(it) } }
    field("conclusions") { list(value.conclusions) { write(it) } }
    field("closing") { write(value.closing) }
    field("signatures") { list(value.signatures) { write(it) } }
    field("recipients") { list(value.recipients) { write(it) } }
    field("text") { write(value.text) }
    field("problems") { list(value.problems) { write(it) } }
}

internal fun Packer.write(value: SignatureBlock) {
    map(2)
    field("role") { write(value.role) }
    field("name") { write(value.name) }
}

internal fun Packer.write(value: Problem) {
    map(6)
    field("path") { write(value.path) }
    field("code") { write(value.code) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
    field("law") { orNull(value.law) { write(it) } }
    field("allowed") { list(value.allowed) { write(it) } }
}

internal fun Packer.write(value: Holding) {
    map(2)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
}

internal fun Packer.write(value: DayStatus) {
    map(8)
    field("date") { write(value.date) }
    field("half") { write(value.half) }
    field("may_be") { orNull(value.mayBe) { write(it) } }
    field("awaits") { list(value.awaits) { write(it) } }
    field("name") { orNull(value.name) { write(it) } }
    field("kind") { orNull(value.kind) { write(it) } }
    field("basis") { orNull(value.basis) { write(it) } }
    field("verified") { write(value.verified) }
}

internal fun Packer.write(value: WorkingDayCount) {
    map(5)
    field("days") { write(value.days) }
    field("half_days") { write(value.halfDays) }
    field("days_most") { orNull(value.daysMost) { write(it) } }
    field("half_days_most") { orNull(value.halfDaysMost) { write(it) } }
    field("awaits") { list(value.awaits) { write(it) } }
}

internal fun Packer.write(value: CalendarCoverage) {
    map(5)
    field("covered") { write(value.covered) }
    field("verified") { write(value.verified) }
    field("years") { list(value.years) { write(it) } }
    field("unverified_days") { list(value.unverifiedDays) { write(it) } }
    field("awaits") { list(value.awaits) { write(it) } }
}

internal fun Packer.write(value: YearCoverage) {
    map(4)
    field("year") { write(value.year) }
    field("covered") { write(value.covered) }
    field("verified") { write(value.verified) }
    field("calendars") { list(value.calendars) { write(it) } }
}

internal fun Packer.write(value: LunarYear) {
    map(3)
    field("year") { write(value.year) }
    field("tet") { write(value.tet) }
    field("hung_kings") { write(value.hungKings) }
}

internal fun Packer.write(value: DecisionReading) {
    map(2)
    field("decision") { write(value.decision) }
    field("findings") { list(value.findings) { write(it) } }
}

internal fun Packer.write(value: ThemeReport) {
    map(8)
    field("theme") { write(value.theme) }
    field("year") { write(value.year) }
    field("text") { write(value.text) }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("posted_on") { orNull(value.postedOn) { write(it) } }
    field("briefings") { write(value.briefings) }
    field("tasks") { write(value.tasks) }
    field("task_standings") { list(value.taskStandings) { write(it) } }
}

internal fun Packer.write(value: ThemeTaskStanding) {
    map(3)
    field("number") { write(value.number) }
    field("task") { write(value.task) }
    field("status") { write(value.status) }
}

internal fun Packer.write(value: BoardFeed) {
    map(3)
    field("date") { write(value.date) }
    field("seq") { write(value.seq) }
    field("entries") { list(value.entries) { write(it) } }
}

internal fun Packer.write(value: BoardEntry) {
    map(13)
    field("appointment") { write(value.appointment) }
    field("part") { write(value.part) }
    field("part_text") { write(value.partText) }
    field("rank") { write(value.rank) }
    field("starts") { orNull(value.starts) { write(it) } }
    field("ends") { orNull(value.ends) { write(it) } }
    field("time_text") { write(value.timeText) }
    field("leader") { write(value.leader) }
    field("content") { write(value.content) }
    field("place") { orNull(value.place) { write(it) } }
    field("participants") { orNull(value.participants) { write(it) } }
    field("status") { write(value.status) }
    field("status_text") { write(value.statusText) }
}

internal fun Packer.write(value: BoardChanges) {
    map(3)
    field("date") { write(value.date) }
    field("seq") { write(value.seq) }
    field("changes") { list(value.changes) { write(it) } }
}

internal fun Packer.write(value: BoardChange) {
    map(3)
    field("appointment") { write(value.appointment) }
    field("change") { write(value.change) }
    field("entry") { orNull(value.entry) { write(it) } }
}

internal fun Packer.write(value: AssessmentResults) {
    map(7)
    field("assessment") { write(value.assessment) }
    field("title") { write(value.title) }
    field("on") { write(value.on) }
    field("attempts") { write(value.attempts) }
    field("people") { write(value.people) }
    field("passed") { write(value.passed) }
    field("units") { list(value.units) { write(it) } }
}

internal fun Packer.write(value: UnitAssessmentCount) {
    map(4)
    field("unit") { orNull(value.unit) { write(it) } }
    field("name") { write(value.name) }
    field("people") { write(value.people) }
    field("passed") { write(value.passed) }
}

internal fun Packer.write(value: PersonAttempts) {
    map(4)
    field("person") { write(value.person) }
    field("taken") { write(value.taken) }
    field("passed") { write(value.passed) }
    field("attempts") { list(value.attempts) { write(it) } }
}

internal fun Packer.write(value: AttemptSummary) {
    map(7)
    field("attempt") { write(value.attempt) }
    field("assessment") { write(value.assessment) }
    field("title") { write(value.title) }
    field("session") { orNull(value.session) { write(it) } }
    field("number") { write(value.number) }
    field("taken_on") { write(value.takenOn) }
    field("passed") { write(value.passed) }
}

internal fun Packer.write(value: ProcedureCode) {
    map(5)
    field("raw") { write(value.raw) }
    field("national") { orNull(value.national) { write(it) } }
    field("middle") { orNull(value.middle) { write(it) } }
    field("province") { orNull(value.province) { write(it) } }
    field("oddity") { orNull(value.oddity) { write(it) } }
}

internal fun Packer.write(value: RelatedProcedure) {
    map(5)
    field("procedure") { write(value.procedure) }
    field("code") { write(value.code) }
    field("name") { write(value.name) }
    field("score") { write(value.score) }
    field("words") { list(value.words) { write(it) } }
}

internal fun Packer.write(value: StalePosting) {
    map(10)
    field("posting") { write(value.posting) }
    field("place") { write(value.place) }
    field("procedure") { orNull(value.procedure) { write(it) } }
    field("current") { orNull(value.current) { write(it) } }
    field("code") { orNull(value.code) { write(it) } }
    field("name") { write(value.name) }
    field("reasons") { list(value.reasons) { write(it) } }
    field("since") { orNull(value.since) { write(it) } }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: PlaceFigures) {
    map(4)
    field("place") { write(value.place) }
    field("current") { write(value.current) }
    field("missing") { write(value.missing) }
    field("stale") { write(value.stale) }
}

internal fun Packer.write(value: FeedbackPage) {
    map(2)
    field("items") { list(value.items) { write(it) } }
    field("next") { orNull(value.next) { write(it) } }
}

internal fun Packer.write(value: FeedbackDue) {
    map(4)
    field("feedback") { write(value.feedback) }
    field("clock") { write(value.clock) }
    field("due") { write(value.due) }
    field("due_latest") { orNull(value.dueLatest) { write(it) } }
}

internal fun Packer.write(value: FeedbackRow) {
    map(12)
    field("number") { write(value.number) }
    field("written") { write(value.written) }
    field("year") { write(value.year) }
    field("unit") { orNull(value.unit) { write(it) } }
    field("kind") { write(value.kind) }
    field("received_on") { write(value.receivedOn) }
    field("status") { write(value.status) }
    field("due") { orNull(value.due) { write(it) } }
    field("forwarded_to") { orNull(value.forwardedTo) { write(it) } }
    field("forwarded_on") { orNull(value.forwardedOn) { write(it) } }
    field("answered_on") { orNull(value.answeredOn) { write(it) } }
    field("published_on") { orNull(value.publishedOn) { write(it) } }
}

internal fun Packer.write(value: FeedbackRegisterPage) {
    map(2)
    field("items") { list(value.items) { write(it) } }
    field("next") { orNull(value.next) { write(it) } }
}

internal fun Packer.write(value: Report) {
    map(25)
    field("period") { write(value.period) }
    field("on") { write(value.on) }
    field("as_of") { orNull(value.asOf) { write(it) } }
    field("sessions") { write(value.sessions) }
    field("months") { list(value.months) { write(it) } }
    field("kinds") { list(value.kinds) { write(it) } }
    field("topics") { list(value.topics) { write(it) } }
    field("plans") { list(value.plans) { write(it) } }
    field("procedures") { write(value.procedures) }
    field("feedback") { write(value.feedback) }
    field("dialogues") { write(value.dialogues) }
    field("assessments") { write(value.assessments) }
    field("materials") { write(value.materials) }
    field("themes") { list(value.themes) { write(it) } }
    field("board") { write(value.board) }
    field("attention") { list(value.attention) { write(it) } }
    field("left_out") { list(value.leftOut) { write(it) } }
    field("completion") { write(value.completion) }
    field("note") { orNull(value.note) { write(it) } }
    field("limits") { write(value.limits) }
    field("units") { list(value.units) { write(it) } }
    field("trainings") { write(value.trainings) }
    field("audience") { write(value.audience) }
    field("figures") { list(value.figures) { write(it) } }
    field("compared") { orNull(value.compared) { write(it) } }
}

internal fun Packer.write(value: SessionFigures) {
    map(8)
    field("planned") { write(value.planned) }
    field("held") { write(value.held) }
    field("minuted") { write(value.minuted) }
    field("cancelled") { write(value.cancelled) }
    field("invited") { write(value.invited) }
    field("informed") { write(value.informed) }
    field("measured") { write(value.measured) }
    field("understood") { write(value.understood) }
}

internal fun Packer.write(value: MonthFigures) {
    map(3)
    field("year") { write(value.year) }
    field("month") { write(value.month) }
    field("figures") { write(value.figures) }
}

internal fun Packer.write(value: KindFigures) {
    map(2)
    field("kind") { write(value.kind) }
    field("figures") { write(value.figures) }
}

internal fun Packer.write(value: TopicFigures) {
    map(2)
    field("topic") { write(value.topic) }
    field("figures") { write(value.figures) }
}

internal fun Packer.write(value: PlanReport) {
    map(8)
    field("plan") { write(value.plan) }
    field("symbol") { write(value.symbol) }
    field("subject") { write(value.subject) }
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("theme") { orNull(value.theme) { write(it) } }
    field("status") { write(value.status) }
    field("activities") { list(value.activities) { write(it) } }
    field("completion") { write(value.completion) }
}

internal fun Packer.write(value: ActivityReport) {
    map(3)
    field("activity") { write(value.activity) }
    field("progress") { write(value.progress) }
    field("evidence") { write(value.evidence) }
}

internal fun Packer.write(value: EvidenceCounts) {
    map(4)
    field("counted") { write(value.counted) }
    field("in_period") { write(value.inPeriod) }
    field("to_confirm") { write(value.toConfirm) }
    field("refused") { write(value.refused) }
}

internal fun Packer.write(value: Completion) {
    map(7)
    field("done") { write(value.done) }
    field("under_way") { write(value.underWay) }
    field("not_started") { write(value.notStarted) }
    field("overdue") { write(value.overdue) }
    field("cancelled") { write(value.cancelled) }
    field("partly") { write(value.partly) }
    field("possible") { write(value.possible) }
}

internal fun Packer.write(value: ProcedureFigures) {
    map(7)
    field("in_force") { write(value.inForce) }
    field("decisions") { write(value.decisions) }
    field("issued") { write(value.issued) }
    field("amended") { write(value.amended) }
    field("abolished") { write(value.abolished) }
    field("places") { list(value.places) { write(it) } }
    field("stale") { list(value.stale) { write(it) } }
}

internal fun Packer.write(value: FeedbackFigures) {
    map(17)
    field("received") { write(value.received) }
    field("not_accepted") { write(value.notAccepted) }
    field("forwarded") { write(value.forwarded) }
    field("forwarded_late") { write(value.forwardedLate) }
    field("answered") { write(value.answered) }
    field("answered_late") { write(value.answeredLate) }
    field("answered_unclocked") { write(value.answeredUnclocked) }
    field("published") { write(value.published) }
    field("withdrawn") { write(value.withdrawn) }
    field("open") { write(value.open) }
    field("overdue") { write(value.overdue) }
    field("due_soon") { write(value.dueSoon) }
    field("unverified_clocks") { write(value.unverifiedClocks) }
    field("channels") { list(value.channels) { write(it) } }
    field("categories") { list(value.categories) { write(it) } }
    field("reports") { write(value.reports) }
    field("proposals") { write(value.proposals) }
}

internal fun Packer.write(value: FeedbackChannelCount) {
    map(2)
    field("channel") { write(value.channel) }
    field("count") { write(value.count) }
}

internal fun Packer.write(value: FeedbackCategoryCount) {
    map(2)
    field("category") { write(value.category) }
    field("count") { write(value.count) }
}

internal fun Packer.write(value: FeedbackCounts) {
    map(13)
    field("received") { write(value.received) }
    field("not_accepted") { write(value.notAccepted) }
    field("forwarded") { write(value.forwarded) }
    field("forwarded_late") { write(value.forwardedLate) }
    field("answered") { write(value.answered) }
    field("on_time") { write(value.onTime) }
    field("answered_late") { write(value.answeredLate) }
    field("answered_unclocked") { write(value.answeredUnclocked) }
    field("published") { write(value.published) }
    field("withdrawn") { write(value.withdrawn) }
    field("open") { write(value.open) }
    field("overdue") { write(value.overdue) }
    field("due_soon") { write(value.dueSoon) }
}

internal fun Packer.write(value: DialogueFigures) {
    map(5)
    field("held") { write(value.held) }
    field("questions") { write(value.questions) }
    field("answered") { write(value.answered) }
    field("published") { write(value.published) }
    field("became_feedback") { write(value.becameFeedback) }
}

internal fun Packer.write(value: AssessmentFigures) {
    map(5)
    field("attempts") { write(value.attempts) }
    field("people") { write(value.people) }
    field("passed") { write(value.passed) }
    field("assessments") { list(value.assessments) { write(it) } }
    field("units") { list(value.units) { write(it) } }
}

internal fun Packer.write(value: AssessmentCount) {
    map(4)
    field("assessment") { write(value.assessment) }
    field("title") { write(value.title) }
    field("people") { write(value.people) }
    field("passed") { write(value.passed) }
}

internal fun Packer.write(value: MaterialFigures) {
    map(4)
    field("materials") { write(value.materials) }
    field("disseminations") { write(value.disseminations) }
    field("channels") { list(value.channels) { write(it) } }
    field("documents") { write(value.documents) }
}

internal fun Packer.write(value: ChannelCount) {
    map(3)
    field("channel") { write(value.channel) }
    field("count") { write(value.count) }
    field("reach") { write(value.reach) }
}

internal fun Packer.write(value: BoardFigures) {
    map(3)
    field("appointments") { write(value.appointments) }
    field("days") { write(value.days) }
    field("working_days") { orNull(value.workingDays) { write(it) } }
}

internal fun Packer.write(value: Attention) {
    map(6)
    field("code") { write(value.code) }
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("on") { orNull(value.on) { write(it) } }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: LeftOut) {
    map(6)
    field("list") { write(value.list) }
    field("code") { orNull(value.code) { write(it) } }
    field("count") { write(value.count) }
    field("see") { write(value.see) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: ReportLimits) {
    map(3)
    field("plan") { orNull(value.plan) { write(it) } }
    field("unit") { orNull(value.unit) { write(it) } }
    field("as_successor") { write(value.asSuccessor) }
}

internal fun Packer.write(value: UnitFigures) {
    map(4)
    field("unit") { orNull(value.unit) { write(it) } }
    field("name") { write(value.name) }
    field("figures") { write(value.figures) }
    field("headcount") { orNull(value.headcount) { write(it) } }
}

internal fun Packer.write(value: TrainingFigures) {
    map(2)
    field("hosted") { write(value.hosted) }
    field("joined") { write(value.joined) }
}

internal fun Packer.write(value: AudienceFigures) {
    map(3)
    field("plan") { orNull(value.plan) { write(it) } }
    field("headcount") { orNull(value.headcount) { write(it) } }
    field("absent") { orNull(value.absent) { write(it) } }
}

internal fun Packer.write(value: Figure) {
    map(12)
    field("code") { write(value.code) }
    field("group") { write(value.group) }
    field("name") { write(value.name) }
    field("unit_of_measure") { write(value.unitOfMeasure) }
    field("definition") { write(value.definition) }
    field("source") { write(value.source) }
    field("share_of") { orNull(value.shareOf) { write(it) } }
    field("value") { orNull(value.value) { write(it) } }
    field("absent") { orNull(value.absent) { write(it) } }
    field("previous") { orNull(value.previous) { write(it) } }
    field("last_year") { orNull(value.lastYear) { write(it) } }
    field("year_to_date") { orNull(value.yearToDate) { write(it) } }
}

internal fun Packer.write(value: FigureValue) {
    map(2)
    field("count") { write(value.count) }
    field("of") { orNull(value.of) { write(it) } }
}

internal fun Packer.write(value: ComparedPeriods) {
    map(3)
    field("previous") { orNull(value.previous) { write(it) } }
    field("last_year") { orNull(value.lastYear) { write(it) } }
    field("year_to_date") { orNull(value.yearToDate) { write(it) } }
}

internal fun Packer.write(value: FigureEvidencePage) {
    map(3)
    field("items") { list(value.items) { write(it) } }
    field("total") { write(value.total) }
    field("next") { orNull(value.next) { write(it) } }
}

internal fun Packer.write(value: FigureEvidence) {
    map(5)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("on") { orNull(value.on) { write(it) } }
    field("title") { write(value.title) }
    field("amount") { write(value.amount) }
}

internal fun Packer.write(value: SuggestedNote) {
    map(4)
    field("period") { write(value.period) }
    field("on") { write(value.on) }
    field("written") { orNull(value.written) { write(it) } }
    field("paragraphs") { list(value.paragraphs) { write(it) } }
}

internal fun Packer.write(value: SuggestedParagraph) {
    map(5)
    field("part") { write(value.part) }
    field("code") { write(value.code) }
    field("text_vi") { write(value.textVi) }
    field("records") { list(value.records) { write(it) } }
    field("count") { write(value.count) }
}

internal fun Packer.write(value: NoteGround) {
    map(4)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("on") { orNull(value.on) { write(it) } }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: CriterionSet) {
    map(4)
    field("name") { write(value.name) }
    field("source") { orNull(value.source) { write(it) } }
    field("verified") { write(value.verified) }
    field("criteria") { list(value.criteria) { write(it) } }
}

internal fun Packer.write(value: Criterion) {
    map(4)
    field("number") { write(value.number) }
    field("name") { write(value.name) }
    field("points") { write(value.points) }
    field("rule") { write(value.rule) }
}

internal fun Packer.write(value: ScoringRule): Unit = when (value) {
    is ScoringRule.PlanIssued -> {
        map(2)
        field("type") { write("plan_issued") }
        field("steps") { list(value.steps) { write(it) } }
    }
    is ScoringRule.Share -> {
        map(4)
        field("type") { write("share") }
        field("part") { write(value.part) }
        field("whole") { write(value.whole) }
        field("steps") { list(value.steps) { write(it) } }
    }
    is ScoringRule.Count -> {
        map(3)
        field("type") { write("count") }
        field("figure") { write(value.figure) }
        field("steps") { list(value.steps) { write(it) } }
    }
    is ScoringRule.Forms -> {
        map(2)
        field("type") { write("forms") }
        field("steps") { list(value.steps) { write(it) } }
    }
}

internal fun Packer.write(value: DayStep) {
    map(4)
    field("day") { write(value.day) }
    field("month") { write(value.month) }
    field("year_before") { write(value.yearBefore) }
    field("points") { write(value.points) }
}

internal fun Packer.write(value: NumberStep) {
    map(2)
    field("at_least") { write(value.atLeast) }
    field("points") { write(value.points) }
}

internal fun Packer.write(value: ParIndexScore) {
    map(9)
    field("set") { write(value.set) }
    field("verified") { write(value.verified) }
    field("notice_vi") { orNull(value.noticeVi) { write(it) } }
    field("period") { write(value.period) }
    field("on") { write(value.on) }
    field("criteria") { list(value.criteria) { write(it) } }
    field("possible") { write(value.possible) }
    field("points") { write(value.points) }
    field("not_computed") { write(value.notComputed) }
}

internal fun Packer.write(value: CriterionScore) {
    map(9)
    field("number") { write(value.number) }
    field("name") { write(value.name) }
    field("possible") { write(value.possible) }
    field("points") { orNull(value.points) { write(it) } }
    field("value") { orNull(value.value) { write(it) } }
    field("reason_vi") { write(value.reasonVi) }
    field("lacking_vi") { list(value.lackingVi) { write(it) } }
    field("records") { list(value.records) { write(it) } }
    field("count") { write(value.count) }
}

internal fun Packer.write(value: FrozenReportCheck) {
    map(11)
    field("id") { write(value.id) }
    field("sound") { write(value.sound) }
    field("intact") { write(value.intact) }
    field("head_found") { write(value.headFound) }
    field("log_is_other") { write(value.logIsOther) }
    field("identical") { write(value.identical) }
    field("blake3") { write(value.blake3) }
    field("newer_fields") { list(value.newerFields) { write(it) } }
    field("differences") { list(value.differences) { write(it) } }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
}

internal fun Packer.write(value: FigureDifference) {
    map(7)
    field("path") { write(value.path) }
    field("section_vi") { write(value.sectionVi) }
    field("name_vi") { write(value.nameVi) }
    field("then") { orNull(value.then) { write(it) } }
    field("now") { orNull(value.now) { write(it) } }
    field("difference") { orNull(value.difference) { write(it) } }
    field("record") { orNull(value.record) { write(it) } }
}

internal fun Packer.write(value: ReportDifferences) {
    map(6)
    field("id") { write(value.id) }
    field("name") { write(value.name) }
    field("period") { write(value.period) }
    field("then") { write(value.then) }
    field("now") { write(value.now) }
    field("figures") { list(value.figures) { write(it) } }
}

internal fun Packer.write(value: DocumentDetails) {
    map(10)
    field("issuer") { orNull(value.issuer) { write(it) } }
    field("parent_body") { orNull(value.parentBody) { write(it) } }
    field("number") { orNull(value.number) { write(it) } }
    field("symbol") { orNull(value.symbol) { write(it) } }
    field("place") { orNull(value.place) { write(it) } }
    field("issued_on") { orNull(value.issuedOn) { write(it) } }
    field("addressees") { list(value.addressees) { write(it) } }
    field("recipients") { list(value.recipients) { write(it) } }
    field("archive") { orNull(value.archive) { write(it) } }
    field("signatory") { orNull(value.signatory) { write(it) } }
}

internal fun Packer.write(value: DocumentFile) {
    map(4)
    field("name") { write(value.name) }
    field("media_type") { write(value.mediaType) }
    field("contents") { write(value.contents) }
    field("missing") { list(value.missing) { write(it) } }
}

internal fun Packer.write(value: EvidencePack) {
    map(9)
    field("path") { write(value.path) }
    field("files") { write(value.files) }
    field("bytes") { write(value.bytes) }
    field("sha256") { write(value.sha256) }
    field("minutes") { write(value.minutes) }
    field("attachments") { write(value.attachments) }
    field("evidence") { write(value.evidence) }
    field("opened") { write(value.opened) }
    field("withheld") { write(value.withheld) }
}

internal fun Packer.write(value: Differences) {
    map(5)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("from_rev") { write(value.fromRev) }
    field("to_rev") { write(value.toRev) }
    field("fields") { list(value.fields) { write(it) } }
}

internal fun Packer.write(value: FieldDifference) {
    map(4)
    field("path") { write(value.path) }
    field("before") { orNull(value.before) { write(it) } }
    field("after") { orNull(value.after) { write(it) } }
    field("sealed") { write(value.sealed) }
}

internal fun Packer.write(value: ChangePage) {
    map(2)
    field("items") { list(value.items) { write(it) } }
    field("next") { orNull(value.next) { write(it) } }
}

internal fun Packer.write(value: Change) {
    map(9)
    field("seq") { write(value.seq) }
    field("at") { write(value.at) }
    field("actor") { write(value.actor) }
    field("operation") { write(value.operation) }
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("rev") { write(value.rev) }
    field("removed") { write(value.removed) }
    field("chain") { write(value.chain) }
}

internal fun Packer.write(value: SearchPage) {
    map(6)
    field("hits") { list(value.hits) { write(it) } }
    field("next") { orNull(value.next) { write(it) } }
    field("corrections") { list(value.corrections) { write(it) } }
    field("understood") { list(value.understood) { write(it) } }
    field("total") { orNull(value.total) { write(it) } }
    field("facets") { list(value.facets) { write(it) } }
}

internal fun Packer.write(value: Hit) {
    map(6)
    field("kind") { write(value.kind) }
    field("id") { write(value.id) }
    field("title") { write(value.title) }
    field("matched") { write(value.matched) }
    field("score") { write(value.score) }
    field("excerpts") { list(value.excerpts) { write(it) } }
}

internal fun Packer.write(value: Excerpt) {
    map(5)
    field("field") { write(value.field) }
    field("text") { write(value.text) }
    field("start") { write(value.start) }
    field("goes_on") { write(value.goesOn) }
    field("marks") { list(value.marks) { write(it) } }
}

internal fun Packer.write(value: Mark) {
    map(2)
    field("start") { write(value.start) }
    field("end") { write(value.end) }
}

internal fun Packer.write(value: Correction) {
    map(2)
    field("typed") { write(value.typed) }
    field("read_as") { list(value.readAs) { write(it) } }
}

internal fun Packer.write(value: Understood) {
    map(3)
    field("typed") { write(value.typed) }
    field("read_as") { write(value.readAs) }
    field("how") { write(value.how) }
}

internal fun Packer.write(value: Facet) {
    map(3)
    field("field") { write(value.field) }
    field("values") { list(value.values) { write(it) } }
    field("left_out") { write(value.leftOut) }
}

internal fun Packer.write(value: FacetValue) {
    map(3)
    field("value") { write(value.value) }
    field("label") { write(value.label) }
    field("count") { write(value.count) }
}

internal fun Packer.write(value: Suggestion) {
    map(4)
    field("text") { write(value.text) }
    field("count") { write(value.count) }
    field("kind") { orNull(value.kind) { write(it) } }
    field("id") { orNull(value.id) { write(it) } }
}

internal fun Packer.write(value: StoreIdentity) {
    map(3)
    field("dataset") { write(value.dataset) }
    field("replica") { write(value.replica) }
    field("format") { write(value.format) }
}

internal fun Packer.write(value: Reading) {
    map(4)
    field("plan") { write(value.plan) }
    field("findings") { list(value.findings) { write(it) } }
    field("fields") { list(value.fields) { write(it) } }
    field("coverage") { write(value.coverage) }
}

internal fun Packer.write(value: FieldReading) {
    map(4)
    field("line") { write(value.line) }
    field("path") { write(value.path) }
    field("certainty") { write(value.certainty) }
    field("rule") { write(value.rule) }
}

internal fun Packer.write(value: Coverage) {
    map(4)
    field("lines") { write(value.lines) }
    field("placed") { write(value.placed) }
    field("kept") { write(value.kept) }
    field("unplaced") { write(value.unplaced) }
}

internal fun Packer.write(value: ReportFile) {
    map(3)
    field("form") { write(value.form) }
    field("details") { write(value.details) }
    field("appendices") { orNull(value.appendices) { list(it) { write(it) } } }
}

internal fun Packer.write(value: Notice) {
    map(2)
    field("seq") { write(value.seq) }
    field("kinds") { list(value.kinds) { write(it) } }
}

internal fun Packer.write(value: Verification) {
    map(10)
    field("sound") { write(value.sound) }
    field("records") { write(value.records) }
    field("versions") { write(value.versions) }
    field("changes") { write(value.changes) }
    field("index_entries") { write(value.indexEntries) }
    field("postings") { write(value.postings) }
    field("blobs") { write(value.blobs) }
    field("host_entries") { write(value.hostEntries) }
    field("defects") { list(value.defects) { write(it) } }
    field("defect_count") { write(value.defectCount) }
}

internal fun Packer.write(value: KeyImport) {
    map(3)
    field("readable") { write(value.readable) }
    field("refused") { write(value.refused) }
    field("destroyed") { write(value.destroyed) }
}

internal fun Packer.write(value: Restored) {
    map(3)
    field("seq") { write(value.seq) }
    field("dropped") { write(value.dropped) }
    field("readable") { write(value.readable) }
}

internal fun Packer.write(value: Exported) {
    map(5)
    field("seq") { write(value.seq) }
    field("records") { write(value.records) }
    field("files") { write(value.files) }
    field("opened") { write(value.opened) }
    field("withheld") { write(value.withheld) }
}

internal fun Packer.write(value: Imported) {
    map(5)
    field("seq") { write(value.seq) }
    field("records") { write(value.records) }
    field("files") { write(value.files) }
    field("revisions") { write(value.revisions) }
    field("sealed") { write(value.sealed) }
}

internal fun Packer.write(value: ExportOptions) {
    map(7)
    field("wording") { write(value.wording) }
    field("dates") { write(value.dates) }
    field("names") { write(value.names) }
    field("delimiter") { write(value.delimiter) }
    field("byte_order_mark") { write(value.byteOrderMark) }
    field("guard_formulas") { write(value.guardFormulas) }
    field("overwrite") { write(value.overwrite) }
}

internal fun Packer.write(value: ErrorReport) {
    map(21)
    field("code") { write(value.code) }
    field("text") { write(value.text) }
    field("text_vi") { write(value.textVi) }
    field("kind") { orNull(value.kind) { write(it) } }
    field("id") { orNull(value.id) { write(it) } }
    field("expected") { orNull(value.expected) { write(it) } }
    field("found") { orNull(value.found) { write(it) } }
    field("supported") { orNull(value.supported) { write(it) } }
    field("index") { orNull(value.index) { write(it) } }
    field("from") { orNull(value.from) { write(it) } }
    field("to") { orNull(value.to) { write(it) } }
    field("allowed") { list(value.allowed) { write(it) } }
    field("law") { orNull(value.law) { write(it) } }
    field("by") { orNull(value.by) { write(it) } }
    field("count") { orNull(value.count) { write(it) } }
    field("now") { orNull(value.now) { write(it) } }
    field("last") { orNull(value.last) { write(it) } }
    field("path") { orNull(value.path) { write(it) } }
    field("io_kind") { orNull(value.ioKind) { write(it) } }
    field("holder") { orNull(value.holder) { write(it) } }
    field("problems") { list(value.problems) { write(it) } }
}

internal fun Packer.write(value: FileHolder) {
    map(3)
    field("pid") { write(value.pid) }
    field("program") { orNull(value.program) { write(it) } }
    field("since") { orNull(value.since) { write(it) } }
}
