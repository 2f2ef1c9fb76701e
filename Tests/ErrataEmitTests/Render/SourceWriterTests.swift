import Testing

@testable import ErrataEmit

@Suite("Comments in generated source")
struct SourceWriterTests {
    private func lines(_ text: String) -> [Substring] {
        var writer = SourceWriter()
        writer.comment("\(SwiftComment(text))")
        return writer.text.split(separator: "\n")
    }

    @Test("a line of a comment is as wide as is allowed and no wider, and is broken between words")
    func width() {
        let word = String(repeating: "x", count: SourceWriter.commentWidth - 6)
        #expect(lines("\(word) y") == ["/// \(word) y"])
        #expect(lines("\(word)x y") == ["/// \(word)x", "/// y"])
    }

    @Test(
        "a word that would open a list, a heading or a quotation does not begin a line",
        arguments: ["2.", "-", "+", "#", ">", "@x", "="]
    )
    func listMarkers(marker: String) {
        let word = String(repeating: "x", count: SourceWriter.commentWidth - 5)
        #expect(lines("\(word) \(marker) more") == ["/// \(word) \(marker)", "/// more"])
    }
}
