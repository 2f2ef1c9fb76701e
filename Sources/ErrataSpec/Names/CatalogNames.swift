import ErrataBytes

/// The id, the Swift type and the name of a catalog whose spec is not written yet.
package enum CatalogNames {
    /// The maximum length of an id and of a type, in bytes.
    static let limit = 64

    /// Whether a text can be a catalog's id.
    package static func isID(_ text: String) -> Bool {
        text.utf8.count <= limit && TextForms.isSlug(text)
    }

    /// Whether a text can be a catalog's Swift type.
    package static func isType(_ text: String) -> Bool {
        text.utf8.count <= limit && TextForms.isTypeName(text) && !ReservedNames.types.contains(text)
    }

    /// Returns the id that a text stands for: `acme-pay` for `Acme Pay` and for `AcmePay`. Nil where no word of the text
    /// has ASCII letters or digits only, after the marks of Latin letters are removed.
    package static func id(near text: String) -> String? {
        let words = NameWords.words(of: LatinLetters.withoutMarks(text)).map { $0.lowercased() }
        guard let first = words.first?.utf8.first else { return nil }
        return joined(ASCII.isDigit(first) ? ["api"] + words : words, by: "-")
    }

    /// Returns the Swift type for an id or another text: `AcmePay` for `acme-pay`, `ErrorAPI` for `error`, because Swift
    /// has an `Error`. Nil where the text has no word for it.
    package static func type(for text: String) -> String? {
        guard let id = id(near: text) else { return nil }
        let type = joined(NameWords.words(of: id).map(NameWords.raised), by: "")
        return ReservedNames.types.contains(type) ? type + "API" : type
    }

    /// Returns the name for people that an id suggests: `Acme Pay` for `acme-pay`.
    package static func name(forID id: String) -> String {
        NameWords.words(of: id).map(NameWords.raised).joined(separator: " ")
    }

    /// Joins as many of the words as fit into the limit; a first word that is longer is cut.
    private static func joined(_ words: [String], by separator: String) -> String {
        var text = String(words[0].prefix(limit))
        for word in words.dropFirst() {
            guard text.utf8.count + separator.utf8.count + word.utf8.count <= limit else { break }
            text += separator + word
        }
        return text
    }
}

/// Letters of the Latin script with marks, such as é.
enum LatinLetters {
    /// Returns a text whose Latin letters have no marks: `Cafe` for `Café`. Other scalars stay, but for combining marks.
    static func withoutMarks(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            plain.append(scalar.isASCII ? scalar : base(of: scalar) ?? scalar)
        }
        return String(plain)
    }

    /// The letter by which Unicode names a scalar: `LATIN SMALL LETTER E WITH ACUTE`.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH" else { return nil }
        guard words[3].utf8.count == 1, let letter = words[3].unicodeScalars.first else { return nil }
        return words[1] == "SMALL" ? letter.properties.lowercaseMapping.unicodeScalars.first : letter
    }
}
