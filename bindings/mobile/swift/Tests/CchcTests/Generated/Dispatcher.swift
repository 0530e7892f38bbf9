// Generated from the core by generate.sh: change the core, not this file.

@testable import Cchc

// Each call by its name, through its method.

private func readUnits(
    _ verb: String,
    _ given: Arguments,
    _ records: some OrganisationUnitRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "parent", "folded_name", "successor", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                name: filter.value("name"),
                parent: filter.value("parent"),
                foldedName: filter.value("folded_name"),
                successor: filter.value("successor"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "parent", "folded_name", "successor", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                name: filter.value("name"),
                parent: filter.value("parent"),
                foldedName: filter.value("folded_name"),
                successor: filter.value("successor"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "resolve":
        try given.only("name", "on")
        return try canonical(try await records.resolve(given("name"), on: given("on")))
    case "successors":
        try given.only("unit", "on")
        return try canonical(try await records.successors(given("unit"), on: given("on")))
    case "predecessors":
        try given.only("unit")
        return try canonical(try await records.predecessors(given("unit")))
    case "tree":
        try given.only("root", "on")
        return try canonical(try await records.tree(root: given("root"), on: given("on")))
    default: return nil
    }
}

private func writeUnits(_ verb: String, _ given: Arguments, _ records: Units) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "merge":
        try given.only("units", "on", "why", "into", "new_unit", "decision", "move_children")
        return try canonical(
            try await records.merge(
                units: given("units"),
                on: given("on"),
                why: given("why"),
                into: given("into"),
                newUnit: given("new_unit"),
                decision: given("decision"),
                moveChildren: given("move_children", or: false)
            ))
    case "split":
        try given.only("unit", "into", "on", "decision", "why")
        return try canonical(
            try await records.split(
                unit: given("unit"),
                into: given("into"),
                on: given("on"),
                decision: given("decision"),
                why: given("why")
            ))
    case "rename":
        try given.only("unit", "name", "on", "symbol", "decision", "why")
        return try canonical(
            try await records.rename(
                unit: given("unit"),
                name: given("name"),
                on: given("on"),
                symbol: given("symbol"),
                decision: given("decision"),
                why: given("why")
            ))
    case "move":
        try given.only("unit", "on", "parent")
        return try canonical(try await records.move(unit: given("unit"), on: given("on"), parent: given("parent")))
    default: return nil
    }
}

private func batchUnits(_ verb: String, _ given: Arguments, _ records: BatchUnits) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "parent", "folded_name", "successor", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                name: filter.value("name"),
                parent: filter.value("parent"),
                foldedName: filter.value("folded_name"),
                successor: filter.value("successor"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "parent", "folded_name", "successor", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                name: filter.value("name"),
                parent: filter.value("parent"),
                foldedName: filter.value("folded_name"),
                successor: filter.value("successor"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "merge":
        try given.only("units", "on", "why", "into", "new_unit", "decision", "move_children")
        return try canonical(
            try records.merge(
                units: given("units"),
                on: given("on"),
                why: given("why"),
                into: given("into"),
                newUnit: given("new_unit"),
                decision: given("decision"),
                moveChildren: given("move_children", or: false)
            ))
    case "split":
        try given.only("unit", "into", "on", "decision", "why")
        return try canonical(
            try records.split(
                unit: given("unit"),
                into: given("into"),
                on: given("on"),
                decision: given("decision"),
                why: given("why")
            ))
    case "rename":
        try given.only("unit", "name", "on", "symbol", "decision", "why")
        return try canonical(
            try records.rename(
                unit: given("unit"),
                name: given("name"),
                on: given("on"),
                symbol: given("symbol"),
                decision: given("decision"),
                why: given("why")
            ))
    case "move":
        try given.only("unit", "on", "parent")
        return try canonical(try records.move(unit: given("unit"), on: given("on"), parent: given("parent")))
    case "resolve":
        try given.only("name", "on")
        return try canonical(try records.resolve(given("name"), on: given("on")))
    case "successors":
        try given.only("unit", "on")
        return try canonical(try records.successors(given("unit"), on: given("on")))
    case "predecessors":
        try given.only("unit")
        return try canonical(try records.predecessors(given("unit")))
    case "tree":
        try given.only("root", "on")
        return try canonical(try records.tree(root: given("root"), on: given("on")))
    default: return nil
    }
}

