/// A JSON document as a tree of values that know where they stood, for texts that people write and mend.
///
/// It keeps what a reader of specs must judge: the order of members, repeated names, numbers as they were written.
public struct JSONValue: Sendable {
    /// The value's first byte, counted in bytes from the start of the input.
    public let offset: Int

    /// What the value is.
    public let content: Content

    /// A value that stood at `offset`, or is to be written and stands nowhere yet.
    public init(_ content: Content, offset: Int = 0) {
        self.content = content
        self.offset = offset
    }

    /// The six sorts of values and what they hold.
    public enum Content: Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A number, with its exact text.
        case number(JSONNumber)
        /// A string, its escapes decoded.
        case string(String)
        /// An array.
        case array([JSONValue])
        /// An object's members in their order, repeated names included.
        case object([JSONMember])
    }

    /// Reads exactly one JSON document in UTF-8 (RFC 8259), one leading byte order mark aside.
    ///
    /// Beyond what ``JSONDocument`` refuses, an escape that is half of a surrogate pair is an error here, since no
    /// UTF-8 text can hold it.
    public static func parse(
        _ bytes: [UInt8],
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            try parse(buffer, limits: limits)
        }
    }

    /// Reads exactly one JSON document from memory that it does not keep hold of.
    public static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        let root = try JSONDocument(validating: bytes, limits: limits).root
        var builder = TreeBuilder(text: root.text)
        return try builder.build(from: root.offset)
    }
}

/// A member of an object.
public struct JSONMember: Sendable {
    /// The name, its escapes decoded.
    public let name: String

    /// The name's opening quote, counted in bytes from the start of the input.
    public let nameOffset: Int

    /// The value.
    public let value: JSONValue

    /// A member whose name stood at `nameOffset`, or is to be written and stands nowhere yet.
    public init(_ name: String, _ value: JSONValue, nameOffset: Int = 0) {
        self.name = name
        self.value = value
        self.nameOffset = nameOffset
    }
}
