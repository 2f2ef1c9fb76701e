import ErrataCore

extension SourceWriter {
    /// Writes the header comment and the imports of the file.
    mutating func header(_ scope: Scope) {
        let name = SwiftComment(scope.description.name)
        line("// The codes of \(name), made by Errata from the spec `\(SwiftComment(scope.description.id))`.")
        line("// Do not edit: change the spec.")
        blank()
        scope.imports.lines.forEach { line($0) }
        blank()
    }

    /// Writes the namespace type with the codes inside.
    mutating func namespace(_ scope: Scope) {
        var paragraphs: [SwiftCode] = [
            "The error codes of \(SwiftComment(scope.description.name)).", "\(SwiftComment(scope.description.summary))",
        ]
        if let documentation = scope.description.documentation {
            paragraphs.append("Documented at \(SwiftComment(documentation))")
        }
        documentation(paragraphs)
        block("\(scope.access)enum \(scope.type): \(scope.module).ErrorCatalog") { writer in
            writer.codeDocumentation(scope)
            if scope.isVisibleOutside { writer.nonexhaustive() }
            writer.block("\(scope.access)enum Code: \(scope.module).ErrorCode") { writer in
                writer.cases(scope)
                writer.formerNames(scope)
            }
        }
        blank()
    }

    /// Writes an attribute that tells clients in other modules to expect further cases, where the compiler has one.
    private mutating func nonexhaustive() {
        line("#if hasAttribute(nonexhaustive)")
        line("@nonexhaustive")
        line("#endif")
    }

    private mutating func cases(_ scope: Scope) {
        var category: Catalog.Category?
        for (place, entry) in scope.catalog.entries.enumerated() {
            if place > 0 { blank() }
            let next = entry.category
            if next != category, let next {
                line("// MARK: \(CodeTopics.heading(next))")
                blank()
            }
            category = next
            documentation(CaseDocumentation(entry).paragraphs)
            deprecation(entry)
            line("case \(SwiftIdentifier(entry.name ?? ""))")
        }
    }

    /// Writes the deprecation of a retired code, with the vendor's words. There is no `renamed:`: the successor is
    /// another code, and replacing the old one by it would change what the program does.
    private mutating func deprecation(_ entry: Catalog.Entry) {
        guard let deprecation = entry.details.deprecation else { return }
        var message: SwiftCode = "\(SwiftLiteral(deprecation.summary.utf8))"
        if let successor = deprecation.successor.flatMap({ entry.catalog.entry(code: $0) })?.name {
            message = "\(message) Successor: \(SwiftLiteral(successor.utf8))"
        }
        line("@available(*, deprecated, message: \"\(message)\")")
    }

    private mutating func formerNames(_ scope: Scope) {
        for entry in scope.catalog.entries {
            let name = entry.name ?? ""
            for former in entry.details.formerNames {
                blank()
                comment("The former name of \(SwiftComment(code: name)).")
                line("@available(*, deprecated, renamed: \"\(SwiftLiteral(name.utf8))\")")
                line("\(scope.access)static var \(SwiftIdentifier(former)): Self { .\(SwiftIdentifier(name)) }")
            }
        }
    }
}
