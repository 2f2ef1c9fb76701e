// Embedded Swift has no Codable.
#if hasFeature(Embedded)
/// An empty requirement where `Codable` is not available.
public protocol StorableCode {}
#else
/// A code that can be stored.
public typealias StorableCode = Codable

extension ErrorCode {
    /// Encodes the code as on the wire, a string or an integer. A code that stands within a coarser one, and an error
    /// without a code, are encoded as the last part of their permanent id: `card_declined/expired_card`.
    public func encode(to encoder: any Encoder) throws {
        try entry.storedCode.encode(to: encoder)
    }

    /// Decodes a code as it is encoded; `1007` and `"1007"` are the same.
    ///
    /// - Throws: `DecodingError` for a value that is neither a string nor an integer, and for a code that the catalog
    ///   lacks.
    public init(from decoder: any Decoder) throws {
        let code = try WireCode(from: decoder)
        guard let known = Self.catalog.entry(stored: code).flatMap({ Self(ordinal: $0.ordinal) }) else {
            let text = "the catalog \(Self.catalog.id) does not have this code"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: text))
        }
        self = known
    }
}

extension WireCode: Codable {
    /// Encodes the code as on the wire, a string or an integer.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let text): try container.encode(text)
        case .integer(let number): try container.encode(number)
        }
    }

    /// Decodes a string or an integer.
    ///
    /// - Throws: `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .integer(number)
        } else {
            self = .string(try container.decode(String.self))
        }
    }
}
#endif
