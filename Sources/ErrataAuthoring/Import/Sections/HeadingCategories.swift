import ErrataCore

extension DocumentReading {
    /// Adds the categories that the headings between tables and sections make.
    mutating func addCategories() {
        let groups = Dictionary(grouping: origins.indices) { category(of: origins[$0]) ?? -1 }
        let sections = groups.keys.filter { $0 >= 0 }.sorted()
        // A single heading above all errors parts nothing.
        if groups.count > 1 { for section in sections { addCategory(section, errors: groups[section] ?? []) } }
        for (text, errors) in groupTexts { add(text, toCategoryOf: errors) }
    }

    /// The nearest section around one whose heading names a group of errors.
    private func category(of section: Int) -> Int? {
        tree.ancestors(of: section).first { index in
            let section = tree.sections[index]
            guard let heading = section.heading?.text, !section.isError, section.statuses.isEmpty else { return false }
            let isTitle = section.level == 1 && heading == tree.title || heading == tree.document.title
            return !isTitle && !GenericHeading.isGeneric(heading)
        }
    }

    private mutating func addCategory(_ section: Int, errors: [Int]) {
        guard let heading = tree.sections[section].heading?.text else { return }
        let isTaken = errors.allSatisfy { table.errors[$0].facts[.category] != nil }
        guard !isTaken else { return }
        let (range, title) = range(of: heading, errors)
        for error in errors where table.errors[error].facts[.category] == nil && contains(range, table.errors[error]) {
            table.errors[error].facts[.category] = SourceText(title)
        }
        var category = SourceCategory(line: tree.sections[section].line, title: title, range: range)
        for text in introductions[section] ?? [] where !RateLimitText.isOne(text.text) { category.add(text) }
        table.categories.append(category)
    }

    /// The range in a heading, with the sign of the codes below it, and the heading without it.
    private func range(of heading: String, _ errors: [Int]) -> (ClosedRange<Int>?, String) {
        guard let (range, title) = CodeRange.find(in: heading) else { return (nil, heading) }
        let isNegative = errors.contains { table.errors[$0][.code]?.hasPrefix("-") ?? false }
        return (isNegative ? (-range.upperBound)...(-range.lowerBound) : range, title)
    }

    private func contains(_ range: ClosedRange<Int>?, _ row: SourceRow) -> Bool {
        guard let range else { return true }
        return row[.code].flatMap { Int($0) }.map(range.contains) ?? false
    }

    /// Adds a sentence about all errors of a table to the category whose range they are in.
    private mutating func add(_ text: SourceText, toCategoryOf errors: Range<Int>) {
        let codes = errors.compactMap { table.errors[$0][.code].flatMap { Int($0) } }
        guard !codes.isEmpty, codes.count == errors.count else { return }
        let index = table.categories.firstIndex { category in
            category.range.map { range in codes.allSatisfy(range.contains) } ?? false
        }
        if let index { table.categories[index].add(text) }
    }
}

extension SourceCategory {
    /// Adds a text about all of its errors: whether to retry, or what they are.
    fileprivate mutating func add(_ text: SourceText) {
        guard GroupText.isAboutRetry(text.text) else {
            if facts[.summary] == nil { facts[.summary] = text }
            return
        }
        // A sentence that states a wait tells more than the `Yes` of a table.
        let states = { (text: SourceText?) in text.flatMap { WaitText($0.text).hint?.initialDelay } != nil }
        if let stated = facts[.retry], states(text), !states(stated),
            RetryCell(stated.text)?.hint.verdict == .afterDelay
        {
            facts[.note] = stated
            facts[.retry] = text
        } else if facts[.retry] == nil {
            facts[.retry] = text
        }
    }
}

/// Sentences about a group of errors.
enum GroupText {
    /// Whether a text above a table speaks of all of its rows.
    static func isAboutAll(_ text: String) -> Bool {
        let words = text.lowercased()
        return ["these ", "the following ", "all of these ", "all errors in ", "errors in this "].contains(
            where: words.hasPrefix
        )
            || words.contains("these errors") || words.contains("these codes")
    }

    static func isAboutRetry(_ text: String) -> Bool {
        let words = text.lowercased()
        return ["retry", "retri", "backoff", "try again"].contains(where: words.contains)
    }
}

/// Headings that name no group of errors but the errors of a document.
enum GenericHeading {
    static func isGeneric(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.allSatisfy { generic.contains($0) || $0.allSatisfy(\.isNumber) }
    }

    /// The part of a title that names the document or its API; nil where the title is generic.
    static func name(_ title: String) -> String? {
        var rest = title[...]
        var parts: [Substring] = []
        for separator in [" | ", " · ", " :: ", " — ", " – ", " - "] {
            guard parts.isEmpty, rest.firstIndex(of: separator) != nil else { continue }
            while let end = rest.firstIndex(of: separator) {
                parts.append(rest[..<end])
                rest = rest[end...].dropFirst(separator.count)
            }
        }
        return (parts + [rest]).map(\.trimmedBlanks).first { !isGeneric($0) }
    }

    private static let generic: Set = [
        "error", "errors", "code", "codes", "reference", "details", "detail", "list", "table", "response", "responses",
        "api", "http", "https", "status", "statuses", "overview", "all", "the", "of", "and", "a", "message", "messages",
        "handling", "description", "descriptions", "format", "object", "model", "full", "complete", "possible",
        "documented",
        "global", "standard", "returned", "rest", "exception", "exceptions", "by", "in", "for", "our", "your", "us",
        "v1",
        "v2", "v3", "appendix", "example", "examples", "payload", "payloads", "body", "structure", "summary", "type",
        "types",
        "what", "mean", "means", "they", "catalog", "catalogue", "index", "known", "more", "this", "section",
        "introduction", "s",
    ]
}
