/// The extent to which a fact is inferred and not in the document's own words.
package enum Reading: Equatable, Sendable {
    case documented
    case inferred
    case partly([String])
    /// Told by another rung than the entry itself, named in words, where it is read as the other reading says.
    indirect case told(by: String, Reading)

    /// Determines the extent to which a field is inferred; its parts are written after a dot, as in `retry.verdict`.
    ///
    /// - Parameter parts: the names of the parts that are present, and their words in a mark.
    package init(of field: String, parts: [(name: String, word: String)] = [], in inferred: [String]) {
        let inferredParts = parts.filter { inferred.contains("\(field).\($0.name)") }.map { $0.word }
        let isWhole = inferred.contains(field) || (!parts.isEmpty && inferredParts.count == parts.count)
        self = isWhole ? .inferred : inferredParts.isEmpty ? .documented : .partly(inferredParts)
    }

    /// Determines the extent to which a retry hint is inferred.
    package init(of hint: RetryHint, in inferred: [String]) {
        self.init(of: "retry", parts: hint.parts, in: inferred)
    }

    /// Determines the extent to which an item of a list is inferred: by itself, or with the whole list.
    package init(ofItem index: Int, of field: String, in inferred: [String]) {
        self.init(of: inferred.contains(field) ? field : "\(field).\(index)", in: inferred)
    }

    /// Returns a text followed by its mark, where the field is inferred.
    package static func marked(_ text: String, _ field: String, in inferred: [String]) -> String {
        Reading(of: field, in: inferred).mark.map { "\(text) \($0)" } ?? text
    }

    /// The mark after the fact.
    package var mark: String? { words.map { "(\($0))" } }

    /// The extent to which the fact is inferred where it stands, whoever tells it.
    package var withoutRung: Reading {
        if case .told(_, let reading) = self { reading } else { self }
    }

    private var words: String? {
        switch self {
        case .documented: nil
        case .inferred: "inferred"
        case .partly(let parts): "inferred: \(parts.dropFirst().reduce(parts.first ?? "") { "\($0), \($1)" })"
        case .told(let rung, let reading): reading.words.map { "\(rung), \($0)" } ?? rung
        }
    }
}

extension RetryHint {
    /// The parts that are present: their names in the spec, and their words in a mark.
    package var parts: [(name: String, word: String)] {
        let present = [
            ("verdict", "verdict", true),
            ("initialSeconds", maximumMilliseconds == nil ? "wait" : "first wait", initialMilliseconds != nil),
            ("maximumSeconds", "longest wait", maximumMilliseconds != nil),
            ("until", "moment", until != nil),
            ("condition", "condition", condition != nil),
        ]
        return present.filter { $0.2 }.map { ($0.0, $0.1) }
    }
}

extension Catalog.Entry {
    /// The paths of the fields that are inferred; where the hint or the effect is the category's, the category's paths
    /// too.
    package var inferred: [String] {
        var fields = details.inferred
        guard let category else { return fields }
        if ownRetry == nil {
            fields += category.inferred.filter { $0 == "retry" || $0.utf8.starts(with: "retry.".utf8) }
        }
        if ownEffect == .unknown { fields += category.inferred.filter { $0 == "effect" } }
        return fields
    }
}
