import ErrataJSON

/// A file that is one JSON or YAML document, with the lines of its values.
struct SourceDocument {
    /// The path of the file.
    let path: String
    /// The value.
    let root: JSONValue
    private let lines: JSONLines

    /// Uses the tree that the caller has parsed, or parses the bytes as JSON.
    ///
    /// - Throws: an ``ImportError`` at the first error of syntax.
    init(_ file: SourceFile) throws(ImportError) {
        path = file.path
        lines = JSONLines(file.bytes)
        if let tree = file.tree {
            root = tree
            return
        }
        do throws(JSONError) {
            root = try JSONValue.parse(file.bytes)
        } catch {
            throw ImportError(line: lines.position(of: error.offset).line, "this is not JSON: \(error.kind.message)")
        }
    }

    /// Returns the line of a value, from 1.
    func line(of value: JSONValue) -> Int { lines.position(of: value.offset).line }
}

extension JSONValue {
    /// Returns the value of the first member of that name.
    func value(_ name: String) -> JSONValue? { member(named: name)?.value }

    /// Returns the text of the first member of that name, if it is a string that holds more than white space.
    func text(_ name: String) -> String? {
        value(name)?.string.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    }

    /// Returns the first member of that name if it is an integer of a plausible HTTP status, as a number or as digits.
    func status(_ name: String) -> Int? { value(name)?.httpStatus }

    /// The value as an HTTP status (RFC 9110 section 15), as a number or as digits; nil for any other value.
    var httpStatus: Int? {
        let number = integer.flatMap { Int(exactly: $0) } ?? string.flatMap { Int($0) }
        return number.flatMap { (100...599).contains($0) ? $0 : nil }
    }
}
