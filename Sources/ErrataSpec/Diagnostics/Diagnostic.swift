import ErrataJSON

/// Something that is wrong or odd in a spec, or in the configuration of a target: a fact and its place.
public struct Diagnostic: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// The spec cannot be used.
        case error
        /// The spec can be used, and is probably not what was meant.
        case warning
    }

    /// What is wrong.
    public let fact: Fact
    /// Where, in bytes from the start of the file.
    public let offset: Int

    /// A fact at a place.
    public init(_ fact: Fact, at offset: Int) {
        self.fact = fact
        self.offset = offset
    }

    /// The rule that is broken.
    public var rule: DiagnosticRule { fact.rule }

    /// How bad it is; the rule decides.
    public var severity: Severity { rule.severity }

    /// The rule's stable name in kebab-case, for scripts: `duplicate-code`.
    public var id: String { rule.id }

    /// What is wrong, as a sentence in lower case without a full stop. What comes from the file is quoted and escaped.
    ///
    /// - Parameter lines: the lines of the same bytes that were read; sentences point at earlier ones.
    public func text(lines: JSONLines) -> String { fact.text(lines: lines) }

    /// One line as editors and build systems pick it up: `path:line:column: error: text [id]`.
    ///
    /// - Parameters:
    ///   - path: the file's path, which is written as it is.
    ///   - lines: the lines of the same bytes that were read.
    public func rendered(path: String, lines: JSONLines) -> String {
        let place = lines.position(of: offset)
        return "\(path):\(place.line):\(place.column): \(severity.rawValue): \(text(lines: lines)) [\(id)]"
    }

    /// Diagnostics of one file by place; at one place in the order in which they were found.
    static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element)
    }
}
