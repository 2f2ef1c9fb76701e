/// The names of the fields of a JSON log: the common names, and those that were added.
public struct LogFields: Sendable {
    /// The role of a field.
    public enum Role: String, Sendable, CaseIterable {
        /// The HTTP status.
        case status
        /// The time of the record.
        case time
        /// The body of the response.
        case body
        /// The header fields of the response.
        case headers
    }

    private var given: [(letters: [UInt8], meaning: FieldName)] = []

    /// Creates the common names: `status`, `statusCode`, `http.response.status_code`, `time`, `ts`, `headers` and the
    /// like.
    public init() {}

    /// Whether only the common names are known.
    package var isEmpty: Bool { given.isEmpty }

    /// Assigns a role to a field; the common names for that role then no longer count.
    ///
    /// - Parameters:
    ///   - role: what the field holds.
    ///   - name: the field's name, or its path with dots: `res.sc`.
    public mutating func add(_ role: Role, name: String) {
        let meaning: FieldName =
            switch role {
            case .status: .status
            case .time: .time
            case .body: .body
            case .headers: .headers
            }
        given.append((FieldName.letters(Array(name.utf8)), meaning))
        guard meaning == .status else { return }
        let words = name.utf8.split { FieldName.letter($0) == nil }
        lastWordsOfStatus += [words.last.map { FieldName.letters($0) } ?? []]
    }

    /// Returns the role of a field, by its name or by its path.
    func meaning(of name: [UInt8], path: [UInt8]) -> FieldName? {
        guard !given.isEmpty else { return FieldName(name) }
        if let found = given.first(where: { $0.letters == name || $0.letters == path }) { return found.meaning }
        return FieldName(name).flatMap { meaning in given.contains { $0.meaning == meaning } ? nil : meaning }
    }

    /// Whether a field's role was assigned, and is not one of the common names.
    func isAssigned(_ name: [UInt8], path: [UInt8]) -> Bool {
        given.contains { $0.letters == name || $0.letters == path }
    }

    /// Whether a field is searched for a body.
    func admitsBody(_ meaning: FieldName?) -> Bool {
        meaning == .body || !given.contains { $0.meaning == .body }
    }

    /// The last words of the added names for the status: a key of that role ends in the letters of one of them.
    package private(set) var lastWordsOfStatus: [[UInt8]] = []
}
