/// A JSON Pointer (RFC 6901) that has been checked: empty for the whole document, or tokens each after a slash.
public struct JSONPointer: Equatable, Hashable, Sendable {
    /// The pointer's UTF-8 bytes; they are what two pointers are compared by.
    private let utf8: [UInt8]

    /// Checks `text`: it must be empty or start with a slash, and a `~` must be followed by 0 or 1.
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

    /// Lets `body` read the pointer in place.
    public func withText<Result>(_ body: (JSONPointerText) -> Result) -> Result {
        utf8.withUnsafeBufferPointer { body(JSONPointerText($0)) }
    }

    /// Finds what the pointer means in `root`, by the rule of ``JSONPointerText/resolve(in:)``.
    public func resolve(in root: JSONCursor) -> JSONResolution {
        withText { $0.resolve(in: root) }
    }

    /// Calls `body` with everything that the pointer means in `root`, by the rule of
    /// ``JSONPointerText/forEachMatch(in:_:)``.
    public func forEachMatch(in root: JSONCursor, _ body: (JSONCursor) -> Bool) {
        withText { $0.forEachMatch(in: root, body) }
    }
}

/// Why a text is not a JSON Pointer, and where.
public struct JSONPointerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let kind: Kind

    /// The place, in bytes of UTF-8 from the start of the pointer.
    public let offset: Int

    /// The two ways in which a text fails to be a pointer.
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

    /// An error of that kind at that byte.
    public init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }

    /// The sentence for the kind, the byte offset and the kind's id.
    public var description: String { "\(kind.message) (byte \(offset)) [\(kind.id)]" }
}
