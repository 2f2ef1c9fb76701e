import ErrataCore

extension Vocabulary {
    /// The places of credentials in a request.
    static let credentialLocations = Vocabulary(
        ["header", "body", "query"],
        synonyms: [
            ("header", "headers bearer bearerToken authorization"),
            ("body", "json form payload formData"),
            ("query", "url uri queryString parameter parameters params"),
        ]
    )

    /// The senders of a status other than the vendor.
    static let origins = Vocabulary(["edge"])

    /// The classes of statuses.
    static let statusClasses = Vocabulary(StatusClass.allCases.map(\.text))
}
