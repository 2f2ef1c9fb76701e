/// What the fields of a JSON log are called: the common names, and those that were told.
public struct LogFields: Sendable {
    /// What a field can be told to hold.
    public enum Role: String, Sendable, CaseIterable {
        /// The HTTP status.
        case status
        /// When the record was written.
        case time
        /// The body of the response.
        case body
        /// The header fields of the response.
        case headers
    }

    private var told: [(letters: [UInt8], meaning: FieldName)] = []

    /// The common names alone: `status`, `statusCode`, `http.response.status_code`, `time`, `ts`, `headers` and their like.
    public init() {}

    /// Whether only the common names are known.
    package var isEmpty: Bool { told.isEmpty }

    /// Tells what a field is called; then no other field has its role.
    ///
    /// - Parameter name: its name, or its path with dots: `res.sc`.
    public mutating func tell(_ role: Role, name: String) {
        let meaning: FieldName =
            switch role {
            case .status: .status
            case .time: .time
            case .body: .body
            case .headers: .headers
            }
        told.append((FieldName.letters(Array(name.utf8)), meaning))
        guard meaning == .status else { return }
        let words = name.utf8.split { FieldName.letter($0) == nil }
        lastWordsOfStatus += [words.last.map { FieldName.letters($0) } ?? []]
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

    /// The last words of the names that were told for the status: a key with that meaning ends in one of these letters.
    package private(set) var lastWordsOfStatus: [[UInt8]] = []
}
