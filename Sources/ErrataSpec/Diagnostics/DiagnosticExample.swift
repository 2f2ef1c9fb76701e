/// An example file that violates a rule or complies with it: short, and complete, so that it can be pasted.
public struct DiagnosticExample: Sendable, Hashable {
    /// The role of the file.
    public enum Role: Sendable, Hashable {
        /// A spec.
        case spec
        /// A further spec of a target that has one with the id `acme` and the type `Acme`.
        case secondSpec
        /// A spec that replaces another, which is its baseline.
        case successor(of: String)
        /// The `errata-plugin.json` of a target. The plan lists the specs for which the build was planned; nil where
        /// there is none.
        case configuration(plan: [String]?)
    }

    /// The encoding of the file.
    public enum Encoding: String, Sendable {
        /// UTF-8, like any JSON that is exchanged (RFC 8259 section 8.1).
        case utf8 = "UTF-8"
        /// ISO 8859-1, one byte per character.
        case latin1 = "Latin-1"
        /// UTF-16 with a byte order mark, in little endian.
        case utf16 = "UTF-16"
    }

    /// The role of the file.
    public let role: Role
    /// The encoding of the file.
    public let encoding: Encoding
    /// The content of the file.
    public let text: String

    init(_ text: String, role: Role = .spec, encoding: Encoding = .utf8) {
        self.text = text
        self.role = role
        self.encoding = encoding
    }

    /// The spec that it replaces; nil for a file without a baseline.
    public var baseline: String? {
        guard case .successor(let text) = role else { return nil }
        return text
    }

    /// The bytes of the file.
    public var bytes: [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
    }
}
