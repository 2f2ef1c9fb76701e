import ErrataJSON
public import ErrataSpec

extension SpecCheck {
    /// All diagnostics as findings, in the order of the files.
    public var findings: [Finding] { files.flatMap(\.findings) + losses.map(\.finding) }

    /// The rules of ``findings`` and all others, in the order in which `errata spec rules` lists them.
    public static var rules: [FindingRule] { DiagnosticRule.all.map(FindingRule.init) }
}

extension SpecCheck.File {
    /// The diagnostics as findings.
    var findings: [Finding] {
        let lines = JSONLines(document.bytes)
        var columns = ScalarColumns(document.bytes)
        return diagnostics.map { diagnostic in
            let line = lines.position(of: diagnostic.offset)
            let column = columns.column(of: diagnostic.offset, startOfLine: diagnostic.offset - line.column + 1)
            // Without a file that others can open, only the sentence can tell the place.
            let place = document.isFile ? "" : "\(document.path):\(line.line):\(line.column): "
            return Finding(
                rule: diagnostic.id,
                level: Finding.Level(diagnostic.severity),
                message: place + diagnostic.text(lines: lines),
                path: document.isFile ? document.path : nil,
                start: Finding.Position(line: line.line, column: column)
            )
        }
    }
}

extension SpecCheck.Loss {
    /// The violation in words.
    public var text: String { fact.text(lines: JSONLines([])) }

    /// The violation as a finding, which has no file.
    var finding: Finding {
        Finding(rule: fact.rule.id, level: .error, message: "\(path): \(text)", path: nil)
    }
}

extension Finding.Level {
    /// The level of a diagnostic.
    init(_ severity: Diagnostic.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        }
    }
}

extension FindingRule {
    /// Creates the description of a rule for specs.
    public init(_ rule: DiagnosticRule) {
        let more = "`errata spec rules \(rule.id)` shows a file that fails and the same file corrected."
        self.init(
            id: rule.id,
            level: Finding.Level(rule.severity),
            summary: rule.summary,
            reason: rule.reason,
            help: rule.failing == nil ? rule.reason : "\(rule.reason) \(more)"
        )
    }
}
