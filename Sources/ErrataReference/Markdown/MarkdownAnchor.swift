import ErrataBytes

/// An anchor on a page, unique there and stable as long as its subject keeps its id.
public struct MarkdownAnchor: Sendable, Hashable {
    /// The value of the `id` attribute: ASCII letters, digits, `-`, `_` and `.` only.
    public let id: String

    /// The kind of an anchor; each kind has a namespace of its own.
    public enum Kind: String, Sendable {
        /// An error code.
        case code
        /// An error without a code, by its name.
        case error
        /// An HTTP status.
        case status
        /// A category.
        case category
        /// An envelope.
        case envelope
        /// A source.
        case source
    }

    /// Creates an anchor; different names never collide, since every byte that is not kept is written as `.` and two
    /// hexadecimal digits.
    public init(_ kind: Kind, _ name: String) {
        id = "\(kind.rawValue)-" + Self.encode(name)
    }

    /// Creates the anchor of a code within a coarser one: two dots, which no other anchor has, stand between the two.
    init(_ code: String, within coarser: String) {
        id = "\(Kind.code.rawValue)-\(Self.encode(coarser))..\(Self.encode(code))"
    }

    private static func encode(_ name: String) -> String {
        guard !name.utf8.allSatisfy(isKept) else { return name }
        var id = ""
        for byte in name.utf8 {
            if isKept(byte) {
                id.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                id += ".\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16))"
            }
        }
        return id
    }

    private static func isKept(_ byte: UInt8) -> Bool { ASCII.isWordCharacter(byte) || byte == UInt8(ascii: "-") }
}
