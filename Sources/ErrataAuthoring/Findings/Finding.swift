/// A finding about a file, in a form that is independent of the format in which it is written: what is wrong or has
/// changed, by which rule, and where.
public struct Finding: Sendable, Hashable {
    /// The level of a finding.
    public enum Level: String, Sendable, CaseIterable {
        /// It must be corrected.
        case error
        /// It probably must be corrected.
        case warning
        /// It is for information.
        case note
    }

    /// A position in a file.
    public struct Position: Sendable, Hashable {
        /// The line, counted from 1.
        public let line: Int
        /// The column, counted from 1 in Unicode scalars; nil for a whole line.
        public let column: Int?

        /// Creates a position.
        public init(line: Int, column: Int? = nil) {
            (self.line, self.column) = (line, column)
        }
    }

    /// A further fact for programs.
    public struct Property: Sendable, Hashable {
        /// The name, in lowerCamelCase.
        public let name: String
        /// The value.
        public let value: String

        /// Creates a property.
        public init(_ name: String, _ value: String) {
            (self.name, self.value) = (name, value)
        }
    }

    /// The id of its rule, in kebab-case.
    public var rule: String
    /// The level.
    public var level: Level
    /// The description, a sentence without a full stop.
    public var message: String
    /// The path of the file; nil where it is about no file that others can open, such as standard input.
    public var path: String?
    /// The start of the affected text; nil where it is about the whole file.
    public var start: Position?
    /// The end of the affected text, the column behind the last one; nil where it is not known.
    public var end: Position?
    /// The hexadecimal digits that stay the same while the finding does, wherever its text moves; nil where none are known.
    public var fingerprint: String?
    /// Further facts, in the order in which they are written.
    public var properties: [Property]

    /// Creates a finding.
    public init(
        rule: String,
        level: Level,
        message: String,
        path: String?,
        start: Position? = nil,
        end: Position? = nil,
        fingerprint: String? = nil,
        properties: [Property] = []
    ) {
        (self.rule, self.level, self.message) = (rule, level, message)
        (self.path, self.start, self.end) = (path, start, end)
        (self.fingerprint, self.properties) = (fingerprint, properties)
    }
}

/// A rule that findings refer to, as formats describe it.
public struct FindingRule: Sendable, Hashable {
    /// The stable id, in kebab-case.
    public let id: String
    /// The level of its findings, unless they say otherwise.
    public let level: Finding.Level
    /// The rule in one sentence.
    public let summary: String
    /// The reason for the rule.
    public let reason: String
    /// What to do about a finding.
    public let help: String

    /// Creates a rule.
    public init(id: String, level: Finding.Level, summary: String, reason: String, help: String) {
        (self.id, self.level) = (id, level)
        (self.summary, self.reason, self.help) = (summary, reason, help)
    }
}
