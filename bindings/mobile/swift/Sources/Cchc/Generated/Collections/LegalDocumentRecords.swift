// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The legal documents, for reading.
public protocol LegalDocumentRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension LegalDocumentRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: LegalDocumentId) async throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("legal_documents.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: LegalDocumentId) async throws -> LegalDocument? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("legal_documents.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: LegalDocumentId) async throws -> [LegalDocument] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("legal_documents.history", arguments)
    }

    /// Gives a page of legal documents.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<LegalDocument> {
        var filter = Filter(missing: missing)
        filter.add("symbol", symbol)
        filter.add("issuer", issuer)
        filter.add("document_type", documentType)
        filter.add("subject", subject)
        filter.add("in_force_from", inForceFrom)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("legal_documents.page", arguments)
    }

    /// Counts legal documents.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("symbol", symbol)
        filter.add("issuer", issuer)
        filter.add("document_type", documentType)
        filter.add("subject", subject)
        filter.add("in_force_from", inForceFrom)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("legal_documents.count", arguments)
    }

    /// Gives legal documents one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<LegalDocument> {
        RecordSequence { cursor in
            try await page(
                symbol: symbol,
                issuer: issuer,
                documentType: documentType,
                subject: subject,
                inForceFrom: inForceFrom,
                issuedOn: issuedOn,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Writes legal documents as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - progress: Is told how far the work is.
    /// - Throws: `storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid`
    ///   when there is no such column, no index serves the query, and for `TableFormat.xlsx`.
    public func exportTable(
        to url: URL,
        format: TableFormat = .csv,
        columns: [String]? = nil,
        options: ExportOptions = ExportOptions(),
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("symbol", symbol)
        filter.add("issuer", issuer)
        filter.add("document_type", documentType)
        filter.add("subject", subject)
        filter.add("in_force_from", inForceFrom)
        filter.add("issued_on", issuedOn)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "legal_documents")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans,
    /// by date and number.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Only documents that this unit issued; of every issuer if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Whose register it is, if it is not the unit's.
    public func registerFile(
        _ year: Int,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("legal_documents.register_file", arguments)
    }
}

/// The legal documents.
public struct LegalDocuments: LegalDocumentRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "legal_documents" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: LegalDocument) async throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("legal_documents.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [LegalDocument], progress: ProgressListener? = nil) async throws -> [LegalDocument] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("legal_documents.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: LegalDocument) async throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("legal_documents.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: LegalDocument) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("legal_documents.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: LegalDocumentId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("legal_documents.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: LegalDocumentId, rev: Int? = nil, asOf: Date? = nil) async throws -> LegalDocument {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("legal_documents.bring_back", arguments)
    }
}

/// The legal documents in a batch.
public struct BatchLegalDocuments: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "legal_documents" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: LegalDocumentId) throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("legal_documents.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: LegalDocumentId) throws -> LegalDocument? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("legal_documents.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: LegalDocumentId) throws -> [LegalDocument] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("legal_documents.history", arguments)
    }

    /// Gives a page of legal documents.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<LegalDocument> {
        var filter = Filter(missing: missing)
        filter.add("symbol", symbol)
        filter.add("issuer", issuer)
        filter.add("document_type", documentType)
        filter.add("subject", subject)
        filter.add("in_force_from", inForceFrom)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("legal_documents.page", arguments)
    }

    /// Counts legal documents.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("symbol", symbol)
        filter.add("issuer", issuer)
        filter.add("document_type", documentType)
        filter.add("subject", subject)
        filter.add("in_force_from", inForceFrom)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("legal_documents.count", arguments)
    }

    /// Gives legal documents at once.
    ///
    /// Indexes: `symbol` by symbol, issuer; `name` by documentType, subject; `inForceFrom` by inForceFrom; `issuedOn`
    /// by issuedOn.
    ///
    /// - Parameters:
    ///   - symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    ///   - issuer: Issuer as written.
    ///   - documentType: Type: "Quyết định", "Luật"; not blank (tên loại).
    ///   - subject: The subject of the document; not blank (trích yếu).
    ///   - inForceFrom: First day in force, included; none if unknown (ngày có hiệu lực).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        symbol: String? = nil,
        issuer: String? = nil,
        documentType: String? = nil,
        subject: String? = nil,
        inForceFrom: CivilDate? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<LegalDocument.OptionalKey> = [],
        index: LegalDocument.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [LegalDocument] {
        var found: [LegalDocument] = []
        var cursor: String?
        repeat {
            let page = try page(
                symbol: symbol,
                issuer: issuer,
                documentType: documentType,
                subject: subject,
                inForceFrom: inForceFrom,
                issuedOn: issuedOn,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }

    /// Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans,
    /// by date and number.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Only documents that this unit issued; of every issuer if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Whose register it is, if it is not the unit's.
    public func registerFile(
        _ year: Int,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("legal_documents.register_file", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: LegalDocument) throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("legal_documents.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [LegalDocument]) throws -> [LegalDocument] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("legal_documents.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: LegalDocument) throws -> LegalDocument {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("legal_documents.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: LegalDocument) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("legal_documents.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: LegalDocumentId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("legal_documents.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: LegalDocumentId, rev: Int? = nil, asOf: Date? = nil) throws -> LegalDocument {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("legal_documents.bring_back", arguments)
    }
}
