/// The codes of one catalog as a Swift enum, with one case per entry in the order of the catalog.
///
/// Generated code conforms by declaring its cases and its catalog; everything else is implemented here by ordinal, so
/// that the compiler derives nothing (which would take quadratic time for a large enum).
///
/// The enum must have exactly one case for each entry of its catalog, without a payload and in the same order: a case
/// is created from the index of its entry, and for an index without a case the behavior is undefined. Generated code
/// has both from one spec.
public protocol ErrorCode: OrdinalEnum, Hashable, CaseIterable, StorableCode {
    /// The catalog whose entries the cases stand for.
    static var catalog: Catalog { get }
}

extension ErrorCode {
    /// Creates the case with this index in the catalog; nil where there is none.
    @inlinable
    public init?(ordinal: Int) {
        guard ordinal >= 0, ordinal < Self.catalog.count(of: .entries) else { return nil }
        self.init(uncheckedOrdinal: ordinal)
    }

    /// Creates the case for exactly this code; an integer code is also found by its decimal digits.
    @inlinable
    public init?(_ code: some StringProtocol) {
        // The ordinal is that of an entry.
        guard let ordinal = Self.catalog.ordinal(ofCode: String(code)) else { return nil }
        self.init(uncheckedOrdinal: ordinal)
    }

    /// Creates the case for this code as on the wire; `1007` and `"1007"` are the same.
    public init?(_ code: WireCode) {
        self.init(code.description)
    }

    /// The entry of the code in its catalog.
    public var entry: Catalog.Entry { Self.catalog.entries[ordinal] }

    /// The code as on the wire.
    public var wireCode: WireCode { entry.code }

    /// The kind of the error.
    public var kind: FailureKind { entry.kind ?? .internal }

    /// Whether two cases are the same.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.ordinal == right.ordinal }

    /// Hashes the ordinal.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

    /// All cases, in the order of the catalog.
    public static var allCases: AllCodes<Self> { AllCodes() }
}

/// The collection of all cases of a generated enum, created on access.
public struct AllCodes<Code: ErrorCode>: RandomAccessCollection, Sendable {
    /// Creates the collection.
    public init() {}
    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of cases.
    public var endIndex: Int { Code.catalog.count(of: .entries) }

    /// The case at an index.
    public subscript(position: Int) -> Code {
        guard let code = Code(ordinal: position) else { preconditionFailure("index out of range") }
        return code
    }
}

/// A generated namespace, the typed interface to one catalog.
public protocol ErrorCatalog {
    /// The catalog's codes.
    associatedtype Code: ErrorCode
}

extension ErrorCatalog {
    /// The catalog of the namespace.
    public static var catalog: Catalog { Code.catalog }
}
