import ErrataCore

extension QueryInterpretation {
    /// The signs that may part a vendor from a code; so may the code's first digit.
    private static let signs: Set<Character> = ["-", ":", "_", ".", "#", " ", "/"]
    /// What is longer than this has no code in it but is a message.
    private static let longest = 200

    /// All ways to read what was given: as it is first, and the one that takes it apart most last.
    static func all(of given: QueryInterpretation) -> [QueryInterpretation] {
        let trimmed = given.trimmed
        guard given.code.utf8.count <= longest else { return trimmed }
        let vendors = trimmed.flatMap(\.vendorReadings)
        return trimmed + (vendors.isEmpty ? trimmed.flatMap(\.bare) : vendors.flatMap(all))
    }

    /// `linq/1007`: what is behind a vendor's name and a slash, in the vendor's catalogs; nil for any other text.
    var id: QueryInterpretation? {
        code.firstIndex(of: "/").flatMap(behindVendor)
    }

    /// What is behind a sign, or from a digit on, before which a vendor's name ends.
    private func behindVendor(_ place: String.Index) -> QueryInterpretation? {
        let named = catalogs.named(String(code[..<place]))
        guard !named.isEmpty, !LabeledText.isStatusLine(code) else { return nil }
        return QueryInterpretation(
            code: String(code[place...].dropFirst(code[place].isNumber ? 0 : 1)),
            catalogs: named
        )
    }

    /// The text as it is, without blanks around it, and without the signs that come along when a code is copied.
    private var trimmed: [QueryInterpretation] {
        var texts = [code]
        for text in [code.trimmingBlanks, code.trimmingSigns]
        where !text.utf8.elementsEqual(texts[texts.count - 1].utf8) {
            texts.append(text)
        }
        return texts.map { QueryInterpretation(code: $0, catalogs: catalogs) }
    }

    /// `LINQ-1007`, `linq: 1007`, `Linq.rateLimitExceeded`, `LINQ1007`: what is behind a vendor's name, with the signs at
    /// its beginning and without them.
    private var vendorReadings: [QueryInterpretation] {
        code.indices.filter { Self.signs.contains(code[$0]) || code[$0].isNumber }.compactMap(behindVendor)
            .flatMap { reading in
                let bare = String(reading.code.drop { Self.signs.contains($0) })
                let texts = bare.utf8.count == reading.code.utf8.count ? [bare] : [reading.code, bare]
                return texts.filter { !$0.isEmpty }.map { QueryInterpretation(code: $0, catalogs: reading.catalogs) }
            }
    }

    /// `01007`, `1007.0`: another spelling of a number; `error 1007`, `"code": "RATE_LIMITED"`: what is behind words that
    /// say no more.
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

extension [QueryInterpretation] {
    /// Each reading once: to ask for one again takes as long as the first time.
    var unique: [QueryInterpretation] {
        var seen: Set<[UInt8]> = []
        return filter { seen.insert([UInt8]("\($0.catalogs.map(\.id)) \($0.code)".utf8)).inserted }
    }
}

extension String {
    fileprivate var trimmingBlanks: String { trimming(" \n\t\r", " \n\t\r") }

    fileprivate var trimmingSigns: String { trimming(" \n\t\r#:\"'`“‘([{<*", " \n\t\r\"'`”’)]}>*:,;") }

    /// The text without some signs before it and some behind it.
    private func trimming(_ before: String, _ behind: String) -> String {
        // In this order: \r and \n one behind the other are a single Character.
        let text = drop { before.contains($0) }
        let end = text.lastIndex { !behind.contains($0) }
        return end.map { String(text[...$0]) } ?? ""
    }
}
