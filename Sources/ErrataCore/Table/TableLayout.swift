/// Where things are in a packed table, for the one writer and the one reader.
///
/// A table opens with a fixed header of words, then come, in any order, the slots of the hash table, an index per
/// ``Section`` with the position of each of its records, and the records themselves. A record is read from front to
/// back: its first two words give the offset of its first text (low word first); every text is one word, its length
/// plus one (0: absent), and the texts of a record follow each other; a list is its count and then its items; a number
/// that may pass 24 bits is two words (low first), plus one where it may be absent.
public enum TableLayout {
    /// The version of the layout; a reader refuses any other.
    public static let version = 1

    /// Where a section's records are listed.
    public enum Section: Int, Sendable, CaseIterable {
        /// The errors, in the order of the spec; the ordinal of a generated case is its place here.
        case entries
        /// Other spellings of codes: each record is a spelling's text and its entry's ordinal.
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

    /// The word that holds ``version``.
    public static let versionWord = 0
    /// The word that holds the number of slots less one; the number is a power of two.
    public static let slotMaskWord = 1
    /// The word that holds the position of the first slot.
    public static let slotsWord = 2
    /// The word that holds how many low bits of a slot are the spelling's place plus one; the rest is the tag.
    public static let slotBitsWord = 3
    /// The word that holds the position of the catalog's own record.
    public static let catalogWord = 4
    /// The first word of the sections: a count and the position of the index each.
    public static let sectionsWord = 5
    /// The number of words in the header.
    public static let headerCount = sectionsWord + 2 * Section.allCases.count

    /// The bits of a word.
    public static let wordBits = 24
    /// The greatest value of a word.
    public static let wordMaximum = 1 << wordBits - 1
    /// The first character of the 64 that stand for six bits.
    public static let digitZero: UInt8 = 0x30
}
