import Testing

@testable import ErrataSpec

@Suite("Names that clash")
struct NameClashTests {
    @Test("the first keeps its name, a later string code gets a hash of its bytes")
    func suffixesStrings() {
        let names = SpecText.names(ofCodes: "FOO_BAR", "foo-bar", "foo bar", "fooBar", "FOOBAR")
        #expect(names[0] == "fooBar")
        #expect(names[4] == "foobar")
        for name in names[1...3] { #expect(name.hasPrefix("fooBarX") && name.utf8.count == 11, "\(name)") }
        #expect(Set(names).count == 5)
    }

    @Test("a later integer code gets its digits")
    func suffixesIntegers() {
        #expect(SpecText.names(ofMessages: "Gone", "Gone", "The gone") == ["gone", "gone2", "gone3"])
        #expect(SpecText.names(ofMessages: "Error 404", "Error 404") == ["error404", "error404Code2"])
    }

    @Test("a later string code without words gets its digits, and a hash only where they are another's")
    func suffixesStringsOfDigits() {
        #expect(
            SpecText.names(ofCodes: ["14030": "Gone", "12_201": "Gone", "ERR_007": "Gone"]) == [
                "gone", "gone12201", "gone007",
            ]
        )
        #expect(SpecText.names(ofCodes: ["E21": "Gone", "42P01": "Gone"]) == ["gone", "gone42p01"])
        let names = SpecText.names(ofCodes: ["1": "Gone", "1_2": "Gone", "12": "Gone"])
        #expect(names[1] == "gone12")
        #expect(names[2].hasPrefix("goneX"))
    }

    @Test("a suffix never takes a third entry's name, wherever that entry is")
    func sparesThirdNames() {
        let names = SpecText.names(of: [
            SpecText.error(code: "1", "\"message\": \"Gone\""),
            SpecText.error(code: "2", "\"message\": \"Gone\""),
            SpecText.error(code: "\"gone2\""),
        ])
        #expect(names[0] == "gone")
        #expect(names[2] == "gone2")
        #expect(names[1].hasPrefix("goneX"))
    }

    @Test("a name in the file takes precedence over a derived one, and so does a former name")
    func prefersGivenNames() {
        let names = SpecText.names(of: [
            SpecText.error(code: "\"GONE\""),
            SpecText.error(code: "\"A\"", "\"name\": \"gone\", \"formerNames\": [\"away\"]"),
            SpecText.error(code: "\"AWAY\""),
        ])
        #expect(names[1] == "gone")
        #expect(names[0].hasPrefix("goneX"))
        #expect(names[2].hasPrefix("awayX"))
    }

    @Test("whatever the codes are, every name is an identifier of its own")
    func areAlwaysUnique() {
        var generator = SplitMix(seed: 7)
        let alphabet = Array("aAbB1_- '.é日{}\u{200B}").map { String($0) }
        let codes = Set(
            (0..<4000).map { _ in (0...5).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined() }
        )
        let errors = codes.sorted().map { SpecText.error(code: SpecText.literal($0)) }
        let names = SpecText.names(of: errors)
        #expect(names.count == errors.count)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { TextForms.isFieldName($0) && !ReservedNames.cases.contains($0) })
    }

    @Test("a name in the file stays when entries are inserted before it")
    func staysOnceWritten() throws {
        let written = SpecReader.read(SpecText.spec(errors: ["\"A_B\"", "\"a-b\""].map { SpecText.error(code: $0) }))
        let first = try #require(written.spec)
        var grown = try #require(SpecReader.read(CanonicalForm.bytes(of: first)).spec)
        let new = try #require(SpecReader.read(SpecText.spec(errors: [SpecText.error(code: "\"aB\"")])).spec)
        grown.errors = new.errors + grown.errors
        #expect(Array(grown.caseNames.dropFirst()) == first.caseNames)
        #expect(Set(grown.caseNames).count == 3)
    }
}

/// A random number generator with the same sequence for the same seed.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
