// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// The people, for reading.
public protocol PersonRecords: Sendable {
    /// The way to their store.
    var channel: Channel { get }
}

extension PersonRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PersonId) async throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("people.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PersonId) async throws(CchcError) -> Person? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("people.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PersonId) async throws(CchcError) -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("people.history", arguments)
    }

    /// Gives a page of people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
    public func page(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws(CchcError) -> Page<Person> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await channel.read("people.page", arguments)
    }

    /// Counts people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    public func count(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws(CchcError) -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await channel.read("people.count", arguments)
    }

    /// Gives people one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    public func all(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Person> {
        RecordSequence { cursor in
            try await page(
                name: name,
                unit: unit,
                code: code,
                foldedTitle: foldedTitle,
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

    /// The unit and position of a person on a day: those noted for that day, or where none are noted at all the
    /// present ones.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - on: The day; today where none is given.
    public func at(_ person: PersonId, on: CivilDate? = nil) async throws(CchcError) -> PersonAt {
        var arguments = Packer(fields: 2)
        arguments.write("person", person)
        arguments.write("on", on)
        return try await channel.read("people.at", arguments)
    }

    /// Who held a position on a day, by its title with marks or without.
    ///
    /// - Parameters:
    ///   - title: The title: "Chánh Văn phòng".
    ///   - unit: The unit it is held in; any where none is given.
    ///   - on: The day; today where none is given.
    public func holding(
        _ title: String,
        unit: UnitId? = nil,
        on: CivilDate? = nil
    ) async throws(CchcError) -> [Holder] {
        var arguments = Packer(fields: 3)
        arguments.write("title", title)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try await channel.read("people.holding", arguments)
    }
}

/// The people.
public struct People: PersonRecords {
    /// The way to their store.
    public let channel: Channel

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: Person) async throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("people.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    public func addMany(_ records: [Person], progress: ProgressListener? = nil) async throws(CchcError) -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await channel.write("people.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: Person) async throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("people.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: Person) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await channel.write("people.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PersonId, rev: Int) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await channel.write("people.remove", arguments)
    }
}

/// The people in a batch.
public struct BatchPeople {
    let channel: BatchChannel

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PersonId) throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("people.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PersonId) throws(CchcError) -> Person? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("people.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PersonId) throws(CchcError) -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("people.history", arguments)
    }

    /// Gives a page of people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
    public func page(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws(CchcError) -> Page<Person> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try channel.call("people.page", arguments)
    }

    /// Counts people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    public func count(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws(CchcError) -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try channel.call("people.count", arguments)
    }

    /// Gives people at once.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
    ///   - unit: The unit they belong to at present.
    ///   - code: Staff code, unique in the store where given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    public func all(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws(CchcError) -> [Person] {
        var found: [Person] = []
        var cursor: String?
        repeat {
            let page = try page(
                name: name,
                unit: unit,
                code: code,
                foldedTitle: foldedTitle,
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

    /// The unit and position of a person on a day: those noted for that day, or where none are noted at all the
    /// present ones.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - on: The day; today where none is given.
    public func at(_ person: PersonId, on: CivilDate? = nil) throws(CchcError) -> PersonAt {
        var arguments = Packer(fields: 2)
        arguments.write("person", person)
        arguments.write("on", on)
        return try channel.call("people.at", arguments)
    }

    /// Who held a position on a day, by its title with marks or without.
    ///
    /// - Parameters:
    ///   - title: The title: "Chánh Văn phòng".
    ///   - unit: The unit it is held in; any where none is given.
    ///   - on: The day; today where none is given.
    public func holding(_ title: String, unit: UnitId? = nil, on: CivilDate? = nil) throws(CchcError) -> [Holder] {
        var arguments = Packer(fields: 3)
        arguments.write("title", title)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try channel.call("people.holding", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: Person) throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("people.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    public func addMany(_ records: [Person]) throws(CchcError) -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try channel.call("people.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: Person) throws(CchcError) -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("people.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: Person) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try channel.call("people.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PersonId, rev: Int) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try channel.call("people.remove", arguments)
    }
}
