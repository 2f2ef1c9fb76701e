import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("The wording of diagnostics")
struct WordingTests {
    @Test("a diagnostic is one line with path, location, severity, text and id")
    func isOneLine() {
        let bytes = Array("{\n  \"x\": 1\n}".utf8)
        let diagnostic = Diagnostic(.unknownKey("x", meant: []), at: 4)
        let line = diagnostic.rendered(path: "a/b.json", lines: JSONLines(bytes))
        #expect(line == "a/b.json:2:3: error: the key \"x\" is not known here [unknown-key]")
    }

    @Test("text from the file is escaped and truncated")
    func isHarmless() {
        let lines = JSONLines([])
        let key = "\u{1B}[2J\n\u{202E}" + String(repeating: "x", count: 100_000)
        let text = Diagnostic.Fact.unknownKey(key, meant: []).text(lines: lines)
        #expect(text.hasPrefix("the key \"\\u001b[2J\\n\\u202exxx"))
        #expect(text.utf8.count < 200)
    }
}
