import ErrataCatalog
import ErrataSearch
import TestSupport
import Testing

@Suite("Codes by their spelling")
struct CodeQueryTests {
    private static func ids(_ text: String) -> [String] {
        CodeQuery(text, in: Catalogs.all).answer().matches.map(\.entry.id)
    }

    @Test("every code and every name of every catalog finds its entry")
    func all() {
        for entry in Catalogs.all.flatMap(\.entries) {
            #expect(Self.ids(entry.codeText).contains(entry.id), "\(entry.id)")
            #expect(Self.ids(entry.id) == [entry.id], "\(entry.id)")
            if let name = entry.name {
                #expect(Self.ids("\(entry.catalog.id).\(name)").contains(entry.id), "\(entry.id)")
            }
        }
    }

    @Test(
        "what is around a code does not count",
        arguments: [
            ("LINQ-1007", "linq/1007"), ("error 1007", "linq/1007"),
            ("\"code\": \"RATE_LIMITED\"", "linkup-v2/RATE_LIMITED"),
            ("rate-limited", "linkup-v2/RATE_LIMITED"), ("HTTP/1.1 504 Gateway Time-out", "http/504"),
            ("01007", "linq/1007"),
        ]
    )
    func around(text: String, id: String) {
        #expect(Self.ids(text).contains(id))
    }

    @Test("a message gives its entry and the parts that vary")
    func messages() throws {
        let text = "Error: Insufficient credits. This action requires 5 credits, but you have 2 remaining"
        let match = try #require(CodeQuery(text, in: Catalogs.all).answer().matches.first)
        #expect(match.entry.id == "linkup-v2/INSUFFICIENT_CREDITS")
        #expect(match.parameters.map(\.value) == ["5", "2"])
    }

    @Test("a code that is exactly one in a table goes before what it is without signs")
    func exact() throws {
        let catalog = try catalog(ofTexts: ["a", "b"], codes: ["E1", "E1*"])
        #expect(CodeQuery("E1*", in: [catalog]).answer().matches.map(\.entry.codeText) == ["E1*"])
    }

    @Test("to an unknown code the nearest are offered, and to a number none that is a status")
    func nearest() {
        #expect(CodeQuery("1008x", in: Catalogs.all).answer().isEmpty)
        #expect(CodeQuery("RATE_LIMTED", in: Catalogs.all).nearest.map(\.entry.codeText).contains("RATE_LIMITED"))
        #expect(
            CodeQuery("1999", in: Catalogs.all).nearest.allSatisfy {
                $0.why.hasSuffix("below") || $0.why.hasSuffix("differs") || $0.why.hasSuffix("above")
            }
        )
        #expect(CodeQuery("", in: Catalogs.all).answer().isEmpty)
    }
}
