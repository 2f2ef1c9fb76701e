import ErrataJSON

/// A value within a body that is no container, with its place.
struct BodyLeaf {
    /// The names on the way to it; `*` for an element of a list.
    let path: [String]
    /// The value.
    let value: JSONValue

    /// The place as a JSON Pointer (RFC 6901), in which `*` stands for any element of a list.
    var pointer: String { Self.pointer(path) }

    /// The name of the member that has the value; empty for an element of a list.
    var name: String { path.last.map { $0 == "*" ? "" : $0 } ?? "" }

    /// The text of a string or of a number; nil for any other value.
    var text: String? { value.string ?? value.number?.text }

    static func pointer(_ path: [String]) -> String {
        path.map { token in
            var text = "/"
            for character in token {
                switch character {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.append(character)
                }
            }
            return text
        }.joined()
    }

    /// The maximum depth at which parts of an envelope are looked for.
    private static let depth = 8
    /// The maximum number of values of one body that are looked at.
    private static let limit = 2_000

    /// Returns the values within a body, in the order of the document.
    static func all(of body: JSONValue) -> [BodyLeaf] {
        var leaves: [BodyLeaf] = []
        var pending = [(path: [String](), value: body)]
        while let (path, value) = pending.popLast(), leaves.count < limit {
            switch value.content {
            case .object(let members) where path.count < depth:
                pending += members.reversed().map { (path + [$0.name], $0.value) }
            case .array(let elements) where path.count < depth:
                pending += elements.prefix(20).reversed().map { (path + ["*"], $0) }
            case .object, .array: break
            case .null, .bool, .number, .string: leaves.append(BodyLeaf(path: path, value: value))
            }
        }
        return leaves
    }
}
