/// The codes of one catalog as a Swift enum, one case an entry in the order of the catalog.
///
/// Generated code conforms by declaring its cases and its catalog; everything else is here, over the ordinal, so that
/// nothing is derived by the compiler (which takes quadratic time for a large enum).
///
/// The enum must have exactly one case for each entry of its catalog, without a payload and in the same order: a case is
/// made of the place of its entry, and what becomes of a place that has no case is undefined. Generated code has both from
/// one spec.
public protocol ErrorCode: OrdinalEnum, Hashable, CaseIterable, StorableCode {
    /// The catalog whose entries the cases are.
    static var catalog: Catalog { get }
}

extension ErrorCode {
    /// The case with this place in the catalog; nil when there is none.
    @inlinable
    public init?(ordinal: Int) {
        guard ordinal >= 0, ordinal < Self.catalog.count(of: .entries) else { return nil }
        self.init(uncheckedOrdinal: ordinal)
    }

    /// The case for exactly this code; an integer code is found by its decimal digits too.
    @inlinable
    public init?(_ code: some StringProtocol) {
        // The ordinal is that of an entry.
        guard let ordinal = Self.catalog.ordinal(ofCode: String(code)) else { return nil }
        self.init(uncheckedOrdinal: ordinal)
    }

    /// The case for this code as on the wire; `1007` and `"1007"` are the same.
    public init?(_ code: WireCode) {
        self.init(code.description)
    }

    /// All that the table knows about the code.
    public var entry: Catalog.Entry { Self.catalog.entries[ordinal] }

    /// The code as on the wire.
    public var wireCode: WireCode { entry.code }

    /// The class of the error.
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

/// All cases of a generated enum, made as they are asked for.
public struct AllCodes<Code: ErrorCode>: RandomAccessCollection, Sendable {
    /// All cases of the enum.
    public init() {}
    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of cases.
    public var endIndex: Int { Code.catalog.count(of: .entries) }

    /// The case at a place.
    public subscript(position: Int) -> Code {
        guard let code = Code(ordinal: position) else { preconditionFailure("no case at this place") }
        return code
    }
}

/// A generated namespace: the typed face of one catalog.
public protocol ErrorCatalog {
    /// The catalog's codes.
    associatedtype Code: ErrorCode
}

extension ErrorCatalog {
    /// The catalog that the namespace is the face of.
    public static var catalog: Catalog { Code.catalog }
}
