import ErrataJSON

// The words for everything that can be said against a spec: its id, which scripts and tests may rely on, and a
// sentence in lower case without a full stop, as compilers word theirs. What comes from the file is quoted and escaped.

extension Diagnostic {
    /// The stable names of all facts but three: those of JSON are ``JSONError/Kind/id``, those of a target are
    /// ``TargetFact/id``, and a text of the wrong form is called after its ``TextForm``.
    enum ID: String, CaseIterable {
        case wrongType = "wrong-type"
        case unknownKey = "unknown-key"
        case duplicateKey = "duplicate-key"
        case missingKey = "missing-key"
        case misplacedKey = "misplaced-key"
        case unknownValue = "unknown-value"
        case emptyText = "empty-text"
        case emptyList = "empty-list"
        case wrongCount = "wrong-count"
        case tooLong = "too-long"
        case notWhole = "not-whole"
        case outOfRange = "out-of-range"
        case tooPrecise = "too-precise"
        case reversedBounds = "reversed-bounds"
        case duplicateItem = "duplicate-item"
        case typeReserved = "type-reserved"
        case typeNamedLikeModule = "type-named-like-module"
        case nameInvalid = "name-invalid"
        case nameReserved = "name-reserved"
        case nameClash = "name-clash"
        case duplicateCode = "duplicate-code"
        case duplicateID = "duplicate-id"
        case duplicateStatus = "duplicate-status"
        case unknownSource = "unknown-source"
        case unknownCategory = "unknown-category"
        case unknownSuccessor = "unknown-successor"
        case overlappingRanges = "overlapping-ranges"
        case codeOutsideRange = "code-outside-range"
        case codeInOtherRange = "code-in-other-range"
        case inferredPath = "inferred-path"
        case repeatedPlaceholder = "repeated-placeholder"
        case adjacentPlaceholders = "adjacent-placeholders"
        case oddPlaceholder = "odd-placeholder"
        case duplicateMessage = "duplicate-message"
        case notCanonical = "not-canonical"
    }

    /// The stable names of all facts about a spec by itself.
    static var allIDs: [String] {
        JSONError.Kind.allCases.map(\.id) + TextForm.allCases.map { Fact.malformed($0).id }
            + ID.allCases.map(\.rawValue)
    }
}

extension Diagnostic.Fact {
    /// The fact's stable name.
    var id: String {
        switch self {
        case .json(let kind): kind.id
        case .target(let fact): fact.id
        case .malformed(let form): "bad-\(form.rawValue)"
        case .wrongType: Diagnostic.ID.wrongType.rawValue
        case .unknownKey: Diagnostic.ID.unknownKey.rawValue
        case .duplicateKey: Diagnostic.ID.duplicateKey.rawValue
        case .missingKey: Diagnostic.ID.missingKey.rawValue
        case .misplacedKey: Diagnostic.ID.misplacedKey.rawValue
        case .unknownValue: Diagnostic.ID.unknownValue.rawValue
        case .emptyText: Diagnostic.ID.emptyText.rawValue
        case .emptyList: Diagnostic.ID.emptyList.rawValue
        case .wrongCount: Diagnostic.ID.wrongCount.rawValue
        case .tooLong: Diagnostic.ID.tooLong.rawValue
        case .notWhole: Diagnostic.ID.notWhole.rawValue
        case .outOfRange: Diagnostic.ID.outOfRange.rawValue
        case .tooPrecise: Diagnostic.ID.tooPrecise.rawValue
        case .reversedBounds: Diagnostic.ID.reversedBounds.rawValue
        case .duplicateItem: Diagnostic.ID.duplicateItem.rawValue
        case .typeReserved: Diagnostic.ID.typeReserved.rawValue
        case .typeNamedLikeModule: Diagnostic.ID.typeNamedLikeModule.rawValue
        case .nameInvalid: Diagnostic.ID.nameInvalid.rawValue
        case .nameReserved: Diagnostic.ID.nameReserved.rawValue
        case .nameClash: Diagnostic.ID.nameClash.rawValue
        case .duplicateCode: Diagnostic.ID.duplicateCode.rawValue
        case .duplicateID: Diagnostic.ID.duplicateID.rawValue
        case .duplicateStatus: Diagnostic.ID.duplicateStatus.rawValue
        case .unknownSource: Diagnostic.ID.unknownSource.rawValue
        case .unknownCategory: Diagnostic.ID.unknownCategory.rawValue
        case .unknownSuccessor: Diagnostic.ID.unknownSuccessor.rawValue
        case .overlappingRanges: Diagnostic.ID.overlappingRanges.rawValue
        case .codeOutsideRange: Diagnostic.ID.codeOutsideRange.rawValue
        case .codeInOtherRange: Diagnostic.ID.codeInOtherRange.rawValue
        case .inferredPath: Diagnostic.ID.inferredPath.rawValue
        case .repeatedPlaceholder: Diagnostic.ID.repeatedPlaceholder.rawValue
        case .adjacentPlaceholders: Diagnostic.ID.adjacentPlaceholders.rawValue
        case .oddPlaceholder: Diagnostic.ID.oddPlaceholder.rawValue
        case .duplicateMessage: Diagnostic.ID.duplicateMessage.rawValue
        case .notCanonical: Diagnostic.ID.notCanonical.rawValue
        }
    }
}

