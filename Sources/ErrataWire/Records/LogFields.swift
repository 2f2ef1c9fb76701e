/// What the fields of a log are called: the common names, and those that were told.
package struct LogFields {
    private var told: [(letters: [UInt8], meaning: FieldName)] = []

    /// The common names alone.
    package init() {}

    /// Whether only the common names are known.
    package var isEmpty: Bool { told.isEmpty }

    /// Tells that a field has a meaning; then no other field has it.
    ///
    /// - Parameter name: its name, or its path with dots.
    package mutating func tell(_ meaning: FieldName, name: String) {
        told.append((FieldName.letters(Array(name.utf8)), meaning))
    }

    /// What a field means, by its name or by its path.
    func meaning(of name: [UInt8], path: [UInt8]) -> FieldName? {
        guard !told.isEmpty else { return FieldName(name) }
        if let found = told.first(where: { $0.letters == name || $0.letters == path }) { return found.meaning }
        return FieldName(name).flatMap { meaning in told.contains { $0.meaning == meaning } ? nil : meaning }
    }

    /// Whether a body is looked for in a field.
    func admitsBody(_ meaning: FieldName?) -> Bool {
        meaning == .body || !told.contains { $0.meaning == .body }
    }

    /// The last words of the names that were told for the status, as they stand in a line.
    package func statusKeys() -> [[UInt8]] {
        told.filter { $0.meaning == .status }.map(\.letters)
    }
}
