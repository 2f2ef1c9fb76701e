import Foundation

/// The case files next to the package.
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

/// Texts that have an effect where they are not escaped.
let hostileTexts = [
    "<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "line1\nline2", "[x](javascript:alert(1))", "<!-- hidden",
    "# heading\n---\n- item", "https://evil.example/a and user@evil.example", "@everyone #1 :smile: $x^2$", "a|b",
    "a\\|b",
    "`code` ``more`` ```", "1. item", "- item", "    code", "\u{1B}[2J", "\u{202E}abc", "*bold* _it_ ~~no~~",
    "&lt;b&gt;",
    "www.evil.example", "![p](x)", "\\", "trailing\\", "***", "===", "> quote", "a\u{2028}b",
]
