import ErrataJSON

extension DiagnosticRule {
    /// All rules: of JSON, of the shape of values, of the forms of texts, of names, of what refers to what, of messages, of
    /// the file as a whole, and of a target and its configuration.
    public static let all: [DiagnosticRule] =
        JSONError.Kind.allCases.map(json) + shape + forms + names + references + messages + file + target

    /// The rule with this id; nil where there is none.
    public static func named(_ id: String) -> DiagnosticRule? { all.first { $0.id == id } }

    /// The rule whose id comes nearest to a word; nil where none is near enough.
    public static func nearest(to word: String) -> DiagnosticRule? {
        NearestSpelling.of(word, among: all.map(\.id)).flatMap(named)
    }

    private static let shape: [DiagnosticRule] = [
        wrongType, unknownKey, duplicateKey, missingKey, misplacedKey, unknownValue, emptyText, emptyList, wrongCount,
        tooLong, notWhole, outOfRange, tooPrecise, reversedBounds, duplicateItem,
    ]

    private static let forms: [DiagnosticRule] = [
        badSlug, badPointer, badLocator, badHeaderName, badDate, badAddress, badFieldName, badTypeName,
    ]

    private static let names: [DiagnosticRule] = [
        typeReserved, typeNamedLikeModule, nameInvalid, nameReserved, nameClash, derivedName,
    ]

    private static let references: [DiagnosticRule] = [
        duplicateCode, duplicateID, duplicateStatus, unknownSource, unknownCategory, unknownSuccessor,
        overlappingRanges, codeOutsideRange, codeInOtherRange, inferredPath,
    ]

    private static let messages: [DiagnosticRule] = [
        repeatedPlaceholder, adjacentPlaceholders, oddPlaceholder, duplicateMessage,
    ]

    private static let file: [DiagnosticRule] = [notCanonical, tooLarge]

    private static let target: [DiagnosticRule] = [
        noSpec, missingSpec, stalePlan, duplicateSource, duplicateCatalog, duplicateType, badModuleName,
    ]
}
