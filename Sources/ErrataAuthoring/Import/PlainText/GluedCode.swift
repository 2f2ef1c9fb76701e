import ErrataBytes

/// The code at the start of a row whose cells were joined when it was copied: `WRONG_PASSWORDThe password is wrong`.
struct GluedCode {
    /// The code.
    let code: String
    /// The number of its bytes.
    let length: Int
    /// Whether another reading is possible.
    let isDoubtful: Bool

    init?(_ row: [UInt8], _ known: KnownWords) {
        guard let first = row.first, row.count > 2 else { return nil }
        let reading: (Int, Bool)?
        if Self.isCapital(first), Self.isCapital(row[1]) {
            reading = Self.capitals(row, known)
        } else if first == UInt8(ascii: "-") {
            reading = Self.digits(row, from: 1)
        } else {
            reading = Self.words(row, known)
        }
        guard let (length, isDoubtful) = reading, length > 1, length < row.count else { return nil }
        code = String(decoding: row[..<length], as: UTF8.self)
        self.length = length
        self.isDoubtful = isDoubtful
        guard code.utf8.contains(where: { ASCII.isAlphanumeric($0) }) else { return nil }
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        ASCII.isUppercase(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
    }

    private static func digits(_ row: [UInt8], from start: Int) -> (Int, Bool)? {
        let end = row[start...].prefix(while: ASCII.isDigit).endIndex
        return end > start ? (end, false) : nil
    }

    /// A code in capitals, digits and underscores.
    private static func capitals(_ row: [UInt8], _ known: KnownWords) -> (Int, Bool)? {
        let run = row.prefix { isCapital($0) || $0 == UInt8(ascii: "-") }
        guard run.contains(where: ASCII.isUppercase), let next = row.dropFirst(run.count).first else {
            return digits(row, from: 0)
        }
        let last = run[run.endIndex - 1]
        if ASCII.isLowercase(next) {
            // The last capital begins the text: `PASSWORDThe`. After a number it is all of its text: `1001Missing`.
            guard ASCII.isUppercase(last), run.count > 1 else { return nil }
            return run[run.endIndex - 2] == UInt8(ascii: "_") ? nil : (run.count - 1, false)
        }
        guard next == 0x20 else { return nil }
        return article(run, row) ?? abbreviation(run, known)
    }

    /// `INVITEA pending …`: the text begins with an article, since no text begins with a small letter.
    private static func article(_ run: ArraySlice<UInt8>, _ row: [UInt8]) -> (Int, Bool)? {
        guard let last = run.last, last == UInt8(ascii: "A"), run.count > 3 else { return nil }
        let next = row.dropFirst(run.count + 1).first
        return next.map(ASCII.isLowercase) ?? false ? (run.count - 1, true) : nil
    }

    /// `INVALID_LINKURL is …`: the text begins with an abbreviation that the document uses.
    private static func abbreviation(_ run: ArraySlice<UInt8>, _ known: KnownWords) -> (Int, Bool)? {
        for length in stride(from: min(run.count - 2, 6), to: 1, by: -1) {
            let word = run.suffix(length)
            if known.isAbbreviation(String(decoding: word, as: UTF8.self)), run[word.startIndex - 1] != 0x5F {
                return (run.count - length, true)
            }
        }
        return nil
    }

    /// `card_declinedThe card …` and `invalidTokenThe token …`: the last change of case in the first word.
    private static func words(_ row: [UInt8], _ known: KnownWords) -> (Int, Bool)? {
        let word = row.prefix { ASCII.isWordCharacter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        let changes = CaseChange.indices(in: Array(word))
        guard let last = changes.last, row.dropFirst(word.count).first == 0x20 else { return nil }
        let text = String(decoding: word[last...], as: UTF8.self)
        return (last, changes.count > 1 && !known.contains(text))
    }
}
