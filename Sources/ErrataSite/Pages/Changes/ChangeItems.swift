import ErrataAuthoring
import ErrataCore

/// Changes as a list, each with a link to the page of what it is about, where that exists.
struct ChangeItems {
    /// The pages of the catalog in the present version; nil where it is gone.
    let pages: ChangedPages?
    let links: PageLinks

    func html(_ changes: some Sequence<SpecChange>) -> HTML {
        "<ul class=\"changes\">\n\(changes.map(item).joined())</ul>\n"
    }

    private func item(_ change: SpecChange) -> HTML {
        let label: HTML = "\(code: change.subject.label)"
        let subject = pages?[change.subject].map { links.link(label, $0) } ?? label
        let name: HTML = change.subject.name.map { " (\(code: $0))" } ?? ""
        return """
            <li>\(subject)\(name): \(change.words)\(change.codeWords) \
            <small>\(change.rule.id):\(change.fingerprint)</small>\(lines(of: change))</li>

            """
    }

    /// The lines of a text that only one of the versions has.
    private func lines(of change: SpecChange) -> HTML {
        guard change.isProse else { return "" }
        let lines = change.differentLines
        let old = lines.old.map { "<li>was: <del>\($0)</del></li>" as HTML }
        let new = lines.new.map { "<li>is: <ins>\($0)</ins></li>" as HTML }
        guard !old.isEmpty || !new.isEmpty else { return "" }
        return "<ul>\(old.joined())\(new.joined())</ul>"
    }
}
