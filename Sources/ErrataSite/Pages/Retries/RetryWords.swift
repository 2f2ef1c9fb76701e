import ErrataCore
import ErrataReference

extension RetryGroup {
    /// The name of a verdict, for headings.
    static func name(_ verdict: RetryVerdict?) -> String { verdict?.rawValue ?? "not documented" }

    /// What a verdict says about the same request.
    static func meaning(_ verdict: RetryVerdict?) -> String {
        verdict.map { "the same request \($0.meaning)" }
            ?? "the documents do not say whether to try again, so nothing is retried automatically"
    }

    /// What an effect says about a repeat, without what follows a semicolon.
    static func shortMeaning(_ effect: RequestEffect) -> String {
        String(effect.meaning.prefix { $0 != ";" })
    }

    /// The name of an effect, for headings.
    static func name(_ effect: RequestEffect) -> String { effect.word ?? "not known" }
}
