/// A file that breaks a rule or keeps it: short, and whole, so that it can be pasted.
public struct DiagnosticExample: Sendable, Hashable {
    /// What the file is.
    public enum Role: Sendable, Hashable {
        /// A spec.
        case spec
        /// A spec of a target that has another one already, with the id `acme` and the type `Acme`.
        case secondSpec
        /// The `errata-plugin.json` of a target. The plan is the specs for which the build was planned, nil where there is
        /// none.
        case configuration(plan: [String]?)
    }

    /// How the file is saved.
    public enum Encoding: String, Sendable {
        /// As UTF-8, like any JSON that is exchanged (RFC 8259 section 8.1).
        case utf8 = "UTF-8"
        /// As ISO 8859-1, a byte a character.
        case latin1 = "Latin-1"
        /// As UTF-16 with a byte order mark, the low byte first.
        case utf16 = "UTF-16"
    }

    /// What the file is.
    public let role: Role
    /// How it is saved.
    public let encoding: Encoding
    /// What is in it.
    public let text: String

    init(_ text: String, role: Role = .spec, encoding: Encoding = .utf8) {
        self.text = text
        self.role = role
        self.encoding = encoding
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
