extension Vocabulary {
    /// Returns the keys of a shape, with common alternatives as synonyms.
    static func keys(of shape: Shape) -> Vocabulary {
        // The table is shared by all shapes: of the meanings of a synonym, only keys of this shape are kept.
        let known = keySynonyms.map { synonym -> (meant: String, spellings: String) in
            let keys = synonym.meant.split(separator: ",").map(String.init).filter(shape.keys.contains)
            return (keys.joined(separator: ","), synonym.spellings)
        }
        return Vocabulary(shape.keys, synonyms: known.filter { !$0.meant.isEmpty })
    }

    private static let keySynonyms: Synonyms = [
        ("http", "status statuses statusCode statusCodes httpStatus httpCode"),
        ("status", "http statusCode httpStatus code"),
        ("message", "text msg detail error reason phrase template"),
        ("title", "name label heading"),
        ("name,summary", "title"),
        ("name", "label case"),
        ("summary", "description what meaning explanation"),
        ("resolution", "solution fix remedy action whatToDo advice"),
        ("userMessage", "endUserMessage displayMessage localizedMessage"),
        ("actor", "who owner responsible"),
        ("kind", "class errorType type"),
        ("retry", "retryable retries retryPolicy"),
        ("verdict", "when retryable strategy"),
        ("initialSeconds", "seconds delay wait delaySeconds waitSeconds retryAfter after minimumSeconds"),
        ("maximumSeconds", "maxDelay maximumDelay maxSeconds"),
        ("effect", "sideEffect idempotent"),
        ("what", "name unit of summary"),
        ("minimum", "min atLeast"),
        ("maximum", "max atMost limit value"),
        ("amount", "limit requests count maximum"),
        ("windowSeconds", "window per period seconds"),
        ("retrieved", "date read accessed retrievedAt"),
        ("url", "link href address"),
        ("documentation", "docs url link documentationURL documentationUrl helpURL"),
        ("docs", "site reference permalink docsURL"),
        ("requestID", "traceID correlationID"),
        ("retryAfter", "delay retryDelay wait"),
        ("at", "path pointer field key"),
        ("equals", "value is"),
        ("keywords", "tags synonyms search terms"),
        ("examples", "sample body"),
        ("successor", "replacedBy replacement"),
        ("formerNames", "oldNames previousNames renamedFrom"),
        ("source", "sourceID origin"),
        ("range", "codes from"),
        ("categories", "groups"),
        ("errors", "codes entries"),
        ("envelopes", "responses"),
    ]
}
