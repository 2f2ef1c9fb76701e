import ErrataJSON
import ErrataSpec

extension ChangeReview {
    /// The changes that are not approved as findings, in the order of the catalogs. Each stands in the new file, and what is
    /// gone at the file as a whole.
    public var findings: [Finding] {
        diff.catalogs.flatMap { catalog in
            let document = catalog.new.map { new[$0] }
            let lines = JSONLines(document?.bytes ?? [])
            return catalog.changes.filter { approvals.approval(of: $0) == nil }.map { change in
                Finding(
                    rule: change.rule.id,
                    level: Finding.Level(change.rule.level),
                    message: "\(change.subject.label): \(change.words)\(change.codeWords)",
                    path: document.flatMap { $0.isFile ? $0.path : nil },
                    start: change.newOffset.map { Finding.Position(line: lines.position(of: $0).line) },
                    fingerprint: change.fingerprint,
                    properties: [
                        Finding.Property("class", change.rule.impact.rawValue),
                        Finding.Property("subject", change.subject.id),
                    ]
                )
            }
        }
    }

    /// The rules of ``findings`` and all others, in the order in which `errata spec rules` lists them.
    public static var rules: [FindingRule] {
        ChangeRule.all.map { rule in
            FindingRule(
                id: rule.id,
                level: Finding.Level(rule.level),
                summary: rule.summary,
                reason: rule.reason,
                help: "`errata spec rules \(rule.id)` shows two versions of a spec that differ by it."
            )
        }
    }
}

extension Finding.Level {
    fileprivate init(_ level: ChangeLevel) {
        switch level {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}
