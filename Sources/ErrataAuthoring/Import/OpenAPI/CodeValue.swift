import ErrataCore
import ErrataJSON

/// A value that a schema allows for a code, with what the schema says about it.
struct CodeValue {
    /// The value.
    let code: WireCode
    /// The line at which it stands, from 1.
    let line: Int
    /// The texts about it.
    var facts: [SourceFact: SourceText] = [:]
    /// The statuses that the schema names beside it.
    var statuses: [Int] = []
    /// Further texts about it.
    var notes: [SourceText] = []

    /// Creates the value for a string or an integer; nil for any other value.
    init?(_ value: JSONValue, line: Int) {
        guard let code = WireCode(value) else { return nil }
        self.code = code
        self.line = line
    }

    /// Whether it says only that something failed, or that nothing did.
    var isGeneric: Bool {
        let words = [
            "error", "errors", "err", "fail", "failed", "failure", "fault", "exception", "false", "true", "ok",
            "success",
            "succeeded", "warning", "null", "none", "nok", "ko",
        ]
        return words.contains(code.description.lowercased())
    }

    /// The HTTP status of a failure that it repeats, where it is the number of one.
    var status: Int? { Int(code.description).flatMap { (400...599).contains($0) ? $0 : nil } }
}

extension WireCode {
    /// The code of a string that is not blank, or of an integer; nil for any other value.
    init?(_ value: JSONValue) {
        if let text = value.string {
            let isBlank = !text.contains { !$0.isWhitespace }
            guard !isBlank, text.utf8.count <= 200, text.first?.isWhitespace == false, text.last?.isWhitespace == false
            else { return nil }
            self = .string(text)
        } else if let number = value.integer.flatMap({ Int(exactly: $0) }) {
            self = .integer(number)
        } else {
            return nil
        }
    }

    /// Whether it has the form of a code rather than of a sentence: no white space.
    var isToken: Bool { !description.contains { $0.isWhitespace } }
}
