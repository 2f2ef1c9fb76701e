/// The names that generated Swift cannot use, or that would silently have another meaning.
enum ReservedNames {
    /// The names that no case can have, not even in backticks.
    ///
    /// A case may have the name of a keyword, `default` or `internal`, in backticks. A name here is taken by the
    /// language on every type (`E.self`, `E.Type`, `E.init`), is `Optional`'s (`.none` on an optional is not the
    /// enum's), or is a member that every generated enum has.
    static let cases: Set<String> = [
        "none", "some",
        "self", "init", "Self", "Type", "Protocol", "_",
        "allCases", "AllCases", "rawValue", "RawValue", "hash", "hashValue", "description", "debugDescription",
        "ordinal", "catalog", "tableLiterals", "entry", "kind", "wireCode", "sampleResponse",
        "sampleResponses", "answer", "response", "problemDocument",
    ]

    /// The names that no catalog's type can have: Swift's own, and those that the code next to it refers to.
    static let types: Set<String> = [
        "Any", "AnyHashable", "AnyObject", "Array", "Bool", "CaseIterable", "Character", "Codable", "Comparable",
        "CustomStringConvertible", "Data", "Date", "Decodable", "Dictionary", "Double", "Duration", "Encodable",
        "Equatable", "Error", "Float", "Foundation", "Hashable", "Hasher", "Int", "Int64", "Never", "Optional",
        "Protocol", "RawRepresentable", "Result", "Self", "Sendable", "Sequence", "Set", "StaticString", "String",
        "Substring", "Swift", "Task", "Type", "UInt", "UInt8", "URL", "UUID", "Void",
        "AllCodes", "Catalog", "Code", "ErrataCatalog", "ErrataCore", "ErrataJSON", "ErrataRuntime", "ErrorCatalog",
        "ErrorCode", "Failure", "FailureActor", "FailureKind", "OrdinalEnum", "PackedTable", "RequestEffect",
        "RetryHint", "RetryVerdict", "WireCode",
    ]
}
