#if CLI
import ErrataJSON
import Yams

/// A YAML document as the tree of values that JSON has. Only plain `true`, `false`, `null` and decimal numbers have a type
/// of their own: what YAML 1.1 takes for others, such as `NO` and `0x1F`, is a text, since codes look like that.
struct YAMLTree {
    /// Why a document cannot be read.
    struct Failure: Error {
        /// The line, from 1.
        let line: Int?
        /// What is wrong.
        let text: String
    }

    /// The document; several in one file are a list.
    let root: JSONValue

    init(_ bytes: [UInt8]) throws(Failure) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(line: nil, text: "the file is not UTF-8; convert it first")
        }
        try Self.checkDepth(of: bytes)
        var conversion = Conversion(bytes)
        do {
            let parser = try Parser(yaml: text)
            var values: [JSONValue] = []
            while let node = try parser.nextRoot() { values.append(try conversion.value(node)) }
            root = values.count == 1 ? values[0] : JSONValue(.array(values))
        } catch let error as Failure {
            throw error
        } catch let error as YamlError {
            throw Failure(error)
        } catch {
            throw Failure(line: nil, text: "this is not YAML: \(error)")
        }
    }

    /// The maximum depth of a document, as for JSON.
    private static let depth = 512

    /// Refuses a document whose nesting could exhaust the stack. A block is nested by the columns of its indent, and a
    /// flow by its brackets.
    private static func checkDepth(of bytes: [UInt8]) throws(Failure) {
        var (line, brackets, indent, isIndent) = (1, 0, 0, true)
        for byte in bytes {
            switch byte {
            case 0x0A: (line, indent, isIndent) = (line + 1, 0, true)
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"): if isIndent { indent += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(brackets - 1, 0)
            default: isIndent = false
            }
            guard brackets <= depth, indent <= 2 * depth else {
                throw Failure(line: line, text: "the document is nested more than \(depth) levels deep")
            }
        }
    }
}

extension YAMLTree.Failure {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, text: "this is not YAML: \(problem)")
        default: self.init(line: nil, text: "this is not YAML: \(error)")
        }
    }
}

/// Converts nodes, each with its offset in the file.
private struct Conversion {
    private let starts: [Int]
    private var budget: Int

    /// Aliases repeat what they name. A document of honest ones grows a little; a bomb multiplies.
    init(_ bytes: [UInt8]) {
        starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
        budget = 100_000 + 4 * bytes.count
    }

    mutating func value(_ node: Node) throws -> JSONValue {
        budget -= 1
        guard budget > 0 else {
            throw YAMLTree.Failure(line: node.mark?.line, text: "the aliases of the document expand without end")
        }
        let offset = offset(of: node)
        switch node {
        case .scalar(let scalar): return JSONValue(content(of: scalar), offset: offset)
        case .sequence(let nodes):
            var elements: [JSONValue] = []
            for node in nodes { elements.append(try value(node)) }
            return JSONValue(.array(elements), offset: offset)
        case .mapping(let mapping): return JSONValue(.object(try members(of: mapping)), offset: offset)
        case .alias: return JSONValue(.null, offset: offset)
        }
    }

    /// The members of a mapping; those of a merged one stand for those that it does not have.
    private mutating func members(of mapping: Node.Mapping) throws -> [JSONMember] {
        var members: [JSONMember] = []
        var merged: [JSONMember] = []
        for (key, node) in mapping {
            let value = try value(node)
            if key.string == "<<", let object = value.object {
                merged += object
            } else {
                members.append(JSONMember(name(of: key), value, nameOffset: offset(of: key)))
            }
        }
        let names = Set(members.map(\.name))
        return members + merged.filter { !names.contains($0.name) }
    }

    private func name(of key: Node) -> String { key.scalar?.string ?? "" }

    private func content(of scalar: Node.Scalar) -> JSONValue.Content {
        let text = scalar.string
        guard scalar.style == .plain || scalar.style == .any else { return .string(text) }
        switch text {
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case "null", "Null", "NULL", "~", "": return .null
        default: return number(text) ?? .string(text)
        }
    }

    /// The number that a text is in JSON too.
    private func number(_ text: String) -> JSONValue.Content? {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
            return nil
        }
        guard let value = try? JSONValue.parse(Array(text.utf8)), value.number?.text == text else { return nil }
        return value.content
    }

    private func offset(of node: Node) -> Int {
        guard let mark = node.mark, starts.indices.contains(mark.line - 1) else { return 0 }
        return starts[mark.line - 1] + max(mark.column - 1, 0)
    }
}
#endif
