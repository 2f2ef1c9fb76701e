/// The header fields of a response, in the order in which they came.
///
/// Several fields may have one name, and each counts. Names are compared without regard to ASCII case (RFC 9110
/// section 5.1).
public struct HeaderFields: Sendable, Hashable {
    /// One header field.
    public struct Field: Sendable, Hashable {
        /// The name, as it was sent.
        public let name: String
        /// The value, as it was sent.
        public let value: String

        /// A field of this name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    private var fields: [Field]

    /// No fields.
    public init() {
        fields = []
    }

    /// The fields of a list of names and values, in its order.
    public init(_ pairs: some Sequence<(String, String)>) {
        fields = pairs.map { Field(name: $0.0, value: $0.1) }
    }

    /// The fields of a list of names and values, in its order: the header types of NIO, Hummingbird and Vapor are such.
    @_disfavoredOverload
    public init(_ pairs: some Sequence<(name: String, value: String)>) {
        fields = pairs.map { Field(name: $0.name, value: $0.value) }
    }

    /// The fields of a dictionary, sorted by name, so that the order does not depend on the run.
    public init(_ dictionary: [String: String]) {
        self.init(dictionary.map { ($0.key, $0.value) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })
    }

    /// Adds a field after the others.
    public mutating func append(name: String, value: String) {
        fields.append(Field(name: name, value: value))
    }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    /// The fields of a literal, in its order; a name may occur several times.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements)
    }
}

extension HeaderFields: RandomAccessCollection {
    /// The place of the first field.
    public var startIndex: Int { 0 }
    /// The place after the last field.
    public var endIndex: Int { fields.count }
    /// The field at a place.
    public subscript(position: Int) -> Field { fields[position] }
}
