import ErrataCore
import ErrataJSON

extension RecordWriter {
    /// The record of an error, or of a status row (then without a name, and its only status is its own).
    init(_ entry: Spec.Entry, name: String?, http: [Int], _ references: References) {
        word(Self.flags(entry))
        word(references.category(entry.category))
        word(references.source(entry.source))
        for text in [entry.code.value.description, name, entry.message, entry.summary] { self.text(text) }
        for text in [entry.resolution, entry.userMessage] { self.text(text) }
        retryHint(entry.retry)
        details(of: entry, http: http)
    }

    private static func flags(_ entry: Spec.Entry) -> Int {
        let kind = entry.kind.map { $0.ordinal + 1 } ?? 0
        let actor = entry.actor.map { $0.ordinal + 1 } ?? 0
        let effect = entry.effect.map { $0.ordinal + 1 } ?? 0
        let isInteger = entry.code.value.isInteger ? 1 : 0
        return kind | actor << 5 | effect << 8 | (entry.isEdge ? 1 : 0) << 10 | isInteger << 12
    }

    private mutating func details(of entry: Spec.Entry, http: [Int]) {
        list(http) { $0.word($1) }
        inferred(entry.inferred)
        list(entry.aliases) { $0.code($1.value) }
        texts(entry.formerNames.map(\.value))
        list(entry.variants) { writer, variant in
            writer.text(variant.message)
            writer.text(variant.resolution)
            writer.retryHint(variant.retry)
        }
        list(entry.limits) { writer, limit in
            writer.text(limit.what)
            writer.number(limit.minimum)
            writer.number(limit.maximum)
        }
        texts(entry.notes)
        texts(entry.examples.map { $0.text(layout: .compact) })
        list(entry.deprecation.map { [$0] } ?? []) { writer, deprecation in
            writer.text(deprecation.summary)
            writer.list(deprecation.successor.map { [$0] } ?? []) { $0.code($1) }
        }
    }

    /// The record of another spelling of an entry's code.
    init(alias: WireCode, of ordinal: Int) {
        text(alias.description)
        word(ordinal)
    }
}

extension Spec.Entry {
    /// The status of a status row.
    var status: Int {
        if case .integer(let status) = code.value { status } else { 0 }
    }
}
