/// An enum without payloads whose cases are numbered 0, 1, 2, … in order of declaration.
///
/// Reading the ordinal from memory and back takes no switch, so it costs the same for ten thousand cases as for ten,
/// both when it runs and when it is compiled. Only enums may conform, and only ones without associated values: the
/// compiler lays those out as the ordinal in the smallest of one, two or four bytes, and in none for a single case.
public protocol OrdinalEnum: Sendable {}

extension OrdinalEnum {
    /// The index of the case in order of declaration, from 0.
    @inlinable
    public var ordinal: Int {
        withUnsafeBytes(of: self) { bytes in
            switch bytes.count {
            case 0: 0
            case 1: Int(bytes.load(as: UInt8.self))
            case 2: Int(bytes.load(as: UInt16.self))
            default: Int(bytes.load(as: UInt32.self))
            }
        }
    }

    /// Creates the case with an ordinal that is known to be one of this enum's; for any other the value is invalid and
    /// the behavior undefined.
    @inlinable
    init(uncheckedOrdinal ordinal: Int) {
        switch MemoryLayout<Self>.size {
        case 0, 1: self = withUnsafeBytes(of: UInt8(truncatingIfNeeded: ordinal)) { $0.load(as: Self.self) }
        case 2: self = withUnsafeBytes(of: UInt16(truncatingIfNeeded: ordinal)) { $0.load(as: Self.self) }
        default: self = withUnsafeBytes(of: UInt32(truncatingIfNeeded: ordinal)) { $0.load(as: Self.self) }
        }
    }
}

/// An enum of the vocabulary with a number of cases known at compile time: an ordinal from a table, which can be
/// anything, is checked without a list of the cases.
package protocol VocabularyEnum: OrdinalEnum {
    /// The last declared case.
    static var lastCase: Self { get }
}

extension VocabularyEnum {
    /// Creates the case with an ordinal; nil where there is none.
    package init?(ordinal: Int) {
        guard ordinal >= 0, ordinal <= Self.lastCase.ordinal else { return nil }
        self.init(uncheckedOrdinal: ordinal)
    }
}

extension FailureKind: VocabularyEnum {
    package static var lastCase: FailureKind { .internal }
}

extension FailureActor: VocabularyEnum {
    package static var lastCase: FailureActor { .nobody }
}

extension RequestEffect: VocabularyEnum {
    package static var lastCase: RequestEffect { .done }
}

extension RetryVerdict: VocabularyEnum {
    package static var lastCase: RetryVerdict { .conditional }
}

extension Catalog.Envelope.DelayUnit: VocabularyEnum {
    package static var lastCase: Catalog.Envelope.DelayUnit { .minutes }
}

extension Catalog.Envelope.BodyFormat: VocabularyEnum {
    package static var lastCase: Catalog.Envelope.BodyFormat { .text }
}

extension RetryHint.Moment: VocabularyEnum {
    package static var lastCase: RetryHint.Moment { .windowReset }
}
