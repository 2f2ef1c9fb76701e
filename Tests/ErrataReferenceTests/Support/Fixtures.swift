import ErrataCore
import ErrataSpec
import Foundation
import Testing

/// A catalog of a spec in JSON.
func catalog(_ json: String, at location: SourceLocation = #_sourceLocation) throws -> Catalog {
    let reading = SpecReader.read(Array(json.utf8))
    let spec = try #require(reading.spec, "\(reading.diagnostics)", sourceLocation: location)
    return Catalog(try PackedSpec(spec).table)
}

/// A catalog with one error for each text, which stands wherever a text can.
func catalog(ofTexts texts: [String], codes: [String]? = nil) throws -> Catalog {
    let errors = texts.enumerated().map { place, text in
        [
            "code": codes?[place] ?? "C\(place)", "kind": "internal", "message": text, "summary": text,
            "resolution": text,
            "actor": "vendor", "notes": [text, text], "limits": [["what": text, "maximum": 1]],
            "userMessage": text, "examples": [["text": text]], "source": "s",
        ] as [String: Any]
    }
    let spec: [String: Any] = [
        "catalog": ["id": "texts", "vendor": "texts", "name": "Texts", "type": "Texts", "summary": "Texts."],
        "sources": [["id": "s", "title": "Texts", "retrieved": "2026-11-20"]],
        "errors": errors,
    ]
    let data = try JSONSerialization.data(withJSONObject: spec, options: [.sortedKeys])
    return try catalog(String(decoding: data, as: UTF8.self))
}

/// The cases beside the package, where they are.
enum SharedCases {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/cases/hostile_strings.json").standardizedFileURL

    static let arePresent = FileManager.default.fileExists(atPath: file.path)

    static func hostileTexts() throws -> [String] {
        let cases = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]] ?? []
        return cases.compactMap { $0["value"] as? String }
    }
}

/// Texts that do something where nobody takes care.
let hostileTexts = [
    "<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "line1\nline2", "[x](javascript:alert(1))", "<!-- hidden",
    "# heading\n---\n- item", "https://evil.example/a and user@evil.example", "@everyone #1 :smile: $x^2$", "a|b",
    "a\\|b",
    "`code` ``more`` ```", "1. item", "- item", "    code", "\u{1B}[2J", "\u{202E}abc", "*bold* _it_ ~~no~~",
    "&lt;b&gt;",
    "www.evil.example", "![p](x)", "\\", "trailing\\", "***", "===", "> quote", "a\u{2028}b",
]
