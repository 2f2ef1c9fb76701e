extension TableLayout {
    /// Where the parts of an answer are: first what decoding asks for, where the tree of names has it, and then the rest.
    @usableFromInline
    package enum EnvelopeRecord: Int, RecordField {
        /// The ``MarkerTag`` of the discriminating field's value.
        case markerTag = 2
        case markerText
        /// Of the parts in the order of ``Catalog/EnvelopeParts/Part``.
        case locators
        case fields = 7
        // The locators as the spec spells them, in the same order.
        case code, discriminator, message, requestID, retryAfter
        case fieldLocators
        case id, summary, notes, inferred
        /// The source's place.
        case source

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .markerTag, .source: .word
            case .markerText, .code, .discriminator, .message, .requestID, .retryAfter, .id, .summary: .text
            case .locators: .locators
            case .fields: .list(.envelopeField)
            case .fieldLocators, .notes, .inferred: .list(.text)
            }
        }
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

    /// The numbers by which a record tells the types of a discriminating value apart.
    @usableFromInline
    package enum MarkerTag: Int {
        /// There is no discriminator.
        case none
        /// A string; its text follows.
        case string
        /// An integer; its digits follow.
        case integer
        case `false`
        case `true`
    }

    /// How an envelope's record says where a part is: twelve bits, the place of a node in the tree of names plus one.
    public enum Locator {
        /// There is no such part.
        @inlinable public static var none: Int { 0 }
        /// The part is not in the tree: it is a header, or an element that is picked from an array.
        @inlinable public static var text: Int { 0xFFF }
        /// How many bits a place takes.
        @inlinable public static var bits: Int { 12 }
    }

    /// The tree of the names that decoding looks for. The first node is the document; children stand together, behind their
    /// parent.
    @usableFromInline
    package enum NamesRecord: Int, RecordField {
        case nodes = 2

        @inlinable
        package var shape: FieldShape { .list(.name) }
    }

    /// A node of the tree of names; its children and the length of its name are read together.
    @usableFromInline
    package enum NameRecord: Int, RecordField {
        /// The place of the first child in ``Locator/bits`` bits, and above them the number of children.
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
