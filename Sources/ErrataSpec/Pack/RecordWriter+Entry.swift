import ErrataCore
import ErrataJSON

extension RecordWriter {
    /// The record of an error, or of a status row (then without a name, and its only status is its own).
    mutating func entry(_ entry: Spec.Entry, name: String?, http: [Int], _ references: References) {
        begin()
        word(Self.flags(entry, name: name))
        word(references.category(entry.category))
        word(references.source(entry.source))
        text(entry.code.value.description)
        text(name)
        text(entry.message)
        text(entry.summary)
        text(entry.resolution)
        text(entry.userMessage)
        retryHint(entry.retry)
        details(of: entry, http: http)
    }

    /// The flags; a status row is an entry without a name.
    private static func flags(_ entry: Spec.Entry, name: String?) -> Int {
        typealias Flag = TableLayout.EntryFlag
        var flags = (entry.kind.map { $0.ordinal + 1 } ?? 0) << Flag.kind.shift
        flags |= (entry.actor.map { $0.ordinal + 1 } ?? 0) << Flag.actor.shift
        flags |= entry.effect.ordinal << Flag.effect.shift
        flags |= (entry.isEdge ? 1 : 0) << Flag.isEdge.shift
        flags |= (entry.variants.isEmpty ? 0 : 1) << Flag.hasVariants.shift
        flags |= (entry.code.value.isInteger ? 1 : 0) << Flag.isInteger.shift
        return flags | (name == nil ? entry.status : 0) << Flag.status.shift
    }

    private mutating func details(of entry: Spec.Entry, http: [Int]) {
        list(http) { $0.word($1) }
        inferred(entry.inferred)
        list(entry.aliases) { $0.code($1.value) }
        list(entry.formerNames) { $0.text($1.value) }
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
        list(entry.examples) { $0.text($1.text(layout: .compact)) }
        list(entry.deprecation.map { [$0] } ?? []) { writer, deprecation in
            writer.text(deprecation.summary)
            writer.list(deprecation.successor.map { [$0] } ?? []) { $0.code($1) }
        }
        text(entry.sender)
    }

    /// The record of another spelling of an entry's code.
    mutating func alias(_ alias: WireCode, of ordinal: Int) {
        begin()
        word(ordinal)
        text(alias.description)
    }
}

extension Spec.Entry {
    /// The status of a status row, or the first digit of the class that the row speaks for; 0 where it could not be read.
    var status: Int {
        switch code.value {
        case .integer(let status): status
        case .string(let text): StatusClass(text: text)?.rawValue ?? 0
        }
    }
}
