import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares the spellings of a code.
    mutating func compareCodes(_ before: Spec.Entry, _ after: Spec.Entry, of part: ChangedPart) {
        let (code, new) = (before.storedCode, after.storedCode)
        if ExactText(code) != ExactText(new) {
            let stays = after.aliases.contains { ExactText($0.value.description) == ExactText(code) }
            let words = "code \(code), now \(new)\(stays ? "; \(code) is still read" : "")"
            list.add(FieldChange(.codeRespelled, "code", code, new, words), of: part)
        } else if before.code.value != after.code.value {
            let (old, new) = (before.code.value.typed, after.code.value.typed)
            list.compare("code", old, new, by: .codeTypeChanged, of: part)
        }
        let (old, aliases) = (before.aliases.map(\.value.description), after.aliases.map(\.value.description))
        for alias in aliases.without(old + [code]) {
            list.add(FieldChange(.aliasAdded, "aliases", nil, alias, "also read as \(alias)"), of: part)
        }
        for alias in old.without(aliases + [new]) {
            list.add(FieldChange(.aliasRemoved, "aliases", alias, nil, "no longer read as \(alias)"), of: part)
        }
        list.compare("when", before.when?.words, after.when?.words, by: .whenChanged, label: "known by", of: part)
    }

    /// Compares the names of a case.
    mutating func compareNames(
        _ before: Spec.Entry,
        _ after: Spec.Entry,
        _ old: String,
        _ new: String,
        of part: ChangedPart
    ) {
        let (oldFormer, newFormer) = (before.formerNames.map(\.value), after.formerNames.map(\.value))
        if old != new {
            let isKept = newFormer.contains(old)
            let words = isKept ? "case \(old), now \(new), the old name deprecated" : "case \(old), now \(new)"
            list.add(FieldChange(isKept ? .caseSuperseded : .caseRenamed, "name", old, new, words), of: part)
        }
        // A name that another error has now, or had before, is told as a reused one.
        for name in oldFormer.without(newFormer + [new]) where !self.new.allNames.contains(name) {
            let words = "the former name \(name) removed"
            list.add(FieldChange(.formerNameRemoved, "formerNames", name, nil, words), of: part)
        }
        for name in newFormer.without(oldFormer + [old]) where !self.old.allNames.contains(name) {
            let words = "the former name \(name) added"
            list.add(FieldChange(.formerNameAdded, "formerNames", nil, name, words), of: part)
        }
    }

    mutating func compareRetirement(
        _ old: Catalog.Entry.Deprecation?,
        _ new: Catalog.Entry.Deprecation?,
        of part: ChangedPart
    ) {
        let (before, after) = (old?.text, new?.text)
        guard before.map(ExactText.init) != after.map(ExactText.init) else { return }
        let change =
            switch (old, new) {
            case (nil, let new?):
                FieldChange(.codeRetired, "deprecated", before, after, "retired\(new.successorWords)")
            case (_?, nil): FieldChange(.codeRestored, "deprecated", before, after, "no longer retired")
            default: FieldChange(.retirementChanged, "deprecated", before, after, "words on its retirement changed")
            }
        list.add(change, of: part)
    }

    /// Compares the documented statuses.
    mutating func compareStatuses(_ old: [Int], _ new: [Int], of part: ChangedPart) {
        let (before, after) = (Set(old), Set(new))
        guard before != after else { return }
        // A status below 400 decides whether a response is a failure at all.
        let isSafe = before.isSubset(of: after) && after.subtracting(before).allSatisfy { $0 >= 400 }
        list.compare(
            "http",
            old.sorted().map(String.init),
            new.sorted().map(String.init),
            by: isSafe ? .statusAdded : .statusMoved,
            label: "HTTP",
            of: part
        )
    }
}

extension WireCode {
    /// The code with its type on the wire.
    fileprivate var typed: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .integer(let number): String(number)
        }
    }
}

extension Catalog.Entry.Deprecation {
    fileprivate var text: String { "\(summary)\(successorWords)" }

    fileprivate var successorWords: String { successor.map { ", use \($0)" } ?? "" }
}
