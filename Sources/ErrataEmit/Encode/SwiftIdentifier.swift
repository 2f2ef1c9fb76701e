import ErrataBytes

/// A name in Swift source, in backticks where it is a keyword.
///
/// Only names that the validator let pass are valid identifiers; any other is reduced to its ASCII letters, digits and
/// underscores, so that nothing else can reach the source.
struct SwiftIdentifier {
    let text: String

    init(_ name: String) {
        let plain = SwiftIdentifier(plain: name).text
        text = Self.keywords.contains(plain) ? "`\(plain)`" : plain
    }

    /// Creates a name without backticks, as in a documentation link.
    init(plain name: String) {
        text = String(decoding: name.utf8.filter(ASCII.isWordCharacter), as: UTF8.self)
    }

    /// The words that cannot be declared names without backticks.
    ///
    /// Source: The Swift Programming Language, Lexical Structure, "Keywords and Punctuation".
    private static let keywords: Set<String> = [
        "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func",
        "import", "init", "inout", "internal", "let", "nonisolated", "open", "operator", "precedencegroup", "private",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case", "catch",
        "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return",
        "switch", "throw", "where", "while", "Any", "as", "await", "false", "is", "nil", "self", "Self", "super",
        "throws", "true", "try",
    ]
}
