import ErrataCore
import Testing

@Suite("Looking codes up")
struct LookupTests {
    private func ordinal(_ catalog: Catalog, _ code: String, ignoringCase: Bool = false) -> Int? {
        var code = code
        return code.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            return ignoringCase ? catalog.ordinal(ofCodeIgnoringCase: raw) : catalog.ordinal(ofCode: raw)
        }
    }

    @Test("every code of a catalog of any size is found at its own index, and similar texts are not found")
    func everyCodeIsFound() throws {
        for count in [1, 2, 3, 17, 400] {
            let codes = (0..<count).map { "SOME_CODE_OF_\(String(repeating: "X", count: $0 % 40))_\($0)" }
            let catalog = try SpecFixture.catalog(errors: codes.map { SpecFixture.error("\"\($0)\"") })
            for (place, code) in codes.enumerated() {
                #expect(ordinal(catalog, code) == place)
                #expect(ordinal(catalog, code + "_") == nil)
                #expect(ordinal(catalog, String(code.dropLast()) + "?") == nil)
            }
        }
    }

    @Test("codes of every length from 1 to 70 bytes are found, exactly and in another case")
    func everyLength() throws {
        let codes = (1...70).map { String(repeating: "A", count: $0) }
        let catalog = try SpecFixture.catalog(errors: codes.map { SpecFixture.error("\"\($0)\"") })
        for (place, code) in codes.enumerated() {
            #expect(ordinal(catalog, code) == place)
            #expect(ordinal(catalog, code.lowercased()) == nil)
            #expect(ordinal(catalog, code.lowercased(), ignoringCase: true) == place)
        }
    }

    @Test("an empty catalog knows no code, no status and no category")
    func emptyCatalog() throws {
        let catalog = try SpecFixture.catalog(errors: [])
        #expect(ordinal(catalog, "") == nil)
        #expect(ordinal(catalog, "A") == nil)
        #expect(catalog.entry(code: .integer(1)) == nil)
        #expect(catalog.status(500) == nil)
        #expect(catalog.entries.isEmpty && catalog.statuses.isEmpty && catalog.categories.isEmpty)
    }

    @Test("canonically equivalent spellings are different codes")
    func equivalentSpellings() throws {
        let catalog = try SpecFixture.catalog(
            errors: ["caf\u{E9}", "cafe\u{301}"].map { SpecFixture.error("\"\($0)\"") }
        )
        #expect(ordinal(catalog, "caf\u{E9}") == 0)
        #expect(ordinal(catalog, "cafe\u{301}") == 1)
    }

    @Test("a code in another case is found only where it is unambiguous")
    func ambiguousCase() throws {
        let catalog = try SpecFixture.catalog(errors: [#""Foo""#, #""FOO""#, #""bar""#].map { SpecFixture.error($0) })
        #expect(ordinal(catalog, "foo", ignoringCase: true) == nil)
        #expect(ordinal(catalog, "BAR", ignoringCase: true) == 2)
        #expect(ordinal(catalog, "Foo") == 0)
    }

    @Test("an integer code is found by its digits, and leading zeros are another code")
    func integers() throws {
        let catalog = try SpecFixture.catalog(
            errors: ["7", "-1", "9223372036854775807", #""007""#].map { SpecFixture.error($0, #""message": "m","#) }
        )
        #expect(catalog.entry(code: .integer(7))?.ordinal == 0)
        #expect(catalog.entry(code: "7")?.code == .integer(7))
        #expect(catalog.entry(code: .integer(-1))?.ordinal == 1)
        #expect(catalog.entry(code: .integer(.max))?.ordinal == 2)
        #expect(catalog.entry(code: "007")?.code == .string("007"))
    }

    @Test("a code of any length is found, and none that shares all but its last byte", arguments: 1...100)
    func lengths(count: Int) throws {
        let code = String(repeating: "x", count: count)
        let catalog = try SpecFixture.catalog(errors: [
            SpecFixture.error("\"\(code)y\"", "\"aliases\": [\"\(code)a\"],")
        ])
        #expect(catalog.entry(code: code + "y")?.ordinal == 0)
        #expect(catalog.entry(code: code + "a")?.ordinal == 0)
        #expect(catalog.entry(code: code + "z") == nil)
        #expect(catalog.entry(code: "z" + code) == nil)
        #expect(catalog.entry(code: code) == nil)
    }

    @Test("codes and aliases too long for a slot are found", arguments: [4094, 4095, 4096, 70_000])
    func longCodes(count: Int) throws {
        let code = String(repeating: "Long", count: count / 4) + String(repeating: "g", count: count % 4)
        let catalog = try SpecFixture.catalog(errors: [
            SpecFixture.error("\"first\""), SpecFixture.error("\"\(code)\"", "\"aliases\": [\"\(code)!\"],"),
        ])
        #expect(catalog.entry(code: code)?.ordinal == 1)
        #expect(catalog.entry(code: code + "!")?.ordinal == 1)
        #expect(catalog.entry(code: code + "?") == nil)
        #expect(ordinal(catalog, code.lowercased(), ignoringCase: true) == 1)
    }

    @Test("an alias leads to its entry")
    func aliases() throws {
        let catalog = try SpecFixture.catalog(errors: [
            SpecFixture.error(#""A""#), SpecFixture.error(#""B""#, #""aliases": ["BEE", 12],"#),
        ])
        #expect(catalog.entry(code: "BEE")?.codeText == "B")
        #expect(catalog.entry(code: .integer(12))?.codeText == "B")
        #expect(catalog.entries[1].details.aliases == [.string("BEE"), .integer(12)])
    }

    @Test("statuses are found whatever their order in the spec")
    func statuses() throws {
        let rows = [504, 400, 429].map { status in
            """
            {"status": \(status), "kind": "timeout", "message": "Row \(status)", "summary": "S.", "resolution": "R.",
             "actor": "vendor", "source": "doc"}
            """
        }
        let catalog = try SpecFixture.catalog(errors: [], statuses: rows)
        #expect(catalog.statuses.map(\.codeText) == ["400", "429", "504"])
        #expect(catalog.status(429)?.message == "Row 429")
        #expect(catalog.status(429)?.http == [429])
        #expect(catalog.status(430) == nil)
        #expect(catalog.status(504)?.isStatus == true)
    }
}
