/// Where things are in a packed table, for the one writer and the one reader.
///
/// A table opens with a fixed header of words, then come the slots of the hash table and then, in any order, an index per
/// ``Section`` with the position of each of its records, and the records themselves.
///
/// A slot is the three words of ``SlotField``, so a look-up reads the slot and the text and nothing else.
///
/// A record starts with two words, the offset of its first text (low word first); then come its fields, which a
/// ``RecordField`` enum of its own names. The texts of a record follow each other in the order of the fields.
public enum TableLayout {
    /// The version of the layout, by which a table's age can be told.
    @inlinable public static var version: Int { 4 }

    /// Where a section's records are listed.
    public enum Section: Int, Sendable, CaseIterable {
        /// The errors, in the order of the spec; the ordinal of a generated case is its place here.
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
    }

    /// The number of sections.
    @inlinable public static var sectionCount: Int { 6 }

    /// The word that holds ``version``.
    @inlinable public static var versionWord: Int { 0 }
    /// The word that holds the number of slots less one; the number is a power of two.
    @inlinable public static var slotMaskWord: Int { 1 }
    /// The word behind it, that holds how many low bits of a slot are the spelling's place plus one; the rest is the tag.
    @inlinable public static var slotBitsWord: Int { 2 }
    /// The word that holds the position of the catalog's own record.
    @inlinable public static var catalogWord: Int { 3 }
    /// The word that holds the position of the record of the names that decoding looks for.
    @inlinable public static var namesWord: Int { 4 }
    /// The first of the two words that hold the shortest window of the rate limits in milliseconds.
    @inlinable public static var windowWord: Int { 5 }
    /// The first word of the sections: a count and the position of the index each.
    @inlinable public static var sectionsWord: Int { 7 }
    /// The number of words in the header.
    @inlinable public static var headerCount: Int { sectionsWord + 2 * sectionCount }

    /// The word that holds the number of records in a section; behind it stands ``indexWord(of:)``.
    @inlinable
    @inline(__always)
    package static func countWord(of section: Section) -> Int { sectionsWord &+ 2 &* section.rawValue }

    /// The word that holds the position of a section's index.
    @inlinable
    @inline(__always)
    package static func indexWord(of section: Section) -> Int { countWord(of: section) &+ 1 }

    /// The number of words that open a record.
    @inlinable package static var recordHead: Int { 2 }

    /// The words of a slot.
    @inlinable public static var slotStride: Int { SlotField.length.rawValue + 1 }
    /// What a slot says of a spelling of so many bytes or more; its length is in its record.
    @inlinable public static var longSpelling: Int { 0xFFF }

    /// The bits of a word.
    @inlinable public static var wordBits: Int { 24 }
    /// The greatest value of a word.
    @inlinable public static var wordMaximum: Int { 1 << wordBits - 1 }
    /// The first character of the 64 that stand for six bits.
    @inlinable public static var digitZero: UInt8 { 0x30 }
}

extension TableLayout {
    /// The words of a slot of the hash table.
    @usableFromInline
    package enum SlotField: Int {
        /// The place of a spelling plus one, and a tag of its hash above; 0 where the slot is free.
        case place
        /// The low word of the offset of the spelling's text.
        case textOffset
        /// The rest of that offset in ``textOffsetBits`` bits, and the length of the text above.
        case length

        /// How many bits of the offset stand below the length.
        @inlinable package static var textOffsetBits: Int { 12 }
    }
}

// A number of two words, low word first.
extension TableLayout {
    /// The number of two words.
    @inlinable
    @inline(__always)
    package static func number(low: Int, high: Int) -> Int { low | high &<< wordBits }

    /// The two words of a number; the high one is more than a word can hold where the number is too large.
    package static func words(of number: Int) -> (low: Int, high: Int) {
        (number & wordMaximum, number >> wordBits)
    }

    /// A number that may be absent, by the number that stands for it.
    package static func optional(_ stored: Int) -> Int? { stored > 0 ? stored - 1 : nil }

    /// What stands for a number that may be absent: the number plus one, 0 for none.
    package static func stored(_ number: Int?) -> Int { number.map { $0 + 1 } ?? 0 }
}
