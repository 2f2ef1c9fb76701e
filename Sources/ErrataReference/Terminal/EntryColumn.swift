import ErrataCore

/// What a table of entries can show of each.
public enum EntryColumn: String, CaseIterable, Sendable {
    /// The permanent id, `catalog/code`.
    case entry
    /// The vendor's id.
    case vendor
    /// The catalog's id.
    case catalog
    /// The code as on the wire.
    case code
    /// The name of the Swift case.
    case name
    /// The HTTP statuses.
    case http
    /// The class of the error.
    case kind
    /// The category's id.
    case category
    /// Who must act.
    case actor
    /// The retry verdict.
    case retry
    /// Whether the request may have taken effect.
    case effect
    /// The wire text, or a status's reason phrase.
    case message
    /// What happened.
    case summary
    /// What to do.
    case resolution

    /// Whether it holds sentences, which may be cut where a line ends.
    var isProse: Bool {
        switch self {
        case .message, .summary, .resolution: true
        default: false
        }
    }

    /// Whether it tells an entry from all others, so that one can be looked up by it.
    var isReference: Bool {
        switch self {
        case .entry, .code, .name: true
        default: false
        }
    }

    /// The cell of an entry; nothing where the entry has none.
    func text(of entry: Catalog.Entry) -> String? {
        switch self {
        case .entry: entry.id
        case .vendor: entry.catalog.vendor
        case .catalog: entry.catalog.id
        case .code: entry.codeText
        case .name: entry.name
        case .http: entry.http.isEmpty ? nil : entry.http.map(String.init).joined(separator: ",")
        case .kind: entry.kind?.rawValue
        case .category: entry.category?.id
        case .actor: entry.actor?.rawValue
        case .retry: entry.retryCell
        case .effect: entry.effect.word
        case .message: entry.message
        case .summary: entry.summary
        case .resolution: entry.resolution
        }
    }
}

extension Catalog.Entry {
    /// The verdict, for a table: a yes that is not safe says so.
    var retryCell: String? {
        guard let verdict = retry?.verdict else { return nil }
        let isSafe = verdict != .afterDelay || effect == .noEffect
        return isSafe ? verdict.rawValue : "\(verdict.rawValue), if twice does no harm"
    }
}

extension EntryColumn {
    /// The entries in the order of this column: numbers by size and before words, words by their bytes, what has none
    /// last; of equals the one that came first.
    public func sorted(_ entries: [Catalog.Entry]) -> [Catalog.Entry] {
        entries.map { (entry: $0, key: key(of: $0)) }.enumerated()
            .sorted { $0.element.key == $1.element.key ? $0.offset < $1.offset : $0.element.key < $1.element.key }
            .map(\.element.entry)
    }

    private func key(of entry: Catalog.Entry) -> SortKey {
        if self == .entry { return SortKey(words: [entry.catalog.id, entry.codeText]) }
        guard let text = text(of: entry) else { return SortKey(words: nil) }
        // Of several statuses the first counts.
        return SortKey(words: self == .http ? text.split(separator: ",").prefix(1).map(String.init) : [text])
    }

    /// Words that are compared one by one.
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
