import ErrataBytes
import ErrataCore

/// The part of a code that can name it.
struct CodeText {
    /// The text whose words name the code.
    var text: String
    /// Whether its words tell what failed; the message of a code that has none comes first.
    var isTelling: Bool

    /// Creates the part of a code on its own: all of it.
    private init(_ code: WireCode) {
        text = code.description
        if case .string = code { isTelling = Self.tells(text) } else { isTelling = false }
    }

    /// Returns the part of every code of a spec.
    ///
    /// - Parameter names: the names in the file.
    static func all(of codes: [WireCode], names: [String]) -> [CodeText] {
        var texts = codes.map(CodeText.init)
        let strings = codes.indices.filter { if case .string = codes[$0] { true } else { false } }
        URIPart.shorten(&texts, at: strings)
        SharedAffix.leaveOut(of: &texts, at: strings, names: names)
        return texts
    }

    /// Whether a string code has words: it is neither without a run of at least two letters, such as `12_201` and
    /// `E0000047`, nor a label with a number of at least three digits, such as `ERR_1007`.
    static func tells(_ text: String) -> Bool {
        let hasWord = zip(text.utf8, text.utf8.dropFirst()).contains { ASCII.isLetter($0) && ASCII.isLetter($1) }
        return hasWord && number(in: text) == nil
    }

    /// Returns the digits of a code that is nothing but a label, which can be absent, and a number: of `14030`,
    /// `12_201`, `E0000047`, `ERR_1007`; nil for any other.
    static func number(in text: String) -> String? {
        let labeled = text.utf8.drop(while: ASCII.isLetter)
        let isLabeled = labeled.startIndex > text.startIndex
        guard labeled.allSatisfy({ ASCII.isDigit($0) || " _-.:#".utf8.contains($0) }) else { return nil }
        let digits = labeled.filter(ASCII.isDigit)
        return digits.count >= (isLabeled ? 3 : 1) ? String(decoding: digits, as: UTF8.self) : nil
    }
}
