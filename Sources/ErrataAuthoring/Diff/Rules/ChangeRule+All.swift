extension ChangeRule {
    /// All rules: on catalogs, codes and their names, on what applies to them, on texts, and on categories, envelopes and
    /// policies.
    public static let all: [ChangeRule] =
        catalogs + codes + retirement + names + decisions + statuses + messages + texts
        + categories + envelopes + policies

    /// Returns the rule with this id; nil where there is none.
    public static func named(_ id: String) -> ChangeRule? { all.first { $0.id == id } }

    /// Whether the values are texts to be read next to each other.
    var isProse: Bool { Self.prose.contains(self) }

    private static let prose: Set<ChangeRule> = [
        catalogTextChanged, retirementChanged, conditionChanged, messageChanged, parametersChanged, summaryChanged,
        resolutionChanged,
        userMessageChanged, detailsChanged, documentChanged, categoryTextChanged,
    ]

    private static let catalogs: [ChangeRule] = [
        catalogAdded, catalogRemoved, catalogIDChanged, typeRenamed, vendorChanged, failsWith2xxChanged,
        idempotencyHeaderChanged, hostAdded, hostRemoved, catalogTextChanged, documentChanged,
    ]

    private static let codes: [ChangeRule] = [
        codeAdded, codeRemoved, codeRespelled, codeTypeChanged, aliasAdded, aliasRemoved, whenChanged,
    ]

    private static let retirement: [ChangeRule] = [
        codeRetired, codeRestored, retirementChanged,
    ]

    private static let names: [ChangeRule] = [
        caseRenamed, caseSuperseded, formerNameAdded, formerNameRemoved, caseReused,
    ]

    private static let decisions: [ChangeRule] = [
        verdictStricter, verdictLaxer, verdictStated, verdictWithdrawn, waitShorter, waitLonger, waitUntilChanged,
        conditionChanged, effectPossible, effectExcluded, effectDone, effectStated, kindChanged, actorChanged,
        factMoved, categoryMoved,
    ]

    private static let statuses: [ChangeRule] = [
        statusMoved, statusAdded, statusRowAdded, statusRowRemoved, statusRowOriginChanged,
    ]

    private static let messages: [ChangeRule] = [
        messageChanged, parametersChanged, messageAdded, messageRemoved, variantAdded, variantRemoved,
    ]

    private static let texts: [ChangeRule] = [
        summaryChanged, resolutionChanged, userMessageChanged, limitsChanged, detailsChanged, inferenceAdded,
        inferenceRemoved, sourceChanged,
    ]

    private static let categories: [ChangeRule] = [
        categoryAdded, categoryRemoved, categoryRangeChanged, categoryTextChanged,
    ]

    private static let envelopes: [ChangeRule] = [
        envelopeAdded, envelopeRemoved, envelopeOrderChanged, discriminatorChanged, locatorChanged, locatorExtended,
        bodyFormatChanged, noCodeChanged,
    ]

    private static let policies: [ChangeRule] = [
        rateLimitChanged, creditsChanged, authenticationChanged,
    ]
}
