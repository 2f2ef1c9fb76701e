import ErrataJSON

@testable import ErrataRuntime

/// What a sign leaves of a text is in it, and a parameter's value is no longer than the text.
enum Places: Target {
    static let name = "places"
    static let corpus = Corpus.fields

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let text = String(decoding: input, as: UTF8.self)
        // The name and the signs are parts of the text.
        let parts = input.parts(at: splits).map { String(decoding: $0.prefix(8), as: UTF8.self) }
        for part in parts + ["a", "code", ""] {
            let value = PlaceText.part(of: text, parameter: part)
            guard value?.utf8.count ?? 0 <= 3 * text.utf8.count else { return "\(part): \(value ?? "")" }
            let rest = PlaceText.part(of: text, after: part, before: parts[0])
            guard let rest, !isPart(rest, of: text) else { continue }
            return "\(part): \(rest)"
        }
        return nil
    }

    /// A sign can cut a character in half only if it is not one itself, as half of one became U+FFFD in it.
    private static func isPart(_ part: String, of text: String) -> Bool {
        text.utf8.count >= part.utf8.count && Array(text.utf8).contains(Array(part.utf8))
    }
}

/// The text of JSON is no longer than its limit, and not blank.
enum Messages: Target {
    static let name = "messages"
    static let corpus = Corpus.fields

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let text = try? JSONDocument.read(input) { $0.kind == .string ? nil : ReadableText.of($0) }
        guard let text = text ?? nil else { return nil }
        let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
        return isBlank || text.utf8.count > max(ReadableText.maximumSize + 3, input.count) ? text : nil
    }
}
