import Foundation

/// The case files next to the package.
enum SharedCases {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/cases").standardizedFileURL

    static let arePresent = FileManager.default.fileExists(atPath: folder.path)

    /// Returns texts that break programs without proper escaping.
    static func hostileTexts() throws -> [(id: String, text: String)] {
        let data = try Data(contentsOf: folder.appendingPathComponent("hostile_strings.json"))
        let cases = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
        return cases.compactMap { item in
            guard let id = item["id"] as? String, let text = item["value"] as? String else { return nil }
            return (id, text)
        }
    }
}

/// Returns a spec with one error for each text, which is its summary.
func spec(ofSummaries texts: [String]) throws -> Data {
    try spec(id: "hostile", texts.enumerated().map { (code: $0 + 1, text: $1) })
}

/// Returns a spec with one error for each code.
func spec(id: String = "hostile", ofCodes codes: [String]) throws -> Data {
    try spec(id: id, codes.map { (code: $0, text: "A code.") })
}

/// Returns a spec with one error for each integer code.
func spec(id: String, ofNumbers codes: [Int]) throws -> Data {
    try spec(id: id, codes.map { (code: $0, text: "A number.") })
}

private func spec(id: String, _ rows: [(code: Any, text: String)]) throws -> Data {
    let errors = rows.enumerated().map { place, row in
        [
            "code": row.code, "name": "case\(place + 1)", "kind": "internal", "summary": row.text,
            "resolution": "Do \(row.text)", "message": row.text, "actor": "vendor", "notes": [row.text], "source": "s",
        ] as [String: Any]
    }
    let spec: [String: Any] = [
        "catalog": ["id": id, "vendor": id, "name": "Hostile", "type": "Hostile", "summary": "Texts."],
        "sources": [["id": "s", "title": "Texts", "retrieved": "2026-11-20"]],
        "errors": errors,
    ]
    return try JSONSerialization.data(withJSONObject: spec, options: [.sortedKeys])
}

/// Returns whether nothing in a text acts on a terminal: no control character but the line feed, no bidirectional
/// control,
/// no line or paragraph separator.
func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x0A: true
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
