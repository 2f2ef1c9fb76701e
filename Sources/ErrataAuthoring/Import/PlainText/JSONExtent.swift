import ErrataBytes

/// Finds JSON between the lines of a text.
enum JSONExtent {
    /// Whether a line begins a JSON object or a list of objects.
    static func begins(_ line: String) -> Bool {
        let signs = line.utf8.filter { !ASCII.isWhitespace($0) }.prefix(2)
        guard let first = signs.first else { return false }
        let second = signs.dropFirst().first
        switch first {
        case UInt8(ascii: "{"): return second == nil || second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        case UInt8(ascii: "["): return second == nil || second == UInt8(ascii: "{")
        default: return false
        }
    }

    /// Whether a line is a member that was cut out of an object: `"message": "…"`.
    static func isMember(_ line: String) -> Bool {
        let line = line.trimmedBlanks.utf8
        guard line.first == UInt8(ascii: "\"") else { return false }
        let name = line.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
        let rest = line[name.endIndex...].dropFirst().drop(while: ASCII.isWhitespace)
        return !name.isEmpty && name.allSatisfy { $0 > 0x20 } && rest.first == UInt8(ascii: ":")
    }

    /// The number of lines of the JSON that begins with the first of some lines; up to the first line that is no JSON
    /// where it does not end.
    static func count(_ lines: ArraySlice<NumberedLine>) -> Int {
        var depth = Depth()
        for (count, line) in lines.prefix(longest).enumerated() {
            if count > 0, !canBePart(line.text) { return count }
            depth.add(line.text)
            if depth.isZero { return count + 1 }
        }
        return min(lines.count, longest)
    }

    private static let longest = 2000

    /// Whether a line can be part of JSON that is spread over lines.
    private static func canBePart(_ line: String) -> Bool {
        guard let first = line.utf8.first(where: { !ASCII.isWhitespace($0) }) else { return true }
        if "{}[]\",.-/".utf8.contains(first) || ASCII.isDigit(first) { return true }
        return ["true", "false", "null"].contains { line.trimmedBlanks.hasPrefix($0) }
    }

    /// The nesting of brackets outside strings.
    private struct Depth {
        private var depth = 0
        var isZero: Bool { depth <= 0 }

        mutating func add(_ line: String) {
            var isInString = false
            var isEscaped = false
            for byte in line.utf8 {
                if isEscaped {
                    isEscaped = false
                } else if isInString {
                    isEscaped = byte == UInt8(ascii: "\\")
                    if byte == UInt8(ascii: "\"") { isInString = false }
                } else {
                    switch byte {
                    case UInt8(ascii: "\""): isInString = true
                    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                    default: break
                    }
                }
            }
        }
    }
}
