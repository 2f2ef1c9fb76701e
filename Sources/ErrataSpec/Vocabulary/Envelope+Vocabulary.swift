import ErrataCore

extension Catalog.Envelope.BodyFormat: VocabularyWord {
    /// The formats, with the usual words for them as synonyms.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [
            ("json", "applicationJSON object problemJSON"),
            ("xml", "applicationXML textXML soap problemXML"),
            ("form", "urlencoded xWWWFormURLEncoded formURLEncoded query queryString redirect"),
            ("text", "plain textPlain plainText string"),
        ]
    )
}

extension Catalog.Envelope.DelayUnit: VocabularyWord {
    /// The units, with the usual words for them as synonyms.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [
            ("seconds", "s sec secs second"),
            ("milliseconds", "ms msec millis millisecond"),
            ("minutes", "m min mins minute"),
        ]
    )
}
