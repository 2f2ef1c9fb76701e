extension DiagnosticRule {
    static let misplacedKey = DiagnosticRule(
        id: "misplaced-key",
        summary: "A key contradicts another part of the same object.",
        reason: """
            A wait beside the verdict `never`, or a condition beside any verdict but `conditional`, would never \
            be acted on. Either the key is wrong or what it contradicts.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "never", "initialSeconds": 5}
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "never"}
            """#
        )
    )
}

extension Diagnostic.Fact {
    /// A key contradicts another part of its object.
    static func misplacedKey(_ key: String, _ contradicted: Misplacement) -> Diagnostic.Fact {
        Diagnostic.Fact(.misplacedKey, "`\(key)` cannot stand \(contradicted.words)")
    }
}

extension Diagnostic.Fact {
    /// The part that a misplaced key contradicts.
    enum Misplacement {
        /// The verdict of a retry hint.
        case verdict(String)
        /// A wait in seconds, next to a moment.
        case seconds
        /// A status below 400.
        case success
        /// A code, next to the condition of an error without one.
        case coded
        /// An error without a code.
        case uncoded
        /// A part of a response that is not a wait.
        case noDelay
        /// Another test of the same mark.
        case otherTest

        fileprivate var words: String {
            switch self {
            case .verdict(let verdict): "with the verdict `\(verdict)`"
            case .seconds: "beside a number of seconds"
            case .success: "on a status below 400"
            case .coded: "beside a code; a `variant` can have conditions"
            case .uncoded: "on an error without a code"
            case .noDelay: "on a part other than `retryAfter`"
            case .otherTest: "beside another test of the same mark"
            }
        }
    }
}