private func readPeople(_ verb: String, _ given: Arguments, _ records: some PersonRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "unit", "code", "folded_title", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                name: filter.value("name"),
                unit: filter.value("unit"),
                code: filter.value("code"),
                foldedTitle: filter.value("folded_title"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "unit", "code", "folded_title", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                name: filter.value("name"),
                unit: filter.value("unit"),
                code: filter.value("code"),
                foldedTitle: filter.value("folded_title"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "at":
        try given.only("person", "on")
        return try canonical(try await records.at(given("person"), on: given("on")))
    case "holding":
        try given.only("title", "unit", "on")
        return try canonical(try await records.holding(given("title"), unit: given("unit"), on: given("on")))
    default: return nil
    }
}

private func writePeople(_ verb: String, _ given: Arguments, _ records: People) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchPeople(_ verb: String, _ given: Arguments, _ records: BatchPeople) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "unit", "code", "folded_title", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                name: filter.value("name"),
                unit: filter.value("unit"),
                code: filter.value("code"),
                foldedTitle: filter.value("folded_title"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "unit", "code", "folded_title", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                name: filter.value("name"),
                unit: filter.value("unit"),
                code: filter.value("code"),
                foldedTitle: filter.value("folded_title"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "at":
        try given.only("person", "on")
        return try canonical(try records.at(given("person"), on: given("on")))
    case "holding":
        try given.only("title", "unit", "on")
        return try canonical(try records.holding(given("title"), unit: given("unit"), on: given("on")))
    default: return nil
    }
}

private func readLegalDocuments(
    _ verb: String,
    _ given: Arguments,
    _ records: some LegalDocumentRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "symbol",
            "issuer",
            "document_type",
            "subject",
            "in_force_from",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                symbol: filter.value("symbol"),
                issuer: filter.value("issuer"),
                documentType: filter.value("document_type"),
                subject: filter.value("subject"),
                inForceFrom: filter.value("in_force_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "symbol",
            "issuer",
            "document_type",
            "subject",
            "in_force_from",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                symbol: filter.value("symbol"),
                issuer: filter.value("issuer"),
                documentType: filter.value("document_type"),
                subject: filter.value("subject"),
                inForceFrom: filter.value("in_force_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeLegalDocuments(_ verb: String, _ given: Arguments, _ records: LegalDocuments) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchLegalDocuments(_ verb: String, _ given: Arguments, _ records: BatchLegalDocuments) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "symbol",
            "issuer",
            "document_type",
            "subject",
            "in_force_from",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                symbol: filter.value("symbol"),
                issuer: filter.value("issuer"),
                documentType: filter.value("document_type"),
                subject: filter.value("subject"),
                inForceFrom: filter.value("in_force_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "symbol",
            "issuer",
            "document_type",
            "subject",
            "in_force_from",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                symbol: filter.value("symbol"),
                issuer: filter.value("issuer"),
                documentType: filter.value("document_type"),
                subject: filter.value("subject"),
                inForceFrom: filter.value("in_force_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func readPlans(_ verb: String, _ given: Arguments, _ records: some PlanRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "year",
            "symbol",
            "status",
            "issued_in",
            "number",
            "issuer",
            "parent_plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                year: filter.value("year"),
                symbol: filter.value("symbol"),
                status: filter.value("status"),
                issuedIn: filter.value("issued_in"),
                number: filter.value("number"),
                issuer: filter.value("issuer"),
                parentPlan: filter.value("parent_plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "year",
            "symbol",
            "status",
            "issued_in",
            "number",
            "issuer",
            "parent_plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                year: filter.value("year"),
                symbol: filter.value("symbol"),
                status: filter.value("status"),
                issuedIn: filter.value("issued_in"),
                number: filter.value("number"),
                issuer: filter.value("issuer"),
                parentPlan: filter.value("parent_plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "progress":
        try given.only("id", "on")
        return try canonical(try await records.progress(given("id"), on: given("on")))
    default: return nil
    }
}

private func writePlans(_ verb: String, _ given: Arguments, _ records: Plans) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "track":
        try given.only("id")
        return try canonical(try await records.track(given("id")))
    case "issue":
        try given.only("id", "issued_on", "number", "signed_by")
        return try canonical(
            try await records.issue(
                given("id"),
                issuedOn: given("issued_on"),
                number: given("number"),
                signedBy: given("signed_by")
            ))
    case "move":
        try given.only("id", "to", "why", "on")
        return try canonical(try await records.move(given("id"), to: given("to"), why: given("why"), on: given("on")))
    case "link_bases":
        try given.only("id")
        return try canonical(try await records.linkBases(given("id")))
    default: return nil
    }
}

private func batchPlans(_ verb: String, _ given: Arguments, _ records: BatchPlans) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "year",
            "symbol",
            "status",
            "issued_in",
            "number",
            "issuer",
            "parent_plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                year: filter.value("year"),
                symbol: filter.value("symbol"),
                status: filter.value("status"),
                issuedIn: filter.value("issued_in"),
                number: filter.value("number"),
                issuer: filter.value("issuer"),
                parentPlan: filter.value("parent_plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "year",
            "symbol",
            "status",
            "issued_in",
            "number",
            "issuer",
            "parent_plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                year: filter.value("year"),
                symbol: filter.value("symbol"),
                status: filter.value("status"),
                issuedIn: filter.value("issued_in"),
                number: filter.value("number"),
                issuer: filter.value("issuer"),
                parentPlan: filter.value("parent_plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "track":
        try given.only("id")
        return try canonical(try records.track(given("id")))
    case "issue":
        try given.only("id", "issued_on", "number", "signed_by")
        return try canonical(
            try records.issue(
                given("id"),
                issuedOn: given("issued_on"),
                number: given("number"),
                signedBy: given("signed_by")
            ))
    case "move":
        try given.only("id", "to", "why", "on")
        return try canonical(try records.move(given("id"), to: given("to"), why: given("why"), on: given("on")))
    case "link_bases":
        try given.only("id")
        return try canonical(try records.linkBases(given("id")))
    case "progress":
        try given.only("id", "on")
        return try canonical(try records.progress(given("id"), on: given("on")))
    default: return nil
    }
}

private func readActivities(_ verb: String, _ given: Arguments, _ records: some ActivityRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("plan", "order", "lead_unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                plan: filter.value("plan"),
                order: filter.value("order"),
                leadUnit: filter.value("lead_unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("plan", "order", "lead_unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                plan: filter.value("plan"),
                order: filter.value("order"),
                leadUnit: filter.value("lead_unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "progress":
        try given.only("id", "on")
        return try canonical(try await records.progress(given("id"), on: given("on")))
    case "possible":
        try given.only("plan", "activity", "on", "limit")
        return try canonical(
            try await records.possible(
                given("plan"),
                activity: given("activity"),
                on: given("on"),
                limit: given("limit", or: 200)
            ))
    default: return nil
    }
}

private func writeActivities(_ verb: String, _ given: Arguments, _ records: Activities) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try await records.cancel(given("id"), why: given("why"), on: given("on")))
    case "confirm":
        try given.only("id", "record", "why", "act", "evidence_on", "on")
        return try canonical(
            try await records.confirm(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                evidenceOn: given("evidence_on"),
                on: given("on")
            ))
    case "refuse":
        try given.only("id", "record", "why", "act", "evidence_on", "on")
        return try canonical(
            try await records.refuse(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                evidenceOn: given("evidence_on"),
                on: given("on")
            ))
    case "reconsider":
        try given.only("id", "record", "why", "act", "on")
        return try canonical(
            try await records.reconsider(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                on: given("on")
            ))
    default: return nil
    }
}

private func batchActivities(_ verb: String, _ given: Arguments, _ records: BatchActivities) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("plan", "order", "lead_unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                plan: filter.value("plan"),
                order: filter.value("order"),
                leadUnit: filter.value("lead_unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("plan", "order", "lead_unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                plan: filter.value("plan"),
                order: filter.value("order"),
                leadUnit: filter.value("lead_unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try records.cancel(given("id"), why: given("why"), on: given("on")))
    case "progress":
        try given.only("id", "on")
        return try canonical(try records.progress(given("id"), on: given("on")))
    case "possible":
        try given.only("plan", "activity", "on", "limit")
        return try canonical(
            try records.possible(
                given("plan"),
                activity: given("activity"),
                on: given("on"),
                limit: given("limit", or: 200)
            ))
    case "confirm":
        try given.only("id", "record", "why", "act", "evidence_on", "on")
        return try canonical(
            try records.confirm(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                evidenceOn: given("evidence_on"),
                on: given("on")
            ))
    case "refuse":
        try given.only("id", "record", "why", "act", "evidence_on", "on")
        return try canonical(
            try records.refuse(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                evidenceOn: given("evidence_on"),
                on: given("on")
            ))
    case "reconsider":
        try given.only("id", "record", "why", "act", "on")
        return try canonical(
            try records.reconsider(
                given("id"),
                record: given("record"),
                why: given("why"),
                act: given("act"),
                on: given("on")
            ))
    default: return nil
    }
}

private func readSessions(_ verb: String, _ given: Arguments, _ records: some SessionRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("held_on", "plan", "activity", "kind", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                heldOn: filter.value("held_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                kind: filter.value("kind"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("held_on", "plan", "activity", "kind", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                heldOn: filter.value("held_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                kind: filter.value("kind"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "turnout":
        try given.only("id")
        return try canonical(try await records.turnout(given("id")))
    case "minutes_document":
        try given.only("id")
        return try canonical(try await records.minutesDocument(given("id")))
    default: return nil
    }
}

private func writeSessions(_ verb: String, _ given: Arguments, _ records: Sessions) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "hold":
        try given.only("id", "invited", "informed", "understood", "method", "minutes", "on")
        return try canonical(
            try await records.hold(
                given("id"),
                invited: given("invited"),
                informed: given("informed"),
                understood: given("understood"),
                method: given("method"),
                minutes: given("minutes"),
                on: given("on")
            ))
    case "minute":
        try given.only("id", "minutes", "on")
        return try canonical(try await records.minute(given("id"), minutes: given("minutes"), on: given("on")))
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try await records.cancel(given("id"), why: given("why"), on: given("on")))
    default: return nil
    }
}

private func batchSessions(_ verb: String, _ given: Arguments, _ records: BatchSessions) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("held_on", "plan", "activity", "kind", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                heldOn: filter.value("held_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                kind: filter.value("kind"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("held_on", "plan", "activity", "kind", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                heldOn: filter.value("held_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                kind: filter.value("kind"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "hold":
        try given.only("id", "invited", "informed", "understood", "method", "minutes", "on")
        return try canonical(
            try records.hold(
                given("id"),
                invited: given("invited"),
                informed: given("informed"),
                understood: given("understood"),
                method: given("method"),
                minutes: given("minutes"),
                on: given("on")
            ))
    case "minute":
        try given.only("id", "minutes", "on")
        return try canonical(try records.minute(given("id"), minutes: given("minutes"), on: given("on")))
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try records.cancel(given("id"), why: given("why"), on: given("on")))
    case "turnout":
        try given.only("id")
        return try canonical(try records.turnout(given("id")))
    case "minutes_document":
        try given.only("id")
        return try canonical(try records.minutesDocument(given("id")))
    default: return nil
    }
}

private func readAttendances(
    _ verb: String,
    _ given: Arguments,
    _ records: some AttendanceRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("session", "person", "presence", "understood", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                session: filter.value("session"),
                person: filter.value("person"),
                presence: filter.value("presence"),
                understood: filter.value("understood"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("session", "person", "presence", "understood", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                session: filter.value("session"),
                person: filter.value("person"),
                presence: filter.value("presence"),
                understood: filter.value("understood"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeAttendances(_ verb: String, _ given: Arguments, _ records: Attendances) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchAttendances(_ verb: String, _ given: Arguments, _ records: BatchAttendances) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("session", "person", "presence", "understood", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                session: filter.value("session"),
                person: filter.value("person"),
                presence: filter.value("presence"),
                understood: filter.value("understood"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("session", "person", "presence", "understood", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                session: filter.value("session"),
                person: filter.value("person"),
                presence: filter.value("presence"),
                understood: filter.value("understood"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func readAttachments(
    _ verb: String,
    _ given: Arguments,
    _ records: some AttachmentRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("activity", "dated", "session", "plan", "blake3", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                activity: filter.value("activity"),
                dated: filter.value("dated"),
                session: filter.value("session"),
                plan: filter.value("plan"),
                blake3: filter.value("blake3"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("activity", "dated", "session", "plan", "blake3", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                activity: filter.value("activity"),
                dated: filter.value("dated"),
                session: filter.value("session"),
                plan: filter.value("plan"),
                blake3: filter.value("blake3"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeAttachments(_ verb: String, _ given: Arguments, _ records: Attachments) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchAttachments(_ verb: String, _ given: Arguments, _ records: BatchAttachments) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("activity", "dated", "session", "plan", "blake3", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                activity: filter.value("activity"),
                dated: filter.value("dated"),
                session: filter.value("session"),
                plan: filter.value("plan"),
                blake3: filter.value("blake3"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("activity", "dated", "session", "plan", "blake3", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                activity: filter.value("activity"),
                dated: filter.value("dated"),
                session: filter.value("session"),
                plan: filter.value("plan"),
                blake3: filter.value("blake3"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func readRegisters(_ verb: String, _ given: Arguments, _ records: some RegisterRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                name: filter.value("name"),
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                name: filter.value("name"),
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeRegisters(_ verb: String, _ given: Arguments, _ records: Registers) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "take":
        try given.only("name", "year", "unit")
        return try canonical(try await records.take(name: given("name"), year: given("year"), unit: given("unit")))
    case "close":
        try given.only("name", "year", "unit")
        return try canonical(try await records.close(name: given("name"), year: given("year"), unit: given("unit")))
    default: return nil
    }
}

private func batchRegisters(_ verb: String, _ given: Arguments, _ records: BatchRegisters) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("name", "year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                name: filter.value("name"),
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("name", "year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                name: filter.value("name"),
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "take":
        try given.only("name", "year", "unit")
        return try canonical(try records.take(name: given("name"), year: given("year"), unit: given("unit")))
    case "close":
        try given.only("name", "year", "unit")
        return try canonical(try records.close(name: given("name"), year: given("year"), unit: given("unit")))
    default: return nil
    }
}

private func readCalendars(
    _ verb: String,
    _ given: Arguments,
    _ records: some WorkCalendarRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "is_working_day":
        try given.only("date", "unit")
        return try canonical(try await records.isWorkingDay(given("date"), unit: given("unit")))
    case "working_days":
        try given.only("from", "to", "unit")
        return try canonical(try await records.workingDays(from: given("from"), to: given("to"), unit: given("unit")))
    case "deadline":
        try given.only("time_limit", "started", "received", "unit")
        return try canonical(
            try await records.deadline(
                given("time_limit"),
                started: given("started"),
                received: given("received"),
                unit: given("unit")
            ))
    case "coverage":
        try given.only("from", "to", "unit")
        return try canonical(try await records.coverage(from: given("from"), to: given("to"), unit: given("unit")))
    case "lunar":
        try given.only("year")
        return try canonical(try await records.lunar(given("year")))
    case "read_decision":
        try given.only("text")
        return try canonical(try await records.readDecision(given("text")))
    default: return nil
    }
}

private func writeCalendars(_ verb: String, _ given: Arguments, _ records: Calendars) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "install":
        try given.only("years")
        return try canonical(try await records.install(years: given("years", or: [])))
    case "apply_decision":
        try given.only("decision", "unit")
        return try canonical(try await records.applyDecision(given("decision"), unit: given("unit")))
    default: return nil
    }
}

private func batchCalendars(_ verb: String, _ given: Arguments, _ records: BatchCalendars) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("year", "unit", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                year: filter.value("year"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "install":
        try given.only("years")
        return try canonical(try records.install(years: given("years", or: [])))
    case "is_working_day":
        try given.only("date", "unit")
        return try canonical(try records.isWorkingDay(given("date"), unit: given("unit")))
    case "working_days":
        try given.only("from", "to", "unit")
        return try canonical(try records.workingDays(from: given("from"), to: given("to"), unit: given("unit")))
    case "deadline":
        try given.only("time_limit", "started", "received", "unit")
        return try canonical(
            try records.deadline(
                given("time_limit"),
                started: given("started"),
                received: given("received"),
                unit: given("unit")
            ))
    case "coverage":
        try given.only("from", "to", "unit")
        return try canonical(try records.coverage(from: given("from"), to: given("to"), unit: given("unit")))
    case "lunar":
        try given.only("year")
        return try canonical(try records.lunar(given("year")))
    case "read_decision":
        try given.only("text")
        return try canonical(try records.readDecision(given("text")))
    case "apply_decision":
        try given.only("decision", "unit")
        return try canonical(try records.applyDecision(given("decision"), unit: given("unit")))
    default: return nil
    }
}

private func readDeadlineRules(
    _ verb: String,
    _ given: Arguments,
    _ records: some DeadlineRuleRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "unit", "valid_from", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                subject: filter.value("subject"),
                unit: filter.value("unit"),
                validFrom: filter.value("valid_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "unit", "valid_from", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                subject: filter.value("subject"),
                unit: filter.value("unit"),
                validFrom: filter.value("valid_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "deadline":
        try given.only("subject", "started", "received", "unit")
        return try canonical(
            try await records.deadline(
                given("subject"),
                started: given("started"),
                received: given("received"),
                unit: given("unit")
            ))
    default: return nil
    }
}

private func writeDeadlineRules(_ verb: String, _ given: Arguments, _ records: DeadlineRules) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "install":
        try given.only("subjects")
        return try canonical(try await records.install(subjects: given("subjects", or: [])))
    default: return nil
    }
}

private func batchDeadlineRules(_ verb: String, _ given: Arguments, _ records: BatchDeadlineRules) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "unit", "valid_from", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                subject: filter.value("subject"),
                unit: filter.value("unit"),
                validFrom: filter.value("valid_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "unit", "valid_from", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                subject: filter.value("subject"),
                unit: filter.value("unit"),
                validFrom: filter.value("valid_from"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "install":
        try given.only("subjects")
        return try canonical(try records.install(subjects: given("subjects", or: [])))
    case "deadline":
        try given.only("subject", "started", "received", "unit")
        return try canonical(
            try records.deadline(
                given("subject"),
                started: given("started"),
                received: given("received"),
                unit: given("unit")
            ))
    default: return nil
    }
}

private func readProcedures(
    _ verb: String,
    _ given: Arguments,
    _ records: some ProcedureRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "national",
            "in_force_from",
            "code",
            "name",
            "field",
            "status",
            "decision",
            "in_force_to",
            "unit",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                national: filter.value("national"),
                inForceFrom: filter.value("in_force_from"),
                code: filter.value("code"),
                name: filter.value("name"),
                field: filter.value("field"),
                status: filter.value("status"),
                decision: filter.value("decision"),
                inForceTo: filter.value("in_force_to"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "national",
            "in_force_from",
            "code",
            "name",
            "field",
            "status",
            "decision",
            "in_force_to",
            "unit",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                national: filter.value("national"),
                inForceFrom: filter.value("in_force_from"),
                code: filter.value("code"),
                name: filter.value("name"),
                field: filter.value("field"),
                status: filter.value("status"),
                decision: filter.value("decision"),
                inForceTo: filter.value("in_force_to"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "in_force":
        try given.only("on", "field", "level", "unit")
        return try canonical(
            try await records.inForce(
                on: given("on"),
                field: given("field"),
                level: given("level"),
                unit: given("unit")
            ))
    case "find_by_code":
        try given.only("code", "on")
        return try canonical(try await records.findByCode(given("code"), on: given("on")))
    case "versions":
        try given.only("code")
        return try canonical(try await records.versions(given("code")))
    case "check":
        try given.only("id", "on")
        return try canonical(try await records.check(given("id"), on: given("on")))
    case "read_code":
        try given.only("code")
        return try canonical(try await records.readCode(given("code")))
    case "related":
        try given.only("feedback", "text", "on", "limit")
        return try canonical(
            try await records.related(
                feedback: given("feedback"),
                text: given("text"),
                on: given("on"),
                limit: given("limit", or: 10)
            ))
    default: return nil
    }
}

private func writeProcedures(_ verb: String, _ given: Arguments, _ records: Procedures) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "apply_decision":
        try given.only("decision", "in_force_from", "changes", "allow_incomplete", "on")
        return try canonical(
            try await records.applyDecision(
                decision: given("decision"),
                inForceFrom: given("in_force_from"),
                changes: given("changes"),
                allowIncomplete: given("allow_incomplete", or: false),
                on: given("on")
            ))
    case "import_rows":
        try given.only("rows", "decision", "in_force_from", "unit", "keep_good", "dry_run")
        return try canonical(
            try await records.importRows(
                given("rows"),
                decision: given("decision"),
                inForceFrom: given("in_force_from"),
                unit: given("unit"),
                keepGood: given("keep_good", or: false),
                dryRun: given("dry_run", or: false)
            ))
    default: return nil
    }
}

private func batchProcedures(_ verb: String, _ given: Arguments, _ records: BatchProcedures) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "national",
            "in_force_from",
            "code",
            "name",
            "field",
            "status",
            "decision",
            "in_force_to",
            "unit",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                national: filter.value("national"),
                inForceFrom: filter.value("in_force_from"),
                code: filter.value("code"),
                name: filter.value("name"),
                field: filter.value("field"),
                status: filter.value("status"),
                decision: filter.value("decision"),
                inForceTo: filter.value("in_force_to"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "national",
            "in_force_from",
            "code",
            "name",
            "field",
            "status",
            "decision",
            "in_force_to",
            "unit",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                national: filter.value("national"),
                inForceFrom: filter.value("in_force_from"),
                code: filter.value("code"),
                name: filter.value("name"),
                field: filter.value("field"),
                status: filter.value("status"),
                decision: filter.value("decision"),
                inForceTo: filter.value("in_force_to"),
                unit: filter.value("unit"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "apply_decision":
        try given.only("decision", "in_force_from", "changes", "allow_incomplete", "on")
        return try canonical(
            try records.applyDecision(
                decision: given("decision"),
                inForceFrom: given("in_force_from"),
                changes: given("changes"),
                allowIncomplete: given("allow_incomplete", or: false),
                on: given("on")
            ))
    case "import_rows":
        try given.only("rows", "decision", "in_force_from", "unit", "keep_good", "dry_run")
        return try canonical(
            try records.importRows(
                given("rows"),
                decision: given("decision"),
                inForceFrom: given("in_force_from"),
                unit: given("unit"),
                keepGood: given("keep_good", or: false),
                dryRun: given("dry_run", or: false)
            ))
    case "in_force":
        try given.only("on", "field", "level", "unit")
        return try canonical(
            try records.inForce(
                on: given("on"),
                field: given("field"),
                level: given("level"),
                unit: given("unit")
            ))
    case "find_by_code":
        try given.only("code", "on")
        return try canonical(try records.findByCode(given("code"), on: given("on")))
    case "versions":
        try given.only("code")
        return try canonical(try records.versions(given("code")))
    case "check":
        try given.only("id", "on")
        return try canonical(try records.check(given("id"), on: given("on")))
    case "read_code":
        try given.only("code")
        return try canonical(try records.readCode(given("code")))
    case "related":
        try given.only("feedback", "text", "on", "limit")
        return try canonical(
            try records.related(
                feedback: given("feedback"),
                text: given("text"),
                on: given("on"),
                limit: given("limit", or: 10)
            ))
    default: return nil
    }
}

private func readPostings(_ verb: String, _ given: Arguments, _ records: some PostingRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "posted_on",
            "place",
            "procedure",
            "shows",
            "unit",
            "activity",
            "removed_on",
            "last_checked",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                postedOn: filter.value("posted_on"),
                place: filter.value("place"),
                procedure: filter.value("procedure"),
                shows: filter.value("shows"),
                unit: filter.value("unit"),
                activity: filter.value("activity"),
                removedOn: filter.value("removed_on"),
                lastChecked: filter.value("last_checked"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "posted_on",
            "place",
            "procedure",
            "shows",
            "unit",
            "activity",
            "removed_on",
            "last_checked",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                postedOn: filter.value("posted_on"),
                place: filter.value("place"),
                procedure: filter.value("procedure"),
                shows: filter.value("shows"),
                unit: filter.value("unit"),
                activity: filter.value("activity"),
                removedOn: filter.value("removed_on"),
                lastChecked: filter.value("last_checked"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "stale":
        try given.only("on", "place", "unit")
        return try canonical(try await records.stale(on: given("on"), place: given("place"), unit: given("unit")))
    case "coverage":
        try given.only("on", "unit")
        return try canonical(try await records.coverage(on: given("on"), unit: given("unit")))
    case "missing":
        try given.only("place", "on", "unit")
        return try canonical(try await records.missing(given("place"), on: given("on"), unit: given("unit")))
    default: return nil
    }
}

private func writePostings(_ verb: String, _ given: Arguments, _ records: Postings) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "check":
        try given.only("id", "on", "has_forms", "has_feedback_address", "evidence")
        return try canonical(
            try await records.check(
                given("id"),
                on: given("on"),
                hasForms: given("has_forms"),
                hasFeedbackAddress: given("has_feedback_address"),
                evidence: given("evidence", or: [])
            ))
    case "take_down":
        try given.only("id", "why", "on")
        return try canonical(try await records.takeDown(given("id"), why: given("why"), on: given("on")))
    case "replace":
        try given.only("id", "procedure", "on", "has_forms", "evidence")
        return try canonical(
            try await records.replace(
                given("id"),
                procedure: given("procedure"),
                on: given("on"),
                hasForms: given("has_forms", or: false),
                evidence: given("evidence", or: [])
            ))
    default: return nil
    }
}

private func batchPostings(_ verb: String, _ given: Arguments, _ records: BatchPostings) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "posted_on",
            "place",
            "procedure",
            "shows",
            "unit",
            "activity",
            "removed_on",
            "last_checked",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                postedOn: filter.value("posted_on"),
                place: filter.value("place"),
                procedure: filter.value("procedure"),
                shows: filter.value("shows"),
                unit: filter.value("unit"),
                activity: filter.value("activity"),
                removedOn: filter.value("removed_on"),
                lastChecked: filter.value("last_checked"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "posted_on",
            "place",
            "procedure",
            "shows",
            "unit",
            "activity",
            "removed_on",
            "last_checked",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                postedOn: filter.value("posted_on"),
                place: filter.value("place"),
                procedure: filter.value("procedure"),
                shows: filter.value("shows"),
                unit: filter.value("unit"),
                activity: filter.value("activity"),
                removedOn: filter.value("removed_on"),
                lastChecked: filter.value("last_checked"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "check":
        try given.only("id", "on", "has_forms", "has_feedback_address", "evidence")
        return try canonical(
            try records.check(
                given("id"),
                on: given("on"),
                hasForms: given("has_forms"),
                hasFeedbackAddress: given("has_feedback_address"),
                evidence: given("evidence", or: [])
            ))
    case "take_down":
        try given.only("id", "why", "on")
        return try canonical(try records.takeDown(given("id"), why: given("why"), on: given("on")))
    case "replace":
        try given.only("id", "procedure", "on", "has_forms", "evidence")
        return try canonical(
            try records.replace(
                given("id"),
                procedure: given("procedure"),
                on: given("on"),
                hasForms: given("has_forms", or: false),
                evidence: given("evidence", or: [])
            ))
    case "stale":
        try given.only("on", "place", "unit")
        return try canonical(try records.stale(on: given("on"), place: given("place"), unit: given("unit")))
    case "coverage":
        try given.only("on", "unit")
        return try canonical(try records.coverage(on: given("on"), unit: given("unit")))
    case "missing":
        try given.only("place", "on", "unit")
        return try canonical(try records.missing(given("place"), on: given("on"), unit: given("unit")))
    default: return nil
    }
}

private func readDataSubjects(
    _ verb: String,
    _ given: Arguments,
    _ records: some DataSubjectRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("person", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                person: filter.value("person"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("person", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                person: filter.value("person"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "holdings":
        try given.only("id")
        return try canonical(try await records.holdings(given("id")))
    default: return nil
    }
}

private func writeDataSubjects(_ verb: String, _ given: Arguments, _ records: DataSubjects) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "reveal":
        try given.only("id", "purpose", "kind", "rev", "fields")
        return try canonical(
            try await records.reveal(
                given("id"),
                purpose: given("purpose"),
                kind: given("kind", or: "data_subject"),
                rev: given("rev"),
                fields: given("fields", or: [])
            ))
    case "erase":
        try given.only("id", "why")
        return try canonical(try await records.erase(given("id"), why: given("why")))
    case "consent":
        try given.only("id", "purpose", "method", "evidence", "given_on", "text_version")
        return try canonical(
            try await records.consent(
                given("id"),
                purpose: given("purpose"),
                method: given("method"),
                evidence: given("evidence"),
                givenOn: given("given_on"),
                textVersion: given("text_version")
            ))
    case "withdraw_consent":
        try given.only("id", "purpose", "on")
        return try canonical(try await records.withdrawConsent(given("id"), purpose: given("purpose"), on: given("on")))
    default: return nil
    }
}

private func batchDataSubjects(_ verb: String, _ given: Arguments, _ records: BatchDataSubjects) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("person", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                person: filter.value("person"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("person", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                person: filter.value("person"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "reveal":
        try given.only("id", "purpose", "kind", "rev", "fields")
        return try canonical(
            try records.reveal(
                given("id"),
                purpose: given("purpose"),
                kind: given("kind", or: "data_subject"),
                rev: given("rev"),
                fields: given("fields", or: [])
            ))
    case "erase":
        try given.only("id", "why")
        return try canonical(try records.erase(given("id"), why: given("why")))
    case "consent":
        try given.only("id", "purpose", "method", "evidence", "given_on", "text_version")
        return try canonical(
            try records.consent(
                given("id"),
                purpose: given("purpose"),
                method: given("method"),
                evidence: given("evidence"),
                givenOn: given("given_on"),
                textVersion: given("text_version")
            ))
    case "withdraw_consent":
        try given.only("id", "purpose", "on")
        return try canonical(try records.withdrawConsent(given("id"), purpose: given("purpose"), on: given("on")))
    case "holdings":
        try given.only("id")
        return try canonical(try records.holdings(given("id")))
    default: return nil
    }
}

private func readDataRequests(
    _ verb: String,
    _ given: Arguments,
    _ records: some DataRequestRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "received_on", "status", "due", mayBeMissing: false)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                subject: filter.value("subject"),
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                due: filter.value("due"),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "received_on", "status", "due", mayBeMissing: false)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                subject: filter.value("subject"),
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                due: filter.value("due"),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeDataRequests(_ verb: String, _ given: Arguments, _ records: DataRequests) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "receive":
        try given.only("subject", "kind", "received_on", "details", "unit")
        return try canonical(
            try await records.receive(
                subject: given("subject"),
                kind: given("kind"),
                receivedOn: given("received_on"),
                details: given("details"),
                unit: given("unit")
            ))
    case "acknowledge":
        try given.only("id", "on")
        return try canonical(try await records.acknowledge(given("id"), on: given("on")))
    case "extend":
        try given.only("id", "why", "on")
        return try canonical(try await records.extend(given("id"), why: given("why"), on: given("on")))
    case "fulfil":
        try given.only("id", "outcome", "on")
        return try canonical(try await records.fulfil(given("id"), outcome: given("outcome"), on: given("on")))
    case "refuse":
        try given.only("id", "why", "on")
        return try canonical(try await records.refuse(given("id"), why: given("why"), on: given("on")))
    case "withdraw":
        try given.only("id", "why", "on")
        return try canonical(try await records.withdraw(given("id"), why: given("why"), on: given("on")))
    default: return nil
    }
}

private func batchDataRequests(_ verb: String, _ given: Arguments, _ records: BatchDataRequests) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "received_on", "status", "due", mayBeMissing: false)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                subject: filter.value("subject"),
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                due: filter.value("due"),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "received_on", "status", "due", mayBeMissing: false)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                subject: filter.value("subject"),
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                due: filter.value("due"),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "receive":
        try given.only("subject", "kind", "received_on", "details", "unit")
        return try canonical(
            try records.receive(
                subject: given("subject"),
                kind: given("kind"),
                receivedOn: given("received_on"),
                details: given("details"),
                unit: given("unit")
            ))
    case "acknowledge":
        try given.only("id", "on")
        return try canonical(try records.acknowledge(given("id"), on: given("on")))
    case "extend":
        try given.only("id", "why", "on")
        return try canonical(try records.extend(given("id"), why: given("why"), on: given("on")))
    case "fulfil":
        try given.only("id", "outcome", "on")
        return try canonical(try records.fulfil(given("id"), outcome: given("outcome"), on: given("on")))
    case "refuse":
        try given.only("id", "why", "on")
        return try canonical(try records.refuse(given("id"), why: given("why"), on: given("on")))
    case "withdraw":
        try given.only("id", "why", "on")
        return try canonical(try records.withdraw(given("id"), why: given("why"), on: given("on")))
    default: return nil
    }
}

private func readAccesses(_ verb: String, _ given: Arguments, _ records: some AccessRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "record", mayBeMissing: false)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                subject: filter.value("subject"),
                record: filter.value("record"),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "record", mayBeMissing: false)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                subject: filter.value("subject"),
                record: filter.value("record"),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeAccesses(_ verb: String, _ given: Arguments, _ records: Accesses) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchAccesses(_ verb: String, _ given: Arguments, _ records: BatchAccesses) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("subject", "record", mayBeMissing: false)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                subject: filter.value("subject"),
                record: filter.value("record"),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("subject", "record", mayBeMissing: false)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                subject: filter.value("subject"),
                record: filter.value("record"),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func readMaterials(_ verb: String, _ given: Arguments, _ records: some MaterialRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "title",
            "made_on",
            "plan",
            "activity",
            "unit",
            "status",
            "replaces",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                title: filter.value("title"),
                madeOn: filter.value("made_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                status: filter.value("status"),
                replaces: filter.value("replaces"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "title",
            "made_on",
            "plan",
            "activity",
            "unit",
            "status",
            "replaces",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                title: filter.value("title"),
                madeOn: filter.value("made_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                status: filter.value("status"),
                replaces: filter.value("replaces"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeMaterials(_ verb: String, _ given: Arguments, _ records: Materials) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "approve":
        try given.only("id", "why", "on")
        return try canonical(try await records.approve(given("id"), why: given("why"), on: given("on")))
    case "retire":
        try given.only("id", "why", "on")
        return try canonical(try await records.retire(given("id"), why: given("why"), on: given("on")))
    case "revise":
        try given.only("id", "version", "title", "attachments", "made_on")
        return try canonical(
            try await records.revise(
                given("id"),
                version: given("version"),
                title: given("title"),
                attachments: given("attachments", or: []),
                madeOn: given("made_on")
            ))
    default: return nil
    }
}

private func batchMaterials(_ verb: String, _ given: Arguments, _ records: BatchMaterials) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "title",
            "made_on",
            "plan",
            "activity",
            "unit",
            "status",
            "replaces",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                title: filter.value("title"),
                madeOn: filter.value("made_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                status: filter.value("status"),
                replaces: filter.value("replaces"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "title",
            "made_on",
            "plan",
            "activity",
            "unit",
            "status",
            "replaces",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                title: filter.value("title"),
                madeOn: filter.value("made_on"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                status: filter.value("status"),
                replaces: filter.value("replaces"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "approve":
        try given.only("id", "why", "on")
        return try canonical(try records.approve(given("id"), why: given("why"), on: given("on")))
    case "retire":
        try given.only("id", "why", "on")
        return try canonical(try records.retire(given("id"), why: given("why"), on: given("on")))
    case "revise":
        try given.only("id", "version", "title", "attachments", "made_on")
        return try canonical(
            try records.revise(
                given("id"),
                version: given("version"),
                title: given("title"),
                attachments: given("attachments", or: []),
                madeOn: given("made_on")
            ))
    default: return nil
    }
}

private func readDisseminations(
    _ verb: String,
    _ given: Arguments,
    _ records: some DisseminationRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("on", "channel", "plan", "activity", "unit", "material", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                on: filter.value("on"),
                channel: filter.value("channel"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                material: filter.value("material"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("on", "channel", "plan", "activity", "unit", "material", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                on: filter.value("on"),
                channel: filter.value("channel"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                material: filter.value("material"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeDisseminations(_ verb: String, _ given: Arguments, _ records: Disseminations) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchDisseminations(_ verb: String, _ given: Arguments, _ records: BatchDisseminations) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("on", "channel", "plan", "activity", "unit", "material", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                on: filter.value("on"),
                channel: filter.value("channel"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                material: filter.value("material"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("on", "channel", "plan", "activity", "unit", "material", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                on: filter.value("on"),
                channel: filter.value("channel"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                unit: filter.value("unit"),
                material: filter.value("material"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func readThemes(_ verb: String, _ given: Arguments, _ records: some ThemeRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("year", "issuer_unit", "folded_issuer", "plan", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                year: filter.value("year"),
                issuerUnit: filter.value("issuer_unit"),
                foldedIssuer: filter.value("folded_issuer"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("year", "issuer_unit", "folded_issuer", "plan", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                year: filter.value("year"),
                issuerUnit: filter.value("issuer_unit"),
                foldedIssuer: filter.value("folded_issuer"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "standing":
        try given.only("id", "on")
        return try canonical(try await records.standing(given("id"), on: given("on")))
    default: return nil
    }
}

private func writeThemes(_ verb: String, _ given: Arguments, _ records: Themes) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "from_plan":
        try given.only("plan")
        return try canonical(try await records.fromPlan(given("plan")))
    case "link_task":
        try given.only("id", "text", "unit", "activity", "due")
        return try canonical(
            try await records.linkTask(
                given("id"),
                text: given("text"),
                unit: given("unit"),
                activity: given("activity"),
                due: given("due")
            ))
    case "finish_task":
        try given.only("id", "number", "on")
        return try canonical(try await records.finishTask(given("id"), number: given("number"), on: given("on")))
    default: return nil
    }
}

private func batchThemes(_ verb: String, _ given: Arguments, _ records: BatchThemes) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("year", "issuer_unit", "folded_issuer", "plan", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                year: filter.value("year"),
                issuerUnit: filter.value("issuer_unit"),
                foldedIssuer: filter.value("folded_issuer"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("year", "issuer_unit", "folded_issuer", "plan", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                year: filter.value("year"),
                issuerUnit: filter.value("issuer_unit"),
                foldedIssuer: filter.value("folded_issuer"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "from_plan":
        try given.only("plan")
        return try canonical(try records.fromPlan(given("plan")))
    case "link_task":
        try given.only("id", "text", "unit", "activity", "due")
        return try canonical(
            try records.linkTask(
                given("id"),
                text: given("text"),
                unit: given("unit"),
                activity: given("activity"),
                due: given("due")
            ))
    case "finish_task":
        try given.only("id", "number", "on")
        return try canonical(try records.finishTask(given("id"), number: given("number"), on: given("on")))
    case "standing":
        try given.only("id", "on")
        return try canonical(try records.standing(given("id"), on: given("on")))
    default: return nil
    }
}

private func readAppointments(
    _ verb: String,
    _ given: Arguments,
    _ records: some AppointmentRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("date", "unit", "person", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                date: filter.value("date"),
                unit: filter.value("unit"),
                person: filter.value("person"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("date", "unit", "person", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                date: filter.value("date"),
                unit: filter.value("unit"),
                person: filter.value("person"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "board":
        try given.only("on", "unit")
        return try canonical(try await records.board(given("on"), unit: given("unit")))
    case "board_changes":
        try given.only("after", "on", "unit")
        return try canonical(
            try await records.boardChanges(
                after: given("after"),
                on: given("on"),
                unit: given("unit")
            ))
    default: return nil
    }
}

private func writeAppointments(_ verb: String, _ given: Arguments, _ records: Appointments) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "change":
        try given.only("id", "why", "date", "part", "starts", "ends", "place", "content", "participants", "on")
        return try canonical(
            try await records.change(
                given("id"),
                why: given("why"),
                date: given("date"),
                part: given("part"),
                starts: given("starts"),
                ends: given("ends"),
                place: given("place"),
                content: given("content"),
                participants: given("participants"),
                on: given("on")
            ))
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try await records.cancel(given("id"), why: given("why"), on: given("on")))
    case "finish":
        try given.only("id", "on")
        return try canonical(try await records.finish(given("id"), on: given("on")))
    default: return nil
    }
}

private func batchAppointments(_ verb: String, _ given: Arguments, _ records: BatchAppointments) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("date", "unit", "person", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                date: filter.value("date"),
                unit: filter.value("unit"),
                person: filter.value("person"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("date", "unit", "person", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                date: filter.value("date"),
                unit: filter.value("unit"),
                person: filter.value("person"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "change":
        try given.only("id", "why", "date", "part", "starts", "ends", "place", "content", "participants", "on")
        return try canonical(
            try records.change(
                given("id"),
                why: given("why"),
                date: given("date"),
                part: given("part"),
                starts: given("starts"),
                ends: given("ends"),
                place: given("place"),
                content: given("content"),
                participants: given("participants"),
                on: given("on")
            ))
    case "cancel":
        try given.only("id", "why", "on")
        return try canonical(try records.cancel(given("id"), why: given("why"), on: given("on")))
    case "finish":
        try given.only("id", "on")
        return try canonical(try records.finish(given("id"), on: given("on")))
    case "board":
        try given.only("on", "unit")
        return try canonical(try records.board(given("on"), unit: given("unit")))
    case "board_changes":
        try given.only("after", "on", "unit")
        return try canonical(try records.boardChanges(after: given("after"), on: given("on"), unit: given("unit")))
    default: return nil
    }
}

private func readQuestions(_ verb: String, _ given: Arguments, _ records: some QuestionRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("session", "number", "status", "asker", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                session: filter.value("session"),
                number: filter.value("number"),
                status: filter.value("status"),
                asker: filter.value("asker"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("session", "number", "status", "asker", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                session: filter.value("session"),
                number: filter.value("number"),
                status: filter.value("status"),
                asker: filter.value("asker"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    default: return nil
    }
}

private func writeQuestions(_ verb: String, _ given: Arguments, _ records: Questions) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "ask":
        try given.only("session", "text", "number", "contact", "asker", "asker_group", "field", "procedures", "on")
        return try canonical(
            try await records.ask(
                session: given("session"),
                text: given("text"),
                number: given("number"),
                contact: given("contact"),
                asker: given("asker"),
                askerGroup: given("asker_group"),
                field: given("field"),
                procedures: given("procedures", or: []),
                on: given("on")
            ))
    case "answer":
        try given.only("id", "text", "by", "on", "given_at_session")
        return try canonical(
            try await records.answer(
                given("id"),
                text: given("text"),
                by: given("by"),
                on: given("on"),
                givenAtSession: given("given_at_session", or: false)
            ))
    case "publish":
        try given.only("id", "on", "url", "public_question", "public_answer", "confirmed")
        return try canonical(
            try await records.publish(
                given("id"),
                on: given("on"),
                url: given("url"),
                publicQuestion: given("public_question"),
                publicAnswer: given("public_answer"),
                confirmed: given("confirmed", or: false)
            ))
    case "link_feedback":
        try given.only("id", "feedback", "why", "on")
        return try canonical(
            try await records.linkFeedback(
                given("id"),
                feedback: given("feedback"),
                why: given("why"),
                on: given("on")
            ))
    default: return nil
    }
}

private func batchQuestions(_ verb: String, _ given: Arguments, _ records: BatchQuestions) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("session", "number", "status", "asker", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                session: filter.value("session"),
                number: filter.value("number"),
                status: filter.value("status"),
                asker: filter.value("asker"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("session", "number", "status", "asker", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                session: filter.value("session"),
                number: filter.value("number"),
                status: filter.value("status"),
                asker: filter.value("asker"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "ask":
        try given.only("session", "text", "number", "contact", "asker", "asker_group", "field", "procedures", "on")
        return try canonical(
            try records.ask(
                session: given("session"),
                text: given("text"),
                number: given("number"),
                contact: given("contact"),
                asker: given("asker"),
                askerGroup: given("asker_group"),
                field: given("field"),
                procedures: given("procedures", or: []),
                on: given("on")
            ))
    case "answer":
        try given.only("id", "text", "by", "on", "given_at_session")
        return try canonical(
            try records.answer(
                given("id"),
                text: given("text"),
                by: given("by"),
                on: given("on"),
                givenAtSession: given("given_at_session", or: false)
            ))
    case "publish":
        try given.only("id", "on", "url", "public_question", "public_answer", "confirmed")
        return try canonical(
            try records.publish(
                given("id"),
                on: given("on"),
                url: given("url"),
                publicQuestion: given("public_question"),
                publicAnswer: given("public_answer"),
                confirmed: given("confirmed", or: false)
            ))
    case "link_feedback":
        try given.only("id", "feedback", "why", "on")
        return try canonical(
            try records.linkFeedback(
                given("id"),
                feedback: given("feedback"),
                why: given("why"),
                on: given("on")
            ))
    default: return nil
    }
}

private func readAssessments(
    _ verb: String,
    _ given: Arguments,
    _ records: some AssessmentRecords
) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("title", "plan", "activity", "session", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                title: filter.value("title"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                session: filter.value("session"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("title", "plan", "activity", "session", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                title: filter.value("title"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                session: filter.value("session"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "results":
        try given.only("id", "on")
        return try canonical(try await records.results(given("id"), on: given("on")))
    default: return nil
    }
}

private func writeAssessments(_ verb: String, _ given: Arguments, _ records: Assessments) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "open":
        try given.only("id", "on")
        return try canonical(try await records.open(given("id"), on: given("on")))
    case "close":
        try given.only("id", "why", "on")
        return try canonical(try await records.close(given("id"), why: given("why"), on: given("on")))
    case "attempt":
        try given.only("assessment", "person", "answers", "points", "taken_on", "session", "mark_attendance")
        return try canonical(
            try await records.attempt(
                assessment: given("assessment"),
                person: given("person"),
                answers: given("answers", or: []),
                points: given("points", or: []),
                takenOn: given("taken_on"),
                session: given("session"),
                markAttendance: given("mark_attendance", or: false)
            ))
    default: return nil
    }
}

private func batchAssessments(_ verb: String, _ given: Arguments, _ records: BatchAssessments) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("title", "plan", "activity", "session", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                title: filter.value("title"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                session: filter.value("session"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("title", "plan", "activity", "session", "status", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                title: filter.value("title"),
                plan: filter.value("plan"),
                activity: filter.value("activity"),
                session: filter.value("session"),
                status: filter.value("status"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "open":
        try given.only("id", "on")
        return try canonical(try records.open(given("id"), on: given("on")))
    case "close":
        try given.only("id", "why", "on")
        return try canonical(try records.close(given("id"), why: given("why"), on: given("on")))
    case "attempt":
        try given.only("assessment", "person", "answers", "points", "taken_on", "session", "mark_attendance")
        return try canonical(
            try records.attempt(
                assessment: given("assessment"),
                person: given("person"),
                answers: given("answers", or: []),
                points: given("points", or: []),
                takenOn: given("taken_on"),
                session: given("session"),
                markAttendance: given("mark_attendance", or: false)
            ))
    case "results":
        try given.only("id", "on")
        return try canonical(try records.results(given("id"), on: given("on")))
    default: return nil
    }
}

private func readAttempts(_ verb: String, _ given: Arguments, _ records: some AttemptRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter("assessment", "person", "number", "taken_on", "subject", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                assessment: filter.value("assessment"),
                person: filter.value("person"),
                number: filter.value("number"),
                takenOn: filter.value("taken_on"),
                subject: filter.value("subject"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("assessment", "person", "number", "taken_on", "subject", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                assessment: filter.value("assessment"),
                person: filter.value("person"),
                number: filter.value("number"),
                takenOn: filter.value("taken_on"),
                subject: filter.value("subject"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "of_person":
        try given.only("person")
        return try canonical(try await records.ofPerson(given("person")))
    default: return nil
    }
}

private func writeAttempts(_ verb: String, _ given: Arguments, _ records: Attempts) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    default: return nil
    }
}

private func batchAttempts(_ verb: String, _ given: Arguments, _ records: BatchAttempts) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter("assessment", "person", "number", "taken_on", "subject", mayBeMissing: true)
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                assessment: filter.value("assessment"),
                person: filter.value("person"),
                number: filter.value("number"),
                takenOn: filter.value("taken_on"),
                subject: filter.value("subject"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter("assessment", "person", "number", "taken_on", "subject", mayBeMissing: true)
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                assessment: filter.value("assessment"),
                person: filter.value("person"),
                number: filter.value("number"),
                takenOn: filter.value("taken_on"),
                subject: filter.value("subject"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "of_person":
        try given.only("person")
        return try canonical(try records.ofPerson(given("person")))
    default: return nil
    }
}

private func readFeedback(_ verb: String, _ given: Arguments, _ records: some FeedbackRecords) async throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try await records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try await records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try await records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "received_on",
            "status",
            "unit",
            "year",
            "number",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try await records.page(
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                unit: filter.value("unit"),
                year: filter.value("year"),
                number: filter.value("number"),
                submitter: filter.value("submitter"),
                due: filter.value("due"),
                responsibleUnit: filter.value("responsible_unit"),
                closedOn: filter.value("closed_on"),
                answeredOn: filter.value("answered_on"),
                activity: filter.value("activity"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "received_on",
            "status",
            "unit",
            "year",
            "number",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try await records.count(
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                unit: filter.value("unit"),
                year: filter.value("year"),
                number: filter.value("number"),
                submitter: filter.value("submitter"),
                due: filter.value("due"),
                responsibleUnit: filter.value("responsible_unit"),
                closedOn: filter.value("closed_on"),
                answeredOn: filter.value("answered_on"),
                activity: filter.value("activity"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "overdue":
        try given.only("on", "unit", "limit", "cursor")
        return try canonical(
            try await records.overdue(
                on: given("on"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "due_soon":
        try given.only("within_days", "on", "unit", "limit", "cursor")
        return try canonical(
            try await records.dueSoon(
                withinDays: given("within_days", or: 5),
                on: given("on"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "status_of":
        try given.only("number", "year", "unit")
        return try canonical(
            try await records.statusOf(
                number: given("number"),
                year: given("year"),
                unit: given("unit")
            ))
    case "public_register":
        try given.only("year", "unit", "limit", "cursor")
        return try canonical(
            try await records.publicRegister(
                given("year"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    default: return nil
    }
}

private func writeFeedback(_ verb: String, _ given: Arguments, _ records: FeedbackCollection) async throws -> JSON? {
    switch verb {
    case "add":
        try given.only("record")
        return try canonical(try await records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try await records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try await records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try await records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "receive":
        try given.only(
            "kind",
            "channel",
            "text",
            "proposal",
            "contact",
            "submitter",
            "received_on",
            "received_at",
            "unit",
            "category",
            "in_vietnamese",
            "procedures",
            "question",
            "plan",
            "activity",
            "legal_bases",
            "attachments",
            "register"
        )
        return try canonical(
            try await records.receive(
                kind: given("kind"),
                channel: given("channel"),
                text: given("text"),
                proposal: given("proposal"),
                contact: given("contact"),
                submitter: given("submitter"),
                receivedOn: given("received_on"),
                receivedAt: given("received_at"),
                unit: given("unit"),
                category: given("category"),
                inVietnamese: given("in_vietnamese"),
                procedures: given("procedures", or: []),
                question: given("question"),
                plan: given("plan"),
                activity: given("activity"),
                legalBases: given("legal_bases", or: []),
                attachments: given("attachments", or: []),
                register: given("register", or: false)
            ))
    case "complete":
        try given.only("id", "contact", "submitter", "text", "proposal", "in_vietnamese", "on")
        return try canonical(
            try await records.complete(
                given("id"),
                contact: given("contact"),
                submitter: given("submitter"),
                text: given("text"),
                proposal: given("proposal"),
                inVietnamese: given("in_vietnamese"),
                on: given("on")
            ))
    case "register":
        try given.only("id", "on")
        return try canonical(try await records.register(given("id"), on: given("on")))
    case "classify":
        try given.only("id", "category", "competence", "competent_body", "competent_unit", "why", "on")
        return try canonical(
            try await records.classify(
                given("id"),
                category: given("category"),
                competence: given("competence"),
                competentBody: given("competent_body"),
                competentUnit: given("competent_unit"),
                why: given("why"),
                on: given("on")
            ))
    case "not_accept":
        try given.only("id", "reason", "explanation", "duplicate_of", "on")
        return try canonical(
            try await records.notAccept(
                given("id"),
                reason: given("reason"),
                explanation: given("explanation"),
                duplicateOf: given("duplicate_of"),
                on: given("on")
            ))
    case "forward":
        try given.only("id", "to", "why", "to_unit", "on", "document")
        return try canonical(
            try await records.forward(
                given("id"),
                to: given("to"),
                why: given("why"),
                toUnit: given("to_unit"),
                on: given("on"),
                document: given("document")
            ))
    case "take_back":
        try given.only("id", "why", "on")
        return try canonical(try await records.takeBack(given("id"), why: given("why"), on: given("on")))
    case "transfer":
        try given.only("id", "to_unit", "why", "on")
        return try canonical(
            try await records.transfer(
                given("id"),
                toUnit: given("to_unit"),
                why: given("why"),
                on: given("on")
            ))
    case "assign":
        try given.only("id", "unit", "person", "on")
        return try canonical(
            try await records.assign(
                given("id"),
                unit: given("unit"),
                person: given("person"),
                on: given("on")
            ))
    case "process":
        try given.only("id", "why", "on")
        return try canonical(try await records.process(given("id"), why: given("why"), on: given("on")))
    case "need_evidence":
        try given.only("id", "why", "on")
        return try canonical(try await records.needEvidence(given("id"), why: given("why"), on: given("on")))
    case "decide":
        try given.only("id", "outcome", "text", "review", "on")
        return try canonical(
            try await records.decide(
                given("id"),
                outcome: given("outcome"),
                text: given("text"),
                review: given("review"),
                on: given("on")
            ))
    case "extend":
        try given.only("id", "why", "time_limit", "on")
        return try canonical(
            try await records.extend(
                given("id"),
                why: given("why"),
                timeLimit: given("time_limit"),
                on: given("on")
            ))
    case "answer":
        try given.only("id", "text", "on", "by", "channel", "document")
        return try canonical(
            try await records.answer(
                given("id"),
                text: given("text"),
                on: given("on"),
                by: given("by"),
                channel: given("channel"),
                document: given("document")
            ))
    case "publish":
        try given.only("id", "public_text", "channel", "on", "url", "confirmed")
        return try canonical(
            try await records.publish(
                given("id"),
                publicText: given("public_text"),
                channel: given("channel"),
                on: given("on"),
                url: given("url"),
                confirmed: given("confirmed", or: false)
            ))
    case "withdraw":
        try given.only("id", "why", "on")
        return try canonical(try await records.withdraw(given("id"), why: given("why"), on: given("on")))
    case "archive":
        try given.only("id", "place", "on")
        return try canonical(try await records.archive(given("id"), place: given("place"), on: given("on")))
    default: return nil
    }
}

private func batchFeedback(_ verb: String, _ given: Arguments, _ records: BatchFeedback) throws -> JSON? {
    switch verb {
    case "get":
        try given.only("id")
        return try canonical(try records.get(given("id")))
    case "find":
        try given.only("id")
        return try canonical(try records.find(given("id")))
    case "history":
        try given.only("id")
        return try canonical(try records.history(given("id")))
    case "page":
        let filter = try given.filter(
            "received_on",
            "status",
            "unit",
            "year",
            "number",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until", "descending", "limit", "cursor")
        return try canonical(
            try records.page(
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                unit: filter.value("unit"),
                year: filter.value("year"),
                number: filter.value("number"),
                submitter: filter.value("submitter"),
                due: filter.value("due"),
                responsibleUnit: filter.value("responsible_unit"),
                closedOn: filter.value("closed_on"),
                answeredOn: filter.value("answered_on"),
                activity: filter.value("activity"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until"),
                descending: given("descending", or: false),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "count":
        let filter = try given.filter(
            "received_on",
            "status",
            "unit",
            "year",
            "number",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
            mayBeMissing: true
        )
        try given.only("filter", "index", "since", "until")
        return try canonical(
            try records.count(
                receivedOn: filter.value("received_on"),
                status: filter.value("status"),
                unit: filter.value("unit"),
                year: filter.value("year"),
                number: filter.value("number"),
                submitter: filter.value("submitter"),
                due: filter.value("due"),
                responsibleUnit: filter.value("responsible_unit"),
                closedOn: filter.value("closed_on"),
                answeredOn: filter.value("answered_on"),
                activity: filter.value("activity"),
                plan: filter.value("plan"),
                missing: filter.missing(),
                index: given("index"),
                since: given("since"),
                until: given("until")
            ))
    case "add":
        try given.only("record")
        return try canonical(try records.add(given("record")))
    case "add_many":
        try given.only("records")
        return try canonical(try records.addMany(given("records")))
    case "update":
        try given.only("record")
        return try canonical(try records.update(given("record")))
    case "remove":
        try given.only("id", "rev")
        try records.remove(given("id"), rev: given("rev"))
        return JSON.null
    case "receive":
        try given.only(
            "kind",
            "channel",
            "text",
            "proposal",
            "contact",
            "submitter",
            "received_on",
            "received_at",
            "unit",
            "category",
            "in_vietnamese",
            "procedures",
            "question",
            "plan",
            "activity",
            "legal_bases",
            "attachments",
            "register"
        )
        return try canonical(
            try records.receive(
                kind: given("kind"),
                channel: given("channel"),
                text: given("text"),
                proposal: given("proposal"),
                contact: given("contact"),
                submitter: given("submitter"),
                receivedOn: given("received_on"),
                receivedAt: given("received_at"),
                unit: given("unit"),
                category: given("category"),
                inVietnamese: given("in_vietnamese"),
                procedures: given("procedures", or: []),
                question: given("question"),
                plan: given("plan"),
                activity: given("activity"),
                legalBases: given("legal_bases", or: []),
                attachments: given("attachments", or: []),
                register: given("register", or: false)
            ))
    case "complete":
        try given.only("id", "contact", "submitter", "text", "proposal", "in_vietnamese", "on")
        return try canonical(
            try records.complete(
                given("id"),
                contact: given("contact"),
                submitter: given("submitter"),
                text: given("text"),
                proposal: given("proposal"),
                inVietnamese: given("in_vietnamese"),
                on: given("on")
            ))
    case "register":
        try given.only("id", "on")
        return try canonical(try records.register(given("id"), on: given("on")))
    case "classify":
        try given.only("id", "category", "competence", "competent_body", "competent_unit", "why", "on")
        return try canonical(
            try records.classify(
                given("id"),
                category: given("category"),
                competence: given("competence"),
                competentBody: given("competent_body"),
                competentUnit: given("competent_unit"),
                why: given("why"),
                on: given("on")
            ))
    case "not_accept":
        try given.only("id", "reason", "explanation", "duplicate_of", "on")
        return try canonical(
            try records.notAccept(
                given("id"),
                reason: given("reason"),
                explanation: given("explanation"),
                duplicateOf: given("duplicate_of"),
                on: given("on")
            ))
    case "forward":
        try given.only("id", "to", "why", "to_unit", "on", "document")
        return try canonical(
            try records.forward(
                given("id"),
                to: given("to"),
                why: given("why"),
                toUnit: given("to_unit"),
                on: given("on"),
                document: given("document")
            ))
    case "take_back":
        try given.only("id", "why", "on")
        return try canonical(try records.takeBack(given("id"), why: given("why"), on: given("on")))
    case "transfer":
        try given.only("id", "to_unit", "why", "on")
        return try canonical(
            try records.transfer(
                given("id"),
                toUnit: given("to_unit"),
                why: given("why"),
                on: given("on")
            ))
    case "assign":
        try given.only("id", "unit", "person", "on")
        return try canonical(
            try records.assign(
                given("id"),
                unit: given("unit"),
                person: given("person"),
                on: given("on")
            ))
    case "process":
        try given.only("id", "why", "on")
        return try canonical(try records.process(given("id"), why: given("why"), on: given("on")))
    case "need_evidence":
        try given.only("id", "why", "on")
        return try canonical(try records.needEvidence(given("id"), why: given("why"), on: given("on")))
    case "decide":
        try given.only("id", "outcome", "text", "review", "on")
        return try canonical(
            try records.decide(
                given("id"),
                outcome: given("outcome"),
                text: given("text"),
                review: given("review"),
                on: given("on")
            ))
    case "extend":
        try given.only("id", "why", "time_limit", "on")
        return try canonical(
            try records.extend(
                given("id"),
                why: given("why"),
                timeLimit: given("time_limit"),
                on: given("on")
            ))
    case "answer":
        try given.only("id", "text", "on", "by", "channel", "document")
        return try canonical(
            try records.answer(
                given("id"),
                text: given("text"),
                on: given("on"),
                by: given("by"),
                channel: given("channel"),
                document: given("document")
            ))
    case "publish":
        try given.only("id", "public_text", "channel", "on", "url", "confirmed")
        return try canonical(
            try records.publish(
                given("id"),
                publicText: given("public_text"),
                channel: given("channel"),
                on: given("on"),
                url: given("url"),
                confirmed: given("confirmed", or: false)
            ))
    case "withdraw":
        try given.only("id", "why", "on")
        return try canonical(try records.withdraw(given("id"), why: given("why"), on: given("on")))
    case "archive":
        try given.only("id", "place", "on")
        return try canonical(try records.archive(given("id"), place: given("place"), on: given("on")))
    case "overdue":
        try given.only("on", "unit", "limit", "cursor")
        return try canonical(
            try records.overdue(
                on: given("on"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "due_soon":
        try given.only("within_days", "on", "unit", "limit", "cursor")
        return try canonical(
            try records.dueSoon(
                withinDays: given("within_days", or: 5),
                on: given("on"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    case "status_of":
        try given.only("number", "year", "unit")
        return try canonical(try records.statusOf(number: given("number"), year: given("year"), unit: given("unit")))
    case "public_register":
        try given.only("year", "unit", "limit", "cursor")
        return try canonical(
            try records.publicRegister(
                given("year"),
                unit: given("unit"),
                limit: given("limit", or: 50),
                cursor: given("cursor")
            ))
    default: return nil
    }
}

private func readStore(_ verb: String, _ given: Arguments, _ store: some StoreQuestions) async throws -> JSON? {
    switch verb {
    case "report":
        try given.only("period", "plan", "on", "unit", "as_successor")
        return try canonical(
            try await store.report(
                given("period"),
                plan: given("plan"),
                on: given("on"),
                unit: given("unit"),
                asSuccessor: given("as_successor", or: false)
            ))
    case "search":
        try given.only("query", "kinds", "filters", "limit", "cursor")
        return try canonical(
            try await store.search(
                given("query"),
                kinds: given("kinds", or: []),
                filters: given("filters", or: [:]),
                limit: given("limit", or: 20),
                cursor: given("cursor")
            ))
    case "suggest":
        try given.only("prefix", "kinds", "limit")
        return try canonical(
            try await store.suggest(
                given("prefix"),
                kinds: given("kinds", or: []),
                limit: given("limit", or: 10)
            ))
    default: return nil
    }
}

private func batchStore(_ verb: String, _ given: Arguments, _ store: Batch) throws -> JSON? {
    switch verb {
    case "report":
        try given.only("period", "plan", "on", "unit", "as_successor")
        return try canonical(
            try store.report(
                given("period"),
                plan: given("plan"),
                on: given("on"),
                unit: given("unit"),
                asSuccessor: given("as_successor", or: false)
            ))
    case "search":
        try given.only("query", "kinds", "filters", "limit", "cursor")
        return try canonical(
            try store.search(
                given("query"),
                kinds: given("kinds", or: []),
                filters: given("filters", or: [:]),
                limit: given("limit", or: 20),
                cursor: given("cursor")
            ))
    case "suggest":
        try given.only("prefix", "kinds", "limit")
        return try canonical(
            try store.suggest(
                given("prefix"),
                kinds: given("kinds", or: []),
                limit: given("limit", or: 10)
            ))
    default: return nil
    }
}

extension Store {
    /// Makes a call by its name through its method; nothing where there is no such method.
    func dispatch(_ collection: String, _ verb: String, _ given: Arguments) async throws -> JSON? {
        switch collection {
        case "units":
            if let answer = try await readUnits(verb, given, units) { return answer }
            return try await writeUnits(verb, given, units)
        case "people":
            if let answer = try await readPeople(verb, given, people) { return answer }
            return try await writePeople(verb, given, people)
        case "legal_documents":
            if let answer = try await readLegalDocuments(verb, given, legalDocuments) { return answer }
            return try await writeLegalDocuments(verb, given, legalDocuments)
        case "plans":
            if let answer = try await readPlans(verb, given, plans) { return answer }
            return try await writePlans(verb, given, plans)
        case "activities":
            if let answer = try await readActivities(verb, given, activities) { return answer }
            return try await writeActivities(verb, given, activities)
        case "sessions":
            if let answer = try await readSessions(verb, given, sessions) { return answer }
            return try await writeSessions(verb, given, sessions)
        case "attendances":
            if let answer = try await readAttendances(verb, given, attendances) { return answer }
            return try await writeAttendances(verb, given, attendances)
        case "attachments":
            if let answer = try await readAttachments(verb, given, attachments) { return answer }
            return try await writeAttachments(verb, given, attachments)
        case "registers":
            if let answer = try await readRegisters(verb, given, registers) { return answer }
            return try await writeRegisters(verb, given, registers)
        case "calendars":
            if let answer = try await readCalendars(verb, given, calendars) { return answer }
            return try await writeCalendars(verb, given, calendars)
        case "deadline_rules":
            if let answer = try await readDeadlineRules(verb, given, deadlineRules) { return answer }
            return try await writeDeadlineRules(verb, given, deadlineRules)
        case "procedures":
            if let answer = try await readProcedures(verb, given, procedures) { return answer }
            return try await writeProcedures(verb, given, procedures)
        case "postings":
            if let answer = try await readPostings(verb, given, postings) { return answer }
            return try await writePostings(verb, given, postings)
        case "data_subjects":
            if let answer = try await readDataSubjects(verb, given, dataSubjects) { return answer }
            return try await writeDataSubjects(verb, given, dataSubjects)
        case "data_requests":
            if let answer = try await readDataRequests(verb, given, dataRequests) { return answer }
            return try await writeDataRequests(verb, given, dataRequests)
        case "accesses":
            if let answer = try await readAccesses(verb, given, accesses) { return answer }
            return try await writeAccesses(verb, given, accesses)
        case "materials":
            if let answer = try await readMaterials(verb, given, materials) { return answer }
            return try await writeMaterials(verb, given, materials)
        case "disseminations":
            if let answer = try await readDisseminations(verb, given, disseminations) { return answer }
            return try await writeDisseminations(verb, given, disseminations)
        case "themes":
            if let answer = try await readThemes(verb, given, themes) { return answer }
            return try await writeThemes(verb, given, themes)
        case "appointments":
            if let answer = try await readAppointments(verb, given, appointments) { return answer }
            return try await writeAppointments(verb, given, appointments)
        case "questions":
            if let answer = try await readQuestions(verb, given, questions) { return answer }
            return try await writeQuestions(verb, given, questions)
        case "assessments":
            if let answer = try await readAssessments(verb, given, assessments) { return answer }
            return try await writeAssessments(verb, given, assessments)
        case "attempts":
            if let answer = try await readAttempts(verb, given, attempts) { return answer }
            return try await writeAttempts(verb, given, attempts)
        case "feedback":
            if let answer = try await readFeedback(verb, given, feedback) { return answer }
            return try await writeFeedback(verb, given, feedback)
        case "store": return try await readStore(verb, given, self)
        default: return nil
        }
    }
}

extension Snapshot {
    /// Makes a call by its name through its method; nothing where there is no such method.
    func dispatch(_ collection: String, _ verb: String, _ given: Arguments) async throws -> JSON? {
        switch collection {
        case "units": return try await readUnits(verb, given, units)
        case "people": return try await readPeople(verb, given, people)
        case "legal_documents": return try await readLegalDocuments(verb, given, legalDocuments)
        case "plans": return try await readPlans(verb, given, plans)
        case "activities": return try await readActivities(verb, given, activities)
        case "sessions": return try await readSessions(verb, given, sessions)
        case "attendances": return try await readAttendances(verb, given, attendances)
        case "attachments": return try await readAttachments(verb, given, attachments)
        case "registers": return try await readRegisters(verb, given, registers)
        case "calendars": return try await readCalendars(verb, given, calendars)
        case "deadline_rules": return try await readDeadlineRules(verb, given, deadlineRules)
        case "procedures": return try await readProcedures(verb, given, procedures)
        case "postings": return try await readPostings(verb, given, postings)
        case "data_subjects": return try await readDataSubjects(verb, given, dataSubjects)
        case "data_requests": return try await readDataRequests(verb, given, dataRequests)
        case "accesses": return try await readAccesses(verb, given, accesses)
        case "materials": return try await readMaterials(verb, given, materials)
        case "disseminations": return try await readDisseminations(verb, given, disseminations)
        case "themes": return try await readThemes(verb, given, themes)
        case "appointments": return try await readAppointments(verb, given, appointments)
        case "questions": return try await readQuestions(verb, given, questions)
        case "assessments": return try await readAssessments(verb, given, assessments)
        case "attempts": return try await readAttempts(verb, given, attempts)
        case "feedback": return try await readFeedback(verb, given, feedback)
        case "store": return try await readStore(verb, given, self)
        default: return nil
        }
    }
}

extension Batch {
    /// Makes a call by its name through its method; nothing where there is no such method.
    func dispatch(_ collection: String, _ verb: String, _ given: Arguments) throws -> JSON? {
        switch collection {
        case "units": return try batchUnits(verb, given, units)
        case "people": return try batchPeople(verb, given, people)
        case "legal_documents": return try batchLegalDocuments(verb, given, legalDocuments)
        case "plans": return try batchPlans(verb, given, plans)
        case "activities": return try batchActivities(verb, given, activities)
        case "sessions": return try batchSessions(verb, given, sessions)
        case "attendances": return try batchAttendances(verb, given, attendances)
        case "attachments": return try batchAttachments(verb, given, attachments)
        case "registers": return try batchRegisters(verb, given, registers)
        case "calendars": return try batchCalendars(verb, given, calendars)
        case "deadline_rules": return try batchDeadlineRules(verb, given, deadlineRules)
        case "procedures": return try batchProcedures(verb, given, procedures)
        case "postings": return try batchPostings(verb, given, postings)
        case "data_subjects": return try batchDataSubjects(verb, given, dataSubjects)
        case "data_requests": return try batchDataRequests(verb, given, dataRequests)
        case "accesses": return try batchAccesses(verb, given, accesses)
        case "materials": return try batchMaterials(verb, given, materials)
        case "disseminations": return try batchDisseminations(verb, given, disseminations)
        case "themes": return try batchThemes(verb, given, themes)
        case "appointments": return try batchAppointments(verb, given, appointments)
        case "questions": return try batchQuestions(verb, given, questions)
        case "assessments": return try batchAssessments(verb, given, assessments)
        case "attempts": return try batchAttempts(verb, given, attempts)
        case "feedback": return try batchFeedback(verb, given, feedback)
        case "store": return try batchStore(verb, given, self)
        default: return nil
        }
    }
}
