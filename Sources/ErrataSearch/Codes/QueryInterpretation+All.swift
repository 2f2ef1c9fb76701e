import ErrataCore

extension QueryInterpretation {
    /// The separators between a vendor and a code; none is needed before a digit.
    private static let signs: Set<Character> = ["-", ":", "_", ".", "#", " ", "/"]
    /// The maximum length of a text with a code in it; a longer one is a message.
    private static let longest = 200

    /// Returns all interpretations of a query, from the unchanged text to the one with the most parts removed.
    static func all(of given: QueryInterpretation) -> [QueryInterpretation] {
        let trimmed = given.trimmed
        guard given.code.utf8.count <= longest else { return trimmed }
        let vendors = trimmed.flatMap { $0.vendorReadings }
        return trimmed + (vendors.isEmpty ? trimmed.flatMap { $0.bare } : vendors.flatMap(all))
    }

    /// The interpretation of `linq/1007`: the code behind a vendor's name and a slash, in the vendor's catalogs; nil
    /// for any other text.
    var id: QueryInterpretation? {
        code.firstIndex(of: "/").flatMap(behindVendor)
    }

    /// Returns the interpretation of the text after a vendor's name, from a separator or a digit on.
    private func behindVendor(_ place: String.Index) -> QueryInterpretation? {
        let named = catalogs.vendor(of: String(code[..<place]))
        guard !named.isEmpty, !LabeledText.isStatusLine(code) else { return nil }
        return QueryInterpretation(
            code: String(code[place...].dropFirst(code[place].isNumber ? 0 : 1)),
            catalogs: named
        )
    }

    /// The text without surrounding blanks, and without the punctuation that is often copied with a code.
    private var trimmed: [QueryInterpretation] {
        var texts = [code]
        for text in [code.trimmingBlanks, code.trimmingSigns]
        where !text.utf8.elementsEqual(texts[texts.count - 1].utf8) {
            texts.append(text)
        }
        return texts.map { QueryInterpretation(code: $0, catalogs: catalogs) }
    }

    /// The interpretations of `LINQ-1007`, `linq: 1007`, `Linq.rateLimitExceeded`, `LINQ1007`: the text after a
    /// vendor's name, with and without its leading separators.
    private var vendorReadings: [QueryInterpretation] {
        code.indices.filter { Self.signs.contains(code[$0]) || code[$0].isNumber }.compactMap(behindVendor)
            .flatMap { reading in
                let bare = String(reading.code.drop { Self.signs.contains($0) })
                let texts = bare.utf8.count == reading.code.utf8.count ? [bare] : [reading.code, bare]
                return texts.filter { !$0.isEmpty }.map { QueryInterpretation(code: $0, catalogs: reading.catalogs) }
            }
    }

    /// The interpretations of `01007`, `1007.0`, other spellings of a number, and of `error 1007`,
    /// `"code": "RATE_LIMITED"`, a code after labels.
    private var bare: [QueryInterpretation] {
        let labeled = LabeledText(code)
        let whole = labeled.rest.hasSuffix(".0") ? labeled.rest.dropLast(2) : labeled.rest
        let number = Int(whole).map(String.init)
        guard let text = number ?? (labeled.labels.isEmpty ? nil : String(labeled.rest)), !text.isEmpty else {
            return []
        }
        let label: Label = labeled.labels.isEmpty ? .none : labeled.isParted ? .parted : .glued
        return [QueryInterpretation(code: text, catalogs: catalogs, label: label)]
    }
}

extension [Catalog] {
    /// Returns the catalogs of a vendor by its name, or by that of its error class: `LinqError`.
    fileprivate func vendor(of word: String) -> [Catalog] {
        let named = named(word)
        guard named.isEmpty, let suffix = ["APIError", "Error", "Exception"].first(where: word.hasSuffix) else {
            return named
        }
        return self.named(String(word.dropLast(suffix.count)))
    }
}

extension [QueryInterpretation] {
    /// The interpretations without duplicates: to look one up again takes as long as the first time.
    var unique: [QueryInterpretation] {
        var seen: Set<[UInt8]> = []
        return filter { seen.insert([UInt8]("\($0.catalogs.map { $0.id }) \($0.code)".utf8)).inserted }
    }
}

extension String {
    fileprivate var trimmingBlanks: String { trimming(" \n\t\r", " \n\t\r") }

    fileprivate var trimmingSigns: String { trimming(" \n\t\r#:\"'`“‘([{<*", " \n\t\r\"'`”’)]}>*:,;") }

    /// Returns the text without some leading and some trailing characters.
    private func trimming(_ before: String, _ behind: String) -> String {
        // In this order: \r and \n one behind the other are a single Character.
        let text = drop { before.contains($0) }
        let end = text.lastIndex { !behind.contains($0) }
        return end.map { String(text[...$0]) } ?? ""
    }
}
