// Embedded Swift has no existentials.
#if !hasFeature(Embedded)
extension ErrorCatalog {
    /// Returns a pattern for the failures with one of these codes.
    ///
    ///     do {
    ///         try await client.send(message)
    ///     } catch Linq.failing(.rateLimitExceeded) {
    ///         queue(message)
    ///     }
    ///
    /// The code alone cannot be the pattern: the compiler takes an enum case in a pattern as a value of that enum.
    public static func failing(_ codes: Code...) -> CodePattern<Code> { CodePattern(codes: codes) }
}

/// A pattern for the failures with one of some codes: see `ErrorCatalog.failing(_:)`.
public struct CodePattern<Code: ErrorCode>: Sendable {
    fileprivate let codes: [Code]
}

/// Whether an error is a failure with one of the pattern's codes. A failure without the type of its code matches, too,
/// where it is of the same catalog.
public func ~= <Code: ErrorCode>(pattern: CodePattern<Code>, error: any Error) -> Bool {
    switch error {
    case let failure as APIFailure<Code>: failure.code.map(pattern.codes.contains) ?? false
    case let failure as UntypedFailure: failure.typed(as: Code.self)?.code.map(pattern.codes.contains) ?? false
    default: false
    }
}
#endif
