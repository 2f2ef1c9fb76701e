import ErrataBytes

/// The places in a text at which two texts can have been joined: a capital that follows without a blank.
enum CaseChange {
    /// Returns the indices of the capitals that can begin another text: after a small letter, a digit or a closing sign,
    /// and after capitals where a small letter follows: `incorrect|Verify`, `(free)|Upgrade`, `URL|Verify`.
    static func indices(in text: [UInt8]) -> [Int] {
        text.indices.dropFirst().filter { index in
            guard ASCII.isUppercase(text[index]) else { return false }
            let previous = text[index - 1]
            if ASCII.isLowercase(previous) || ASCII.isDigit(previous) || ")].!?%\"'".utf8.contains(previous) {
                return true
            }
            let endsCapitals = ASCII.isUppercase(previous) && index > 1 && ASCII.isUppercase(text[index - 2])
            return endsCapitals && index + 1 < text.count && ASCII.isLowercase(text[index + 1])
        }
    }

    /// Splits a text at some indices.
    static func split(_ text: [UInt8], at indices: [Int]) -> [String] {
        let starts = [0] + indices
        let ends = indices + [text.count]
        return zip(starts, ends).map { String(decoding: text[$0..<$1], as: UTF8.self).trimmedBlanks }
    }
}

/// The words of a document, by which joined words are told from words with a capital within.
struct KnownWords {
    private var plain: Set<String> = []
    private var inner: Set<String> = []

    init(_ lines: some Sequence<String>) {
        for line in lines {
            for token in line.split(whereSeparator: \.isWhitespace) {
                let word = String(token).trimmed(of: ".,;:!?()[]\"'—–")
                if CaseChange.indices(in: Array(word.utf8)).isEmpty {
                    plain.insert(word.lowercased())
                } else {
                    inner.insert(word)
                }
            }
        }
    }

    /// Whether a word occurs by itself, or begins instructions in English.
    func contains(_ word: String) -> Bool { plain.contains(word.lowercased()) || Self.verbs.contains(word) }

    /// Whether two fragments are one word with a capital within, such as a name: `LinkedIn`.
    func isOneWord(_ left: String, _ right: String) -> Bool {
        (left.first?.isUppercase ?? false) && inner.contains(left + right) && !(contains(left) && contains(right))
    }

    /// Whether capitals are an abbreviation that occurs by itself.
    func isAbbreviation(_ word: String) -> Bool { word.count > 1 && plain.contains(word.lowercased()) }

    /// Words that begin an instruction.
    static let verbs: Set = [
        "Add", "Adjust", "Allow", "Ask", "Attach", "Authenticate", "Avoid", "Call", "Change", "Check", "Choose",
        "Confirm",
        "Contact", "Correct", "Create", "Decrease", "Delete", "Enable", "Ensure", "Enter", "Fix", "Follow", "Generate",
        "Get", "Include", "Increase", "Inspect", "Install", "Log", "Make", "Modify", "No", "Obtain", "Pause", "Please",
        "Provide", "Purchase", "Re", "Reach", "Reconnect", "Reduce", "Refer", "Refresh", "Register", "Remove", "Repeat",
        "Replace", "Request", "Resend", "Reset", "Resubmit", "Retry", "Review", "See", "Select", "Send", "Set",
        "Shorten",
        "Sign", "Slow", "Specify", "Submit", "Switch", "Top", "Try", "Update", "Upgrade", "Upload", "Use", "User",
        "Validate", "Verify", "Wait",
    ]
}
