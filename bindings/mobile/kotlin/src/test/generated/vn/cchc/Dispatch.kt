// Generated from the core by generate.sh: change the core, not this file.

package vn.cchc

import vn.cchc.model.*
import vn.cchc.wire.*
import java.util.UUID

/** Every call that not all collections have, by its name. */
internal val CALLS: List<String> = listOf(
    "units.merge",
    "units.split",
    "units.rename",
    "units.move",
    "units.resolve",
    "units.successors",
    "units.predecessors",
    "units.tree",
    "people.at",
    "people.holding",
    "plans.track",
    "plans.issue",
    "plans.move",
    "plans.link_bases",
    "plans.progress",
    "activities.cancel",
    "activities.progress",
    "activities.possible",
    "activities.confirm",
    "activities.refuse",
    "activities.reconsider",
    "sessions.hold",
    "sessions.minute",
    "sessions.cancel",
    "sessions.turnout",
    "sessions.minutes_document",
    "registers.take",
    "registers.close",
    "data_subjects.reveal",
    "data_subjects.erase",
    "data_subjects.consent",
    "data_subjects.withdraw_consent",
    "data_subjects.holdings",
    "data_requests.receive",
    "data_requests.acknowledge",
    "data_requests.extend",
    "data_requests.fulfil",
    "data_requests.refuse",
    "data_requests.withdraw",
    "calendars.install",
    "calendars.is_working_day",
    "calendars.working_days",
    "calendars.deadline",
    "calendars.coverage",
    "calendars.lunar",
    "calendars.read_decision",
    "calendars.apply_decision",
    "deadline_rules.install",
    "deadline_rules.deadline",
    "materials.approve",
    "materials.retire",
    "materials.revise",
    "themes.from_plan",
    "themes.link_task",
    "themes.finish_task",
    "themes.standing",
    "appointments.change",
    "appointments.cancel",
    "appointments.finish",
    "appointments.board",
    "appointments.board_changes",
    "questions.ask",
    "questions.answer",
    "questions.publish",
    "questions.link_feedback",
    "assessments.open",
    "assessments.close",
    "assessments.attempt",
    "assessments.results",
    "attempts.of_person",
    "procedures.apply_decision",
    "procedures.import_rows",
    "procedures.in_force",
    "procedures.find_by_code",
    "procedures.versions",
    "procedures.check",
    "procedures.read_code",
    "procedures.related",
    "postings.check",
    "postings.take_down",
    "postings.replace",
    "postings.stale",
    "postings.coverage",
    "postings.missing",
    "feedback.receive",
    "feedback.complete",
    "feedback.register",
    "feedback.classify",
    "feedback.not_accept",
    "feedback.forward",
    "feedback.take_back",
    "feedback.transfer",
    "feedback.assign",
    "feedback.process",
    "feedback.need_evidence",
    "feedback.decide",
    "feedback.extend",
    "feedback.answer",
    "feedback.publish",
    "feedback.withdraw",
    "feedback.archive",
    "feedback.overdue",
    "feedback.due_soon",
    "feedback.status_of",
    "feedback.public_register",
    "store.report",
    "store.search",
    "store.suggest",
)

internal suspend fun dispatch(of: SnapshotCollections, collection: String, verb: String, given: Arguments): ByteArray =
    when (collection) {
        "units" -> unitsReading(of.units, verb, given)
        "people" -> peopleReading(of.people, verb, given)
        "legal_documents" -> legalDocumentsReading(of.legalDocuments, verb, given)
        "plans" -> plansReading(of.plans, verb, given)
        "activities" -> activitiesReading(of.activities, verb, given)
        "sessions" -> sessionsReading(of.sessions, verb, given)
        "attendances" -> attendancesReading(of.attendances, verb, given)
        "attachments" -> attachmentsReading(of.attachments, verb, given)
        "registers" -> registersReading(of.registers, verb, given)
        "calendars" -> calendarsReading(of.calendars, verb, given)
        "deadline_rules" -> deadlineRulesReading(of.deadlineRules, verb, given)
        "procedures" -> proceduresReading(of.procedures, verb, given)
        "postings" -> postingsReading(of.postings, verb, given)
        "data_subjects" -> dataSubjectsReading(of.dataSubjects, verb, given)
        "data_requests" -> dataRequestsReading(of.dataRequests, verb, given)
        "accesses" -> accessesReading(of.accesses, verb, given)
        "materials" -> materialsReading(of.materials, verb, given)
        "disseminations" -> disseminationsReading(of.disseminations, verb, given)
        "themes" -> themesReading(of.themes, verb, given)
        "appointments" -> appointmentsReading(of.appointments, verb, given)
        "questions" -> questionsReading(of.questions, verb, given)
        "assessments" -> assessmentsReading(of.assessments, verb, given)
        "attempts" -> attemptsReading(of.attempts, verb, given)
        "feedback" -> feedbackReading(of.feedback, verb, given)
        "store" -> ask(of, verb, given)
        else -> throw Unfit(collection)
    }

internal suspend fun dispatch(of: StoreCollections, collection: String, verb: String, given: Arguments): ByteArray =
    when (collection) {
        "units" -> unitsWriting(of.units, verb, given)
        "people" -> peopleWriting(of.people, verb, given)
        "legal_documents" -> legalDocumentsWriting(of.legalDocuments, verb, given)
        "plans" -> plansWriting(of.plans, verb, given)
        "activities" -> activitiesWriting(of.activities, verb, given)
        "sessions" -> sessionsWriting(of.sessions, verb, given)
        "attendances" -> attendancesWriting(of.attendances, verb, given)
        "attachments" -> attachmentsWriting(of.attachments, verb, given)
        "registers" -> registersWriting(of.registers, verb, given)
        "calendars" -> calendarsWriting(of.calendars, verb, given)
        "deadline_rules" -> deadlineRulesWriting(of.deadlineRules, verb, given)
        "procedures" -> proceduresWriting(of.procedures, verb, given)
        "postings" -> postingsWriting(of.postings, verb, given)
        "data_subjects" -> dataSubjectsWriting(of.dataSubjects, verb, given)
        "data_requests" -> dataRequestsWriting(of.dataRequests, verb, given)
        "accesses" -> accessesWriting(of.accesses, verb, given)
        "materials" -> materialsWriting(of.materials, verb, given)
        "disseminations" -> disseminationsWriting(of.disseminations, verb, given)
        "themes" -> themesWriting(of.themes, verb, given)
        "appointments" -> appointmentsWriting(of.appointments, verb, given)
        "questions" -> questionsWriting(of.questions, verb, given)
        "assessments" -> assessmentsWriting(of.assessments, verb, given)
        "attempts" -> attemptsWriting(of.attempts, verb, given)
        "feedback" -> feedbackWriting(of.feedback, verb, given)
        "store" -> ask(of, verb, given)
        else -> throw Unfit(collection)
    }

internal fun dispatch(of: BatchCollections, collection: String, verb: String, given: Arguments): ByteArray =
    when (collection) {
        "units" -> unitsBatch(of.units, verb, given)
        "people" -> peopleBatch(of.people, verb, given)
        "legal_documents" -> legalDocumentsBatch(of.legalDocuments, verb, given)
        "plans" -> plansBatch(of.plans, verb, given)
        "activities" -> activitiesBatch(of.activities, verb, given)
        "sessions" -> sessionsBatch(of.sessions, verb, given)
        "attendances" -> attendancesBatch(of.attendances, verb, given)
        "attachments" -> attachmentsBatch(of.attachments, verb, given)
        "registers" -> registersBatch(of.registers, verb, given)
        "calendars" -> calendarsBatch(of.calendars, verb, given)
        "deadline_rules" -> deadlineRulesBatch(of.deadlineRules, verb, given)
        "procedures" -> proceduresBatch(of.procedures, verb, given)
        "postings" -> postingsBatch(of.postings, verb, given)
        "data_subjects" -> dataSubjectsBatch(of.dataSubjects, verb, given)
        "data_requests" -> dataRequestsBatch(of.dataRequests, verb, given)
        "accesses" -> accessesBatch(of.accesses, verb, given)
        "materials" -> materialsBatch(of.materials, verb, given)
        "disseminations" -> disseminationsBatch(of.disseminations, verb, given)
        "themes" -> themesBatch(of.themes, verb, given)
        "appointments" -> appointmentsBatch(of.appointments, verb, given)
        "questions" -> questionsBatch(of.questions, verb, given)
        "assessments" -> assessmentsBatch(of.assessments, verb, given)
        "attempts" -> attemptsBatch(of.attempts, verb, given)
        "feedback" -> feedbackBatch(of.feedback, verb, given)
        "store" -> ask(of, verb, given)
        else -> throw Unfit(collection)
    }

