internal import ErrataBytes
internal import ErrataJSON

/// The members of JSON in a header, at any depth.
enum JSONParameters {
    /// The maximum number of objects and lists that are open at once: 32. Deeper text has no parameters.
    private static var maximumDepth: Int { 32 }

    /// Returns the text of the first member of a name, in any case, that is a string, a number or a boolean; nil where
    /// there is none, and where the text is not JSON.
    static func value(of name: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> String? {
        text.withMemoryRebound(to: UInt8.self) { text in
            let document = try? JSONDocument(validating: text, limits: JSONLimits(maximumDepth: maximumDepth))
            return document.flatMap { value(of: name, in: $0.root) }
        }
    }

    private static func value(of name: UnsafeRawBufferPointer, in value: JSONCursor) -> String? {
        for element in value.elements {
            if let found = self.value(of: name, in: element) { return found }
        }
        for member in value.members {
            let isWanted = member.name.withUTF8 { HeaderFields.isSame($0, name) } ?? false
            if isWanted, let text = member.value.scalarText, !text.isEmpty { return text }
            if let found = self.value(of: name, in: member.value) { return found }
        }
        return nil
    }
}

extension JSONCursor {
    /// The text of a string, and a number or boolean as it is written; nil for any other value.
    var scalarText: String? {
        switch kind {
        case .string: string
        case .number, .bool: String(decoding: source, as: UTF8.self)
        case .null, .array, .object: nil
        }
    }
}
