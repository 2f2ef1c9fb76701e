/// What the name of a member in the body of an error says about its value.
struct FieldName {
    /// The words of the name in lower case: `errorCode`, `error_code` and `Error-Code` have the same.
    let words: [String]
    /// The words without what is between them.
    private let joined: String

    /// Splits a name into words.
    init(_ name: String) {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for character in name {
            let starts = character.isUppercase && (previous.isLowercase || previous.isNumber)
            if starts || !(character.isLetter || character.isNumber), !word.isEmpty {
                words.append(word)
                word = ""
            }
            if character.isLetter || character.isNumber { word += character.lowercased() }
            previous = character
        }
        self.words = word.isEmpty ? words : words + [word]
        joined = self.words.joined()
    }

    /// Whether it says that its value is about a failure.
    var isAboutErrors: Bool {
        return words.contains { word in word == "err" || word == "errs" || Self.stems.contains { word.hasPrefix($0) } }
    }

    /// Whether an object of this name wraps a failure or is a part of it.
    var isContainer: Bool {
        isAboutErrors || Self.containers.contains(joined)
    }

    /// The degree to which it names a code.
    enum CodeDegree: Int, Comparable {
        /// It can name many things, such as a type.
        case weak
        /// It names a code in an error.
        case strong

        static func < (left: CodeDegree, right: CodeDegree) -> Bool { left.rawValue < right.rawValue }
    }

    /// The degree to which it names a code; nil where it does not.
    var codeDegree: CodeDegree? {
        if Self.plainCodes.contains(joined) { return .strong }
        let last = words.last.map { $0.hasSuffix("codes") ? String($0.dropLast()) : $0 } ?? ""
        if isAboutErrors, Self.kinds.contains(last) { return .strong }
        if last == "code", words.count > 1, words.dropLast().allSatisfy(Self.owners.contains) { return .strong }
        return ["type", "name", "status", "key", "kind", "slug"].contains(joined) ? .weak : nil
    }

    /// How fine a code of this name divides failures: 0 for a type, 3 for a reason.
    var fineness: Int {
        let last = words.last ?? ""
        if ["type", "kind", "class", "status", "category"].contains(last) { return 0 }
        if ["reason", "issue", "subcode"].contains(last) || words.first == "sub" || words.contains("detail") {
            return 3
        }
        return last == "code" || last == "key" ? 2 : 1
    }

    /// The rank among the names of a message, from 0 for the plainest; nil where it is none.
    var messageRank: Int? {
        Self.messageRanks[joined]
    }

    /// Whether it names the id of a request or trace.
    var isRequestID: Bool {
        Self.requestIDs.contains(joined) || (joined.hasSuffix("requestid") || joined.hasSuffix("correlationid"))
    }

    /// Whether it names the seconds to wait, or a moment in a form that tells what it is.
    var isRetryDelay: Bool {
        return (joined.contains("retryafter") || joined.contains("retrydelay") || joined == "retryin")
            && !Self.units.contains(words.last ?? "") && !Self.units.contains { joined.hasSuffix($0) }
    }

    /// Whether it names a flag of success.
    var isSuccessFlag: Bool {
        ["success", "ok", "succeeded", "successful", "issuccess", "iserror", "haserror", "haserrors", "failed"]
            .contains(joined)
    }

    /// Whether a value of it can mark a failure.
    var isMark: Bool {
        isSuccessFlag || ["status", "type", "object", "result", "error", "kind", "state"].contains(joined)
    }
}
