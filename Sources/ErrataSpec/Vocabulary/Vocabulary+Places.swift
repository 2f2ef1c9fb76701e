import ErrataCore

extension Vocabulary {
    /// Where credentials are sent.
    static let credentialPlaces = Vocabulary(
        ["header", "body", "query"],
        synonyms: [
            ("header", "headers bearer bearerToken authorization"),
            ("body", "json form payload formData"),
            ("query", "url uri queryString parameter parameters params"),
        ]
    )

    /// Who sends a status where that is not the vendor.
    static let origins = Vocabulary(["edge"])

    /// The classes of statuses.
    static let statusClasses = Vocabulary(StatusClass.allCases.map(\.text))
}
