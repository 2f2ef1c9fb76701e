/// A validated JSON Pointer (RFC 6901): empty for the whole document, or tokens each after a slash.
public struct JSONPointer: Equatable, Hashable, Sendable {
    /// The pointer's UTF-8 bytes, by which pointers are compared.
    private let utf8: [UInt8]

    /// Validates `text`: it must be empty or start with a slash, and a `~` must be followed by 0 or 1.
    public init(parsing text: String) throws(JSONPointerError) {
        utf8 = Array(text.utf8)
        if let first = utf8.first, first != UInt8(ascii: "/") { throw JSONPointerError(.missingSlash, at: 0) }
        for (index, byte) in utf8.enumerated() where byte == UInt8(ascii: "~") {
            let next = index + 1 < utf8.count ? utf8[index + 1] : 0
            guard next == UInt8(ascii: "0") || next == UInt8(ascii: "1") else {
                throw JSONPointerError(.badEscape, at: index)
            }
        }
    }

    /// The pointer as it was written.
    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The tokens with `~0` and `~1` decoded.
    public var tokens: [String] {
        withText { text in text.map { $0.string } }
    }

    /// Calls `body` with the pointer's text in place.
    public func withText<Result>(_ body: (JSONPointerText) -> Result) -> Result {
        utf8.withUnsafeBufferPointer { body(JSONPointerText($0)) }
    }

    /// Resolves the pointer in `root`, by the rule of ``JSONPointerText/resolve(in:)``.
    public func resolve(in root: JSONCursor) -> JSONResolution {
        withText { $0.resolve(in: root) }
    }

    /// Calls `body` with every value that the pointer matches in `root`, by the rule of
    /// ``JSONPointerText/forEachMatch(in:along:_:)``.
    public func forEachMatch(in root: JSONCursor, _ body: (JSONCursor) -> Bool) {
        withText { $0.forEachMatch(in: root) { value, _ in body(value) } }
    }
}

/// A syntax error in a JSON Pointer, with its location.
public struct JSONPointerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kind of the error.
    public let kind: Kind

    /// The location in bytes of UTF-8 from the start of the pointer.
    public let offset: Int

    /// The kinds of syntax errors.
    public enum Kind: CaseIterable, Equatable, Sendable {
        /// The text is not empty and does not start with a slash.
        case missingSlash
        /// A `~` that is not followed by 0 or 1.
        case badEscape

        /// The kind's stable name, for diagnostics and scripts.
        public var id: String {
            switch self {
            case .missingSlash: "pointer-missing-slash"
            case .badEscape: "pointer-bad-escape"
            }
        }

        /// One sentence in lower case without a full stop.
        public var message: String {
            switch self {
            case .missingSlash: "a JSON Pointer is empty or starts with a slash"
            case .badEscape: "in a JSON Pointer ~ is written as ~0 and / within a name as ~1"
            }
        }
    }

    /// Creates an error of a kind at an offset.
    public init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// The sentence for the kind, the byte offset and the kind's id.
    public var description: String { "\(kind.message) (byte \(offset)) [\(kind.id)]" }
}
