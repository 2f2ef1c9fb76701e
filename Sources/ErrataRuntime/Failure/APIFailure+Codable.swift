// Embedded Swift has no Codable.
#if !hasFeature(Embedded)
extension CodingUserInfoKey {
    /// The key for the catalogs, a `[Catalog]`, in which a decoder looks up those of stored failures without a typed
    /// code.
    public static let errataCatalogs = CodingUserInfoKey("errata.catalogs")

    private init(_ name: String) {
        guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("every text is a key") }
        self = key
    }
}

/// The stored form of a failure: the server's response with the id of the catalog, which is recognized again when it is
/// decoded: a code that was unknown when the failure was stored is known if the table has it by then.
///
/// The form may gain keys, and none of them ever changes its meaning: `catalog`, `origin`, `status`, `code` (the
/// table's, where it was recognized), `rawCode`, `recognition`, `message`, `requestID`, `fields`, `delaySeconds`,
/// `rest`, `transport`, `flags`, `edge` (whether the headers showed an edge), `coarserCodes` and `conditions` (the bits of
/// the variants whose conditions held). Missing keys are nil.
extension APIFailure: Codable {
    private enum Key: String, CodingKey {
        case catalog, origin, status, code, rawCode, recognition, message, requestID, fields, delaySeconds, rest
        case transport, flags, edge, coarserCodes, conditions
    }

    /// Encodes the server's response and how it was recognized.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(catalog.id, forKey: .catalog)
        try container.encode(origin.rawValue, forKey: .origin)
        try container.encodeIfPresent(status, forKey: .status)
        try container.encodeIfPresent(entry?.storedCode, forKey: .code)
        try container.encodeIfPresent(rawCode, forKey: .rawCode)
        try container.encode(recognition.rawValue, forKey: .recognition)
        try container.encodeIfPresent(message, forKey: .message)
        try container.encodeIfPresent(requestID, forKey: .requestID)
        if !fields.isEmpty { try container.encode(fields, forKey: .fields) }
        try container.encodeIfPresent(serverDelay, forKey: .delaySeconds)
        if !rest.isEmpty { try container.encode(rest, forKey: .rest) }
        try container.encodeIfPresent(transport?.rawValue, forKey: .transport)
        if !observed.isEmpty { try container.encode(observed.ids, forKey: .flags) }
        if statusEntry?.isEdge == true { try container.encode(true, forKey: .edge) }
        if !coarserCodes.isEmpty { try container.encode(coarserCodes, forKey: .coarserCodes) }
        if facts.conditions != 0 { try container.encode(facts.conditions, forKey: .conditions) }
    }

    /// Decodes a stored failure.
    ///
    /// With a typed code the failure must be of that code's catalog. Without one its catalog is looked up by its id
    /// among the decoder's `CodingUserInfoKey.errataCatalogs`, and HTTP's own is always known.
    ///
    /// - Throws: `DecodingError` for a catalog that is unknown or is not the code's, and for anything that is not a
    ///   stored failure. An origin, a recognition, a flag or a transport failure of a later version is not an error: it
    ///   is dropped, or the failure is recognized again.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            catalog: try Self.catalog(id: container.decode(String.self, forKey: .catalog), decoder),
            status: try container.decodeIfPresent(Int.self, forKey: .status),
            origin: try Self.word(.origin, in: container) ?? .unknown
        )
        try readAnswer(in: container)
        let code = try container.decodeIfPresent(WireCode.self, forKey: .code)
        let showsEdge = try container.decodeIfPresent(Bool.self, forKey: .edge) ?? false
        let rung: String? = try container.decodeIfPresent(String.self, forKey: .recognition)
        // Before there were coarser codes, the rung was called after the range of a category.
        let isCovered = rung == Recognition.category.rawValue || rung == "range"
        restore(code: code, isCovered: isCovered, showsEdge: showsEdge)
        facts.conditions = try container.decodeIfPresent(UInt32.self, forKey: .conditions) ?? facts.conditions
    }

    private mutating func readAnswer(in container: KeyedDecodingContainer<Key>) throws {
        rawCode = try container.decodeIfPresent(String.self, forKey: .rawCode)
        message = try container.decodeIfPresent(String.self, forKey: .message)
        requestID = try container.decodeIfPresent(String.self, forKey: .requestID)
        fields = try container.decodeIfPresent([NamedValue].self, forKey: .fields) ?? []
        coarserCodes = try container.decodeIfPresent([String].self, forKey: .coarserCodes) ?? []
        rest = try container.decodeIfPresent([ListedError].self, forKey: .rest) ?? []
        let seconds = try container.decodeIfPresent(Int.self, forKey: .delaySeconds)
        serverDelay = seconds.map { ServerDelay.clamped(seconds: $0) }
        transport = try Self.word(.transport, in: container)
        observed = FailureFlags(ids: try container.decodeIfPresent([String].self, forKey: .flags) ?? [])
    }

    /// Decodes a word of a closed set; nil where it is missing or of a later version.
    private static func word<Word: RawRepresentable<String>>(
        _ key: Key,
        in container: KeyedDecodingContainer<Key>
    ) throws -> Word? {
        try container.decodeIfPresent(String.self, forKey: key).flatMap { Word(rawValue: $0) }
    }

    private static func catalog(id: String, _ decoder: any Decoder) throws -> Catalog {
        let known =
            if let code = Code.self as? any ErrorCode.Type {
                [code.catalog]
            } else {
                (decoder.userInfo[.errataCatalogs] as? [Catalog] ?? []) + [HTTP.catalog]
            }
        if let catalog = known.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return catalog }
        let text = "the catalog \(id) is not among \(known.map(\.id).joined(separator: ", "))"
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: text))
    }

    /// Recognizes the code by the current table: the code that was recognized, if the table still has it, else the code
    /// as it was sent. A number is only known to have been one, and not a string of the same digits, by what was
    /// recognized in it.
    mutating func restore(code: WireCode?, isCovered: Bool, showsEdge: Bool) {
        if let known = code.flatMap({ catalog.entry(stored: $0) }) {
            recognize(nil, showsEdge: showsEdge)
            facts.recognize(known)
            if facts.dependsOnMessage { facts.conditions = facts.conditionsByStatus }
            return
        }
        observed.remove(.inexactCode)
        let text = isCovered ? ownCode.map { Self.digits(ofNumber: $0) } : ownCode
        recognize(text, showsEdge: showsEdge)
    }

    /// Returns an integer in plain decimal digits, however it was written; any other text as it is.
    private static func digits(ofNumber text: String) -> String {
        decimal(text)?.integer.map { String($0) } ?? text
    }
}

extension FailureFlags {
    /// Creates flags from their names; unknown ones are dropped.
    init(ids: [String]) {
        self = []
        for bit in 0..<FailureFlags(rawValue: -1).ids.count {
            let flag = FailureFlags(rawValue: 1 << bit)
            if flag.ids.allSatisfy(ids.contains) { insert(flag) }
        }
    }
}
#endif
