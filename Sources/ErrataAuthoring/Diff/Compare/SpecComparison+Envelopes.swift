import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares the envelopes.
    mutating func compareEnvelopes() {
        let former = Dictionary(old.spec.envelopes.map { ($0.id.value, $0) }) { first, _ in first }
        let present = Set(new.spec.envelopes.map(\.id.value))
        for envelope in new.spec.envelopes {
            let id = envelope.id.value
            guard let before = former[id] else {
                let part = part(.envelope, id, nil, envelope.id.offset)
                list.add(FieldChange(.envelopeAdded, "id", nil, id, "envelope added"), of: part)
                continue
            }
            compare(before, envelope, of: part(.envelope, id, before.id.offset, envelope.id.offset))
        }
        for envelope in old.spec.envelopes where !present.contains(envelope.id.value) {
            let part = part(.envelope, envelope.id.value, envelope.id.offset, nil)
            list.add(FieldChange(.envelopeRemoved, "id", envelope.id.value, nil, "envelope removed"), of: part)
        }
        compareOrder(former)
    }

    /// Compares the order of the envelopes that are in both versions: the first that fits counts.
    private mutating func compareOrder(_ former: [String: Spec.Envelope]) {
        let present = Set(new.spec.envelopes.map(\.id.value))
        let before = old.spec.envelopes.map(\.id.value).filter(present.contains)
        let after = new.spec.envelopes.map(\.id.value).filter { former[$0] != nil }
        guard before != after, let first = new.spec.envelopes.first else { return }
        let part = part(.catalog, "", old.spec.envelopes.first?.id.offset, first.id.offset)
        let (old, new) = (before.joined(separator: ", "), after.joined(separator: ", "))
        list.add(FieldChange(.envelopeOrderChanged, "envelopes", "order of envelopes", from: old, to: new), of: part)
    }

    private mutating func compare(_ before: Spec.Envelope, _ after: Spec.Envelope, of part: ChangedPart) {
        list.compare("body", before.body.rawValue, after.body.rawValue, by: .bodyFormatChanged, of: part)
        list.compare(
            "discriminator",
            before.marks.map(\.words),
            after.marks.map(\.words),
            by: .discriminatorChanged,
            of: part
        )
        compareLocators(before, after, of: part)
        list.compare(
            "noCode",
            before.noCode.map(\.value.description),
            after.noCode.map(\.value.description),
            by: .noCodeChanged,
            label: "no code where it is",
            of: part
        )
        list.compare("summary", before.summary, after.summary, by: .detailsChanged, of: part)
        compareDetails(before.notes, after.notes, "notes", of: part)
        compareInferred(before.inferred, after.inferred, of: part)
        compareSource(before.source, after.source, of: part)
    }

    private mutating func compareLocators(_ before: Spec.Envelope, _ after: Spec.Envelope, of part: ChangedPart) {
        compare("code", before.levels, after.levels, of: part)
        compare("message", before.message.list, after.message.list, of: part)
        compare("requestID", before.requestID.list, after.requestID.list, of: part)
        compare("retryAfter", before.retryAfter.list, after.retryAfter.list, of: part)
        let (old, new) = (before.fields.byName, after.fields.byName)
        let names = after.fields.map(\.name) + before.fields.map(\.name).without(after.fields.map(\.name))
        for name in names { compare("fields.\(name)", old[name].list, new[name].list, of: part) }
    }

    /// Compares the places of one part of a response. Places that come after the old ones are looked at only where
    /// those hold nothing.
    private mutating func compare(
        _ field: String,
        _ old: [Catalog.Envelope.Locator],
        _ new: [Catalog.Envelope.Locator],
        of part: ChangedPart
    ) {
        let isExtended =
            old.isEmpty
            || old.count == new.count
                && zip(old, new).allSatisfy { $1.places.starts(with: $0.places) }
        let rule: ChangeRule = isExtended ? .locatorExtended : .locatorChanged
        list.compare(field, old.words, new.words, by: rule, label: "\(field) at", of: part)
    }
}

extension [Catalog.Envelope.Locator] {
    fileprivate var words: String? { isEmpty ? nil : map(\.words).joined(separator: ", then ") }
}

extension Catalog.Envelope.Locator? {
    fileprivate var list: [Catalog.Envelope.Locator] { map { [$0] } ?? [] }
}

extension [Catalog.Envelope.Field] {
    fileprivate var byName: [String: Catalog.Envelope.Locator] {
        Dictionary(map { ($0.name, $0.locator) }) { first, _ in first }
    }
}

extension Catalog.Envelope.Locator {
    /// The places in words, with every unit that is stated.
    fileprivate var words: String {
        places.map { $0.unit == .seconds ? "\($0) in seconds" : $0.description }.joined(separator: ", or ")
    }
}
