import ErrataJSON

/// The bytes of an answer.
enum Answer {
    /// Returns an object.
    static func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(layout: .compact, escaping: .terminal)
        writer.beginObject()
        members(&writer)
        writer.end()
        return writer.bytes
    }

    /// Returns the answer to a request that is not JSON.
    static func refusal(_ error: JSONError) -> [UInt8] {
        object { writer in
            writer.name("error")
            writer.string("The request is not JSON: \(error.description)")
        }
    }
}

extension JSONWriter {
    /// Writes a member with a string or null.
    mutating func text(_ name: String, _ text: String?) {
        self.name(name)
        if let text { string(text) } else { null() }
    }
}
