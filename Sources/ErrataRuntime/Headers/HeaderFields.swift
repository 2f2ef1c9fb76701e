/// The header fields of a response, in order of arrival.
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

        /// Creates a field with this name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    private var fields: [Field]

    /// Creates an empty list.
    public init() {
        fields = []
    }

    /// Creates the fields from names and values, in their order.
    public init(_ pairs: some Sequence<(String, String)>) {
        fields = pairs.map { Field(name: $0.0, value: $0.1) }
    }

    /// Creates the fields from names and values, in their order: the header types of NIO, Hummingbird and Vapor are
    /// such sequences.
    @_disfavoredOverload
    public init(_ pairs: some Sequence<(name: String, value: String)>) {
        fields = pairs.map { Field(name: $0.name, value: $0.value) }
    }

    /// Creates the fields from a dictionary, sorted by name, so that the order is the same in every run.
    public init(_ dictionary: [String: String]) {
        self.init(dictionary.map { ($0.key, $0.value) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })
    }

    /// Appends a field.
    public mutating func append(name: String, value: String) {
        fields.append(Field(name: name, value: value))
    }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    /// Creates the fields from a literal, in its order; a name may occur several times.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements)
    }
}

extension HeaderFields: RandomAccessCollection {
    /// The index of the first field.
    public var startIndex: Int { 0 }
    /// The index after the last field.
    public var endIndex: Int { fields.count }
    /// The field at an index.
    public subscript(position: Int) -> Field { fields[position] }
}
