import ErrataCore
import ErrataJSON

extension RecordWriter {
    /// The record of an error, or of a status row (then without a name, and its only status is its own).
    init(_ entry: Spec.Entry, name: String?, http: [Int], _ references: References) {
        word(Self.flags(entry, name: name))
        word(references.category(entry.category))
        word(references.source(entry.source))
        for text in [entry.code.value.description, name, entry.message, entry.summary] { self.text(text) }
        for text in [entry.resolution, entry.userMessage] { self.text(text) }
        retryHint(entry.retry)
        details(of: entry, http: http)
    }

    /// The flags; a status row is an entry without a name.
    private static func flags(_ entry: Spec.Entry, name: String?) -> Int {
        typealias Flag = TableLayout.EntryFlag
        let parts = [
            (Flag.kind, entry.kind.map { $0.ordinal + 1 } ?? 0),
            (Flag.actor, entry.actor.map { $0.ordinal + 1 } ?? 0),
            (Flag.effect, entry.effect.map { $0.ordinal + 1 } ?? 0),
            (Flag.isEdge, entry.isEdge ? 1 : 0),
            (Flag.hasVariants, entry.variants.isEmpty ? 0 : 1),
            (Flag.isInteger, entry.code.value.isInteger ? 1 : 0),
            (Flag.status, name == nil ? entry.status : 0),
        ]
        return parts.reduce(0) { $0 | $1.1 << $1.0.shift }
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
        word(ordinal)
        text(alias.description)
    }
}

extension Spec.Entry {
    /// The status of a status row.
    var status: Int {
        if case .integer(let status) = code.value { status } else { 0 }
    }
}
