/// Where things are in a packed table, for the one writer and the one reader.
///
/// A table opens with a fixed header of words, then come the slots of the hash table and then, in any order, an index per
/// ``Section`` with the position of each of its records, and the records themselves.
///
/// A slot is three words: the place of a spelling plus one with a tag of its hash above (0: the slot is free); the low word
/// of the offset of the spelling's text; and the rest of that offset, twelve bits, below the length of the text. So a
/// look-up reads the slot and the text and nothing else.
///
/// A record is read from front to back: its first two words give the offset of its first text (low word first); every
/// text is one word, its length plus one (0: absent), and the texts of a record follow each other; a list is its count
/// and then its items; a number that may pass 24 bits is two words (low first), plus one where it may be absent.
public enum TableLayout {
    /// The version of the layout, by which a table's age can be told.
    @inlinable public static var version: Int { 4 }

    /// Where a section's records are listed.
    public enum Section: Int, Sendable, CaseIterable {
        /// The errors, in the order of the spec; the ordinal of a generated case is its place here.
        case entries
        /// Other spellings of codes: each record is its entry's ordinal and the spelling's text.
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

    /// The words of a slot.
    @inlinable public static var slotStride: Int { 3 }
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
    /// The parts of an entry's first word: the number of low bits below a part, and its width.
    ///
    /// Kind, actor and effect are ordinals plus one, 0 where the entry has none; the others are 0 or 1, but for the status
    /// of a status row, which an error does not have.
    public enum EntryFlag {
        /// The kind.
        @inlinable public static var kind: (shift: Int, width: Int) { (shift: 0, width: 5) }
        /// Who must act.
        @inlinable public static var actor: (shift: Int, width: Int) { (shift: 5, width: 3) }
        /// Whether the request may have taken effect.
        @inlinable public static var effect: (shift: Int, width: Int) { (shift: 8, width: 2) }
        /// Whether only an edge sends the status.
        @inlinable public static var isEdge: (shift: Int, width: Int) { (shift: 10, width: 1) }
        /// Whether the code comes with several texts.
        @inlinable public static var hasVariants: (shift: Int, width: Int) { (shift: 11, width: 1) }
        /// Whether the code is a JSON number.
        @inlinable public static var isInteger: (shift: Int, width: Int) { (shift: 12, width: 1) }
        /// The status of a status row, or the first digit of a class of statuses.
        @inlinable public static var status: (shift: Int, width: Int) { (shift: 13, width: 10) }
    }
}

extension TableLayout {
    /// How an envelope's record says where a part is: twelve bits, the place of a node in the tree of names plus one.
    ///
    /// The record of names is their count, and for each node the place of its first child, the number of its children
    /// twelve bits above, and its name. The first node is the document; children stand together, behind their parent.
    public enum Locator {
        /// There is no such part.
        @inlinable public static var none: Int { 0 }
        /// The part is not in the tree: it is a header, or an element that is picked from an array.
        @inlinable public static var text: Int { 0xFFF }
        /// How many bits a place takes.
        @inlinable public static var bits: Int { 12 }
    }
}
