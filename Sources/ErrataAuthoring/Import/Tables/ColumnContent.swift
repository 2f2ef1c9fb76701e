import ErrataBytes
import ErrataRuntime

/// The texts of a column, which tell what facts it can hold.
struct ColumnContent {
    private let texts: [String]
    private let rowCount: Int

    /// - Parameter texts: the texts of the column's filled cells.
    init(_ texts: [String], rowCount: Int) {
        self.texts = texts
        self.rowCount = rowCount
    }

    /// Whether the texts can be a fact.
    ///
    /// - Parameter isNamed: whether the heading says that they are codes, which then may be repeated.
    func allows(_ fact: SourceFact, isNamed: Bool) -> Bool {
        guard !texts.isEmpty else { return false }
        return switch fact {
        case .code: isMostly(WireSpelling.isCode) && (isNamed || distinct * 2 >= texts.count)
        case .status: isMostly { !StatusCell($0).statuses.isEmpty || Self.isClass($0) }
        case .range: isMostly { CodeRange(text: $0) != nil }
        case .name: isMostly(WireSpelling.isName) && distinct * 10 >= texts.count * 9
        case .retry: isMostly { RetryCell($0) != nil }
        case .link: isMostly { $0.hasPrefix("http") || $0.hasPrefix("/") || $0.hasPrefix("#") }
        case .category: distinct < max(texts.count, 2)
        default: true
        }
    }

    /// Whether they look like codes and not like words of a sentence, so that even without a heading the column holds
    /// codes.
    var isEvidentlyCodes: Bool {
        distinct == texts.count && isMostly(WireSpelling.isEvidentCode)
    }

    /// Whether the texts are sentences or at least several words.
    var isProse: Bool { isMostly { $0.split(separator: " ").count > 2 } }

    private static func isClass(_ text: String) -> Bool {
        StatusClass(text: String(text.prefix(3)).lowercased()) != nil
    }

    /// Whether each is a registered HTTP status.
    var isHTTPStatuses: Bool {
        !texts.isEmpty
            && texts.allSatisfy { text in
                let statuses = StatusCell(text).statuses
                return Self.isClass(text) || (!statuses.isEmpty && statuses.allSatisfy(ReasonPhrase.isRegistered))
            }
    }

    /// The only text of several rows; nil where they differ.
    var constant: String? { rowCount > 1 && texts.count == rowCount && distinct == 1 ? texts[0] : nil }

    private var distinct: Int { Set(texts).count }

    /// Whether something holds for four fifths of the texts.
    private func isMostly(_ holds: (String) -> Bool) -> Bool {
        texts.count(where: holds) * 5 >= texts.count * 4
    }
}

/// What codes look like.
enum WireSpelling {
    /// Whether a text can be a code: one word, or a few without a sentence's signs.
    static func isCode(_ text: String) -> Bool {
        let words = text.split(separator: " ", maxSplits: 4)
        guard (1...80).contains(text.utf8.count), words.count <= 3, !text.contains(where: { "{}\"<>@".contains($0) })
        else {
            return false
        }
        return words.count == 1 || text.utf8.contains(where: ASCII.isDigit) || !text.hasSuffix(".")
    }

    /// Whether a text can name an error: a constant, or a few words that are no sentence.
    static func isName(_ text: String) -> Bool {
        isConstant(text) || (text.split(separator: " ").count <= 6 && !text.hasSuffix(".") && text.utf8.count <= 64)
    }

    /// Whether a text is a constant of a program: one word of letters, digits, underscores, dots or hyphens.
    static func isConstant(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.count <= 128
            && text.utf8.allSatisfy { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    /// Whether a text is a code beyond doubt: a number of three or more digits, capitals with underscores or digits,
    /// or words that are joined by underscores, hyphens, dots or capitals.
    static func isEvidentCode(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        if !digits.isEmpty, digits.allSatisfy(ASCII.isDigit) { return digits.count >= 3 }
        guard isConstant(text), text.utf8.count >= 3 else { return false }
        let hasJoint = text.utf8.dropFirst().contains { "_.-".utf8.contains($0) || ASCII.isDigit($0) }
        let capitals = text.utf8.count(where: ASCII.isUppercase)
        let isCamel = text.utf8.dropFirst().contains(where: ASCII.isUppercase) && capitals < text.utf8.count
        return hasJoint || isCamel || capitals == text.utf8.count
    }
}