private suspend fun unitsReading(of: OrganisationUnitRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readUnitId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readUnitId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readUnitId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "parent", "folded_name", "successor")
            val result = of.page(
                name = given.filter("name") { text() },
                parent = given.filter("parent") { readUnitId() },
                foldedName = given.filter("folded_name") { text() },
                successor = given.filter("successor") { readUnitId() },
                missing = given.missing(OrganisationUnitField.entries),
                index = given.optional("index", null) { orNull { code(OrganisationUnitIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "parent", "folded_name", "successor")
            val result = of.count(
                name = given.filter("name") { text() },
                parent = given.filter("parent") { readUnitId() },
                foldedName = given.filter("folded_name") { text() },
                successor = given.filter("successor") { readUnitId() },
                missing = given.missing(OrganisationUnitField.entries),
                index = given.optional("index", null) { orNull { code(OrganisationUnitIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "resolve" -> {
            given.only("name", "on")
            val result = of.resolve(
                name = given.required("name") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "successors" -> {
            given.only("unit", "on")
            val result = of.successors(
                unit = given.required("unit") { readUnitId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        "predecessors" -> {
            given.only("unit")
            val result = of.predecessors(
                unit = given.required("unit") { readUnitId() },
            )
            pack { list(result) { write(it) } }
        }

        "tree" -> {
            given.only("root", "on")
            val result = of.tree(
                root = given.optional("root", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun unitsWriting(of: Units, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readOrganisationUnit() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readOrganisationUnit() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readOrganisationUnit() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readUnitId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "merge" -> {
            given.only("units", "on", "why", "into", "new_unit", "decision", "move_children")
            val result = of.merge(
                units = given.required("units") { list { readUnitId() } },
                on = given.required("on") { date() },
                why = given.required("why") { text() },
                into = given.optional("into", null) { orNull { readUnitId() } },
                newUnit = given.optional("new_unit", null) { orNull { readOrganisationUnit() } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                moveChildren = given.optional("move_children", false) { boolean() },
            )
            pack { write(result) }
        }

        "split" -> {
            given.only("unit", "into", "on", "decision", "why")
            val result = of.split(
                unit = given.required("unit") { readUnitId() },
                into = given.required("into") { list { readOrganisationUnit() } },
                on = given.required("on") { date() },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                why = given.optional("why", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "rename" -> {
            given.only("unit", "name", "on", "symbol", "decision", "why")
            val result = of.rename(
                unit = given.required("unit") { readUnitId() },
                name = given.required("name") { text() },
                on = given.required("on") { date() },
                symbol = given.optional("symbol", null) { orNull { text() } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                why = given.optional("why", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "move" -> {
            given.only("unit", "on", "parent")
            val result = of.move(
                unit = given.required("unit") { readUnitId() },
                on = given.required("on") { date() },
                parent = given.optional("parent", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> unitsReading(of, verb, given)
    }

private fun unitsBatch(of: BatchUnits, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readUnitId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readUnitId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readUnitId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "parent", "folded_name", "successor")
            val result = of.page(
                name = given.filter("name") { text() },
                parent = given.filter("parent") { readUnitId() },
                foldedName = given.filter("folded_name") { text() },
                successor = given.filter("successor") { readUnitId() },
                missing = given.missing(OrganisationUnitField.entries),
                index = given.optional("index", null) { orNull { code(OrganisationUnitIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "parent", "folded_name", "successor")
            val result = of.count(
                name = given.filter("name") { text() },
                parent = given.filter("parent") { readUnitId() },
                foldedName = given.filter("folded_name") { text() },
                successor = given.filter("successor") { readUnitId() },
                missing = given.missing(OrganisationUnitField.entries),
                index = given.optional("index", null) { orNull { code(OrganisationUnitIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readOrganisationUnit() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readOrganisationUnit() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readOrganisationUnit() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readUnitId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "merge" -> {
            given.only("units", "on", "why", "into", "new_unit", "decision", "move_children")
            val result = of.merge(
                units = given.required("units") { list { readUnitId() } },
                on = given.required("on") { date() },
                why = given.required("why") { text() },
                into = given.optional("into", null) { orNull { readUnitId() } },
                newUnit = given.optional("new_unit", null) { orNull { readOrganisationUnit() } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                moveChildren = given.optional("move_children", false) { boolean() },
            )
            pack { write(result) }
        }

        "split" -> {
            given.only("unit", "into", "on", "decision", "why")
            val result = of.split(
                unit = given.required("unit") { readUnitId() },
                into = given.required("into") { list { readOrganisationUnit() } },
                on = given.required("on") { date() },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                why = given.optional("why", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "rename" -> {
            given.only("unit", "name", "on", "symbol", "decision", "why")
            val result = of.rename(
                unit = given.required("unit") { readUnitId() },
                name = given.required("name") { text() },
                on = given.required("on") { date() },
                symbol = given.optional("symbol", null) { orNull { text() } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                why = given.optional("why", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "move" -> {
            given.only("unit", "on", "parent")
            val result = of.move(
                unit = given.required("unit") { readUnitId() },
                on = given.required("on") { date() },
                parent = given.optional("parent", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "resolve" -> {
            given.only("name", "on")
            val result = of.resolve(
                name = given.required("name") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "successors" -> {
            given.only("unit", "on")
            val result = of.successors(
                unit = given.required("unit") { readUnitId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        "predecessors" -> {
            given.only("unit")
            val result = of.predecessors(
                unit = given.required("unit") { readUnitId() },
            )
            pack { list(result) { write(it) } }
        }

        "tree" -> {
            given.only("root", "on")
            val result = of.tree(
                root = given.optional("root", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun peopleReading(of: PersonRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPersonId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPersonId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPersonId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "unit", "code", "folded_title")
            val result = of.page(
                name = given.filter("name") { text() },
                unit = given.filter("unit") { readUnitId() },
                code = given.filter("code") { text() },
                foldedTitle = given.filter("folded_title") { text() },
                missing = given.missing(PersonField.entries),
                index = given.optional("index", null) { orNull { code(PersonIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "unit", "code", "folded_title")
            val result = of.count(
                name = given.filter("name") { text() },
                unit = given.filter("unit") { readUnitId() },
                code = given.filter("code") { text() },
                foldedTitle = given.filter("folded_title") { text() },
                missing = given.missing(PersonField.entries),
                index = given.optional("index", null) { orNull { code(PersonIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "at" -> {
            given.only("person", "on")
            val result = of.at(
                person = given.required("person") { readPersonId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "holding" -> {
            given.only("title", "unit", "on")
            val result = of.holding(
                title = given.required("title") { text() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun peopleWriting(of: People, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPerson() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPerson() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPerson() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPersonId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> peopleReading(of, verb, given)
    }

private fun peopleBatch(of: BatchPeople, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPersonId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPersonId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPersonId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "unit", "code", "folded_title")
            val result = of.page(
                name = given.filter("name") { text() },
                unit = given.filter("unit") { readUnitId() },
                code = given.filter("code") { text() },
                foldedTitle = given.filter("folded_title") { text() },
                missing = given.missing(PersonField.entries),
                index = given.optional("index", null) { orNull { code(PersonIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "unit", "code", "folded_title")
            val result = of.count(
                name = given.filter("name") { text() },
                unit = given.filter("unit") { readUnitId() },
                code = given.filter("code") { text() },
                foldedTitle = given.filter("folded_title") { text() },
                missing = given.missing(PersonField.entries),
                index = given.optional("index", null) { orNull { code(PersonIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPerson() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPerson() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPerson() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPersonId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "at" -> {
            given.only("person", "on")
            val result = of.at(
                person = given.required("person") { readPersonId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "holding" -> {
            given.only("title", "unit", "on")
            val result = of.holding(
                title = given.required("title") { text() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun legalDocumentsReading(of: LegalDocumentRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readLegalDocumentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readLegalDocumentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readLegalDocumentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("symbol", "issuer", "document_type", "subject", "in_force_from")
            val result = of.page(
                symbol = given.filter("symbol") { text() },
                issuer = given.filter("issuer") { text() },
                documentType = given.filter("document_type") { text() },
                subject = given.filter("subject") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                missing = given.missing(LegalDocumentField.entries),
                index = given.optional("index", null) { orNull { code(LegalDocumentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("symbol", "issuer", "document_type", "subject", "in_force_from")
            val result = of.count(
                symbol = given.filter("symbol") { text() },
                issuer = given.filter("issuer") { text() },
                documentType = given.filter("document_type") { text() },
                subject = given.filter("subject") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                missing = given.missing(LegalDocumentField.entries),
                index = given.optional("index", null) { orNull { code(LegalDocumentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun legalDocumentsWriting(of: LegalDocuments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readLegalDocument() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readLegalDocument() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readLegalDocument() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readLegalDocumentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> legalDocumentsReading(of, verb, given)
    }

private fun legalDocumentsBatch(of: BatchLegalDocuments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readLegalDocumentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readLegalDocumentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readLegalDocumentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("symbol", "issuer", "document_type", "subject", "in_force_from")
            val result = of.page(
                symbol = given.filter("symbol") { text() },
                issuer = given.filter("issuer") { text() },
                documentType = given.filter("document_type") { text() },
                subject = given.filter("subject") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                missing = given.missing(LegalDocumentField.entries),
                index = given.optional("index", null) { orNull { code(LegalDocumentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("symbol", "issuer", "document_type", "subject", "in_force_from")
            val result = of.count(
                symbol = given.filter("symbol") { text() },
                issuer = given.filter("issuer") { text() },
                documentType = given.filter("document_type") { text() },
                subject = given.filter("subject") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                missing = given.missing(LegalDocumentField.entries),
                index = given.optional("index", null) { orNull { code(LegalDocumentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readLegalDocument() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readLegalDocument() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readLegalDocument() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readLegalDocumentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> throw Unfit(verb)
    }

private suspend fun plansReading(of: PlanRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPlanId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPlanId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPlanId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "symbol", "status", "issued_in", "number", "issuer", "parent_plan")
            val result = of.page(
                year = given.filter("year") { int() },
                symbol = given.filter("symbol") { text() },
                status = given.filter("status") { readPlanStatus() },
                issuedIn = given.filter("issued_in") { long() },
                number = given.filter("number") { text() },
                issuer = given.filter("issuer") { text() },
                parentPlan = given.filter("parent_plan") { readPlanId() },
                missing = given.missing(PlanField.entries),
                index = given.optional("index", null) { orNull { code(PlanIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "symbol", "status", "issued_in", "number", "issuer", "parent_plan")
            val result = of.count(
                year = given.filter("year") { int() },
                symbol = given.filter("symbol") { text() },
                status = given.filter("status") { readPlanStatus() },
                issuedIn = given.filter("issued_in") { long() },
                number = given.filter("number") { text() },
                issuer = given.filter("issuer") { text() },
                parentPlan = given.filter("parent_plan") { readPlanId() },
                missing = given.missing(PlanField.entries),
                index = given.optional("index", null) { orNull { code(PlanIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "progress" -> {
            given.only("id", "on")
            val result = of.progress(
                id = given.required("id") { readPlanId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun plansWriting(of: Plans, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPlan() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPlan() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPlan() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPlanId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "track" -> {
            given.only("id")
            val result = of.track(
                id = given.required("id") { readPlanId() },
            )
            pack { list(result) { write(it) } }
        }

        "issue" -> {
            given.only("id", "issued_on", "number", "signed_by")
            val result = of.issue(
                id = given.required("id") { readPlanId() },
                issuedOn = given.required("issued_on") { date() },
                number = given.optional("number", null) { orNull { text() } },
                signedBy = given.optional("signed_by", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "move" -> {
            given.only("id", "to", "why", "on")
            val result = of.move(
                id = given.required("id") { readPlanId() },
                to = given.required("to") { readPlanStatus() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "link_bases" -> {
            given.only("id")
            val result = of.linkBases(
                id = given.required("id") { readPlanId() },
            )
            pack { write(result) }
        }

        else -> plansReading(of, verb, given)
    }

private fun plansBatch(of: BatchPlans, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPlanId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPlanId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPlanId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "symbol", "status", "issued_in", "number", "issuer", "parent_plan")
            val result = of.page(
                year = given.filter("year") { int() },
                symbol = given.filter("symbol") { text() },
                status = given.filter("status") { readPlanStatus() },
                issuedIn = given.filter("issued_in") { long() },
                number = given.filter("number") { text() },
                issuer = given.filter("issuer") { text() },
                parentPlan = given.filter("parent_plan") { readPlanId() },
                missing = given.missing(PlanField.entries),
                index = given.optional("index", null) { orNull { code(PlanIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "symbol", "status", "issued_in", "number", "issuer", "parent_plan")
            val result = of.count(
                year = given.filter("year") { int() },
                symbol = given.filter("symbol") { text() },
                status = given.filter("status") { readPlanStatus() },
                issuedIn = given.filter("issued_in") { long() },
                number = given.filter("number") { text() },
                issuer = given.filter("issuer") { text() },
                parentPlan = given.filter("parent_plan") { readPlanId() },
                missing = given.missing(PlanField.entries),
                index = given.optional("index", null) { orNull { code(PlanIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPlan() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPlan() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPlan() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPlanId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "track" -> {
            given.only("id")
            val result = of.track(
                id = given.required("id") { readPlanId() },
            )
            pack { list(result) { write(it) } }
        }

        "issue" -> {
            given.only("id", "issued_on", "number", "signed_by")
            val result = of.issue(
                id = given.required("id") { readPlanId() },
                issuedOn = given.required("issued_on") { date() },
                number = given.optional("number", null) { orNull { text() } },
                signedBy = given.optional("signed_by", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "move" -> {
            given.only("id", "to", "why", "on")
            val result = of.move(
                id = given.required("id") { readPlanId() },
                to = given.required("to") { readPlanStatus() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "link_bases" -> {
            given.only("id")
            val result = of.linkBases(
                id = given.required("id") { readPlanId() },
            )
            pack { write(result) }
        }

        "progress" -> {
            given.only("id", "on")
            val result = of.progress(
                id = given.required("id") { readPlanId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun activitiesReading(of: ActivityRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readActivityId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readActivityId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readActivityId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("plan", "order", "lead_unit")
            val result = of.page(
                plan = given.filter("plan") { readPlanId() },
                order = given.filter("order") { long() },
                leadUnit = given.filter("lead_unit") { readUnitId() },
                missing = given.missing(ActivityField.entries),
                index = given.optional("index", null) { orNull { code(ActivityIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("plan", "order", "lead_unit")
            val result = of.count(
                plan = given.filter("plan") { readPlanId() },
                order = given.filter("order") { long() },
                leadUnit = given.filter("lead_unit") { readUnitId() },
                missing = given.missing(ActivityField.entries),
                index = given.optional("index", null) { orNull { code(ActivityIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "progress" -> {
            given.only("id", "on")
            val result = of.progress(
                id = given.required("id") { readActivityId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "possible" -> {
            given.only("plan", "activity", "on", "limit")
            val result = of.possible(
                plan = given.required("plan") { readPlanId() },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                on = given.optional("on", null) { orNull { date() } },
                limit = given.optional("limit", 200) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun activitiesWriting(of: Activities, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readActivity() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readActivity() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readActivity() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readActivityId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readActivityId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "confirm" -> {
            given.only("id", "record", "why", "act", "evidence_on", "on")
            val result = of.confirm(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                evidenceOn = given.optional("evidence_on", null) { orNull { date() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "refuse" -> {
            given.only("id", "record", "why", "act", "evidence_on", "on")
            val result = of.refuse(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                evidenceOn = given.optional("evidence_on", null) { orNull { date() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "reconsider" -> {
            given.only("id", "record", "why", "act", "on")
            val result = of.reconsider(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> activitiesReading(of, verb, given)
    }

private fun activitiesBatch(of: BatchActivities, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readActivityId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readActivityId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readActivityId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("plan", "order", "lead_unit")
            val result = of.page(
                plan = given.filter("plan") { readPlanId() },
                order = given.filter("order") { long() },
                leadUnit = given.filter("lead_unit") { readUnitId() },
                missing = given.missing(ActivityField.entries),
                index = given.optional("index", null) { orNull { code(ActivityIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("plan", "order", "lead_unit")
            val result = of.count(
                plan = given.filter("plan") { readPlanId() },
                order = given.filter("order") { long() },
                leadUnit = given.filter("lead_unit") { readUnitId() },
                missing = given.missing(ActivityField.entries),
                index = given.optional("index", null) { orNull { code(ActivityIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readActivity() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readActivity() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readActivity() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readActivityId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readActivityId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "progress" -> {
            given.only("id", "on")
            val result = of.progress(
                id = given.required("id") { readActivityId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "possible" -> {
            given.only("plan", "activity", "on", "limit")
            val result = of.possible(
                plan = given.required("plan") { readPlanId() },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                on = given.optional("on", null) { orNull { date() } },
                limit = given.optional("limit", 200) { int() },
            )
            pack { list(result) { write(it) } }
        }

        "confirm" -> {
            given.only("id", "record", "why", "act", "evidence_on", "on")
            val result = of.confirm(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                evidenceOn = given.optional("evidence_on", null) { orNull { date() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "refuse" -> {
            given.only("id", "record", "why", "act", "evidence_on", "on")
            val result = of.refuse(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                evidenceOn = given.optional("evidence_on", null) { orNull { date() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "reconsider" -> {
            given.only("id", "record", "why", "act", "on")
            val result = of.reconsider(
                id = given.required("id") { readActivityId() },
                record = given.required("record") { uuid() },
                why = given.required("why") { text() },
                act = given.optional("act", null) { orNull { readAct() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun sessionsReading(of: SessionRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readSessionId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readSessionId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readSessionId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("held_on", "plan", "activity", "kind", "status")
            val result = of.page(
                heldOn = given.filter("held_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                kind = given.filter("kind") { readSessionKind() },
                status = given.filter("status") { readSessionStatus() },
                missing = given.missing(SessionField.entries),
                index = given.optional("index", null) { orNull { code(SessionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("held_on", "plan", "activity", "kind", "status")
            val result = of.count(
                heldOn = given.filter("held_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                kind = given.filter("kind") { readSessionKind() },
                status = given.filter("status") { readSessionStatus() },
                missing = given.missing(SessionField.entries),
                index = given.optional("index", null) { orNull { code(SessionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "turnout" -> {
            given.only("id")
            val result = of.turnout(
                id = given.required("id") { readSessionId() },
            )
            pack { write(result) }
        }

        "minutes_document" -> {
            given.only("id")
            val result = of.minutesDocument(
                id = given.required("id") { readSessionId() },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun sessionsWriting(of: Sessions, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readSession() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readSession() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readSession() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readSessionId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "hold" -> {
            given.only("id", "invited", "informed", "understood", "method", "minutes", "on")
            val result = of.hold(
                id = given.required("id") { readSessionId() },
                invited = given.optional("invited", null) { orNull { long() } },
                informed = given.optional("informed", null) { orNull { long() } },
                understood = given.optional("understood", null) { orNull { long() } },
                method = given.optional("method", null) { orNull { readUnderstandingMethod() } },
                minutes = given.optional("minutes", null) { orNull { readMinutes() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "minute" -> {
            given.only("id", "minutes", "on")
            val result = of.minute(
                id = given.required("id") { readSessionId() },
                minutes = given.required("minutes") { readMinutes() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readSessionId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> sessionsReading(of, verb, given)
    }

private fun sessionsBatch(of: BatchSessions, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readSessionId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readSessionId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readSessionId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("held_on", "plan", "activity", "kind", "status")
            val result = of.page(
                heldOn = given.filter("held_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                kind = given.filter("kind") { readSessionKind() },
                status = given.filter("status") { readSessionStatus() },
                missing = given.missing(SessionField.entries),
                index = given.optional("index", null) { orNull { code(SessionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("held_on", "plan", "activity", "kind", "status")
            val result = of.count(
                heldOn = given.filter("held_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                kind = given.filter("kind") { readSessionKind() },
                status = given.filter("status") { readSessionStatus() },
                missing = given.missing(SessionField.entries),
                index = given.optional("index", null) { orNull { code(SessionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readSession() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readSession() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readSession() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readSessionId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "hold" -> {
            given.only("id", "invited", "informed", "understood", "method", "minutes", "on")
            val result = of.hold(
                id = given.required("id") { readSessionId() },
                invited = given.optional("invited", null) { orNull { long() } },
                informed = given.optional("informed", null) { orNull { long() } },
                understood = given.optional("understood", null) { orNull { long() } },
                method = given.optional("method", null) { orNull { readUnderstandingMethod() } },
                minutes = given.optional("minutes", null) { orNull { readMinutes() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "minute" -> {
            given.only("id", "minutes", "on")
            val result = of.minute(
                id = given.required("id") { readSessionId() },
                minutes = given.required("minutes") { readMinutes() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readSessionId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "turnout" -> {
            given.only("id")
            val result = of.turnout(
                id = given.required("id") { readSessionId() },
            )
            pack { write(result) }
        }

        "minutes_document" -> {
            given.only("id")
            val result = of.minutesDocument(
                id = given.required("id") { readSessionId() },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attendancesReading(of: AttendanceRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttendanceId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttendanceId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttendanceId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "descending", "limit", "cursor")
            given.filters("session", "person", "presence", "understood")
            val result = of.page(
                session = given.filter("session") { readSessionId() },
                person = given.filter("person") { readPersonId() },
                presence = given.filter("presence") { readPresence() },
                understood = given.filter("understood") { readUnderstandingMethod() },
                missing = given.missing(AttendanceField.entries),
                index = given.optional("index", null) { orNull { code(AttendanceIndex.entries) } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index")
            given.filters("session", "person", "presence", "understood")
            val result = of.count(
                session = given.filter("session") { readSessionId() },
                person = given.filter("person") { readPersonId() },
                presence = given.filter("presence") { readPresence() },
                understood = given.filter("understood") { readUnderstandingMethod() },
                missing = given.missing(AttendanceField.entries),
                index = given.optional("index", null) { orNull { code(AttendanceIndex.entries) } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attendancesWriting(of: Attendances, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttendance() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttendance() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttendance() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttendanceId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> attendancesReading(of, verb, given)
    }

private fun attendancesBatch(of: BatchAttendances, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttendanceId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttendanceId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttendanceId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "descending", "limit", "cursor")
            given.filters("session", "person", "presence", "understood")
            val result = of.page(
                session = given.filter("session") { readSessionId() },
                person = given.filter("person") { readPersonId() },
                presence = given.filter("presence") { readPresence() },
                understood = given.filter("understood") { readUnderstandingMethod() },
                missing = given.missing(AttendanceField.entries),
                index = given.optional("index", null) { orNull { code(AttendanceIndex.entries) } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index")
            given.filters("session", "person", "presence", "understood")
            val result = of.count(
                session = given.filter("session") { readSessionId() },
                person = given.filter("person") { readPersonId() },
                presence = given.filter("presence") { readPresence() },
                understood = given.filter("understood") { readUnderstandingMethod() },
                missing = given.missing(AttendanceField.entries),
                index = given.optional("index", null) { orNull { code(AttendanceIndex.entries) } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttendance() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttendance() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttendance() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttendanceId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attachmentsReading(of: AttachmentRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttachmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttachmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttachmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("activity", "dated", "session", "plan", "blake3")
            val result = of.page(
                activity = given.filter("activity") { readActivityId() },
                dated = given.filter("dated") { date() },
                session = given.filter("session") { readSessionId() },
                plan = given.filter("plan") { readPlanId() },
                blake3 = given.filter("blake3") { text() },
                missing = given.missing(AttachmentField.entries),
                index = given.optional("index", null) { orNull { code(AttachmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("activity", "dated", "session", "plan", "blake3")
            val result = of.count(
                activity = given.filter("activity") { readActivityId() },
                dated = given.filter("dated") { date() },
                session = given.filter("session") { readSessionId() },
                plan = given.filter("plan") { readPlanId() },
                blake3 = given.filter("blake3") { text() },
                missing = given.missing(AttachmentField.entries),
                index = given.optional("index", null) { orNull { code(AttachmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attachmentsWriting(of: Attachments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttachment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttachment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttachment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttachmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> attachmentsReading(of, verb, given)
    }

private fun attachmentsBatch(of: BatchAttachments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttachmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttachmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttachmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("activity", "dated", "session", "plan", "blake3")
            val result = of.page(
                activity = given.filter("activity") { readActivityId() },
                dated = given.filter("dated") { date() },
                session = given.filter("session") { readSessionId() },
                plan = given.filter("plan") { readPlanId() },
                blake3 = given.filter("blake3") { text() },
                missing = given.missing(AttachmentField.entries),
                index = given.optional("index", null) { orNull { code(AttachmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("activity", "dated", "session", "plan", "blake3")
            val result = of.count(
                activity = given.filter("activity") { readActivityId() },
                dated = given.filter("dated") { date() },
                session = given.filter("session") { readSessionId() },
                plan = given.filter("plan") { readPlanId() },
                blake3 = given.filter("blake3") { text() },
                missing = given.missing(AttachmentField.entries),
                index = given.optional("index", null) { orNull { code(AttachmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttachment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttachment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttachment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttachmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> throw Unfit(verb)
    }

private suspend fun registersReading(of: RegisterRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readRegisterId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readRegisterId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readRegisterId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "year", "unit")
            val result = of.page(
                name = given.filter("name") { text() },
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(RegisterField.entries),
                index = given.optional("index", null) { orNull { code(RegisterIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "year", "unit")
            val result = of.count(
                name = given.filter("name") { text() },
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(RegisterField.entries),
                index = given.optional("index", null) { orNull { code(RegisterIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun registersWriting(of: Registers, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readRegister() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readRegister() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readRegister() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readRegisterId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "take" -> {
            given.only("name", "year", "unit")
            val result = of.take(
                name = given.required("name") { text() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "close" -> {
            given.only("name", "year", "unit")
            val result = of.close(
                name = given.required("name") { text() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> registersReading(of, verb, given)
    }

private fun registersBatch(of: BatchRegisters, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readRegisterId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readRegisterId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readRegisterId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("name", "year", "unit")
            val result = of.page(
                name = given.filter("name") { text() },
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(RegisterField.entries),
                index = given.optional("index", null) { orNull { code(RegisterIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("name", "year", "unit")
            val result = of.count(
                name = given.filter("name") { text() },
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(RegisterField.entries),
                index = given.optional("index", null) { orNull { code(RegisterIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readRegister() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readRegister() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readRegister() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readRegisterId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "take" -> {
            given.only("name", "year", "unit")
            val result = of.take(
                name = given.required("name") { text() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "close" -> {
            given.only("name", "year", "unit")
            val result = of.close(
                name = given.required("name") { text() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun calendarsReading(of: WorkCalendarRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readCalendarId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readCalendarId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readCalendarId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "unit")
            val result = of.page(
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(WorkCalendarField.entries),
                index = given.optional("index", null) { orNull { code(WorkCalendarIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "unit")
            val result = of.count(
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(WorkCalendarField.entries),
                index = given.optional("index", null) { orNull { code(WorkCalendarIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "is_working_day" -> {
            given.only("date", "unit")
            val result = of.isWorkingDay(
                date = given.required("date") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "working_days" -> {
            given.only("from", "to", "unit")
            val result = of.workingDays(
                from = given.required("from") { date() },
                to = given.required("to") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "deadline" -> {
            given.only("time_limit", "started", "received", "unit")
            val result = of.deadline(
                timeLimit = given.required("time_limit") { readTimeLimit() },
                started = given.optional("started", null) { orNull { date() } },
                received = given.optional("received", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "coverage" -> {
            given.only("from", "to", "unit")
            val result = of.coverage(
                from = given.required("from") { date() },
                to = given.required("to") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "lunar" -> {
            given.only("year")
            val result = of.lunar(
                year = given.required("year") { int() },
            )
            pack { write(result) }
        }

        "read_decision" -> {
            given.only("text")
            val result = of.readDecision(
                text = given.required("text") { text() },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun calendarsWriting(of: Calendars, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readWorkCalendar() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readWorkCalendar() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readWorkCalendar() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readCalendarId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "install" -> {
            given.only("years")
            val result = of.install(
                years = given.optional("years", emptyList()) { list { int() } },
            )
            pack { list(result) { write(it) } }
        }

        "apply_decision" -> {
            given.only("decision", "unit")
            val result = of.applyDecision(
                decision = given.required("decision") { readDayOffDecision() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> calendarsReading(of, verb, given)
    }

private fun calendarsBatch(of: BatchCalendars, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readCalendarId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readCalendarId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readCalendarId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "unit")
            val result = of.page(
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(WorkCalendarField.entries),
                index = given.optional("index", null) { orNull { code(WorkCalendarIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "unit")
            val result = of.count(
                year = given.filter("year") { int() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(WorkCalendarField.entries),
                index = given.optional("index", null) { orNull { code(WorkCalendarIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readWorkCalendar() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readWorkCalendar() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readWorkCalendar() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readCalendarId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "install" -> {
            given.only("years")
            val result = of.install(
                years = given.optional("years", emptyList()) { list { int() } },
            )
            pack { list(result) { write(it) } }
        }

        "is_working_day" -> {
            given.only("date", "unit")
            val result = of.isWorkingDay(
                date = given.required("date") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "working_days" -> {
            given.only("from", "to", "unit")
            val result = of.workingDays(
                from = given.required("from") { date() },
                to = given.required("to") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "deadline" -> {
            given.only("time_limit", "started", "received", "unit")
            val result = of.deadline(
                timeLimit = given.required("time_limit") { readTimeLimit() },
                started = given.optional("started", null) { orNull { date() } },
                received = given.optional("received", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "coverage" -> {
            given.only("from", "to", "unit")
            val result = of.coverage(
                from = given.required("from") { date() },
                to = given.required("to") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "lunar" -> {
            given.only("year")
            val result = of.lunar(
                year = given.required("year") { int() },
            )
            pack { write(result) }
        }

        "read_decision" -> {
            given.only("text")
            val result = of.readDecision(
                text = given.required("text") { text() },
            )
            pack { write(result) }
        }

        "apply_decision" -> {
            given.only("decision", "unit")
            val result = of.applyDecision(
                decision = given.required("decision") { readDayOffDecision() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun deadlineRulesReading(of: DeadlineRuleRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDeadlineRuleId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDeadlineRuleId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDeadlineRuleId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "unit", "valid_from")
            val result = of.page(
                subject = given.filter("subject") { readDeadlineSubject() },
                unit = given.filter("unit") { readUnitId() },
                validFrom = given.filter("valid_from") { date() },
                missing = given.missing(DeadlineRuleField.entries),
                index = given.optional("index", null) { orNull { code(DeadlineRuleIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "unit", "valid_from")
            val result = of.count(
                subject = given.filter("subject") { readDeadlineSubject() },
                unit = given.filter("unit") { readUnitId() },
                validFrom = given.filter("valid_from") { date() },
                missing = given.missing(DeadlineRuleField.entries),
                index = given.optional("index", null) { orNull { code(DeadlineRuleIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "deadline" -> {
            given.only("subject", "started", "received", "unit")
            val result = of.deadline(
                subject = given.required("subject") { readDeadlineSubject() },
                started = given.optional("started", null) { orNull { date() } },
                received = given.optional("received", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun deadlineRulesWriting(of: DeadlineRules, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDeadlineRule() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDeadlineRule() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDeadlineRule() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDeadlineRuleId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "install" -> {
            given.only("subjects")
            val result = of.install(
                subjects = given.optional("subjects", emptyList()) { list { readDeadlineSubject() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> deadlineRulesReading(of, verb, given)
    }

private fun deadlineRulesBatch(of: BatchDeadlineRules, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDeadlineRuleId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDeadlineRuleId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDeadlineRuleId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "unit", "valid_from")
            val result = of.page(
                subject = given.filter("subject") { readDeadlineSubject() },
                unit = given.filter("unit") { readUnitId() },
                validFrom = given.filter("valid_from") { date() },
                missing = given.missing(DeadlineRuleField.entries),
                index = given.optional("index", null) { orNull { code(DeadlineRuleIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "unit", "valid_from")
            val result = of.count(
                subject = given.filter("subject") { readDeadlineSubject() },
                unit = given.filter("unit") { readUnitId() },
                validFrom = given.filter("valid_from") { date() },
                missing = given.missing(DeadlineRuleField.entries),
                index = given.optional("index", null) { orNull { code(DeadlineRuleIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDeadlineRule() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDeadlineRule() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDeadlineRule() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDeadlineRuleId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "install" -> {
            given.only("subjects")
            val result = of.install(
                subjects = given.optional("subjects", emptyList()) { list { readDeadlineSubject() } },
            )
            pack { list(result) { write(it) } }
        }

        "deadline" -> {
            given.only("subject", "started", "received", "unit")
            val result = of.deadline(
                subject = given.required("subject") { readDeadlineSubject() },
                started = given.optional("started", null) { orNull { date() } },
                received = given.optional("received", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun proceduresReading(of: ProcedureRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readProcedureId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readProcedureId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readProcedureId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("national", "in_force_from", "code", "name", "field", "status", "decision", "in_force_to", "unit")
            val result = of.page(
                national = given.filter("national") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                code = given.filter("code") { text() },
                name = given.filter("name") { text() },
                field = given.filter("field") { text() },
                status = given.filter("status") { readProcedureStatus() },
                decision = given.filter("decision") { readLegalDocumentId() },
                inForceTo = given.filter("in_force_to") { date() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(ProcedureField.entries),
                index = given.optional("index", null) { orNull { code(ProcedureIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("national", "in_force_from", "code", "name", "field", "status", "decision", "in_force_to", "unit")
            val result = of.count(
                national = given.filter("national") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                code = given.filter("code") { text() },
                name = given.filter("name") { text() },
                field = given.filter("field") { text() },
                status = given.filter("status") { readProcedureStatus() },
                decision = given.filter("decision") { readLegalDocumentId() },
                inForceTo = given.filter("in_force_to") { date() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(ProcedureField.entries),
                index = given.optional("index", null) { orNull { code(ProcedureIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "in_force" -> {
            given.only("on", "field", "level", "unit")
            val result = of.inForce(
                on = given.optional("on", null) { orNull { date() } },
                field = given.optional("field", null) { orNull { text() } },
                level = given.optional("level", null) { orNull { readProcedureLevel() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "find_by_code" -> {
            given.only("code", "on")
            val result = of.findByCode(
                code = given.required("code") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { orNull(result) { write(it) } }
        }

        "versions" -> {
            given.only("code")
            val result = of.versions(
                code = given.required("code") { text() },
            )
            pack { list(result) { write(it) } }
        }

        "check" -> {
            given.only("id", "on")
            val result = of.check(
                id = given.required("id") { readProcedureId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        "read_code" -> {
            given.only("code")
            val result = of.readCode(
                code = given.required("code") { text() },
            )
            pack { write(result) }
        }

        "related" -> {
            given.only("feedback", "text", "on", "limit")
            val result = of.related(
                feedback = given.optional("feedback", null) { orNull { readFeedbackId() } },
                text = given.optional("text", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
                limit = given.optional("limit", 10) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun proceduresWriting(of: Procedures, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readProcedure() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readProcedure() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readProcedure() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readProcedureId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "apply_decision" -> {
            given.only("decision", "in_force_from", "changes", "allow_incomplete", "on")
            val result = of.applyDecision(
                decision = given.required("decision") { readLegalDocumentId() },
                inForceFrom = given.required("in_force_from") { date() },
                changes = given.required("changes") { list { readProcedureChange() } },
                allowIncomplete = given.optional("allow_incomplete", false) { boolean() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "import_rows" -> {
            given.only("rows", "decision", "in_force_from", "unit", "keep_good", "dry_run")
            val result = of.importRows(
                rows = given.required("rows") { list { dictionary { orNull { text() } } } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                inForceFrom = given.optional("in_force_from", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                keepGood = given.optional("keep_good", false) { boolean() },
                dryRun = given.optional("dry_run", false) { boolean() },
            )
            pack { write(result) }
        }

        else -> proceduresReading(of, verb, given)
    }

private fun proceduresBatch(of: BatchProcedures, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readProcedureId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readProcedureId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readProcedureId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("national", "in_force_from", "code", "name", "field", "status", "decision", "in_force_to", "unit")
            val result = of.page(
                national = given.filter("national") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                code = given.filter("code") { text() },
                name = given.filter("name") { text() },
                field = given.filter("field") { text() },
                status = given.filter("status") { readProcedureStatus() },
                decision = given.filter("decision") { readLegalDocumentId() },
                inForceTo = given.filter("in_force_to") { date() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(ProcedureField.entries),
                index = given.optional("index", null) { orNull { code(ProcedureIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("national", "in_force_from", "code", "name", "field", "status", "decision", "in_force_to", "unit")
            val result = of.count(
                national = given.filter("national") { text() },
                inForceFrom = given.filter("in_force_from") { date() },
                code = given.filter("code") { text() },
                name = given.filter("name") { text() },
                field = given.filter("field") { text() },
                status = given.filter("status") { readProcedureStatus() },
                decision = given.filter("decision") { readLegalDocumentId() },
                inForceTo = given.filter("in_force_to") { date() },
                unit = given.filter("unit") { readUnitId() },
                missing = given.missing(ProcedureField.entries),
                index = given.optional("index", null) { orNull { code(ProcedureIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readProcedure() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readProcedure() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readProcedure() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readProcedureId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "apply_decision" -> {
            given.only("decision", "in_force_from", "changes", "allow_incomplete", "on")
            val result = of.applyDecision(
                decision = given.required("decision") { readLegalDocumentId() },
                inForceFrom = given.required("in_force_from") { date() },
                changes = given.required("changes") { list { readProcedureChange() } },
                allowIncomplete = given.optional("allow_incomplete", false) { boolean() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "import_rows" -> {
            given.only("rows", "decision", "in_force_from", "unit", "keep_good", "dry_run")
            val result = of.importRows(
                rows = given.required("rows") { list { dictionary { orNull { text() } } } },
                decision = given.optional("decision", null) { orNull { readLegalDocumentId() } },
                inForceFrom = given.optional("in_force_from", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                keepGood = given.optional("keep_good", false) { boolean() },
                dryRun = given.optional("dry_run", false) { boolean() },
            )
            pack { write(result) }
        }

        "in_force" -> {
            given.only("on", "field", "level", "unit")
            val result = of.inForce(
                on = given.optional("on", null) { orNull { date() } },
                field = given.optional("field", null) { orNull { text() } },
                level = given.optional("level", null) { orNull { readProcedureLevel() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "find_by_code" -> {
            given.only("code", "on")
            val result = of.findByCode(
                code = given.required("code") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { orNull(result) { write(it) } }
        }

        "versions" -> {
            given.only("code")
            val result = of.versions(
                code = given.required("code") { text() },
            )
            pack { list(result) { write(it) } }
        }

        "check" -> {
            given.only("id", "on")
            val result = of.check(
                id = given.required("id") { readProcedureId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { list(result) { write(it) } }
        }

        "read_code" -> {
            given.only("code")
            val result = of.readCode(
                code = given.required("code") { text() },
            )
            pack { write(result) }
        }

        "related" -> {
            given.only("feedback", "text", "on", "limit")
            val result = of.related(
                feedback = given.optional("feedback", null) { orNull { readFeedbackId() } },
                text = given.optional("text", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
                limit = given.optional("limit", 10) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun postingsReading(of: PostingRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPostingId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPostingId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPostingId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked")
            val result = of.page(
                postedOn = given.filter("posted_on") { date() },
                place = given.filter("place") { readPostingPlace() },
                procedure = given.filter("procedure") { readProcedureId() },
                shows = given.filter("shows") { text() },
                unit = given.filter("unit") { readUnitId() },
                activity = given.filter("activity") { readActivityId() },
                removedOn = given.filter("removed_on") { date() },
                lastChecked = given.filter("last_checked") { date() },
                missing = given.missing(PostingField.entries),
                index = given.optional("index", null) { orNull { code(PostingIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked")
            val result = of.count(
                postedOn = given.filter("posted_on") { date() },
                place = given.filter("place") { readPostingPlace() },
                procedure = given.filter("procedure") { readProcedureId() },
                shows = given.filter("shows") { text() },
                unit = given.filter("unit") { readUnitId() },
                activity = given.filter("activity") { readActivityId() },
                removedOn = given.filter("removed_on") { date() },
                lastChecked = given.filter("last_checked") { date() },
                missing = given.missing(PostingField.entries),
                index = given.optional("index", null) { orNull { code(PostingIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "stale" -> {
            given.only("on", "place", "unit")
            val result = of.stale(
                on = given.optional("on", null) { orNull { date() } },
                place = given.optional("place", null) { orNull { readPostingPlace() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "coverage" -> {
            given.only("on", "unit")
            val result = of.coverage(
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "missing" -> {
            given.only("place", "on", "unit")
            val result = of.missing(
                place = given.required("place") { readPostingPlace() },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun postingsWriting(of: Postings, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPosting() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPosting() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPosting() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPostingId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "check" -> {
            given.only("id", "on", "has_forms", "has_feedback_address", "evidence")
            val result = of.check(
                id = given.required("id") { readPostingId() },
                on = given.optional("on", null) { orNull { date() } },
                hasForms = given.optional("has_forms", null) { orNull { boolean() } },
                hasFeedbackAddress = given.optional("has_feedback_address", null) { orNull { boolean() } },
                evidence = given.optional("evidence", emptyList()) { list { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "take_down" -> {
            given.only("id", "why", "on")
            val result = of.takeDown(
                id = given.required("id") { readPostingId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "replace" -> {
            given.only("id", "procedure", "on", "has_forms", "evidence")
            val result = of.replace(
                id = given.required("id") { readPostingId() },
                procedure = given.required("procedure") { readProcedureId() },
                on = given.optional("on", null) { orNull { date() } },
                hasForms = given.optional("has_forms", false) { boolean() },
                evidence = given.optional("evidence", emptyList()) { list { readAttachmentId() } },
            )
            pack { write(result) }
        }

        else -> postingsReading(of, verb, given)
    }

private fun postingsBatch(of: BatchPostings, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readPostingId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readPostingId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readPostingId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked")
            val result = of.page(
                postedOn = given.filter("posted_on") { date() },
                place = given.filter("place") { readPostingPlace() },
                procedure = given.filter("procedure") { readProcedureId() },
                shows = given.filter("shows") { text() },
                unit = given.filter("unit") { readUnitId() },
                activity = given.filter("activity") { readActivityId() },
                removedOn = given.filter("removed_on") { date() },
                lastChecked = given.filter("last_checked") { date() },
                missing = given.missing(PostingField.entries),
                index = given.optional("index", null) { orNull { code(PostingIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked")
            val result = of.count(
                postedOn = given.filter("posted_on") { date() },
                place = given.filter("place") { readPostingPlace() },
                procedure = given.filter("procedure") { readProcedureId() },
                shows = given.filter("shows") { text() },
                unit = given.filter("unit") { readUnitId() },
                activity = given.filter("activity") { readActivityId() },
                removedOn = given.filter("removed_on") { date() },
                lastChecked = given.filter("last_checked") { date() },
                missing = given.missing(PostingField.entries),
                index = given.optional("index", null) { orNull { code(PostingIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readPosting() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readPosting() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readPosting() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readPostingId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "check" -> {
            given.only("id", "on", "has_forms", "has_feedback_address", "evidence")
            val result = of.check(
                id = given.required("id") { readPostingId() },
                on = given.optional("on", null) { orNull { date() } },
                hasForms = given.optional("has_forms", null) { orNull { boolean() } },
                hasFeedbackAddress = given.optional("has_feedback_address", null) { orNull { boolean() } },
                evidence = given.optional("evidence", emptyList()) { list { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "take_down" -> {
            given.only("id", "why", "on")
            val result = of.takeDown(
                id = given.required("id") { readPostingId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "replace" -> {
            given.only("id", "procedure", "on", "has_forms", "evidence")
            val result = of.replace(
                id = given.required("id") { readPostingId() },
                procedure = given.required("procedure") { readProcedureId() },
                on = given.optional("on", null) { orNull { date() } },
                hasForms = given.optional("has_forms", false) { boolean() },
                evidence = given.optional("evidence", emptyList()) { list { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "stale" -> {
            given.only("on", "place", "unit")
            val result = of.stale(
                on = given.optional("on", null) { orNull { date() } },
                place = given.optional("place", null) { orNull { readPostingPlace() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "coverage" -> {
            given.only("on", "unit")
            val result = of.coverage(
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        "missing" -> {
            given.only("place", "on", "unit")
            val result = of.missing(
                place = given.required("place") { readPostingPlace() },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun dataSubjectsReading(of: DataSubjectRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDataSubjectId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDataSubjectId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDataSubjectId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "descending", "limit", "cursor")
            given.filters("person")
            val result = of.page(
                person = given.filter("person") { readPersonId() },
                missing = given.missing(DataSubjectField.entries),
                index = given.optional("index", null) { orNull { code(DataSubjectIndex.entries) } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index")
            given.filters("person")
            val result = of.count(
                person = given.filter("person") { readPersonId() },
                missing = given.missing(DataSubjectField.entries),
                index = given.optional("index", null) { orNull { code(DataSubjectIndex.entries) } },
            )
            pack { write(result) }
        }

        "holdings" -> {
            given.only("id")
            val result = of.holdings(
                id = given.required("id") { readDataSubjectId() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun dataSubjectsWriting(of: DataSubjects, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDataSubject() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDataSubject() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDataSubject() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDataSubjectId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "reveal" -> {
            given.only("id", "purpose", "kind", "rev", "fields")
            val result = of.reveal(
                id = given.required("id") { uuid() },
                purpose = given.required("purpose") { text() },
                kind = given.optional("kind", "data_subject") { text() },
                rev = given.optional("rev", null) { orNull { long() } },
                fields = given.optional("fields", emptyList()) { list { text() } },
            )
            pack { write(result) }
        }

        "erase" -> {
            given.only("id", "why")
            val result = of.erase(
                id = given.required("id") { readDataSubjectId() },
                why = given.required("why") { text() },
            )
            pack { write(result) }
        }

        "consent" -> {
            given.only("id", "purpose", "method", "evidence", "given_on", "text_version")
            val result = of.consent(
                id = given.required("id") { readDataSubjectId() },
                purpose = given.required("purpose") { text() },
                method = given.required("method") { text() },
                evidence = given.required("evidence") { readAttachmentId() },
                givenOn = given.optional("given_on", null) { orNull { date() } },
                textVersion = given.optional("text_version", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "withdraw_consent" -> {
            given.only("id", "purpose", "on")
            val result = of.withdrawConsent(
                id = given.required("id") { readDataSubjectId() },
                purpose = given.required("purpose") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> dataSubjectsReading(of, verb, given)
    }

private fun dataSubjectsBatch(of: BatchDataSubjects, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDataSubjectId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDataSubjectId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDataSubjectId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "descending", "limit", "cursor")
            given.filters("person")
            val result = of.page(
                person = given.filter("person") { readPersonId() },
                missing = given.missing(DataSubjectField.entries),
                index = given.optional("index", null) { orNull { code(DataSubjectIndex.entries) } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index")
            given.filters("person")
            val result = of.count(
                person = given.filter("person") { readPersonId() },
                missing = given.missing(DataSubjectField.entries),
                index = given.optional("index", null) { orNull { code(DataSubjectIndex.entries) } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDataSubject() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDataSubject() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDataSubject() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDataSubjectId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "reveal" -> {
            given.only("id", "purpose", "kind", "rev", "fields")
            val result = of.reveal(
                id = given.required("id") { uuid() },
                purpose = given.required("purpose") { text() },
                kind = given.optional("kind", "data_subject") { text() },
                rev = given.optional("rev", null) { orNull { long() } },
                fields = given.optional("fields", emptyList()) { list { text() } },
            )
            pack { write(result) }
        }

        "erase" -> {
            given.only("id", "why")
            val result = of.erase(
                id = given.required("id") { readDataSubjectId() },
                why = given.required("why") { text() },
            )
            pack { write(result) }
        }

        "consent" -> {
            given.only("id", "purpose", "method", "evidence", "given_on", "text_version")
            val result = of.consent(
                id = given.required("id") { readDataSubjectId() },
                purpose = given.required("purpose") { text() },
                method = given.required("method") { text() },
                evidence = given.required("evidence") { readAttachmentId() },
                givenOn = given.optional("given_on", null) { orNull { date() } },
                textVersion = given.optional("text_version", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "withdraw_consent" -> {
            given.only("id", "purpose", "on")
            val result = of.withdrawConsent(
                id = given.required("id") { readDataSubjectId() },
                purpose = given.required("purpose") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "holdings" -> {
            given.only("id")
            val result = of.holdings(
                id = given.required("id") { readDataSubjectId() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun dataRequestsReading(of: DataRequestRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDataRequestId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDataRequestId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDataRequestId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "received_on", "status", "due")
            given.noneMissing()
            val result = of.page(
                subject = given.filter("subject") { readDataSubjectId() },
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readDataRequestStatus() },
                due = given.filter("due") { date() },
                index = given.optional("index", null) { orNull { code(DataRequestIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "received_on", "status", "due")
            given.noneMissing()
            val result = of.count(
                subject = given.filter("subject") { readDataSubjectId() },
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readDataRequestStatus() },
                due = given.filter("due") { date() },
                index = given.optional("index", null) { orNull { code(DataRequestIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun dataRequestsWriting(of: DataRequests, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDataRequest() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDataRequest() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDataRequest() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDataRequestId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "receive" -> {
            given.only("subject", "kind", "received_on", "details", "unit")
            val result = of.receive(
                subject = given.required("subject") { readDataSubjectId() },
                kind = given.required("kind") { readDataRequestKind() },
                receivedOn = given.optional("received_on", null) { orNull { date() } },
                details = given.optional("details", null) { orNull { text() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "acknowledge" -> {
            given.only("id", "on")
            val result = of.acknowledge(
                id = given.required("id") { readDataRequestId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "extend" -> {
            given.only("id", "why", "on")
            val result = of.extend(
                id = given.required("id") { readDataRequestId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "fulfil" -> {
            given.only("id", "outcome", "on")
            val result = of.fulfil(
                id = given.required("id") { readDataRequestId() },
                outcome = given.required("outcome") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "refuse" -> {
            given.only("id", "why", "on")
            val result = of.refuse(
                id = given.required("id") { readDataRequestId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "withdraw" -> {
            given.only("id", "why", "on")
            val result = of.withdraw(
                id = given.required("id") { readDataRequestId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> dataRequestsReading(of, verb, given)
    }

private fun dataRequestsBatch(of: BatchDataRequests, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDataRequestId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDataRequestId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDataRequestId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "received_on", "status", "due")
            given.noneMissing()
            val result = of.page(
                subject = given.filter("subject") { readDataSubjectId() },
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readDataRequestStatus() },
                due = given.filter("due") { date() },
                index = given.optional("index", null) { orNull { code(DataRequestIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "received_on", "status", "due")
            given.noneMissing()
            val result = of.count(
                subject = given.filter("subject") { readDataSubjectId() },
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readDataRequestStatus() },
                due = given.filter("due") { date() },
                index = given.optional("index", null) { orNull { code(DataRequestIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDataRequest() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDataRequest() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDataRequest() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDataRequestId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "receive" -> {
            given.only("subject", "kind", "received_on", "details", "unit")
            val result = of.receive(
                subject = given.required("subject") { readDataSubjectId() },
                kind = given.required("kind") { readDataRequestKind() },
                receivedOn = given.optional("received_on", null) { orNull { date() } },
                details = given.optional("details", null) { orNull { text() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "acknowledge" -> {
            given.only("id", "on")
            val result = of.acknowledge(
                id = given.required("id") { readDataRequestId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "extend" -> {
            given.only("id", "why", "on")
            val result = of.extend(
                id = given.required("id") { readDataRequestId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "fulfil" -> {
            given.only("id", "outcome", "on")
            val result = of.fulfil(
                id = given.required("id") { readDataRequestId() },
                outcome = given.required("outcome") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "refuse" -> {
            given.only("id", "why", "on")
            val result = of.refuse(
                id = given.required("id") { readDataRequestId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "withdraw" -> {
            given.only("id", "why", "on")
            val result = of.withdraw(
                id = given.required("id") { readDataRequestId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun accessesReading(of: AccessRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAccessId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAccessId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAccessId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "record")
            given.noneMissing()
            val result = of.page(
                subject = given.filter("subject") { readDataSubjectId() },
                record = given.filter("record") { uuid() },
                index = given.optional("index", null) { orNull { code(AccessIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "record")
            given.noneMissing()
            val result = of.count(
                subject = given.filter("subject") { readDataSubjectId() },
                record = given.filter("record") { uuid() },
                index = given.optional("index", null) { orNull { code(AccessIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun accessesWriting(of: Accesses, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAccess() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAccess() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAccess() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAccessId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> accessesReading(of, verb, given)
    }

private fun accessesBatch(of: BatchAccesses, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAccessId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAccessId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAccessId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("subject", "record")
            given.noneMissing()
            val result = of.page(
                subject = given.filter("subject") { readDataSubjectId() },
                record = given.filter("record") { uuid() },
                index = given.optional("index", null) { orNull { code(AccessIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("subject", "record")
            given.noneMissing()
            val result = of.count(
                subject = given.filter("subject") { readDataSubjectId() },
                record = given.filter("record") { uuid() },
                index = given.optional("index", null) { orNull { code(AccessIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAccess() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAccess() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAccess() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAccessId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> throw Unfit(verb)
    }

private suspend fun materialsReading(of: MaterialRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readMaterialId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readMaterialId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readMaterialId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("title", "made_on", "plan", "activity", "unit", "status", "replaces")
            val result = of.page(
                title = given.filter("title") { text() },
                madeOn = given.filter("made_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                status = given.filter("status") { readMaterialStatus() },
                replaces = given.filter("replaces") { readMaterialId() },
                missing = given.missing(MaterialField.entries),
                index = given.optional("index", null) { orNull { code(MaterialIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("title", "made_on", "plan", "activity", "unit", "status", "replaces")
            val result = of.count(
                title = given.filter("title") { text() },
                madeOn = given.filter("made_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                status = given.filter("status") { readMaterialStatus() },
                replaces = given.filter("replaces") { readMaterialId() },
                missing = given.missing(MaterialField.entries),
                index = given.optional("index", null) { orNull { code(MaterialIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun materialsWriting(of: Materials, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readMaterial() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readMaterial() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readMaterial() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readMaterialId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "approve" -> {
            given.only("id", "why", "on")
            val result = of.approve(
                id = given.required("id") { readMaterialId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "retire" -> {
            given.only("id", "why", "on")
            val result = of.retire(
                id = given.required("id") { readMaterialId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "revise" -> {
            given.only("id", "version", "title", "attachments", "made_on")
            val result = of.revise(
                id = given.required("id") { readMaterialId() },
                version = given.required("version") { text() },
                title = given.optional("title", null) { orNull { text() } },
                attachments = given.optional("attachments", emptyList()) { list { readAttachmentId() } },
                madeOn = given.optional("made_on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> materialsReading(of, verb, given)
    }

private fun materialsBatch(of: BatchMaterials, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readMaterialId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readMaterialId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readMaterialId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("title", "made_on", "plan", "activity", "unit", "status", "replaces")
            val result = of.page(
                title = given.filter("title") { text() },
                madeOn = given.filter("made_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                status = given.filter("status") { readMaterialStatus() },
                replaces = given.filter("replaces") { readMaterialId() },
                missing = given.missing(MaterialField.entries),
                index = given.optional("index", null) { orNull { code(MaterialIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("title", "made_on", "plan", "activity", "unit", "status", "replaces")
            val result = of.count(
                title = given.filter("title") { text() },
                madeOn = given.filter("made_on") { date() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                status = given.filter("status") { readMaterialStatus() },
                replaces = given.filter("replaces") { readMaterialId() },
                missing = given.missing(MaterialField.entries),
                index = given.optional("index", null) { orNull { code(MaterialIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readMaterial() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readMaterial() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readMaterial() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readMaterialId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "approve" -> {
            given.only("id", "why", "on")
            val result = of.approve(
                id = given.required("id") { readMaterialId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "retire" -> {
            given.only("id", "why", "on")
            val result = of.retire(
                id = given.required("id") { readMaterialId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "revise" -> {
            given.only("id", "version", "title", "attachments", "made_on")
            val result = of.revise(
                id = given.required("id") { readMaterialId() },
                version = given.required("version") { text() },
                title = given.optional("title", null) { orNull { text() } },
                attachments = given.optional("attachments", emptyList()) { list { readAttachmentId() } },
                madeOn = given.optional("made_on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun disseminationsReading(of: DisseminationRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDisseminationId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDisseminationId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDisseminationId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("on", "channel", "plan", "activity", "unit", "material")
            val result = of.page(
                on = given.filter("on") { date() },
                channel = given.filter("channel") { readChannel() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                material = given.filter("material") { readMaterialId() },
                missing = given.missing(DisseminationField.entries),
                index = given.optional("index", null) { orNull { code(DisseminationIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("on", "channel", "plan", "activity", "unit", "material")
            val result = of.count(
                on = given.filter("on") { date() },
                channel = given.filter("channel") { readChannel() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                material = given.filter("material") { readMaterialId() },
                missing = given.missing(DisseminationField.entries),
                index = given.optional("index", null) { orNull { code(DisseminationIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun disseminationsWriting(of: Disseminations, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDissemination() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDissemination() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDissemination() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDisseminationId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> disseminationsReading(of, verb, given)
    }

private fun disseminationsBatch(of: BatchDisseminations, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readDisseminationId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readDisseminationId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readDisseminationId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("on", "channel", "plan", "activity", "unit", "material")
            val result = of.page(
                on = given.filter("on") { date() },
                channel = given.filter("channel") { readChannel() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                material = given.filter("material") { readMaterialId() },
                missing = given.missing(DisseminationField.entries),
                index = given.optional("index", null) { orNull { code(DisseminationIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("on", "channel", "plan", "activity", "unit", "material")
            val result = of.count(
                on = given.filter("on") { date() },
                channel = given.filter("channel") { readChannel() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                unit = given.filter("unit") { readUnitId() },
                material = given.filter("material") { readMaterialId() },
                missing = given.missing(DisseminationField.entries),
                index = given.optional("index", null) { orNull { code(DisseminationIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readDissemination() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readDissemination() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readDissemination() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readDisseminationId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> throw Unfit(verb)
    }

private suspend fun themesReading(of: ThemeRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readThemeId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readThemeId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readThemeId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "issuer_unit", "folded_issuer", "plan")
            val result = of.page(
                year = given.filter("year") { int() },
                issuerUnit = given.filter("issuer_unit") { readUnitId() },
                foldedIssuer = given.filter("folded_issuer") { text() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(ThemeField.entries),
                index = given.optional("index", null) { orNull { code(ThemeIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "issuer_unit", "folded_issuer", "plan")
            val result = of.count(
                year = given.filter("year") { int() },
                issuerUnit = given.filter("issuer_unit") { readUnitId() },
                foldedIssuer = given.filter("folded_issuer") { text() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(ThemeField.entries),
                index = given.optional("index", null) { orNull { code(ThemeIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "standing" -> {
            given.only("id", "on")
            val result = of.standing(
                id = given.required("id") { readThemeId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun themesWriting(of: Themes, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readTheme() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readTheme() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readTheme() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readThemeId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "from_plan" -> {
            given.only("plan")
            val result = of.fromPlan(
                plan = given.required("plan") { readPlanId() },
            )
            pack { write(result) }
        }

        "link_task" -> {
            given.only("id", "text", "unit", "activity", "due")
            val result = of.linkTask(
                id = given.required("id") { readThemeId() },
                text = given.optional("text", null) { orNull { text() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                due = given.optional("due", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "finish_task" -> {
            given.only("id", "number", "on")
            val result = of.finishTask(
                id = given.required("id") { readThemeId() },
                number = given.required("number") { int() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> themesReading(of, verb, given)
    }

private fun themesBatch(of: BatchThemes, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readThemeId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readThemeId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readThemeId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("year", "issuer_unit", "folded_issuer", "plan")
            val result = of.page(
                year = given.filter("year") { int() },
                issuerUnit = given.filter("issuer_unit") { readUnitId() },
                foldedIssuer = given.filter("folded_issuer") { text() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(ThemeField.entries),
                index = given.optional("index", null) { orNull { code(ThemeIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("year", "issuer_unit", "folded_issuer", "plan")
            val result = of.count(
                year = given.filter("year") { int() },
                issuerUnit = given.filter("issuer_unit") { readUnitId() },
                foldedIssuer = given.filter("folded_issuer") { text() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(ThemeField.entries),
                index = given.optional("index", null) { orNull { code(ThemeIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readTheme() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readTheme() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readTheme() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readThemeId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "from_plan" -> {
            given.only("plan")
            val result = of.fromPlan(
                plan = given.required("plan") { readPlanId() },
            )
            pack { write(result) }
        }

        "link_task" -> {
            given.only("id", "text", "unit", "activity", "due")
            val result = of.linkTask(
                id = given.required("id") { readThemeId() },
                text = given.optional("text", null) { orNull { text() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                due = given.optional("due", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "finish_task" -> {
            given.only("id", "number", "on")
            val result = of.finishTask(
                id = given.required("id") { readThemeId() },
                number = given.required("number") { int() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "standing" -> {
            given.only("id", "on")
            val result = of.standing(
                id = given.required("id") { readThemeId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun appointmentsReading(of: AppointmentRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAppointmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAppointmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAppointmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("date", "unit", "person", "status")
            val result = of.page(
                date = given.filter("date") { date() },
                unit = given.filter("unit") { readUnitId() },
                person = given.filter("person") { readPersonId() },
                status = given.filter("status") { readAppointmentStatus() },
                missing = given.missing(AppointmentField.entries),
                index = given.optional("index", null) { orNull { code(AppointmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("date", "unit", "person", "status")
            val result = of.count(
                date = given.filter("date") { date() },
                unit = given.filter("unit") { readUnitId() },
                person = given.filter("person") { readPersonId() },
                status = given.filter("status") { readAppointmentStatus() },
                missing = given.missing(AppointmentField.entries),
                index = given.optional("index", null) { orNull { code(AppointmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "board" -> {
            given.only("on", "unit")
            val result = of.board(
                on = given.required("on") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "board_changes" -> {
            given.only("after", "on", "unit")
            val result = of.boardChanges(
                after = given.required("after") { long() },
                on = given.required("on") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun appointmentsWriting(of: Appointments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAppointment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAppointment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAppointment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAppointmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "change" -> {
            given.only("id", "why", "date", "part", "starts", "ends", "place", "content", "participants", "on")
            val result = of.change(
                id = given.required("id") { readAppointmentId() },
                why = given.required("why") { text() },
                date = given.optional("date", null) { orNull { date() } },
                part = given.optional("part", null) { orNull { readDayPart() } },
                starts = given.optional("starts", null) { orNull { time() } },
                ends = given.optional("ends", null) { orNull { time() } },
                place = given.optional("place", null) { orNull { text() } },
                content = given.optional("content", null) { orNull { text() } },
                participants = given.optional("participants", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readAppointmentId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "finish" -> {
            given.only("id", "on")
            val result = of.finish(
                id = given.required("id") { readAppointmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> appointmentsReading(of, verb, given)
    }

private fun appointmentsBatch(of: BatchAppointments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAppointmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAppointmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAppointmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("date", "unit", "person", "status")
            val result = of.page(
                date = given.filter("date") { date() },
                unit = given.filter("unit") { readUnitId() },
                person = given.filter("person") { readPersonId() },
                status = given.filter("status") { readAppointmentStatus() },
                missing = given.missing(AppointmentField.entries),
                index = given.optional("index", null) { orNull { code(AppointmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("date", "unit", "person", "status")
            val result = of.count(
                date = given.filter("date") { date() },
                unit = given.filter("unit") { readUnitId() },
                person = given.filter("person") { readPersonId() },
                status = given.filter("status") { readAppointmentStatus() },
                missing = given.missing(AppointmentField.entries),
                index = given.optional("index", null) { orNull { code(AppointmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAppointment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAppointment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAppointment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAppointmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "change" -> {
            given.only("id", "why", "date", "part", "starts", "ends", "place", "content", "participants", "on")
            val result = of.change(
                id = given.required("id") { readAppointmentId() },
                why = given.required("why") { text() },
                date = given.optional("date", null) { orNull { date() } },
                part = given.optional("part", null) { orNull { readDayPart() } },
                starts = given.optional("starts", null) { orNull { time() } },
                ends = given.optional("ends", null) { orNull { time() } },
                place = given.optional("place", null) { orNull { text() } },
                content = given.optional("content", null) { orNull { text() } },
                participants = given.optional("participants", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "cancel" -> {
            given.only("id", "why", "on")
            val result = of.cancel(
                id = given.required("id") { readAppointmentId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "finish" -> {
            given.only("id", "on")
            val result = of.finish(
                id = given.required("id") { readAppointmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "board" -> {
            given.only("on", "unit")
            val result = of.board(
                on = given.required("on") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "board_changes" -> {
            given.only("after", "on", "unit")
            val result = of.boardChanges(
                after = given.required("after") { long() },
                on = given.required("on") { date() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun questionsReading(of: QuestionRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readQuestionId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readQuestionId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readQuestionId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("session", "number", "status", "asker")
            val result = of.page(
                session = given.filter("session") { readSessionId() },
                number = given.filter("number") { long() },
                status = given.filter("status") { readQuestionStatus() },
                asker = given.filter("asker") { readDataSubjectId() },
                missing = given.missing(QuestionField.entries),
                index = given.optional("index", null) { orNull { code(QuestionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("session", "number", "status", "asker")
            val result = of.count(
                session = given.filter("session") { readSessionId() },
                number = given.filter("number") { long() },
                status = given.filter("status") { readQuestionStatus() },
                asker = given.filter("asker") { readDataSubjectId() },
                missing = given.missing(QuestionField.entries),
                index = given.optional("index", null) { orNull { code(QuestionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun questionsWriting(of: Questions, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readQuestion() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readQuestion() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readQuestion() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readQuestionId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "ask" -> {
            given.only("session", "text", "number", "contact", "asker", "asker_group", "field", "procedures", "on")
            val result = of.ask(
                session = given.required("session") { readSessionId() },
                text = given.required("text") { text() },
                number = given.optional("number", null) { orNull { long() } },
                contact = given.optional("contact", null) { orNull { readContact() } },
                asker = given.optional("asker", null) { orNull { readDataSubjectId() } },
                askerGroup = given.optional("asker_group", null) { orNull { readAskerGroup() } },
                field = given.optional("field", null) { orNull { text() } },
                procedures = given.optional("procedures", emptyList()) { list { readProcedureId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "answer" -> {
            given.only("id", "text", "by", "on", "given_at_session")
            val result = of.answer(
                id = given.required("id") { readQuestionId() },
                text = given.required("text") { text() },
                by = given.optional("by", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
                givenAtSession = given.optional("given_at_session", false) { boolean() },
            )
            pack { write(result) }
        }

        "publish" -> {
            given.only("id", "on", "url", "public_question", "public_answer", "confirmed")
            val result = of.publish(
                id = given.required("id") { readQuestionId() },
                on = given.optional("on", null) { orNull { date() } },
                url = given.optional("url", null) { orNull { text() } },
                publicQuestion = given.optional("public_question", null) { orNull { text() } },
                publicAnswer = given.optional("public_answer", null) { orNull { text() } },
                confirmed = given.optional("confirmed", false) { boolean() },
            )
            pack { write(result) }
        }

        "link_feedback" -> {
            given.only("id", "feedback", "why", "on")
            val result = of.linkFeedback(
                id = given.required("id") { readQuestionId() },
                feedback = given.required("feedback") { readFeedbackId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> questionsReading(of, verb, given)
    }

private fun questionsBatch(of: BatchQuestions, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readQuestionId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readQuestionId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readQuestionId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("session", "number", "status", "asker")
            val result = of.page(
                session = given.filter("session") { readSessionId() },
                number = given.filter("number") { long() },
                status = given.filter("status") { readQuestionStatus() },
                asker = given.filter("asker") { readDataSubjectId() },
                missing = given.missing(QuestionField.entries),
                index = given.optional("index", null) { orNull { code(QuestionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("session", "number", "status", "asker")
            val result = of.count(
                session = given.filter("session") { readSessionId() },
                number = given.filter("number") { long() },
                status = given.filter("status") { readQuestionStatus() },
                asker = given.filter("asker") { readDataSubjectId() },
                missing = given.missing(QuestionField.entries),
                index = given.optional("index", null) { orNull { code(QuestionIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readQuestion() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readQuestion() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readQuestion() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readQuestionId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "ask" -> {
            given.only("session", "text", "number", "contact", "asker", "asker_group", "field", "procedures", "on")
            val result = of.ask(
                session = given.required("session") { readSessionId() },
                text = given.required("text") { text() },
                number = given.optional("number", null) { orNull { long() } },
                contact = given.optional("contact", null) { orNull { readContact() } },
                asker = given.optional("asker", null) { orNull { readDataSubjectId() } },
                askerGroup = given.optional("asker_group", null) { orNull { readAskerGroup() } },
                field = given.optional("field", null) { orNull { text() } },
                procedures = given.optional("procedures", emptyList()) { list { readProcedureId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "answer" -> {
            given.only("id", "text", "by", "on", "given_at_session")
            val result = of.answer(
                id = given.required("id") { readQuestionId() },
                text = given.required("text") { text() },
                by = given.optional("by", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
                givenAtSession = given.optional("given_at_session", false) { boolean() },
            )
            pack { write(result) }
        }

        "publish" -> {
            given.only("id", "on", "url", "public_question", "public_answer", "confirmed")
            val result = of.publish(
                id = given.required("id") { readQuestionId() },
                on = given.optional("on", null) { orNull { date() } },
                url = given.optional("url", null) { orNull { text() } },
                publicQuestion = given.optional("public_question", null) { orNull { text() } },
                publicAnswer = given.optional("public_answer", null) { orNull { text() } },
                confirmed = given.optional("confirmed", false) { boolean() },
            )
            pack { write(result) }
        }

        "link_feedback" -> {
            given.only("id", "feedback", "why", "on")
            val result = of.linkFeedback(
                id = given.required("id") { readQuestionId() },
                feedback = given.required("feedback") { readFeedbackId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun assessmentsReading(of: AssessmentRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAssessmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAssessmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAssessmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("title", "plan", "activity", "session", "status")
            val result = of.page(
                title = given.filter("title") { text() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                session = given.filter("session") { readSessionId() },
                status = given.filter("status") { readAssessmentStatus() },
                missing = given.missing(AssessmentField.entries),
                index = given.optional("index", null) { orNull { code(AssessmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("title", "plan", "activity", "session", "status")
            val result = of.count(
                title = given.filter("title") { text() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                session = given.filter("session") { readSessionId() },
                status = given.filter("status") { readAssessmentStatus() },
                missing = given.missing(AssessmentField.entries),
                index = given.optional("index", null) { orNull { code(AssessmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "results" -> {
            given.only("id", "on")
            val result = of.results(
                id = given.required("id") { readAssessmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun assessmentsWriting(of: Assessments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAssessment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAssessment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAssessment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAssessmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "open" -> {
            given.only("id", "on")
            val result = of.open(
                id = given.required("id") { readAssessmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "close" -> {
            given.only("id", "why", "on")
            val result = of.close(
                id = given.required("id") { readAssessmentId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "attempt" -> {
            given.only("assessment", "person", "answers", "points", "taken_on", "session", "mark_attendance")
            val result = of.attempt(
                assessment = given.required("assessment") { readAssessmentId() },
                person = given.required("person") { readPersonId() },
                answers = given.optional("answers", emptyList()) { list { list { long() } } },
                points = given.optional("points", emptyList()) { list { readItemPoints() } },
                takenOn = given.optional("taken_on", null) { orNull { date() } },
                session = given.optional("session", null) { orNull { readSessionId() } },
                markAttendance = given.optional("mark_attendance", false) { boolean() },
            )
            pack { write(result) }
        }

        else -> assessmentsReading(of, verb, given)
    }

private fun assessmentsBatch(of: BatchAssessments, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAssessmentId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAssessmentId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAssessmentId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("title", "plan", "activity", "session", "status")
            val result = of.page(
                title = given.filter("title") { text() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                session = given.filter("session") { readSessionId() },
                status = given.filter("status") { readAssessmentStatus() },
                missing = given.missing(AssessmentField.entries),
                index = given.optional("index", null) { orNull { code(AssessmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("title", "plan", "activity", "session", "status")
            val result = of.count(
                title = given.filter("title") { text() },
                plan = given.filter("plan") { readPlanId() },
                activity = given.filter("activity") { readActivityId() },
                session = given.filter("session") { readSessionId() },
                status = given.filter("status") { readAssessmentStatus() },
                missing = given.missing(AssessmentField.entries),
                index = given.optional("index", null) { orNull { code(AssessmentIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAssessment() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAssessment() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAssessment() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAssessmentId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "open" -> {
            given.only("id", "on")
            val result = of.open(
                id = given.required("id") { readAssessmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "close" -> {
            given.only("id", "why", "on")
            val result = of.close(
                id = given.required("id") { readAssessmentId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "attempt" -> {
            given.only("assessment", "person", "answers", "points", "taken_on", "session", "mark_attendance")
            val result = of.attempt(
                assessment = given.required("assessment") { readAssessmentId() },
                person = given.required("person") { readPersonId() },
                answers = given.optional("answers", emptyList()) { list { list { long() } } },
                points = given.optional("points", emptyList()) { list { readItemPoints() } },
                takenOn = given.optional("taken_on", null) { orNull { date() } },
                session = given.optional("session", null) { orNull { readSessionId() } },
                markAttendance = given.optional("mark_attendance", false) { boolean() },
            )
            pack { write(result) }
        }

        "results" -> {
            given.only("id", "on")
            val result = of.results(
                id = given.required("id") { readAssessmentId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attemptsReading(of: AttemptRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttemptId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttemptId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttemptId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("assessment", "person", "number", "taken_on", "subject")
            val result = of.page(
                assessment = given.filter("assessment") { readAssessmentId() },
                person = given.filter("person") { readPersonId() },
                number = given.filter("number") { long() },
                takenOn = given.filter("taken_on") { date() },
                subject = given.filter("subject") { readDataSubjectId() },
                missing = given.missing(AttemptField.entries),
                index = given.optional("index", null) { orNull { code(AttemptIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("assessment", "person", "number", "taken_on", "subject")
            val result = of.count(
                assessment = given.filter("assessment") { readAssessmentId() },
                person = given.filter("person") { readPersonId() },
                number = given.filter("number") { long() },
                takenOn = given.filter("taken_on") { date() },
                subject = given.filter("subject") { readDataSubjectId() },
                missing = given.missing(AttemptField.entries),
                index = given.optional("index", null) { orNull { code(AttemptIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "of_person" -> {
            given.only("person")
            val result = of.ofPerson(
                person = given.required("person") { readPersonId() },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun attemptsWriting(of: Attempts, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttempt() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttempt() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttempt() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttemptId() }, given.required("rev") { long() })
            pack { nil() }
        }

        else -> attemptsReading(of, verb, given)
    }

private fun attemptsBatch(of: BatchAttempts, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readAttemptId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readAttemptId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readAttemptId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("assessment", "person", "number", "taken_on", "subject")
            val result = of.page(
                assessment = given.filter("assessment") { readAssessmentId() },
                person = given.filter("person") { readPersonId() },
                number = given.filter("number") { long() },
                takenOn = given.filter("taken_on") { date() },
                subject = given.filter("subject") { readDataSubjectId() },
                missing = given.missing(AttemptField.entries),
                index = given.optional("index", null) { orNull { code(AttemptIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("assessment", "person", "number", "taken_on", "subject")
            val result = of.count(
                assessment = given.filter("assessment") { readAssessmentId() },
                person = given.filter("person") { readPersonId() },
                number = given.filter("number") { long() },
                takenOn = given.filter("taken_on") { date() },
                subject = given.filter("subject") { readDataSubjectId() },
                missing = given.missing(AttemptField.entries),
                index = given.optional("index", null) { orNull { code(AttemptIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readAttempt() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readAttempt() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readAttempt() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readAttemptId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "of_person" -> {
            given.only("person")
            val result = of.ofPerson(
                person = given.required("person") { readPersonId() },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun feedbackReading(of: FeedbackRecords, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readFeedbackId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readFeedbackId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readFeedbackId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("received_on", "status", "unit", "year", "number", "submitter", "due", "responsible_unit", "closed_on", "answered_on", "activity", "plan")
            val result = of.page(
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readFeedbackStatus() },
                unit = given.filter("unit") { readUnitId() },
                year = given.filter("year") { int() },
                number = given.filter("number") { long() },
                submitter = given.filter("submitter") { readDataSubjectId() },
                due = given.filter("due") { date() },
                responsibleUnit = given.filter("responsible_unit") { readUnitId() },
                closedOn = given.filter("closed_on") { date() },
                answeredOn = given.filter("answered_on") { date() },
                activity = given.filter("activity") { readActivityId() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(FeedbackField.entries),
                index = given.optional("index", null) { orNull { code(FeedbackIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("received_on", "status", "unit", "year", "number", "submitter", "due", "responsible_unit", "closed_on", "answered_on", "activity", "plan")
            val result = of.count(
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readFeedbackStatus() },
                unit = given.filter("unit") { readUnitId() },
                year = given.filter("year") { int() },
                number = given.filter("number") { long() },
                submitter = given.filter("submitter") { readDataSubjectId() },
                due = given.filter("due") { date() },
                responsibleUnit = given.filter("responsible_unit") { readUnitId() },
                closedOn = given.filter("closed_on") { date() },
                answeredOn = given.filter("answered_on") { date() },
                activity = given.filter("activity") { readActivityId() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(FeedbackField.entries),
                index = given.optional("index", null) { orNull { code(FeedbackIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "overdue" -> {
            given.only("on", "unit", "limit", "cursor")
            val result = of.overdue(
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "due_soon" -> {
            given.only("within_days", "on", "unit", "limit", "cursor")
            val result = of.dueSoon(
                withinDays = given.optional("within_days", 5) { long() },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "status_of" -> {
            given.only("number", "year", "unit")
            val result = of.statusOf(
                number = given.required("number") { long() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "public_register" -> {
            given.only("year", "unit", "limit", "cursor")
            val result = of.publicRegister(
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun feedbackWriting(of: FeedbackCollection, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readFeedback() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readFeedback() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readFeedback() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readFeedbackId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "receive" -> {
            given.only("kind", "channel", "text", "proposal", "contact", "submitter", "received_on", "received_at", "unit", "category", "in_vietnamese", "procedures", "question", "plan", "activity", "legal_bases", "attachments", "register")
            val result = of.receive(
                kind = given.required("kind") { readSubmissionKind() },
                channel = given.required("channel") { readFeedbackChannel() },
                text = given.required("text") { text() },
                proposal = given.optional("proposal", null) { orNull { text() } },
                contact = given.optional("contact", null) { orNull { readContact() } },
                submitter = given.optional("submitter", null) { orNull { readDataSubjectId() } },
                receivedOn = given.optional("received_on", null) { orNull { date() } },
                receivedAt = given.optional("received_at", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                category = given.optional("category", null) { orNull { readFeedbackCategory() } },
                inVietnamese = given.optional("in_vietnamese", null) { orNull { boolean() } },
                procedures = given.optional("procedures", emptyList()) { list { readProcedureId() } },
                question = given.optional("question", null) { orNull { readQuestionId() } },
                plan = given.optional("plan", null) { orNull { readPlanId() } },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                legalBases = given.optional("legal_bases", emptyList()) { list { readLawReference() } },
                attachments = given.optional("attachments", emptyList()) { list { readAttachmentId() } },
                register = given.optional("register", false) { boolean() },
            )
            pack { write(result) }
        }

        "complete" -> {
            given.only("id", "contact", "submitter", "text", "proposal", "in_vietnamese", "on")
            val result = of.complete(
                id = given.required("id") { readFeedbackId() },
                contact = given.optional("contact", null) { orNull { readContact() } },
                submitter = given.optional("submitter", null) { orNull { readDataSubjectId() } },
                text = given.optional("text", null) { orNull { text() } },
                proposal = given.optional("proposal", null) { orNull { text() } },
                inVietnamese = given.optional("in_vietnamese", null) { orNull { boolean() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "register" -> {
            given.only("id", "on")
            val result = of.register(
                id = given.required("id") { readFeedbackId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "classify" -> {
            given.only("id", "category", "competence", "competent_body", "competent_unit", "why", "on")
            val result = of.classify(
                id = given.required("id") { readFeedbackId() },
                category = given.required("category") { readFeedbackCategory() },
                competence = given.required("competence") { readFeedbackCompetence() },
                competentBody = given.optional("competent_body", null) { orNull { text() } },
                competentUnit = given.optional("competent_unit", null) { orNull { readUnitId() } },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "not_accept" -> {
            given.only("id", "reason", "explanation", "duplicate_of", "on")
            val result = of.notAccept(
                id = given.required("id") { readFeedbackId() },
                reason = given.required("reason") { readNonAcceptanceReason() },
                explanation = given.required("explanation") { text() },
                duplicateOf = given.optional("duplicate_of", null) { orNull { readFeedbackId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "forward" -> {
            given.only("id", "to", "why", "to_unit", "on", "document")
            val result = of.forward(
                id = given.required("id") { readFeedbackId() },
                to = given.required("to") { text() },
                why = given.required("why") { text() },
                toUnit = given.optional("to_unit", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
                document = given.optional("document", null) { orNull { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "take_back" -> {
            given.only("id", "why", "on")
            val result = of.takeBack(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "transfer" -> {
            given.only("id", "to_unit", "why", "on")
            val result = of.transfer(
                id = given.required("id") { readFeedbackId() },
                toUnit = given.required("to_unit") { readUnitId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "assign" -> {
            given.only("id", "unit", "person", "on")
            val result = of.assign(
                id = given.required("id") { readFeedbackId() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                person = given.optional("person", null) { orNull { readPersonId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "process" -> {
            given.only("id", "why", "on")
            val result = of.process(
                id = given.required("id") { readFeedbackId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "need_evidence" -> {
            given.only("id", "why", "on")
            val result = of.needEvidence(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "decide" -> {
            given.only("id", "outcome", "text", "review", "on")
            val result = of.decide(
                id = given.required("id") { readFeedbackId() },
                outcome = given.required("outcome") { readFeedbackOutcome() },
                text = given.required("text") { text() },
                review = given.optional("review", null) { orNull { readFeedbackReview() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "extend" -> {
            given.only("id", "why", "time_limit", "on")
            val result = of.extend(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                timeLimit = given.optional("time_limit", null) { orNull { readTimeLimit() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "answer" -> {
            given.only("id", "text", "on", "by", "channel", "document")
            val result = of.answer(
                id = given.required("id") { readFeedbackId() },
                text = given.required("text") { text() },
                on = given.optional("on", null) { orNull { date() } },
                by = given.optional("by", null) { orNull { text() } },
                channel = given.optional("channel", null) { orNull { readFeedbackChannel() } },
                document = given.optional("document", null) { orNull { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "publish" -> {
            given.only("id", "public_text", "channel", "on", "url", "confirmed")
            val result = of.publish(
                id = given.required("id") { readFeedbackId() },
                publicText = given.required("public_text") { text() },
                channel = given.required("channel") { readResultChannel() },
                on = given.optional("on", null) { orNull { date() } },
                url = given.optional("url", null) { orNull { text() } },
                confirmed = given.optional("confirmed", false) { boolean() },
            )
            pack { write(result) }
        }

        "withdraw" -> {
            given.only("id", "why", "on")
            val result = of.withdraw(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "archive" -> {
            given.only("id", "place", "on")
            val result = of.archive(
                id = given.required("id") { readFeedbackId() },
                place = given.optional("place", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        else -> feedbackReading(of, verb, given)
    }

private fun feedbackBatch(of: BatchFeedback, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "get" -> {
            given.only("id")
            val result = of.get(given.required("id") { readFeedbackId() })
            pack { write(result) }
        }

        "find" -> {
            given.only("id")
            val result = of.find(given.required("id") { readFeedbackId() })
            pack { orNull(result) { write(it) } }
        }

        "history" -> {
            given.only("id")
            val result = of.history(given.required("id") { readFeedbackId() })
            pack { list(result) { write(it) } }
        }

        "page" -> {
            given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
            given.filters("received_on", "status", "unit", "year", "number", "submitter", "due", "responsible_unit", "closed_on", "answered_on", "activity", "plan")
            val result = of.page(
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readFeedbackStatus() },
                unit = given.filter("unit") { readUnitId() },
                year = given.filter("year") { int() },
                number = given.filter("number") { long() },
                submitter = given.filter("submitter") { readDataSubjectId() },
                due = given.filter("due") { date() },
                responsibleUnit = given.filter("responsible_unit") { readUnitId() },
                closedOn = given.filter("closed_on") { date() },
                answeredOn = given.filter("answered_on") { date() },
                activity = given.filter("activity") { readActivityId() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(FeedbackField.entries),
                index = given.optional("index", null) { orNull { code(FeedbackIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
                descending = given.optional("descending", false) { boolean() },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            packPage(result) { write(it) }
        }

        "count" -> {
            given.only("filter", "index", "since", "until")
            given.filters("received_on", "status", "unit", "year", "number", "submitter", "due", "responsible_unit", "closed_on", "answered_on", "activity", "plan")
            val result = of.count(
                receivedOn = given.filter("received_on") { date() },
                status = given.filter("status") { readFeedbackStatus() },
                unit = given.filter("unit") { readUnitId() },
                year = given.filter("year") { int() },
                number = given.filter("number") { long() },
                submitter = given.filter("submitter") { readDataSubjectId() },
                due = given.filter("due") { date() },
                responsibleUnit = given.filter("responsible_unit") { readUnitId() },
                closedOn = given.filter("closed_on") { date() },
                answeredOn = given.filter("answered_on") { date() },
                activity = given.filter("activity") { readActivityId() },
                plan = given.filter("plan") { readPlanId() },
                missing = given.missing(FeedbackField.entries),
                index = given.optional("index", null) { orNull { code(FeedbackIndex.entries) } },
                since = given.optional("since", null) { orNull { bound() } },
                until = given.optional("until", null) { orNull { bound() } },
            )
            pack { write(result) }
        }

        "add" -> {
            given.only("record")
            val result = of.add(given.required("record") { readFeedback() })
            pack { write(result) }
        }

        "add_many" -> {
            given.only("records")
            val result = of.addMany(given.required("records") { list { readFeedback() } })
            pack { list(result) { write(it) } }
        }

        "update" -> {
            given.only("record")
            val result = of.update(given.required("record") { readFeedback() })
            pack { write(result) }
        }

        "remove" -> {
            given.only("id", "rev")
            of.remove(given.required("id") { readFeedbackId() }, given.required("rev") { long() })
            pack { nil() }
        }

        "receive" -> {
            given.only("kind", "channel", "text", "proposal", "contact", "submitter", "received_on", "received_at", "unit", "category", "in_vietnamese", "procedures", "question", "plan", "activity", "legal_bases", "attachments", "register")
            val result = of.receive(
                kind = given.required("kind") { readSubmissionKind() },
                channel = given.required("channel") { readFeedbackChannel() },
                text = given.required("text") { text() },
                proposal = given.optional("proposal", null) { orNull { text() } },
                contact = given.optional("contact", null) { orNull { readContact() } },
                submitter = given.optional("submitter", null) { orNull { readDataSubjectId() } },
                receivedOn = given.optional("received_on", null) { orNull { date() } },
                receivedAt = given.optional("received_at", null) { orNull { instant() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                category = given.optional("category", null) { orNull { readFeedbackCategory() } },
                inVietnamese = given.optional("in_vietnamese", null) { orNull { boolean() } },
                procedures = given.optional("procedures", emptyList()) { list { readProcedureId() } },
                question = given.optional("question", null) { orNull { readQuestionId() } },
                plan = given.optional("plan", null) { orNull { readPlanId() } },
                activity = given.optional("activity", null) { orNull { readActivityId() } },
                legalBases = given.optional("legal_bases", emptyList()) { list { readLawReference() } },
                attachments = given.optional("attachments", emptyList()) { list { readAttachmentId() } },
                register = given.optional("register", false) { boolean() },
            )
            pack { write(result) }
        }

        "complete" -> {
            given.only("id", "contact", "submitter", "text", "proposal", "in_vietnamese", "on")
            val result = of.complete(
                id = given.required("id") { readFeedbackId() },
                contact = given.optional("contact", null) { orNull { readContact() } },
                submitter = given.optional("submitter", null) { orNull { readDataSubjectId() } },
                text = given.optional("text", null) { orNull { text() } },
                proposal = given.optional("proposal", null) { orNull { text() } },
                inVietnamese = given.optional("in_vietnamese", null) { orNull { boolean() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "register" -> {
            given.only("id", "on")
            val result = of.register(
                id = given.required("id") { readFeedbackId() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "classify" -> {
            given.only("id", "category", "competence", "competent_body", "competent_unit", "why", "on")
            val result = of.classify(
                id = given.required("id") { readFeedbackId() },
                category = given.required("category") { readFeedbackCategory() },
                competence = given.required("competence") { readFeedbackCompetence() },
                competentBody = given.optional("competent_body", null) { orNull { text() } },
                competentUnit = given.optional("competent_unit", null) { orNull { readUnitId() } },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "not_accept" -> {
            given.only("id", "reason", "explanation", "duplicate_of", "on")
            val result = of.notAccept(
                id = given.required("id") { readFeedbackId() },
                reason = given.required("reason") { readNonAcceptanceReason() },
                explanation = given.required("explanation") { text() },
                duplicateOf = given.optional("duplicate_of", null) { orNull { readFeedbackId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "forward" -> {
            given.only("id", "to", "why", "to_unit", "on", "document")
            val result = of.forward(
                id = given.required("id") { readFeedbackId() },
                to = given.required("to") { text() },
                why = given.required("why") { text() },
                toUnit = given.optional("to_unit", null) { orNull { readUnitId() } },
                on = given.optional("on", null) { orNull { date() } },
                document = given.optional("document", null) { orNull { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "take_back" -> {
            given.only("id", "why", "on")
            val result = of.takeBack(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "transfer" -> {
            given.only("id", "to_unit", "why", "on")
            val result = of.transfer(
                id = given.required("id") { readFeedbackId() },
                toUnit = given.required("to_unit") { readUnitId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "assign" -> {
            given.only("id", "unit", "person", "on")
            val result = of.assign(
                id = given.required("id") { readFeedbackId() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                person = given.optional("person", null) { orNull { readPersonId() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "process" -> {
            given.only("id", "why", "on")
            val result = of.process(
                id = given.required("id") { readFeedbackId() },
                why = given.optional("why", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "need_evidence" -> {
            given.only("id", "why", "on")
            val result = of.needEvidence(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "decide" -> {
            given.only("id", "outcome", "text", "review", "on")
            val result = of.decide(
                id = given.required("id") { readFeedbackId() },
                outcome = given.required("outcome") { readFeedbackOutcome() },
                text = given.required("text") { text() },
                review = given.optional("review", null) { orNull { readFeedbackReview() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "extend" -> {
            given.only("id", "why", "time_limit", "on")
            val result = of.extend(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                timeLimit = given.optional("time_limit", null) { orNull { readTimeLimit() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "answer" -> {
            given.only("id", "text", "on", "by", "channel", "document")
            val result = of.answer(
                id = given.required("id") { readFeedbackId() },
                text = given.required("text") { text() },
                on = given.optional("on", null) { orNull { date() } },
                by = given.optional("by", null) { orNull { text() } },
                channel = given.optional("channel", null) { orNull { readFeedbackChannel() } },
                document = given.optional("document", null) { orNull { readAttachmentId() } },
            )
            pack { write(result) }
        }

        "publish" -> {
            given.only("id", "public_text", "channel", "on", "url", "confirmed")
            val result = of.publish(
                id = given.required("id") { readFeedbackId() },
                publicText = given.required("public_text") { text() },
                channel = given.required("channel") { readResultChannel() },
                on = given.optional("on", null) { orNull { date() } },
                url = given.optional("url", null) { orNull { text() } },
                confirmed = given.optional("confirmed", false) { boolean() },
            )
            pack { write(result) }
        }

        "withdraw" -> {
            given.only("id", "why", "on")
            val result = of.withdraw(
                id = given.required("id") { readFeedbackId() },
                why = given.required("why") { text() },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "archive" -> {
            given.only("id", "place", "on")
            val result = of.archive(
                id = given.required("id") { readFeedbackId() },
                place = given.optional("place", null) { orNull { text() } },
                on = given.optional("on", null) { orNull { date() } },
            )
            pack { write(result) }
        }

        "overdue" -> {
            given.only("on", "unit", "limit", "cursor")
            val result = of.overdue(
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "due_soon" -> {
            given.only("within_days", "on", "unit", "limit", "cursor")
            val result = of.dueSoon(
                withinDays = given.optional("within_days", 5) { long() },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "status_of" -> {
            given.only("number", "year", "unit")
            val result = of.statusOf(
                number = given.required("number") { long() },
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
            )
            pack { write(result) }
        }

        "public_register" -> {
            given.only("year", "unit", "limit", "cursor")
            val result = of.publicRegister(
                year = given.required("year") { int() },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                limit = given.optional("limit", 50) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        else -> throw Unfit(verb)
    }

private suspend fun ask(of: SnapshotCollections, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "report" -> {
            given.only("period", "plan", "on", "unit", "as_successor")
            val result = of.report(
                period = given.required("period") { readPeriod() },
                plan = given.optional("plan", null) { orNull { readPlanId() } },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                asSuccessor = given.optional("as_successor", false) { boolean() },
            )
            pack { write(result) }
        }

        "search" -> {
            given.only("query", "kinds", "filters", "limit", "cursor")
            val result = of.search(
                query = given.required("query") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                filters = given.optional("filters", emptyMap()) { dictionary { scalar() } },
                limit = given.optional("limit", 20) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "suggest" -> {
            given.only("prefix", "kinds", "limit")
            val result = of.suggest(
                prefix = given.required("prefix") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                limit = given.optional("limit", 10) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private suspend fun ask(of: StoreCollections, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "report" -> {
            given.only("period", "plan", "on", "unit", "as_successor")
            val result = of.report(
                period = given.required("period") { readPeriod() },
                plan = given.optional("plan", null) { orNull { readPlanId() } },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                asSuccessor = given.optional("as_successor", false) { boolean() },
            )
            pack { write(result) }
        }

        "search" -> {
            given.only("query", "kinds", "filters", "limit", "cursor")
            val result = of.search(
                query = given.required("query") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                filters = given.optional("filters", emptyMap()) { dictionary { scalar() } },
                limit = given.optional("limit", 20) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "suggest" -> {
            given.only("prefix", "kinds", "limit")
            val result = of.suggest(
                prefix = given.required("prefix") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                limit = given.optional("limit", 10) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }

private fun ask(of: BatchCollections, verb: String, given: Arguments): ByteArray =
    when (verb) {
        "report" -> {
            given.only("period", "plan", "on", "unit", "as_successor")
            val result = of.report(
                period = given.required("period") { readPeriod() },
                plan = given.optional("plan", null) { orNull { readPlanId() } },
                on = given.optional("on", null) { orNull { date() } },
                unit = given.optional("unit", null) { orNull { readUnitId() } },
                asSuccessor = given.optional("as_successor", false) { boolean() },
            )
            pack { write(result) }
        }

        "search" -> {
            given.only("query", "kinds", "filters", "limit", "cursor")
            val result = of.search(
                query = given.required("query") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                filters = given.optional("filters", emptyMap()) { dictionary { scalar() } },
                limit = given.optional("limit", 20) { int() },
                cursor = given.optional("cursor", null) { orNull { text() } },
            )
            pack { write(result) }
        }

        "suggest" -> {
            given.only("prefix", "kinds", "limit")
            val result = of.suggest(
                prefix = given.required("prefix") { text() },
                kinds = given.optional("kinds", emptyList()) { list { code(Kind.entries) } },
                limit = given.optional("limit", 10) { int() },
            )
            pack { list(result) { write(it) } }
        }

        else -> throw Unfit(verb)
    }
