extension TableLayout {
    /// The locators of the parts of a response, those in the name tree that decoding needs first, and then the other
    /// fields of an envelope.
    @usableFromInline
    package enum EnvelopeRecord: Int, RecordField {
        /// The bits that ``EnvelopeFlag`` names.
        case flags = 2
        /// The text of the value of the only mark, where its ``MarkerTag`` has one.
        case markerText
        /// The locators of the parts, in the order of ``Catalog/EnvelopeParts/Part``.
        case locators
        case fields = 7
        // The locators as the spec spells them.
        case levels, marks, message, requestID, retryAfter, fieldLocators
        /// The values that mean that there is no code.
        case noCode
        case id, summary, notes, inferred
        /// The index of the source.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .flags, .source: .word
            case .markerText, .id, .summary: .text
            case .locators: .locators
            case .fields: .list(.envelopeField)
            case .levels, .fieldLocators: .list(.locator)
            case .marks: .list(.mark)
            case .message, .requestID, .retryAfter: .list(.place)
            case .noCode: .list(.code)
            case .notes, .inferred: .list(.text)
            }
        }
    }

    /// The bit fields of an envelope's first word: the shift and the width of each.
    @usableFromInline
    package enum EnvelopeFlag {
        /// The ``MarkerTag``.
        @inlinable package static var marker: (shift: Int, width: Int) { (shift: 0, width: 3) }
        /// The ordinal of the ``Catalog/Envelope/BodyFormat``.
        @inlinable package static var format: (shift: Int, width: Int) { (shift: 3, width: 2) }
    }

    /// A further part of an envelope; its locator and the length of its name are read together.
    @usableFromInline
    package enum EnvelopeFieldRecord: Int, RecordField {
        /// A ``Locator``.
        case locator
        case name

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .locator: .word
            case .name: .text
            }
        }
    }

    /// The tags for the only mark of an envelope, where that is a value at a plain place in the body.
    @usableFromInline
    package enum MarkerTag: Int {
        /// There is no mark.
        case none
        /// A string; its text follows.
        case string
        /// An integer; its digits follow.
        case integer
        case `false`
        case `true`
        /// The marks are of another form, or there are several.
        case complex
    }

    /// The packed locator of a part in an envelope's record: twelve bits, the index of a node in the name tree plus
    /// one.
    public enum Locator {
        /// There is no such part.
        @inlinable public static var none: Int { 0 }
        /// The part is not in the tree: it is a header, an element selected from an array by index, the first of
        /// several places, or a part of a text.
        @inlinable public static var text: Int { 0xFFF }
        /// The number of bits of an index.
        @inlinable public static var bits: Int { 12 }
    }

    /// The tree of the names that decoding looks for. The first node is the document; the children of a node are
    /// adjacent, after their parent.
    @usableFromInline
    package enum NamesRecord: Int, RecordField {
        case nodes = 2

        @inlinable
        package var shape: FieldShape { .list(.name) }
    }

    /// A node of the name tree; its children and the length of its name are read together.
    @usableFromInline
    package enum NameRecord: Int, RecordField {
        /// The index of the first child in ``Locator/bits`` bits, and above them the number of children.
        case children
        case name

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .children: .word
            case .name: .text
            }
        }
    }
}
