import ErrataAuthoring
import Testing

@Suite("Import of damaged and hostile documents")
struct HostileDocumentTests {
    @Test("no change of a document makes a reader trap", arguments: DocumentCase.all)
    func survives(_ document: DocumentCase) throws {
        var mutator = DocumentMutator(seed: 42)
        let bytes = try document.bytes()
        for _ in 0..<60 {
            let changed = mutator.mutated(mutator.mutated(bytes))
            let table = try? document.table(of: changed)
            let lines = changed.count { $0 == 0x0A || $0 == 0x0D } + 1
            #expect(table.map { table in table.errors.allSatisfy { (1...lines).contains($0.line) } } ?? true)
        }
    }

    /// Pieces of which a document is made by repetition.
    static let pieces: [String] = [
        "<", "<a ", "<table>", "<table><tr><td>", "<tr><td rowspan=999 colspan=999>", "<td>", "</td", "<!--", "<!",
        "<ul><li>",
        "<dl><dt>", "<h1>", "<pre>", "<nav>", "<script>", "<a href=\"", "&", "&amp;", "<p>a", "<b>", "<svg>",
        "<caption>",
        "<h2>E_A</h2>", "<button>", "</", "<?", "\n", "x",
        "# a\n", "## E_A\n", "- a\n", "  - a\n", "> ", ">", "|", "|-|\n", "a|b\n-|-\n", "```\n", "    a\n", "a\n=\n",
        "<table>\n",
        "</table>\n", "<details>\n", "{\n", "[{\n", "\"a\": 1\n", "CodeDescription\n", "CodeDescription\nA_BThe c\n",
        "a\tb\n",
        "Code\tMessage\n", "a.B\n", "A\n", "a b.Cd\n\n", "Error 1001: a\n", "💡\n", "a: b\n", "- `E_A`: b\n",
        "E_A (403)\n",
        "aAaA", "1x", "[a](", "**a",
    ]

    @Test("a document of one piece, repeated, ends with a table or a sentence", arguments: pieces)
    func ends(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 8_000 / piece.utf8.count).utf8)
        for format in [SourceFormat.markdown, .html, .text] {
            do {
                let table = try SourceTable(reading: SourceFile(path: "a", bytes: bytes), as: format)
                #expect(table.errors.count <= bytes.count)
            } catch {
                #expect(!error.text.isEmpty)
            }
        }
    }

    @Test("elements nested twenty thousand times are read without recursion")
    func isDeep() throws {
        for element in ["div", "table", "ul", "b", "td", "blockquote", "dl"] {
            let text =
                String(repeating: "<\(element)>", count: 20_000) + "x"
                + String(repeating: "</\(element)>", count: 20_000)
            let file = SourceFile(path: "a.html", bytes: Array(text.utf8))
            #expect(try SourceTable(reading: file, as: .html).errors.isEmpty)
        }
    }

    @Test("more lines than any documentation has are a sentence")
    func isTooLong() {
        let bytes = [UInt8](repeating: 0x0A, count: 1_000_001)
        let error = #expect(throws: ImportError.self) {
            try SourceTable(reading: SourceFile(path: "a", bytes: bytes), as: .text)
        }
        #expect(error?.text == "the document has more than 1,000,000 lines up to here; part it")
    }
}
