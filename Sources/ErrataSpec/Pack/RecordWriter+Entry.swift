import ErrataCore
import ErrataJSON

extension RecordWriter {
    /// Writes the record of an error, or of a status row (then without a name, and its only status is its own).
    mutating func entry(_ entry: Spec.Entry, name: String?, http: [Int], _ references: References) {
        typealias Field = TableLayout.EntryRecord
        begin()
        word(Field.flags, Self.flags(entry, name: name))
        word(Field.category, references.category(entry.category))
        word(Field.source, references.source(entry.source))
        text(Field.code, entry.code.value.description)
        text(Field.name, name)
        text(Field.message, entry.message)
        text(Field.summary, entry.summary)
        text(Field.resolution, entry.resolution)
        text(Field.userMessage, entry.userMessage)
        text(Field.within, entry.within?.value.description)
        retryHint(Field.retry, entry.retry)
        details(of: entry, http: http)
    }

    /// Returns the flags; a status row is an entry without a name.
    private static func flags(_ entry: Spec.Entry, name: String?) -> Int {
        typealias Flag = TableLayout.EntryFlag
        var flags = meaning(entry.kind, entry.actor, entry.effect)
        flags |= (entry.isEdge ? 1 : 0) << Flag.isEdge.shift
        flags |= (entry.variants.isEmpty ? 0 : 1) << Flag.hasVariants.shift
        flags |= (entry.code.value.isInteger ? 1 : 0) << Flag.isInteger.shift
        guard name != nil else { return flags | entry.status << Flag.status.shift }
        flags |= (entry.when == nil ? 0 : 1) << Flag.isUncoded.shift
        flags |= (entry.within == nil ? 0 : 1) << Flag.isWithin.shift
        flags |= (!entry.http.isEmpty && entry.http.allSatisfy { $0 >= 400 } ? 1 : 0) << Flag.failsFrom400.shift
        return flags | (entry.within?.value.isInteger == true ? 1 : 0) << Flag.isWithinInteger.shift
    }

    /// Returns the bits of a kind, an actor and an effect.
    static func meaning(_ kind: FailureKind?, _ actor: FailureActor?, _ effect: RequestEffect) -> Int {
        typealias Flag = TableLayout.MeaningFlag
        let kind = (kind.map { $0.ordinal + 1 } ?? 0) << Flag.kind.shift
        return kind | (actor.map { $0.ordinal + 1 } ?? 0) << Flag.actor.shift | effect.ordinal << Flag.effect.shift
    }

    private mutating func details(of entry: Spec.Entry, http: [Int]) {
        typealias Field = TableLayout.EntryRecord
        words(Field.statuses, http)
        texts(Field.inferred, entry.inferred)
        codes(Field.aliases, entry.aliases.map(\.value))
        texts(Field.formerNames, entry.formerNames)
        list(Field.when, .condition, entry.when.map { [$0] } ?? []) { $0.condition($1) }
        list(Field.variants, .variant, entry.variants) { $0.variant($1) }
        list(Field.limits, .limit, entry.limits) { $0.limit($1) }
        texts(Field.notes, entry.notes)
        texts(Field.examples, entry.examples.map { $0.text(layout: .compact) })
        list(Field.deprecation, .deprecation, entry.deprecation.map { [$0] } ?? []) { $0.deprecation($1) }
        text(Field.sender, entry.sender)
        texts(Field.keywords, entry.keywords)
        text(Field.documentation, entry.documentation)
    }

    private mutating func variant(_ variant: Catalog.Entry.Variant) {
        typealias Field = TableLayout.VariantRecord
        word(Field.meaning, Self.meaning(variant.kind, variant.actor, variant.effect))
        text(Field.message, variant.message)
        text(Field.resolution, variant.resolution)
        retryHint(Field.retry, variant.retry)
        list(Field.when, .condition, variant.when.map { [$0] } ?? []) { $0.condition($1) }
    }

    private mutating func limit(_ limit: Catalog.Entry.Limit) {
        typealias Field = TableLayout.LimitRecord
        text(Field.what, limit.what)
        number(Field.minimum, limit.minimum)
        number(Field.maximum, limit.maximum)
    }

    private mutating func deprecation(_ deprecation: Catalog.Entry.Deprecation) {
        typealias Field = TableLayout.DeprecationRecord
        text(Field.summary, deprecation.summary)
        codes(Field.successor, deprecation.successor.map { [$0] } ?? [])
    }

    /// Writes the record of an error without a code.
    mutating func uncoded(_ ordinal: Int) {
        begin()
        word(TableLayout.UncodedRecord.entry, ordinal)
    }

    /// Writes the record of another spelling of an entry's code.
    mutating func alias(_ alias: WireCode, of ordinal: Int) {
        typealias Field = TableLayout.AliasRecord
        begin()
        word(Field.entry, ordinal)
        text(Field.spelling, alias.description)
    }
}

extension Spec.Entry {
    /// The status of a status row, or the first digit of its class; 0 where it could not be parsed.
    var status: Int {
        switch code.value {
        case .integer(let status): status
        case .string(let text): StatusClass(text: text)?.rawValue ?? 0
        }
    }
}
