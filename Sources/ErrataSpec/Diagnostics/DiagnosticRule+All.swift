import ErrataJSON

extension DiagnosticRule {
    /// All rules: on JSON, on the shape of values, on the format of texts, on names, on references, on
    /// envelopes and conditions, on messages, on examples, on the file as a whole, on a
    /// target and its configuration, and on a baseline.
    public static let all: [DiagnosticRule] =
        JSONError.Kind.allCases.map(json) + shape + forms + names + references + envelopes + messages
        + decoding + file + target + baseline

    /// Returns the rule with this id; nil where there is none.
    public static func named(_ id: String) -> DiagnosticRule? { all.first { $0.id == id } }

    /// Returns the rule with the most similar id; nil where none is similar enough.
    public static func nearest(to word: String) -> DiagnosticRule? {
        NearestSpelling.of(word, among: all.map(\.id)).flatMap(named)
    }

    private static let shape: [DiagnosticRule] = [
        wrongType, unknownKey, duplicateKey, missingKey, misplacedKey, unknownValue, emptyText, emptyList, wrongCount,
        tooLong, notWhole, outOfRange, tooPrecise, reversedBounds, duplicateItem,
    ]

    private static let forms: [DiagnosticRule] = [
        badSlug, badPointer, emptyToken, badLocator, unreachablePlace, badHeaderName, badDate, badAddress, badHost,
        badFieldName, badTypeName, delayUnit, markup, controlCharacter, surroundingBlanks,
        longCode,
    ]

    private static let names: [DiagnosticRule] = [
        typeReserved, typeNamedLikeModule, nameInvalid, nameReserved, nameClash, derivedName,
    ]

    private static let references: [DiagnosticRule] = [
        duplicateCode, duplicateID, duplicateStatus, unknownSource, unknownCategory, unknownSuccessor,
        overlappingRanges, codeOutsideRange, codeInOtherRange, inferredPath,
    ]

    private static let envelopes: [DiagnosticRule] = [
        unlocatedCodes, duplicateEnvelope, withinWithoutLevels, unknownWithin, codeMeansNone, failureWith2xx,
        shadowedCondition, contradictoryMarks, unlocatedMessage, unreachableCode,
    ]

    private static let messages: [DiagnosticRule] = [
        repeatedPlaceholder, adjacentPlaceholders, oddPlaceholder, duplicateMessage,
    ]

    private static let file: [DiagnosticRule] = [notCanonical, tooLarge]

    private static let target: [DiagnosticRule] = [
        noSpec, missingSpec, stalePlan, duplicateSource, duplicateCatalog, duplicateType, badModuleName,
    ]

    /// The rules that compare a spec with an earlier version of it.
    package static let baseline = [deletedCode, changedName, reusedName, reusedCode, deletedCatalog]
}
