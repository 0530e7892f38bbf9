extension Excerpt {
    /// Where the words found stand in its text.
    public var hits: [Range<String.Index>] {
        let scalars = text.unicodeScalars
        func index(_ place: Int) -> String.Index {
            scalars.index(scalars.startIndex, offsetBy: place - start, limitedBy: scalars.endIndex) ?? scalars.endIndex
        }
        return marks.filter { start <= $0.start && $0.start <= $0.end }.map { index($0.start)..<index($0.end) }
    }
}
