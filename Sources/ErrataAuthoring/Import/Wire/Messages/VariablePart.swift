/// A part of a message that can differ from one response to the next.
struct VariablePart {
    /// What a part is, by its look.
    enum Kind: String {
        case number, id, email, url, date, time, address, phone
        /// A text in quotes or braces.
        case text
        /// The rest of a message that is too long, has several lines, or has too many variable parts.
        case details
        /// Parts of different kinds.
        case value
    }

    /// What it is.
    var kind: Kind
    /// Its place in the bytes of the message.
    var range: Range<Int>
    /// Whether it may identify somebody or open something, so that it is never kept.
    var isPersonal: Bool
}

extension VariablePart.Kind {
    /// Returns what parts of two kinds are.
    func merged(with other: Self) -> Self {
        if self == other { return self }
        return [self, other].allSatisfy { $0 == .number || $0 == .id } ? .id : .value
    }
}
