import ErrataBytes
import ErrataJSON
import ErrataRuntime

/// Finds header fields in text, wherever and however they are printed.
///
/// Only the fields that decoding reads and request ids are looked for: any word can be the name of some header.
package enum PrintedHeaders {
    /// Returns the fields in a text, in order.
    package static func fields(in text: ByteSlice) -> [(name: String, value: String)] {
        var found: [PrintedHeader] = []
        forEach(in: text) {
            found.append($0)
            return true
        }
        guard found.contains(where: { $0.name.isTelling }) else { return [] }
        return found.map { ($0.name.text, $0.value.text) }
    }

    /// Whether a text has such a field.
    package static func canHold(_ text: ByteSlice) -> Bool {
        guard HeaderName.canOccur(in: text) else { return false }
        var isFound = false
        forEach(in: text) {
            isFound = $0.name.isTelling
            return !isFound
        }
        return isFound
    }

    /// Whether an object is a set of headers: without objects in it, and with one name that decoding reads or two that
    /// most responses have.
    package static func isHeaders(_ object: JSONCursor) -> Bool {
        guard object.kind == .object else { return false }
        var (telling, common) = (0, 0)
        for member in object.members {
            guard member.value.kind != .object else { return false }
            _ = member.name.withUTF8 { name in
                telling += HeaderName.known(name)?.isTelling == true ? 1 : 0
                common += HeaderName.isCommon(name) ? 1 : 0
            }
        }
        return telling > 0 || common > 1
    }

    /// Visits the fields of a text until `body` returns false.
    private static func forEach(in text: ByteSlice, _ body: (PrintedHeader) -> Bool) {
        var index = 0
        while index < text.count {
            guard canBegin(at: index, in: text) else {
                index += 1
                continue
            }
            if let header = PrintedHeader(at: index, in: text) {
                guard body(header) else { return }
                index = max(header.end, index + 1)
            } else {
                index = max(PrintedHeader.nameEnd(from: index, in: text), index + 1)
            }
        }
    }

    /// Whether a word begins at an offset. Behind a backslash, in a JSON string, a letter is an escape.
    private static func canBegin(at index: Int, in text: ByteSlice) -> Bool {
        guard ASCII.isLetter(text[index]), index > 0 else { return index == 0 && ASCII.isLetter(text[0]) }
        let last = text[index - 1]
        if !PrintedHeader.isNamePart(last), last != UInt8(ascii: "_"), last != UInt8(ascii: "."),
            last != UInt8(ascii: "\\")
        {
            return true
        }
        return text.isEscape(endingAt: index)
    }
}
