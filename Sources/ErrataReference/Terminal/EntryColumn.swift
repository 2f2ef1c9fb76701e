import ErrataCore

/// A column of a table of entries.
public enum EntryColumn: String, CaseIterable, Sendable {
    /// The permanent id, `catalog/code`.
    case entry
    /// The vendor's id.
    case vendor
    /// The catalog's id.
    case catalog
    /// The code on the wire.
    case code
    /// The name of the Swift case.
    case name
    /// The HTTP statuses.
    case http
    /// The kind of the error.
    case kind
    /// The category's id.
    case category
    /// The actor.
    case actor
    /// The retry verdict.
    case retry
    /// The effect of the failed request.
    case effect
    /// The message on the wire, or a status's reason phrase.
    case message
    /// The summary of what happened.
    case summary
    /// The remedy.
    case resolution

    /// Whether it holds sentences, which may be truncated.
    var isProse: Bool {
        switch self {
        case .message, .summary, .resolution: true
        default: false
        }
    }

    /// Whether it identifies an entry, so that it can be used for a lookup.
    var isReference: Bool {
        switch self {
        case .entry, .code, .name: true
        default: false
        }
    }

    /// Returns the cell of an entry; nil where the entry has no value.
    func text(of entry: Catalog.Entry) -> String? {
        switch self {
        case .entry: entry.id
        case .vendor: entry.catalog.vendor
        case .catalog: entry.catalog.id
        case .code: entry.codeText
        case .name: entry.name
        case .http: entry.http.isEmpty ? nil : entry.http.map(String.init).joined(separator: ",")
        case .kind: entry.kindCell
        case .category: entry.category?.id
        case .actor: entry.cell(of: entry.effectiveFacts.actor) { $0.rawValue }
        case .retry: entry.retryCell
        case .effect: entry.effect.word
        case .message: entry.message
        case .summary: entry.summary
        case .resolution: entry.cell(of: entry.effectiveFacts.resolution) { $0 }
        }
    }
}

extension Catalog.Entry {
    /// The kind, for a table.
    package var kindCell: String? { cell(of: effectiveFacts.kind) { $0.rawValue } }

    /// Returns a fact for a table: in brackets where it is not the entry's own.
    package func cell<Value>(of fact: Catalog.Told<Value>?, _ text: (Value) -> String) -> String? {
        fact.map { $0.rung == nil ? text($0.value) : "(\(text($0.value)))" }
    }

    /// The verdict, for a table: a retry that is possible but not safe says so.
    package var retryCell: String? {
        guard let verdict = retry?.verdict else { return nil }
        let isSafe = verdict != .afterDelay || effect == .noEffect
        return isSafe ? verdict.rawValue : "\(verdict.rawValue), if twice does no harm"
    }
}

extension EntryColumn {
    /// Sorts entries by this column: numbers by value and before words, words by their bytes, missing values last; the
    /// sort is stable.
    public func sorted(_ entries: [Catalog.Entry]) -> [Catalog.Entry] {
        entries.map { (entry: $0, key: key(of: $0)) }.enumerated()
            .sorted { $0.element.key == $1.element.key ? $0.offset < $1.offset : $0.element.key < $1.element.key }
            .map { $0.element.entry }
    }

    private func key(of entry: Catalog.Entry) -> SortKey {
        if self == .entry { return SortKey(words: [entry.catalog.id, entry.codeText]) }
        guard let text = text(of: entry) else { return SortKey(words: nil) }
        // The first of several statuses determines the order.
        return SortKey(words: self == .http ? text.split(separator: ",").prefix(1).map(String.init) : [text])
    }

    /// A list of words that is compared word by word.
    private struct SortKey: Comparable {
        let words: [String]?

        static func < (left: SortKey, right: SortKey) -> Bool {
            guard let leftWords = left.words, let rightWords = right.words else {
                return right.words == nil && left.words != nil
            }
            for (first, second) in zip(leftWords, rightWords) where first != second { return precedes(first, second) }
            return leftWords.count < rightWords.count
        }

        private static func precedes(_ left: String, _ right: String) -> Bool {
            switch (Int(left), Int(right)) {
            case (let left?, let right?): left < right
            case (.some, nil): true
            case (nil, .some): false
            case (nil, nil): left.utf8.lexicographicallyPrecedes(right.utf8)
            }
        }
    }
}
