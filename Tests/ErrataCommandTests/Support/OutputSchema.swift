import Foundation

/// A partial validator for the schema of the command's JSON: types, the keys of objects, and enumerated words.
/// `.ci/output-schema` checks the rest.
struct OutputSchema {
    private let parts: [String: Any]

    init() throws {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("spec/schema/errata-output.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        parts = schema?["$defs"] as? [String: Any] ?? [:]
    }

    /// Returns the violations in a JSON text, by the definition of this name in the schema.
    func faults(in output: Data, as part: String) -> [String] {
        guard let value = try? JSONSerialization.jsonObject(with: output) else { return ["no JSON"] }
        return faults(in: value, by: ["$ref": "#/$defs/\(part)"], at: part)
    }

    private func faults(in value: Any, by schema: [String: Any], at path: String) -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"] as? String {
            let part = parts[String(reference.dropFirst("#/$defs/".count))] as? [String: Any]
            guard let part else { return ["\(path): \(reference) is not in the schema"] }
            found += faults(in: value, by: part, at: path)
        }
        if let choices = schema["anyOf"] as? [[String: Any]], schema["type"] == nil {
            let tries = choices.map { faults(in: value, by: $0, at: path) }
            if !tries.contains(where: \.isEmpty) { found += tries.first ?? [] }
        }
        if let type = schema["type"], !Self.names(of: value).contains(where: Self.list(type).contains) {
            found.append("\(path): not a \(type)")
        }
        if let words = schema["enum"] as? [Any], !words.contains(where: { Self.equal($0, value) }) {
            found.append("\(path): \(value) is none of \(words)")
        }
        if let items = schema["items"] as? [String: Any] {
            for item in value as? [Any] ?? [] { found += faults(in: item, by: items, at: "\(path)[]") }
        }
        return found + memberFaults(in: value, by: schema, at: path)
    }

    private func memberFaults(in value: Any, by schema: [String: Any], at path: String) -> [String] {
        guard let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]]
        else { return [] }
        let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
        return missing.map { "\(path): \($0) is missing" }
            + object.flatMap { key, value in
                properties[key].map { faults(in: value, by: $0, at: "\(path).\(key)") }
                    ?? ["\(path): \(key) is not in the schema"]
            }
    }

    /// Returns whether two strings, or nulls, are the same.
    private static func equal(_ left: Any, _ right: Any) -> Bool {
        if let left = left as? String, let right = right as? String { return left == right }
        return left is NSNull && right is NSNull
    }

    private static func list(_ type: Any) -> [String] {
        type as? [String] ?? [type as? String ?? ""]
    }

    /// Returns the names that JSON Schema has for a value's type.
    private static func names(of value: Any) -> [String] {
        switch value {
        case is NSNull: return ["null"]
        case is String: return ["string"]
        case is [Any]: return ["array"]
        case is [String: Any]: return ["object"]
        case let number as NSNumber:
            // In parsed JSON, only `true` and `false` are stored with a character type.
            if ["c", "B"].contains(String(cString: number.objCType)) { return ["boolean"] }
            return number.doubleValue.rounded() == number.doubleValue ? ["integer", "number"] : ["number"]
        default: return []
        }
    }
}