extension Diagnostic.Fact {
    /// The sentence. Lines are needed where it points at an earlier place.
    func text(lines: JSONLines) -> String {
        switch self {
        case .json(let kind): kind.message
        case .target(let fact): fact.text
        case .wrongType(let expected, let found, let example):
            "this must be \(Phrase.either(expected.map(Phrase.noun))), not \(Phrase.noun(found))\(Phrase.example(example))"
        case .unknownKey(let key, let meant):
            "the key \(Phrase.quoted(key)) is not known here\(Phrase.suggestion(meant))"
        case .duplicateKey(let key, let first):
            "the key \(Phrase.quoted(key)) stands twice, first on \(Phrase.line(first, lines))"
        case .missingKey(let key, let owner): "this \(owner) lacks `\(key)`"
        case .misplacedKey(let key, let reason): "`\(key)` cannot stand \(Phrase.reason(reason))"
        case .unknownValue(let value, let allowed, let meant):
            "\(Phrase.quoted(value)) is not \(Phrase.choice(of: allowed, meant: meant))"
        case .emptyText: "this text must not be empty"
        case .emptyList: "this list is empty; leave the key out instead"
        case .wrongCount(let expected, let found): "this list must have \(expected) items, not \(found)"
        case .tooLong(let maximum): "this text must not be longer than \(maximum) bytes"
        case .notWhole: "this must be a whole number"
        case .outOfRange(let range): "this number must be from \(range.lowerBound) to \(range.upperBound)"
        case .tooPrecise: "seconds have at most three decimals here"
        case .reversedBounds(let lower, let upper): "\(upper) is below \(lower)"
        case .duplicateItem(let first): "this item stands twice in the list, first on \(Phrase.line(first, lines))"
        case .malformed(let form): Phrase.rule(form)
        case .typeReserved(let name):
            "a Swift type cannot be called `\(name)` here: Swift or the generated code has one already"
        case .typeNamedLikeModule(let name):
            "the type `\(name)` has the name of its module, so nothing can be told apart by the module's name any more"
        case .nameInvalid(let name):
            "\(Phrase.quoted(name)) is not a Swift case's name: a lower-case ASCII letter, then letters, digits and `_`"
        case .nameReserved(let name): "a Swift case cannot be called `\(name)`: the name means something else already"
        case .nameClash(let name, let first): "the name `\(name)` is taken by \(Phrase.line(first, lines))"
        case .duplicateCode(let code, let first):
            "the code \(Phrase.quoted(code)) stands twice, first on \(Phrase.line(first, lines))"
        case .duplicateID(let id, let owner, let first):
            "the id \(Phrase.quoted(id)) is that of another \(owner), on \(Phrase.line(first, lines))"
        case .duplicateStatus(let status, let first):
            "the status \(status) has a row already, on \(Phrase.line(first, lines))"
        case .unknownSource(let id, let nearest):
            "no source has the id \(Phrase.quoted(id))\(Phrase.suggestion(nearest.map { [$0] } ?? []))"
        case .unknownCategory(let id, let nearest):
            "no category has the id \(Phrase.quoted(id))\(Phrase.suggestion(nearest.map { [$0] } ?? []))"
        case .unknownSuccessor(let code): "no error has the code \(Phrase.quoted(code))"
        case .overlappingRanges(let category, let first):
            "this range overlaps that of the category `\(category)`, on \(Phrase.line(first, lines))"
        case .codeOutsideRange(let code, let category, let range):
            "the code \(code) is outside the range of its category `\(category)`, "
                + "\(range.lowerBound) to \(range.upperBound)"
        case .codeInOtherRange(let code, let category):
            "the code \(code) is in the range of the category `\(category)`, which is not its own"
        case .inferredPath(let path): "there is no field \(Phrase.quoted(path)) in the object whose reading this lists"
        case .repeatedPlaceholder(let name): "the template has two parts called `{\(name)}`"
        case .adjacentPlaceholders(let left, let right):
            "nothing parts `{\(left)}` from `{\(right)}`, so no message could tell them apart"
        case .oddPlaceholder(let text):
            "\(Phrase.quoted(text)) counts as wire text; a part that varies is `{name}`, of ASCII letters, digits and `_`"
        case .duplicateMessage(let first):
            "this message cannot be told from the one on \(Phrase.line(first, lines))"
        case .notCanonical:
            "this spec is valid, but from here on it is not in canonical form; "
                + "`errata spec format` or `swift package errata format` rewrites it"
        }
    }
}
