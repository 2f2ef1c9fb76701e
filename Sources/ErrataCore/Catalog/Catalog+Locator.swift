extension Catalog.Envelope {
    /// The unit of a bare number that says how long to wait.
    public enum DelayUnit: String, OrdinalEnum, CaseIterable, Hashable {
        /// Seconds.
        case seconds
        /// Milliseconds.
        case milliseconds
        /// Minutes.
        case minutes
    }

    /// A place in a response: a value of the body or a header, or a part of its text.
    public struct Place: Sendable, Hashable {
        /// A text that is empty or starts with a slash is a JSON Pointer (RFC 6901) into the body, in which the token
        /// `*` stands for any element of a list and any member of an object; any other text is the name of a response
        /// header.
        public let at: String
        /// The name of a parameter of the text, such as `error` of a challenge (RFC 9110 section 11.4); nil for the
        /// whole text.
        public let parameter: String?
        /// The sign after the last occurrence of which the text begins; without it in the text, the whole text counts.
        public let after: String?
        /// The sign before the first occurrence of which the text ends.
        public let before: String?
        /// The unit of a bare number that says how long to wait; nil where its look tells.
        public let unit: DelayUnit?

        /// Creates a place.
        public init(
            at: String,
            parameter: String? = nil,
            after: String? = nil,
            before: String? = nil,
            unit: DelayUnit? = nil
        ) {
            self.at = at
            self.parameter = parameter
            self.after = after
            self.before = before
            self.unit = unit
        }

        /// Whether it is a header.
        public var isHeader: Bool { at.utf8.first.map { $0 != 0x2F } ?? false }

        /// Whether the whole value counts, as it is.
        public var isWhole: Bool { !hasTextPart && unit == nil }

        /// Whether only a part of the text counts.
        package var hasTextPart: Bool { parameter != nil || after != nil || before != nil }
    }

    /// The places of a part in a response: the first that holds something counts.
    public struct Locator: Sendable, Hashable {
        /// The places, in the order of the spec; at least one.
        public let places: [Place]

        /// Creates a locator of several places.
        public init(_ places: [Place]) {
            self.places = places
        }

        /// Creates a locator of one place, a JSON Pointer or the name of a header.
        public init(_ at: String) {
            places = [Place(at: at)]
        }

        /// The only place, where that is a value as it is; nil for any other locator.
        package var plain: String? {
            places.count == 1 && places[0].isWhole ? places[0].at : nil
        }
    }
}

extension Catalog.Envelope.Locator: CustomStringConvertible {
    /// The places in words, such as `/error/code, or X-Error-Code up to ":"`.
    public var description: String {
        places.dropFirst().reduce(places.first?.description ?? "") { "\($0), or \($1.description)" }
    }
}

extension Catalog.Envelope.Place: CustomStringConvertible {
    /// The place in words, such as `/__type after "#"`.
    public var description: String {
        var words = at.isEmpty ? "the whole text" : at
        if let parameter { words += " (parameter \(parameter))" }
        if let after { words += " after \"\(after)\"" }
        if let before { words += " up to \"\(before)\"" }
        if let unit, unit != .seconds { words += " in \(unit.rawValue)" }
        return words
    }
}

extension RecordCursor<TableLayout.LocatorRecord> {
    mutating func locator() -> Catalog.Envelope.Locator {
        Catalog.Envelope.Locator(list(.places, of: TableLayout.PlaceRecord.self) { $0.place() })
    }
}

extension RecordCursor<TableLayout.PlaceRecord> {
    mutating func place() -> Catalog.Envelope.Place {
        let at = text(.at)
        return Catalog.Envelope.Place(
            at: at,
            parameter: optionalText(.parameter),
            after: optionalText(.after),
            before: optionalText(.before),
            unit: Catalog.Envelope.DelayUnit(ordinal: word(.unit) - 1)
        )
    }
}
