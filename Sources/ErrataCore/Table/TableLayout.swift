/// The layout of a packed table, for the one writer and the one reader.
///
/// A table starts with a fixed header of words, followed by the slots of the hash table and then, in any order, an
/// index per ``Section`` with the position of each of its records, and the records themselves.
///
/// A slot is the three words of `SlotField`, so a lookup reads only the slot and the text.
///
/// A record starts with two words, the offset of its first text (low word first); then come its fields, which a
/// `RecordField` enum of its own names. The texts of a record follow each other in the order of the fields.
public enum TableLayout {
    /// The version of the layout, which shows the age of a table.
    @inlinable public static var version: Int { 7 }

    /// A section of records of one kind, listed in an index.
    public enum Section: Int, Sendable, CaseIterable {
        /// The errors, in the order of the spec; the ordinal of a generated case is its index here.
        case entries
        /// Other spellings of codes.
        case aliases
        /// The rows of the HTTP statuses, in numeric order.
        case statuses
        /// The categories, in the order of the spec.
        case categories
        /// The sources, in the order of the spec.
        case sources
        /// The envelopes, most specific first.
        case envelopes
        /// The errors that have no code, in the order of the spec.
        case uncoded
    }

    /// The number of sections.
    @inlinable public static var sectionCount: Int { 7 }

    /// The word that holds ``version``.
    @inlinable public static var versionWord: Int { 0 }
    /// The word that holds the number of slots less one; the number is a power of two.
    @inlinable public static var slotMaskWord: Int { 1 }
    /// The word after it, which holds the number of low bits in a slot for the spelling's index plus one; the other
    /// bits are the tag.
    @inlinable public static var slotBitsWord: Int { 2 }
    /// The word that holds the position of the catalog's own record.
    @inlinable public static var catalogWord: Int { 3 }
    /// The word that holds the position of the record of the name tree.
    @inlinable public static var namesWord: Int { 4 }
    /// The first of the two words that hold the shortest window of the rate limits in milliseconds.
    @inlinable public static var windowWord: Int { 5 }
    /// The word that holds the bits of `CatalogFlag`.
    @inlinable public static var flagsWord: Int { 7 }
    /// The first word of the sections, each with a count and the position of its index.
    @inlinable public static var sectionsWord: Int { 8 }
    /// The number of words in the header.
    @inlinable public static var headerCount: Int { sectionsWord + 2 * sectionCount }

    /// Returns the word that holds the number of records in a section, followed by ``indexWord(of:)``.
    @inlinable
    @inline(__always)
    package static func countWord(of section: Section) -> Int { sectionsWord &+ 2 &* section.rawValue }

    /// Returns the word that holds the position of a section's index.
    @inlinable
    @inline(__always)
    package static func indexWord(of section: Section) -> Int { countWord(of: section) &+ 1 }

    /// The number of words that open a record.
    @inlinable package static var recordHead: Int { 2 }

    /// The words of a slot.
    @inlinable public static var slotStride: Int { SlotField.length.rawValue + 1 }
    /// The length in a slot of a spelling with at least as many bytes; its exact length is in its record.
    @inlinable public static var longSpelling: Int { 0xFFF }

    /// The bits of a word.
    @inlinable public static var wordBits: Int { 24 }
    /// The greatest value of a word.
    @inlinable public static var wordMaximum: Int { 1 << wordBits - 1 }
    /// The first of the 64 characters, which encode six bits each.
    @inlinable public static var digitZero: UInt8 { 0x30 }
}

extension TableLayout {
    /// The bit fields of the word at ``flagsWord``: the shift and the width of each.
    @usableFromInline
    package enum CatalogFlag {
        /// Whether the API never answers an error with a 2xx.
        @inlinable package static var neverFailsWith2xx: (shift: Int, width: Int) { (shift: 0, width: 1) }
        /// The formats of the bodies that the envelopes read, one bit for each ``Catalog/Envelope/BodyFormat``.
        @inlinable package static var bodyFormats: (shift: Int, width: Int) { (shift: 1, width: 4) }
    }

    /// The words of a slot of the hash table.
    @usableFromInline
    package enum SlotField: Int {
        /// The index of a spelling plus one, and above it a tag of its hash; 0 for an empty slot.
        case target
        /// The low word of the offset of the spelling's text.
        case textOffset
        /// The rest of that offset in ``textOffsetBits`` bits, and above it the length of the text.
        case length

        /// The number of offset bits below the length.
        @inlinable package static var textOffsetBits: Int { 12 }
    }
}

// A number of two words, low word first.
extension TableLayout {
    /// Returns the number stored in two words; the greatest `Int` where that has 32 bits and the number has more.
    @inlinable
    @inline(__always)
    package static func number(low: Int, high: Int) -> Int {
        #if _pointerBitWidth(_32)
        guard high < 1 << (31 - wordBits) else { return Int.max }
        #endif
        return low | high &<< wordBits
    }

    /// Returns the two words of a number; the high one exceeds a word's range where the number is too large.
    package static func words(of number: Int) -> (low: Int, high: Int) {
        (number & wordMaximum, number >> wordBits)
    }

    /// Returns an optional number from its stored form.
    package static func optional(_ stored: Int) -> Int? { stored > 0 ? stored - 1 : nil }

    /// Returns the stored form of an optional number: the number plus one, 0 for nil.
    package static func stored(_ number: Int?) -> Int { number.map { $0 + 1 } ?? 0 }
}
