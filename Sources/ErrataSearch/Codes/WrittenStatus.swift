/// An HTTP status at the beginning of a text, whatever follows it: `504 Gateway Time-out`, `HTTP/1.1 502 Bad Gateway`,
/// `status code 503`.
package struct WrittenStatus {
    /// Three digits: 100 to 999.
    let number: Int
    /// Whether a label announces it as a status.
    let isAnnounced: Bool
    /// The text after it.
    private let phrase: Substring

    /// Creates a status that a text gives anywhere.
    init(within number: Int) {
        (self.number, phrase, isAnnounced) = (number, "", true)
    }

    /// Parses the status that a text begins with; nil where there is none.
    package init?(_ text: String) {
        let labeled = LabeledText(text)
        let digits = labeled.rest.prefix(3)
        let phrase = labeled.rest.dropFirst(3)
        guard labeled.isParted || labeled.saysStatus, digits.count == 3, digits.allSatisfy({ $0.isASCII }),
            let number = Int(digits), number >= 100, phrase.first.map({ " :,;)]\t\n\r\r\n".contains($0) }) ?? true
        else { return nil }
        (self.number, self.phrase) = (number, phrase)
        isAnnounced = labeled.saysStatus
    }

    /// Whether it is in the range of RFC 9110, section 15.
    var isValid: Bool { number < 600 }

    /// Whether the text after it can only be words: a digit or an underscore would belong to another code.
    package var hasPlainPhrase: Bool { !phrase.contains { $0.isNumber || $0 == "_" } }
}
