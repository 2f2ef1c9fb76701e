import ErrataBytes
import ErrataCore

/// What a column about retrying says: `Yes`, `No — fix the request`, `Sometimes — depends on cause`.
struct RetryCell {
    /// The hint.
    let hint: RetryHint

    init?(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
        guard let answer = words.first else { return nil }
        switch answer {
        case "yes", "true", "retry", "retryable", "retriable", "y", "✓", "transient", "always", "temporary", "safe":
            hint = WaitText(text).hint ?? RetryHint(.afterDelay)
        case "no", "false", "never", "n", "permanent", "don't", "do", "not":
            guard answer != "do" || words.dropFirst().first == "not" else { return nil }
            let isFixable = words.contains { ["fix", "correct", "change", "modify", "adjust"].contains($0) }
            hint = RetryHint(isFixable ? .afterFix : .never)
        case "sometimes", "maybe", "depends", "conditional", "conditionally", "possibly", "it":
            hint = RetryHint(.conditional, condition: Self.condition(text))
        default:
            guard let wait = WaitText(text).hint else { return nil }
            hint = wait
        }
    }

    /// The text as a sentence.
    private static func condition(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }
}
