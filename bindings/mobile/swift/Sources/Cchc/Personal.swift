extension Personal: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// A piece of personal data in clear, as it is given to be stored.
    public init(_ text: String) {
        self = .open(text: text)
    }

    public init(stringLiteral value: String) {
        self = .open(text: value)
    }

    /// The text, where it is in clear; what the store gives is sealed.
    public var text: String? {
        if case .open(let text) = self { text } else { nil }
    }
}

extension PartialDate {
    /// A date of which all is known.
    public init(_ date: CivilDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }
}
