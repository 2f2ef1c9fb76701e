import ErrataBytes
import ErrataCore

/// Decides whether the codes of a document are numbers or texts on the wire.
struct CodeTyping {
    private let areIntegers: Bool

    /// Where the document has no types, codes are numbers if all are whole numbers without leading zeros, unless a body
    /// shows one as a text.
    init(_ rows: [SourceRow], _ bodies: [SourceBody]) {
        let texts = rows.filter { $0.code == nil && $0.facts[.code]?.isNumber == nil }.compactMap { $0[.code] }
        areIntegers = texts.allSatisfy { Self.integer($0) != nil } && !Self.quotes(Set(texts), in: bodies)
    }

    /// Whether a body shows one of the codes as a text.
    private static func quotes(_ codes: Set<String>, in bodies: [SourceBody]) -> Bool {
        bodies.lazy.filter(\.isReal).contains { $0.value.holdsString { codes.contains($0) } }
    }

    /// Returns the code of a row; nil where it has none.
    func code(of row: SourceRow) -> WireCode? {
        if let code = row.code { return code }
        guard let fact = row.facts[.code] else { return nil }
        let integer = fact.isNumber ?? areIntegers ? Self.integer(fact.text) : nil
        return integer.map { .integer($0) } ?? .string(fact.text)
    }

    private static func integer(_ text: String) -> Int? {
        guard let number = Int(text), String(number) == text else { return nil }
        return number
    }
}
