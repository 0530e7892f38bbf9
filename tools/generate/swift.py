"""Renders the Swift package's types, how they are read and written, its errors and its collections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

import schema
from schema import camel, one_line
from swift_collections import collection_file, holders, shared_calls
from swift_text import Parameter, case_name, comment, default_of, described, escaped, function, parameters, type_of
from text import HEAD, fill, lines, listed, paragraphs

# Types of which a plain value may stand for the whole: the type of that value.
PLAIN = {"Personal": "String", "PartialDate": "CivilDate"}
# The files of types that are no records, by their first letters.
RANGES = ("AB", "CD", "EFG", "HIJKLM", "NOP", "QRS", "TUVWXYZ")


def files(model: schema.Model) -> Iterator[tuple[str, str]]:
    """Every file: its path in the folder of generated sources, and its text."""
    schema.check_unique([*model.types, "Record", "RecordKind"])
    yield file("Ids", *map(identity, model.of(schema.Identity)))
    yield file("Choices", *map(enum, [*model.of(schema.Enum), model.kinds("RecordKind", "A kind of record.")]))
    yield file("Errors", errors(model))
    yield file("Holders", holders(model))
    values: list[schema.Struct | schema.Union] = [*model.of(schema.Union), *model.of(schema.Struct)]
    values.sort(key=lambda one: one.name)
    kept = [one for one in values if one.name not in model.records]
    for letters, group in groupby(kept, lambda one: next(letters for letters in RANGES if one.name[0] in letters)):
        made = (union(one) if isinstance(one, schema.Union) else structure(one) for one in group)
        yield file(f"Values/Values{letters[0]}To{letters[-1]}", *made)
    yield file("Collections/TableTarget", shared_calls(model))
    for one in model.collections:
        yield file(f"Records/{one.record.name}", record(one))
        yield file(f"Collections/{one.record.name}Records", collection_file(one, model.query))


def file(name: str, *parts: str) -> tuple[str, str]:
    """A file by its name."""
    return f"{name}.swift", f"{HEAD}import Foundation\n\n{paragraphs(parts)}\n"


def identity(one: schema.Identity) -> str:
    """A struct over a UUID."""
    return fill(
        """
        $doc
        public struct $one.name: Identity {
            /// Its UUID.
            public let value: UUID

            /// The identity with this UUID.
            public init(_ value: UUID) {
                self.value = value
            }
        }

        extension $one.name: Wire {}
        """,
        one=one,
        doc=comment(one_line(one.doc)),
    )


def enum(one: schema.Enum) -> str:
    """An enum of names with their Vietnamese labels."""
    return fill(
        """
        $declared

        extension $one.name {
            /// What it is called in Vietnamese, as within a sentence.
            public var labelVi: String {
                switch self {
                $labels
                }
            }
        }

        extension $one.name: Wire {}
        """,
        one=one,
        declared=choice(one.name, one.doc, ((value.name, one_line(value.doc)) for value in one.values)),
        labels=lines(f'case .{case_name(value.name)}: return "{value.label}"' for value in one.values),
    )


def choice(name: str, doc: str, cases: Iterable[tuple[str, str]], indent: int = 0) -> str:
    """The declaration of an enum of names."""
    declared = []
    for code, meaning in cases:
        case = case_name(code)
        raw = "" if case == code else f' = "{code}"'
        declared.append(f"{comment(meaning, indent + 4)}\ncase {case}{raw}")
    return fill(
        """
        $doc
        public enum $name: String, CaseIterable, Sendable {
            $cases
        }
        """,
        doc=comment(doc, indent),
        name=name,
        cases=lines(declared),
    )


def union(one: schema.Union) -> str:
    """An enum with a case for each variant."""
    cases, reads, writes = [], [], []
    for variant in one.variants:
        case, given = case_name(variant.name), parameters(variant.fields)
        values = ", ".join(each.declared for each in given)
        doc = comment(described(one_line(variant.doc), given), 4)
        cases.append(f"{doc}\ncase {case}" + (f"({values})" if values else ""))
        made = listed(f"self = .{case}", [f"{each.name}: {reading(each)}" for each in given], "", 12)
        reads.append(f'case "{variant.name}":\n    ' + (made if given else f"self = .{case}").replace("\n", "\n    "))
        bound = ", ".join(escaped(each.name) for each in given)
        writes.append(f"case let .{case}({bound}):" if bound else f"case .{case}:")
        writes.append(f"    packer.map({len(given) + 1})")
        writes.append(f'    packer.write("type", "{variant.name}")')
        writes += [f"    {writing(each)}" for each in given]
    return fill(
        """
        $doc
        public enum $one.name: Hashable, Sendable {
            $cases
        }

        $hiding

        extension $one.name: Wire {
            init(from unpacker: inout Unpacker) throws {
                $plain
                var fields = try FieldReader("$one.name", from: unpacker)
                switch try fields.read("type") as String {
                $reads
                case let unknown: throw DecodeError("$one.name has no \\(unknown)")
                }
                try fields.finish(&unpacker)
            }

            func write(to packer: inout Packer) {
                switch self {
                $writes
                }
            }
        }
        """,
        one=one,
        doc=comment(one.doc),
        hiding=hiding_union(one),
        cases=lines(cases),
        plain=plain_value(one.name),
        reads=lines(reads),
        writes=lines(writes),
    )


def hiding(one: schema.Struct) -> str:
    """The texts of a value that holds personal data in clear: they show that there are some, not what they are."""
    if not one.is_personal:
        return ""
    names = [(camel(field.member), field.personal) for field in one.fields]
    values = [(name, f"hidden({name})" if personal else escaped(name)) for name, personal in names]
    return fill(
        """
        extension $one.name: CustomStringConvertible, CustomReflectable {
            /// The value without the personal data in it.
            public var description: String {
                let fields = [
                    $shown
                ]
                return "$one.name(\\(fields.joined(separator: ", ")))"
            }

            /// The value without the personal data in it.
            public var customMirror: Mirror {
                Mirror(
                    self,
                    children: [
                        $children
                    ],
                    displayStyle: .struct)
            }
        }
        """,
        one=one,
        shown=lines(f'"{name}: \\({value})",' for name, value in values),
        children=lines(f'"{name}": {value},' for name, value in values),
    )


def hiding_union(one: schema.Union) -> str:
    """As `hiding`, of a union with a case that holds personal data in clear."""
    if not any(variant.is_personal for variant in one.variants):
        return ""
    branches = []
    for variant in one.variants:
        names = [camel(field.member) for field in variant.fields]
        bound = f"let .{case_name(variant.name)}({', '.join(names)})" if names else f".{case_name(variant.name)}"
        shown = [
            f"{name}: \\({f'hidden({name})' if field.personal else name})"
            for name, field in zip(names, variant.fields, strict=True)
        ]
        branches.append(f'case {bound}: return "{camel(variant.name)}({", ".join(shown)})"')
    return fill(
        """
        extension $one.name: CustomStringConvertible, CustomReflectable {
            /// The value without the personal data in it.
            public var description: String {
                switch self {
                $branches
                }
            }

            /// The value without the personal data in it.
            public var customMirror: Mirror { Mirror(self, children: ["value": description], displayStyle: .enum) }
        }
        """,
        one=one,
        branches=lines(branches),
    )


def plain_value(name: str) -> str:
    """Reads a plain value where one may stand for the type."""
    if name not in PLAIN:
        return ""
    return fill(
        """
        guard try !unpacker.isText() else {
            self = $name(try unpacker.read() as $plain)
            return
        }
        """,
        name=name,
        plain=PLAIN[name],
    )


def reading(field: Parameter) -> str:
    """The expression that reads a field by its name."""
    otherwise = "" if field.default is None else f", or: {field.default}"
    return f'try fields.read("{field.key}"{otherwise})'


def writing(field: Parameter) -> str:
    """The statement that writes a field."""
    return f'packer.write("{field.key}", {escaped(field.name)})'


def structure(one: schema.Struct) -> str:
    """A struct with its fields."""
    given = parameters(one.fields)
    by_key = {each.key: each for each in given}
    fields = [by_key[field.name] for field in one.fields]
    return fill(
        """
        $doc
        public struct $one.name: Hashable, Sendable {
            $fields

            /// Makes one from its fields.
            $init
                $assignments
            }
        }

        $hiding

        extension $one.name: Wire {
            init(from unpacker: inout Unpacker) throws {
                $plain
                var fields = try FieldReader("$one.name", from: unpacker)
                $reads
                try fields.finish(&unpacker)
            }

            func write(to packer: inout Packer) {
                packer.map($count)
                $writes
            }
        }
        """,
        one=one,
        doc=comment(one.doc),
        hiding=hiding(one),
        fields=lines(f"{comment(each.doc, 4)}\npublic var {escaped(each.name)}: {each.type}" for each in fields),
        init=function("public init", given, ""),
        assignments=lines(f"self.{each.name} = {escaped(each.name)}" for each in fields),
        plain=plain_value(one.name),
        reads=lines(f"self.{each.name} = {reading(each)}" for each in fields),
        count=str(len(fields)),
        writes=lines(map(writing, fields)),
    )


def record(one: schema.Collection) -> str:
    """A record, its indexes, and the indexed fields that it may lack."""
    name = one.record.name
    indexes = [
        (
            index.name,
            f"By {', '.join(f'`{camel(key.name)}`' for key in index.keys)}{'; unique' if index.unique else ''}.",
        )
        for index in one.indexes
        if index.keys
    ]
    lacking = [(key.name, key.doc) for key in one.optional_keys]
    optional = choice("OptionalKey", "A field of an index that may be missing.", lacking, 4)
    return fill(
        """
        $structure

        extension $name: Record {
            public static let kind = RecordKind.$kind

            /// Its identity; all zeros on a draft.
            public var id: $one.identity { $one.identity(header.id) }

            $index

            $optional
        }

        extension ${name}.Index: Wire {}

        $wire
        """,
        one=one,
        structure=structure(one.record),
        name=name,
        kind=case_name(one.kind),
        index=choice("Index", "An order in which records are found.", indexes, 4),
        optional=optional if lacking else "",
        wire=f"extension {name}.OptionalKey: Wire {{}}" if lacking else "",
    )


def errors(model: schema.Model) -> str:
    """The errors, each with the core's report."""
    # A fault of the library itself; `internal` is a keyword.
    named = {"internal": "unexpected"}
    cases = [(named.get(error.code, case_name(error.code)), error) for error in model.errors]
    contexts = [f".{case}(let context)" for case, _ in cases]
    fields = [
        f"{comment(each.doc, 4)}\npublic var {escaped(each.name)}: {each.type} {{ report.{escaped(each.name)} }}"
        for each in (
            Parameter(field.name, camel(field.member), type_of(field.type), default_of(field), field.doc)
            for field in model.struct("ErrorReport").fields
        )
    ]
    return fill(
        ERRORS,
        cases=lines(f"{comment(one_line(error.doc), 4)}\ncase {case}(Context)" for case, error in cases),
        codes=lines(f'case "{error.code}": self = .{case}(context)' for case, error in cases),
        contexts=",\n    ".join(contexts),
        fields=paragraphs(fields),
    )


ERRORS = """
/// What can go wrong, named by what the caller can do about it.
///
/// The text is English; `textVi` says it in Vietnamese.
///
/// Functions of the library declare `throws` without a type. What they throw is this, except where they run a function
/// of yours or write a file of yours: what that throws is passed on.
public enum CchcError: Error, Sendable {
    $cases
}

extension CchcError {
    /// The error of a report, by its code.
    init(_ report: ErrorReport, cause: (any Error)? = nil) {
        let context = Context(report: report, cause: cause)
        switch report.code {
        $codes
        default: self = .unexpected(context)
        }
    }

    /// What is known about it.
    public var context: Context {
        switch self {
        case
            $contexts:
            return context
        }
    }

    $fields
}
"""
