import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares the message of an error and its variants.
    mutating func compareMessages(_ before: Spec.Entry, _ after: Spec.Entry, of part: ChangedPart) {
        let hasParameters = Set(before.message.parameters) == Set(after.message.parameters)
        let rule: ChangeRule = hasParameters ? .messageChanged : .parametersChanged
        let label = hasParameters ? "message" : "variable parts of the message"
        list.compare("message", before.message, after.message, by: rule, label: label, of: part)
        let old = before.variants.byKey
        let new = after.variants.byKey
        let (oldFacts, newFacts) = (self.old.ladder(of: before).effective, self.new.ladder(of: after).effective)
        for variant in after.variants {
            guard let former = old[ExactText(variant.key)] else {
                report(variant, beside: newFacts, .variantAdded, .messageAdded, of: part)
                continue
            }
            compare(former, variant, oldFacts, newFacts, of: part)
        }
        for variant in before.variants where new[ExactText(variant.key)] == nil {
            report(variant, beside: oldFacts, .variantRemoved, .messageRemoved, of: part)
        }
    }

    /// Reports a variant that is only in one version: by the first rule where something decisive differs with it.
    private mutating func report(
        _ variant: Catalog.Entry.Variant,
        beside facts: FactSet,
        _ decisive: ChangeRule,
        _ mere: ChangeRule,
        of part: ChangedPart
    ) {
        let own = FactSet(variant).orElse(facts)
        let differs = FactSet.Field.allCases.contains { $0 != .resolution && !own.states($0, as: facts) }
        let rule = differs ? decisive : mere
        let isNew = [.variantAdded, .messageAdded].contains(rule)
        let words = "\(variant.words) \(isNew ? "added" : "removed")"
        list.add(FieldChange(rule, "variants", isNew ? nil : variant.key, isNew ? variant.key : nil, words), of: part)
    }

    private mutating func compare(
        _ before: Catalog.Entry.Variant,
        _ after: Catalog.Entry.Variant,
        _ oldFacts: FactSet,
        _ newFacts: FactSet,
        of part: ChangedPart
    ) {
        let (old, new) = (FactSet(before), FactSet(after))
        for field in FactSet.Field.allCases where !old.states(field, as: new) {
            for change in old.orElse(oldFacts).changes(of: field, to: new.orElse(newFacts)) {
                let (path, words) = ("variants.\(change.field)", "\(after.words): \(change.words)")
                list.add(FieldChange(change.rule, "\(path) \(after.key)", change.old, change.new, words), of: part)
            }
        }
    }
}

extension String? {
    /// The names of the variable parts of a message.
    fileprivate var parameters: [String] {
        var message = self ?? ""
        return message.withUTF8 { text in
            var scanner = TemplateScanner(UnsafeRawBufferPointer(text))
            var names: [String] = []
            while let name = scanner.next().name { names.append(String(decoding: name, as: UTF8.self)) }
            return names
        }
    }
}

extension [Catalog.Entry.Variant] {
    fileprivate var byKey: [ExactText: Catalog.Entry.Variant] {
        Dictionary(map { (ExactText($0.key), $0) }) { first, _ in first }
    }
}

extension Catalog.Entry.Variant {
    /// What tells the variant from others.
    fileprivate var key: String { [message, when?.words].compactMap(\.self).joined(separator: "; ") }

    fileprivate var words: String {
        message.map { "the message “\($0)”" } ?? "the case of \(when?.words ?? "")"
    }
}
