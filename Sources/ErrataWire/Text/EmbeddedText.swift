import ErrataBytes
import ErrataJSON

/// Finds objects within a text, such as a body in a message or in a value of logfmt, in any notation that programs print.
package enum EmbeddedText {
    /// The maximum number of brackets that are tried in a text.
    private static let limit = 64
    /// The maximum nesting of texts with escapes.
    private static let greatestDepth = 3

    /// Visits the objects of a text in order, as JSON.
    ///
    /// Those whose quotes are escaped, `{\"code\":1}`, doubled as in CSV, `{""code"":1}`, or HTML's, `{&quot;code&quot;:1}`,
    /// are first unescaped, and those in another notation, `{'code': 1}`, are converted.
    static func forEachObject(in text: ByteSlice, _ body: (ByteSlice) -> Void) {
        forEachObject(in: text, depth: 0, body)
    }

    private static func forEachObject(in text: ByteSlice, depth: Int, _ body: (ByteSlice) -> Void) {
        var index = 0
        for _ in 0..<limit {
            guard let start = EmbeddedStart(in: text, from: index) else { return }
            index = start.offset + 1
            let rest = text.part(start.offset..<text.count)
            if let quoting = start.quoting {
                guard depth < greatestDepth else { continue }
                let plain = quoting.unescaped(rest)
                plain.bytes.withUnsafeBufferPointer { forEachObject(in: $0, depth: depth + 1, body) }
                index = start.offset + max(1, plain.length)
            } else if start.isJSON, let end = end(of: text, from: start.offset) {
                body(text.part(start.offset..<end))
                index = end
            } else if let length = printed(rest, body) {
                index = start.offset + length
            }
        }
    }

    /// Passes on the printed object that a text begins with, and returns its length, or nil where there is none.
    private static func printed(_ text: ByteSlice, _ body: (ByteSlice) -> Void) -> Int? {
        guard let object = PrintedText(text), object.json.first == UInt8(ascii: "{") else { return nil }
        return object.json.withUnsafeBufferPointer { json in
            guard end(of: json, from: 0) == json.count else { return nil }
            body(json)
            return object.length
        }
    }

    /// Whether an object may be in another notation than JSON, or in JSON with other quotes.
    package static func hasPrinted(_ text: ByteSlice) -> Bool {
        var index = 0
        while let start = EmbeddedStart(in: text, from: index) {
            guard start.isJSON || start.quoting == .backslashes else { return true }
            index = start.offset + 1
            guard start.isJSON else { continue }
            guard let end = end(of: text, from: start.offset) else { return true }
            index = end
        }
        return false
    }

    /// Whether a text without braces may have an object in square brackets.
    package static func hasList(_ text: ByteSlice) -> Bool {
        var index = 0
        while let bracket = text.firstIndex(of: UInt8(ascii: "["), from: index) {
            if EmbeddedStart.list(at: bracket, in: text) != nil { return true }
            index = bracket + 1
        }
        return false
    }

    /// Returns the end of the object that begins at an offset; nil where it is not JSON.
    private static func end(of text: ByteSlice, from start: Int) -> Int? {
        var extent = JSONExtent(at: start, isBare: false)
        guard case .closed(let end) = extent.advance(through: text) else { return nil }
        return (try? JSONDocument(validating: text.part(start..<end))) == nil ? nil : end
    }
}
