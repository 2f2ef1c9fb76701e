internal import ErrataBytes

/// The operations of a place on the text that it holds. They give a part of the text; nil where that has nothing but
/// white space.
enum PlaceText {
    /// Returns the value of a parameter, or the whole text where none is named; of it the text behind the last sign
    /// `after`, and of that the text before the first sign `before`. The white space around the result is dropped.
    ///
    /// A sign that is empty or does not occur changes nothing.
    static func part(
        of text: UnsafeRawBufferPointer,
        parameter: UnsafeRawBufferPointer? = nil,
        after: UnsafeRawBufferPointer? = nil,
        before: UnsafeRawBufferPointer? = nil
    ) -> String? {
        guard let parameter else { return part(of: text, after: after, before: before) }
        guard var value = TextParameters.value(of: parameter, in: text) else { return nil }
        return value.withUTF8 { part(of: UnsafeRawBufferPointer($0), after: after, before: before) }
    }

    /// Returns a part of a text by the same rules.
    static func part(
        of text: String,
        parameter: String? = nil,
        after: String? = nil,
        before: String? = nil
    ) -> String? {
        withBytes(text) { text in
            withBytes(parameter) { parameter in
                withBytes(after) { after in
                    withBytes(before) { before in
                        part(of: text ?? Bytes.none, parameter: parameter, after: after, before: before)
                    }
                }
            }
        }
    }

    private static func part(
        of text: UnsafeRawBufferPointer,
        after: UnsafeRawBufferPointer?,
        before: UnsafeRawBufferPointer?
    ) -> String? {
        var rest = text
        if let after, let start = lastEnd(of: after, in: rest) {
            rest = UnsafeRawBufferPointer(rebasing: rest[start...])
        }
        if let before, !before.isEmpty, let end = Bytes.find(before, in: rest) {
            rest = UnsafeRawBufferPointer(rebasing: rest[..<end])
        }
        let part = Bytes.trimmed(rest)
        return part.isEmpty ? nil : String(decoding: part, as: UTF8.self)
    }

    /// Returns the offset after the last occurrence of a sign.
    private static func lastEnd(of sign: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> Int? {
        guard !sign.isEmpty else { return nil }
        var end: Int?
        var start = 0
        while let found = Bytes.find(sign, in: text, from: start) {
            end = found + sign.count
            start = found + 1
        }
        return end
    }

    private static func withBytes(
        _ text: String?,
        _ body: (UnsafeRawBufferPointer?) -> String?
    ) -> String? {
        guard var text else { return body(nil) }
        return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
}
