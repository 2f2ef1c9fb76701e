import ErrataCore

extension FailureKind: VocabularyWord {
    /// The kinds, with gRPC's codes, HTTP's reason phrases and the usual words for them as synonyms.
    static let vocabulary = Vocabulary(allCases.map(\.rawValue), synonyms: rpcCodes + phrases + words)

    /// The gRPC codes, including those that no kind is named after.
    private static var rpcCodes: Synonyms {
        let codes = Set(allCases.map(\.rpcCode)).sorted()
        return codes.map { code in
            let kinds = allCases.filter { $0.rpcCode == code }
            return (kinds.map(\.rawValue).joined(separator: ","), code)
        } + [("invalidRequest", "OUT_OF_RANGE"), ("internal", "DATA_LOSS UNKNOWN")]
    }

    /// The reason phrases of IANA's registry, and those that were common before it.
    private static let phrases: Synonyms = [
        (
            "invalidRequest",
            """
            badRequest notAcceptable lengthRequired contentTooLarge requestEntityTooLarge payloadTooLarge uriTooLong \
            requestURITooLarge unsupportedMediaType rangeNotSatisfiable requestedRangeNotSatisfiable expectationFailed \
            misdirectedRequest unprocessableContent unprocessableEntity requestHeaderFieldsTooLarge clientError
            """
        ),
        ("unauthenticated", "unauthorized authorizationRequired proxyAuthenticationRequired"),
        ("permissionDenied", "forbidden unavailableForLegalReasons"),
        ("quotaExhausted", "paymentRequired insufficientStorage bandwidthLimitExceeded"),
        ("notFound", "gone"),
        ("unsupported", "methodNotAllowed notImplemented httpVersionNotSupported"),
        ("timeout", "requestTimeout gatewayTimeout"),
        ("conflict", "locked"),
        ("failedPrecondition", "preconditionFailed preconditionRequired failedDependency upgradeRequired"),
        ("failedPrecondition", "loopDetected notExtended"),
        ("notReady", "tooEarly"),
        ("rateLimited", "tooManyRequests"),
        ("internal", "internalServerError serverError variantAlsoNegotiates"),
        ("unavailable", "serviceUnavailable serviceTemporarilyUnavailable badGateway"),
        ("accountActionRequired", "networkAuthenticationRequired"),
    ]

    private static let words: Synonyms = [
        ("invalidRequest", "invalid validation validationError invalidInput invalidParameter malformed"),
        ("unauthenticated", "unauthorised authentication authenticationFailed notAuthenticated"),
        ("unauthenticated", "invalidApiKey invalidToken"),
        ("permissionDenied", "accessDenied notAllowed denied insufficientPermissions authorization"),
        ("unauthenticated,permissionDenied", "auth authError"),
        ("notFound", "missing unknownResource doesNotExist"),
        ("emptyResult", "noResult noResults empty noContent noData"),
        ("conflict", "concurrentModification versionMismatch inUse"),
        ("alreadyDone,conflict", "duplicate exists"),
        ("alreadyDone", "alreadySent alreadyProcessed alreadyCompleted noop"),
        ("failedPrecondition", "precondition invalidState wrongState"),
        ("accountActionRequired", "actionRequired accountLocked accountSuspended reauthenticate reloginRequired"),
        ("accountActionRequired", "verificationRequired"),
        ("rateLimited", "rateLimit rateLimitExceeded throttled throttling slowDown"),
        ("quotaExhausted", "quota quotaExceeded outOfCredits insufficientCredits insufficientFunds billing payment"),
        ("rateLimited,quotaExhausted", "limit limitExceeded limitReached tooMany"),
        ("unsupported", "notSupported"),
        ("timeout", "timedOut deadline"),
        ("notReady", "pending processing inProgress"),
        ("unavailable", "down outage maintenance overloaded offline"),
        ("unavailable,internal", "transient temporary"),
        ("internal", "server serverFailure unexpected bug"),
    ]
}
