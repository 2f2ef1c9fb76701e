import ErrataBytes
import ErrataCore
import ErrataJSON

/// The body of a response as a document shows it.
struct DocumentedBody {
    /// The body.
    let value: JSONValue
    /// The HTTP status, where the code begins with a response's first line.
    let status: Int?
    /// The codes that it can hold, the likeliest first.
    let codes: [BodyCode]

    /// Reads code as JSON; nil where it is none.
    ///
    /// Comments, `...` and commas before a closing bracket are left out, as documentation has them.
    init?(_ code: String) {
        guard code.utf8.count <= Self.longest else { return nil }
        let (status, text) = Self.withoutHead(code)
        guard let first = text.first, first == "{" || first == "[" else { return nil }
        let strict = try? JSONValue.parse(Array(text.utf8))
        guard let value = strict ?? (try? JSONValue.parse(LenientJSON.strict(Array(text.utf8)))) else { return nil }
        guard value.object != nil || value.array != nil else { return nil }
        self.value = value
        self.status = status
        codes = BodyCode.all(in: value)
    }

    /// The longest text that is taken for a body, in bytes.
    private static let longest = 200_000

    /// Whether code looks like JSON about an error, before it is read.
    static func isLikelyError(_ code: String) -> Bool {
        let text = code.prefix(4000).lowercased()
        return ["error", "message", "code", "fail", "detail", "type"].contains { text.contains("\"\($0)") }
    }

    /// Returns the status of a response's first line, and the text without its head.
    private static func withoutHead(_ code: String) -> (Int?, String) {
        let text = code.trimmedBlanks
        guard text.hasPrefix("HTTP/"), let line = text.split(separator: "\n", maxSplits: 1).first else {
            return (nil, text)
        }
        let status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        guard let start = text.firstIndex(where: { $0 == "{" || $0 == "[" }) else { return (status, "") }
        return (status, String(text[start...]))
    }

    /// Whether it shows a real error, not a schema: no code in it is a placeholder.
    var isReal: Bool { !codes.contains(where: \.isPlaceholder) }

    /// The code that some known ones or its place show to be one; nil where none does.
    func code(known: Set<String>) -> BodyCode? {
        codes.first { known.contains($0.text) } ?? codes.first { ($0.isCertain || $0.isNamed) && !$0.isPlaceholder }
    }
}

/// A code within a body.
struct BodyCode {
    /// The code as text.
    let text: String
    let code: WireCode
    /// The message beside it.
    let message: String?
    /// Whether its place shows that it is a code: it stands in an object of an error, beside a message.
    let isCertain: Bool
    /// Whether it is called a code and stands beside a message.
    let isNamed: Bool

    /// Whether it stands for any code: `ERROR_CODE`, `string`, `<code>`.
    var isPlaceholder: Bool {
        let words = text.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
        let isWord = ["errorcode", "code", "string", "error", "yourerrorcode", "errortype", "integer", "number"]
            .contains(words)
        return isWord || text.contains { "<>{}…".contains($0) } || text.contains("...") || words.contains("somecode")
    }

    /// Finds the codes of a body, those in objects of errors first.
    static func all(in root: JSONValue) -> [BodyCode] {
        var found: [(rank: Int, code: BodyCode)] = []
        var open: [(value: JSONValue, isError: Bool, depth: Int)] = [(root, isFailure(root), 0)]
        while let (value, isError, depth) = open.popLast(), found.count < 200 {
            guard depth < 16 else { continue }
            for element in value.array ?? [] { open.append((element, isError, depth + 1)) }
            let members = value.object ?? []
            let message = Self.message(members)
            for member in members {
                let name = Self.spelling(member.name)
                if let rank = names.firstIndex(of: name), let code = wireCode(member.value, name) {
                    let isPlausible = message != nil && CodeShape(code.description) != .none
                    let bodyCode = BodyCode(
                        text: code.description,
                        code: code,
                        message: message == code.description ? nil : message,
                        isCertain: isError && isPlausible && rank < 6,
                        isNamed: isPlausible && rank < 3
                    )
                    found.append((isError ? rank : rank + names.count, bodyCode))
                } else if member.value.object != nil || member.value.array != nil {
                    open.append((member.value, isError || errors.contains(name), depth + 1))
                }
            }
        }
        return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.code)
    }

    private static let names = [
        "code", "errorcode", "errcode", "error", "type", "errortype", "err", "status", "reason", "name", "errorname",
        "title", "id", "key", "slug", "subcode", "declinecode", "exception",
    ]
    private static let errors: Set = ["error", "errors", "err", "fault", "failure", "exception"]
    private static let messages = [
        "message", "errormessage", "msg", "errmsg", "errordescription", "description", "detail", "details", "error",
        "title", "reason", "statusmessage", "text",
    ]

    private static func spelling(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter }
    }

    /// Whether the root says that the request failed.
    private static func isFailure(_ root: JSONValue) -> Bool {
        (root.object ?? []).contains { member in
            switch spelling(member.name) {
            case "success", "ok": member.value.bool == false
            case "errorcode", "errcode", "error", "errortype": member.value.object == nil
            case "status": ["failed", "error", "fail", "failure"].contains(member.value.string?.lowercased() ?? "")
            default: false
            }
        }
    }

    private static func message(_ members: [JSONMember]) -> String? {
        for name in messages {
            let texts = members.lazy.filter { spelling($0.name) == name }.compactMap(\.value.string)
            if let text = texts.first, text.contains(" ") || name == "message" { return text }
        }
        return nil
    }

    /// A string of one word, or an integer; a status is none.
    private static func wireCode(_ value: JSONValue, _ name: String) -> WireCode? {
        if let text = value.string {
            return text.isEmpty || text.contains(" ") || text.utf8.count > 120 ? nil : .string(text)
        }
        guard let number = value.integer.flatMap({ Int(exactly: $0) }) else { return nil }
        return (100...599).contains(number) && name != "errorcode" ? nil : .integer(number)
    }
}

/// JSON as documentation writes it.
enum LenientJSON {
    /// Returns the text without comments, without `...`, and without commas before closing brackets.
    static func strict(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var isInString = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isInString {
                output.append(byte)
                if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                    index += 1
                    output.append(bytes[index])
                }
                if byte == UInt8(ascii: "\"") { isInString = false }
            } else if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == byte {
                while index + 1 < bytes.count, bytes[index + 1] != 0x0A { index += 1 }
            } else if byte == UInt8(ascii: "."), index + 2 < bytes.count, bytes[index + 1] == byte,
                bytes[index + 2] == byte
            {
                index += 2
            } else {
                isInString = byte == UInt8(ascii: "\"")
                if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { removeComma(&output) }
                output.append(byte)
            }
            index += 1
        }
        return output
    }

    private static func removeComma(_ output: inout [UInt8]) {
        let blanks = output.reversed().prefix(while: ASCII.isWhitespace).count
        if output.dropLast(blanks).last == UInt8(ascii: ",") { output.removeLast(blanks + 1) }
    }
}
