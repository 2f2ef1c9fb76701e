import ErrataJSON

/// Finds JSON objects within a line of text, such as a body in a message or in a value of logfmt.
package enum EmbeddedText {
    /// The maximum number of brackets that are tried in a line.
    private static let limit = 64

    /// Visits the objects of a text in order; those whose quotes are escaped (`{\"code\":1}`) are first unescaped, and
    /// those that a program printed (`{'code': 1}`) are converted to JSON.
    static func forEachObject(in text: ByteSlice, _ body: (ByteSlice) -> Void) {
        var index = 0
        for _ in 0..<limit {
            guard let start = text.firstIndex(of: UInt8(ascii: "{"), from: index) else { return }
            index = start + 1
            let next = text.afterSpace(from: index)
            if text.has("\\\"", at: next) {
                let plain = unescaped(text.part(start..<text.count))
                plain.bytes.withUnsafeBufferPointer { forEachObject(in: $0, body) }
                index = start + max(1, plain.length)
            } else if text.has("\"", at: next), let end = end(of: text, from: start) {
                body(text.part(start..<end))
                index = end
            } else if let length = printed(text.part(start..<text.count), body) {
                index = start + length
            }
        }
    }

    /// Passes on the printed object that a text begins with, and returns its length, or nil where there is none.
    private static func printed(_ text: ByteSlice, _ body: (ByteSlice) -> Void) -> Int? {
        guard PrintedText.begins(text), let object = PrintedText(text) else { return nil }
        return object.json.withUnsafeBufferPointer { json in
            guard end(of: json, from: 0) == json.count else { return nil }
            body(json)
            return object.length
        }
    }

    /// Whether an object may be in the notation of a program's print statement.
    package static func hasPrinted(_ text: ByteSlice) -> Bool {
        var index = 0
        while let start = text.firstIndex(of: UInt8(ascii: "{"), from: index) {
            index = start + 1
            if PrintedText.begins(text.part(start..<text.count)) { return true }
        }
        return false
    }

    /// Returns the end of the object that begins at an offset; nil where it is not JSON.
    private static func end(of text: ByteSlice, from start: Int) -> Int? {
        var extent = JSONExtent(at: start, isBare: false)
        guard case .closed(let end) = extent.advance(through: text) else { return nil }
        return (try? JSONDocument(validating: text.part(start..<end))) == nil ? nil : end
    }

    /// Returns the unescaped content of a quoted text up to its closing quote, and its length as written.
    private static func unescaped(_ text: ByteSlice) -> (bytes: [UInt8], length: Int) {
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
                let next = text[index + 1]
                // Only escaped quotes and backslashes are unescaped; all other escapes are the text's own.
                let isHidden = next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\")
                bytes += isHidden ? [next] : [text[index], next]
                index += 2
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return (bytes, index)
    }
}
