internal import ErrataBytes
internal import ErrataJSON

/// The JSON document for a body that is plain text: one string.
enum TextBody {
    /// The maximum size of the text without the white space around it: 4 KiB. A longer one is a page and not an error.
    static var maximumSize: Int { 4096 }

    /// Returns the text as a JSON string, without the white space around it.
    ///
    /// Malformed is what is empty, is not UTF-8, has control characters, or starts like a JSON object or list (`{`,
    /// `[`) or like markup (`<`).
    static func json(of body: UnsafeBufferPointer<UInt8>) throws(BodyError) -> [UInt8] {
        let text = Bytes.trimmedText(UnsafeRawBufferPointer(body))
        guard text.count <= maximumSize else { throw .tooLarge }
        guard let first = text.first, !isOtherFormat(first) else { throw .malformed }
        guard UTF8Sequence.isText(text, where: { isPrintable($0) }) else { throw .malformed }
        var bytes: [UInt8] = []
        JSONEscaping.minimal.append(String(decoding: text, as: UTF8.self), to: &bytes)
        return bytes
    }

    private static func isOtherFormat(_ first: UInt8) -> Bool {
        first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "<")
    }

    private static func isPrintable(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || ASCII.isWhitespace(byte)
    }
}
