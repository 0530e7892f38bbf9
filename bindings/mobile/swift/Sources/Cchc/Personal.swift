extension Personal: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Personal data in clear, to be stored.
    public init(_ text: String) {
        self = .open(text: text)
    }

    public init(stringLiteral value: String) {
        self = .open(text: value)
    }

    /// The text when it is in clear; nil for sealed data, as the store returns them.
    public var text: String? {
        if case .open(let text) = self { text } else { nil }
    }
}

extension PartialDate {
    /// A date whose year, month and day are known.
    public init(_ date: CivilDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }
}
