/// A JSON document as a tree of values with their offsets, for texts that people write and edit.
///
/// It keeps what validation of a spec depends on: the order of members, repeated names, numbers as they were written.
public struct JSONValue: Sendable {
    /// The offset of the value's first byte, in bytes from the start of the input.
    public let offset: Int

    /// The content of the value.
    public let content: Content

    /// Creates a value that was read at `offset`, or that is to be written and has no offset yet.
    public init(_ content: Content, offset: Int = 0) {
        self.content = content
        self.offset = offset
    }

    /// The six kinds of values with their content.
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
        /// An object's members in order, repeated names included.
        case object([JSONMember])
    }

    /// Parses exactly one JSON document in UTF-8 (RFC 8259), after an optional byte order mark.
    ///
    /// Beyond what ``JSONDocument`` rejects, an escape that is half of a surrogate pair is an error here, since no
    /// UTF-8 text can hold it.
    public static func parse(
        _ bytes: [UInt8],
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
            try parse(buffer, limits: limits)
        }
    }

    /// Parses exactly one JSON document from memory that it does not retain.
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

    /// The offset of the name's opening quote, in bytes from the start of the input.
    public let nameOffset: Int

    /// The value.
    public let value: JSONValue

    /// Creates a member whose name was read at `nameOffset`, or that is to be written and has no offset yet.
    public init(_ name: String, _ value: JSONValue, nameOffset: Int = 0) {
        self.name = name
        self.value = value
        self.nameOffset = nameOffset
    }
}
