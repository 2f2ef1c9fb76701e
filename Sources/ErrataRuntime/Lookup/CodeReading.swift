internal import ErrataBytes

/// A code as received, resolved against the table.
///
/// A string is compared as it is; a number by its value, so that `1007`, `1007.0`, `1.007e3` and `"1007"` are one code.
/// A number that is not an integer or exceeds Int64 is an unknown code. Booleans, null, arrays and objects are not
/// codes.
struct CodeReading {
    /// The index of the entry in the table; negative for an unknown code.
    private var index: Int32 = -1
    /// Whether it was recognized despite a difference in case or blanks around it.
    private(set) var isInexact = false

    /// The index of the entry in the table; nil for an unknown code.
    @inline(__always)
    var ordinal: Int? { index < 0 ? nil : Int(index) }

    /// Creates the reading of a known code, spelled as in the table.
    init(index: Int32) {
        self.index = index
    }

    /// Creates a code from a text that is not in a response.
    init(_ text: String, in catalog: Catalog) {
        var text = text
        text.withUTF8 { readString($0, in: catalog.reader) }
        withExtendedLifetime(catalog) {}
    }

    /// Creates a code that stands in a coarser one.
    ///
    /// An entry that stands in exactly that code, in any of its spellings, precedes one that stands in none. A number that
    /// stands in none does not count in a coarser code for which the table has entries: there it has another meaning.
    /// Without a coarser code, an entry that stands in one counts if it is the only one, or the only one that is
    /// documented with the status.
    init(_ text: String, within coarser: String?, status: Int? = nil, in catalog: Catalog) {
        let table = catalog.reader
        var text = text
        text.withUTF8 { readString($0, in: table) }
        guard ordinal != nil, !isInexact else { return }
        let spellings = coarser.map { [$0] + Self.canonical($0, in: catalog) } ?? []
        let found = text.withUTF8 { Candidates(ofCode: UnsafeRawBufferPointer($0), within: spellings, in: table) }
        take(found.chosen(within: spellings.last, status: status, in: catalog))
    }

    /// Returns the table's spelling of a code, where that is another one.
    private static func canonical(_ code: String, in catalog: Catalog) -> [String] {
        guard let known = catalog.entry(code: code)?.codeText, !known.utf8.elementsEqual(code.utf8) else { return [] }
        return [known]
    }

    /// Resolves a text, as it is and else without the blanks around it and regardless of case.
    mutating func readString(_ text: UnsafeBufferPointer<UInt8>, in table: TableReader) {
        take(table.ordinal(ofCode: UnsafeRawBufferPointer(text)))
        guard ordinal == nil else { return }
        let trimmed = UnsafeRawBufferPointer(Self.trimmed(text))
        take(table.ordinal(ofCode: trimmed) ?? table.ordinal(ofCodeIgnoringCase: trimmed))
        isInexact = ordinal != nil
    }

    /// Takes the index of an entry; nil for an unknown code.
    mutating func take(_ ordinal: Int?) {
        index = ordinal.map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    /// Returns the text without the ASCII blanks (space, tab, line feed, vertical tab, form feed, return) around it.
    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let first = text.firstIndex { !ASCII.isWhitespace($0) } ?? text.endIndex
        let end = text.lastIndex { !ASCII.isWhitespace($0) }.map { $0 + 1 } ?? first
        return UnsafeBufferPointer(rebasing: text[first..<end])
    }
}

/// The entries with one code, in different coarser codes.
private struct Candidates {
    /// The entry that stands in no coarser code.
    private var plain: Int?
    /// The entry that stands in the coarser code at hand.
    private var placed: Int?
    /// The entries that stand in any coarser code.
    private var others: [Int] = []

    init(ofCode code: UnsafeRawBufferPointer, within coarser: [String], in table: TableReader) {
        table.forEachOrdinal(ofCode: code) { ordinal in
            guard let within = table.within(ofError: ordinal) else {
                plain = plain ?? ordinal
                return true
            }
            others.append(ordinal)
            if coarser.contains(where: { within.elementsEqual($0.utf8) }) { placed = ordinal }
            return placed == nil
        }
    }

    /// Returns the entry that counts in a coarser code, or without one.
    func chosen(within coarser: String?, status: Int?, in catalog: Catalog) -> Int? {
        if let placed { return placed }
        guard let coarser else { return plain ?? only(status, in: catalog) }
        guard let plain, catalog.reader.isInteger(error: plain) else { return plain }
        return catalog.reader.hasError(within: coarser) ? nil : plain
    }

    private func only(_ status: Int?, in catalog: Catalog) -> Int? {
        guard others.count > 1, let status else { return others.count == 1 ? others[0] : nil }
        let documented = others.filter { catalog.entries[$0].http.contains(status) }
        return documented.count == 1 ? documented[0] : nil
    }
}

/// Parses the number of a code, by which a category's range covers one that the table lacks.
enum CodeNumber {
    /// Parses a text as a decimal number.
    static func of(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { integer($0) }
    }

    /// Parses a text as a decimal number, without leading zeros or a plus sign.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = text.first, ASCII.isDigit(start) || start == UInt8(ascii: "-") else { return nil }
        let digits = text.dropFirst(start == UInt8(ascii: "-") ? 1 : 0)
        guard let first = digits.first, digits.count < 20, digits.allSatisfy(ASCII.isDigit) else { return nil }
        // The remaining digits are a JSON number unless they start with a zero; -0 is not a spelling of 0.
        guard first != UInt8(ascii: "0") || text.count == 1 else { return nil }
        return digits.reduce(0 as Int?) { sum, digit in
            sum.flatMap { add(Int(digit & 0xF), toTenTimes: $0, isNegative: digits.count < text.count) }
        }
    }

    private static func add(_ digit: Int, toTenTimes sum: Int, isNegative: Bool) -> Int? {
        let (tens, tooLarge) = sum.multipliedReportingOverflow(by: 10)
        let (total, overflow) = tens.addingReportingOverflow(isNegative ? -digit : digit)
        return tooLarge || overflow ? nil : total
    }
}
