extension DocumentSections {
    /// Whether a section stands where errors are documented: the nearest heading that tells decides.
    func isAboutErrors(_ index: Int) -> Bool {
        for ancestor in ancestors(of: index) {
            guard let heading = sections[ancestor].heading else { continue }
            if let verdict = ErrorContext.verdict(on: heading.text) { return verdict }
        }
        return title.flatMap(ErrorContext.verdict) ?? ErrorContext.introduces(opening)
    }

    /// Whether a section is about codes of another kind: countries, currencies.
    func isForeign(_ index: Int) -> Bool {
        for ancestor in ancestors(of: index) {
            guard let heading = sections[ancestor].heading else { continue }
            if let verdict = ErrorContext.verdict(on: heading.text) {
                return !verdict && ErrorContext.isForeign(heading.text)
            }
        }
        return false
    }

    /// The first paragraph.
    private var opening: String {
        for block in document.blocks.prefix(8) {
            if case .paragraph(let text) = block.content { return text.text }
        }
        return ""
    }

    /// Decides which sections document an error.
    mutating func findErrors() {
        let shares = codeShares()
        for index in sections.indices {
            guard let code = sections[index].code else { continue }
            let isNamed = sections[index].heading.map { !$0.codes.isEmpty } ?? false
            let share = sections[index].parent.flatMap { shares[$0] } ?? 0
            if documents(code, sections[index]) {
                sections[index].isError = true
            } else if let parent = sections[index].parent, isAboutErrors(parent) {
                let isUsual = isNamed || share > 0.6
                sections[index].isError = code.isEvident || isUsual
            }
        }
    }

    /// The share of codes among the headings within each section that has several.
    private func codeShares() -> [Int: Double] {
        var counts: [Int: (codes: Int, all: Int)] = [:]
        for section in sections {
            guard let parent = section.parent else { continue }
            var count = counts[parent] ?? (0, 0)
            count.all += 1
            if section.code != nil { count.codes += 1 }
            counts[parent] = count
        }
        return counts.compactMapValues { $0.codes > 1 ? Double($0.codes) / Double($0.all) : nil }
    }

    /// Whether the section's own content shows that its heading is an error: a body with the code.
    private func documents(_ code: CodeHeading, _ section: Section) -> Bool {
        if code.shape == .strong, code.statuses.contains(where: { (400...599).contains($0) }) { return true }
        return document.blocks[section.blocks].contains { block in
            guard case .code(let text) = block.content, text.contains("{") else { return false }
            return code.codes.contains { text.contains("\"\($0)\"") && DocumentedBody.isLikelyError(text) }
        }
    }
}

/// What headings say about the kind of what stands below them.
enum ErrorContext {
    /// Whether errors are documented below a heading, or something else is; nil where it does not tell.
    static func verdict(on heading: String) -> Bool? {
        // The name of a function, of a class or of an event in the documentation of a library.
        let name = heading.split(separator: "(").first.map(String.init) ?? heading
        if CodeShape(name) != .none || (heading.contains("(") && !name.trimmedBlanks.contains(" ")) { return nil }
        if ["Event: ", "Class: ", "new ", "Interface"].contains(where: heading.hasPrefix) { return false }
        let words = HeadingWords(heading)
        if words.contains(anyOf: foreign) { return false }
        if words.contains(anyOf: errors) { return true }
        return words.contains(anyOf: others) ? false : nil
    }

    /// Whether a heading names codes of another kind.
    static func isForeign(_ heading: String) -> Bool { HeadingWords(heading).contains(anyOf: foreign) }

    /// Whether the first paragraph of a document says that errors are documented.
    static func introduces(_ paragraph: String) -> Bool {
        let words = paragraph.lowercased()
        return [
            "error code", "error response", "following error", "errors that", "errors are", "api errors",
            "exceptions that",
            "errors returned", "error type", "return errors", "returns errors", "failure code",
        ].contains(where: words.contains)
    }

    /// Whether a paragraph says that errors are listed below it.
    static func introducesList(_ paragraph: String) -> Bool {
        let words = paragraph.lowercased()
        return words.hasSuffix(":")
            && ["error", "exception", "status codes", "response codes", "failure"].contains(where: words.contains)
    }

    /// Whether a text speaks of errors.
    static func isStated(in text: String) -> Bool {
        HeadingWords(text).contains(anyOf: errors)
    }

    private static let errors: Set = [
        "error", "errors", "exception", "exceptions", "fault", "faults", "failure", "failures", "declines", "decline",
        "codes", "problems", "errorcode", "errorcodes",
    ]
    private static let foreign: Set = [
        "country", "currency", "currencies", "language", "languages", "postal", "promo", "color", "colour", "zip",
        "discount", "coupon", "countries", "locale", "mcc", "area", "airport",
    ]
    private static let others: Set = [
        "parameter", "parameters", "header", "headers", "field", "fields", "property", "properties", "attribute",
        "attributes", "event", "events", "permission", "permissions", "scope", "scopes", "variable", "variables",
        "environment", "option", "options", "endpoint", "endpoints", "method", "methods", "changelog", "example",
        "examples", "arguments", "types", "objects", "webhooks", "configuration", "settings", "schema",
    ]
}
