import ErrataAuthoring
import ErrataJSON
import ErrataSpec
import Testing

@Suite("The starting point of a spec")
struct StartingPointTests {
    /// Ids, among them words of Swift, of JSON and of the generated code.
    private static let ids = [
        "a", "acme", "acme-pay", "acme-v2", "s3", "x-1-2-3", "api", "error", "code", "self", "type", "any", "init",
        "string", "int", "void", "failure", "wire-code", "default", "class", "true", "null", "errata-core", "catalog",
        "a" + String(repeating: "9", count: 63), String(repeating: "ab-", count: 21) + "z", "http", "linq",
    ]

    /// Everything that a check can say of a file.
    private func lines(_ bytes: [UInt8], path: String) -> [String] {
        let set = SpecSet([SpecDocument(path: path, bytes: bytes)])
        return set.report(on: 0, [.canonicalForm, .pinnedNames], adding: \.decodingDiagnostics).lines
    }

    @Test("it passes the check without an error or a warning, in canonical form", arguments: ids)
    func passes(_ id: String) throws {
        let start = try StartingPoint(id: id)
        #expect(lines(start.bytes, path: start.fileName) == [])
        let spec = try #require(SpecReader.read(start.bytes, forModule: start.type + "Errors").spec)
        #expect(spec.catalog.id.value == id && spec.catalog.vendor == id)
        #expect(spec.catalog.type.value == start.type)
        #expect(spec.errors.count == 2 && spec.categories.count == 1 && spec.statuses.count == 1)
    }

    @Test(
        "the type and the name are made from the id",
        arguments: [
            ("acme-pay", "AcmePay", "Acme Pay"), ("acme-api", "AcmeAPI", "Acme API"), ("acme-v2", "AcmeV2", "Acme V2"),
            ("s3", "S3", "S3"), ("error", "ErrorAPI", "Error"), ("wire-code", "WireCodeAPI", "Wire Code"),
        ]
    )
    func derived(_ id: String, type: String, name: String) throws {
        let start = try StartingPoint(id: id)
        #expect(start.type == type)
        #expect(start.name == name)
        #expect(start.fileName == "\(id).errata.json")
    }

    @Test(
        "the nearest id is suggested for a text that is none",
        arguments: [
            ("Acme Pay", "acme-pay"), ("AcmePay", "acme-pay"), ("acme_pay", "acme-pay"), ("acme--pay-", "acme-pay"),
            ("Café Zoë", "cafe-zoe"), ("e\u{301}t\u{e9}", "ete"), ("3scale", "api-3scale"), ("../a.json", "a-json"),
            ("acme\u{1B}[31m\n", "acme-31m"), (String(repeating: "x", count: 65), String(repeating: "x", count: 64)),
            ("", nil), ("☃", nil), ("-", nil), ("\u{202E}", nil),
        ] as [(String, String?)]
    )
    func suggestion(_ text: String, suggestion: String?) throws {
        #expect(throws: StartingPointError.invalidID(text, suggestion: suggestion)) { try StartingPoint(id: text) }
        if let suggestion { #expect(throws: Never.self) { try StartingPoint(id: suggestion) } }
    }

    @Test(
        "the nearest type is suggested for one that Swift has, or that is no type's name",
        arguments: [
            ("String", "StringAPI"), ("acmePay", "AcmePay"), ("Acme Pay", "AcmePay"), ("2FA", "API2FA"), ("{}", nil),
        ] as [(String, String?)]
    )
    func type(_ text: String, suggestion: String?) throws {
        #expect(throws: StartingPointError.invalidType(text, suggestion: suggestion)) {
            try StartingPoint(id: "acme", type: text)
        }
        if let suggestion { #expect(try StartingPoint(id: "acme", type: suggestion).type == suggestion) }
    }

    @Test("any text that is not empty can be the name", arguments: ["\"},{", "\\u0000", "A\u{0}\n*/`é"])
    func name(_ name: String) throws {
        let start = try StartingPoint(id: "acme", name: name)
        #expect(lines(start.bytes, path: start.fileName) == [])
        #expect(SpecReader.read(start.bytes).spec?.catalog.name == name)
    }

    @Test("an empty name is refused")
    func emptyName() {
        #expect(throws: StartingPointError.invalidName(reason: "this text must not be empty")) {
            try StartingPoint(id: "acme", name: "")
        }
    }

    @Test("every text and code says that it is an example, or it is a comment")
    func marked() throws {
        let spec = try #require(SpecReader.read(StartingPoint(id: "acme").bytes).spec)
        let entries = spec.errors + spec.statuses
        let texts =
            [spec.catalog.summary] + spec.sources.map(\.title) + spec.envelopes.compactMap(\.summary)
            + spec.categories.map(\.title) + entries.flatMap { [$0.summary, $0.resolution ?? ""] }
            + spec.errors.compactMap(\.message)
        for text in texts { #expect(text.hasPrefix("Example: "), "\(text)") }
        for error in spec.errors { #expect(error.name?.value.hasPrefix("example") == true) }
        let notes =
            spec.catalog.notes + spec.envelopes.flatMap(\.notes) + spec.categories.flatMap(\.notes)
            + entries.flatMap(\.notes)
        for note in notes { #expect(note.hasPrefix("Comment: "), "\(note)") }
        #expect(spec.envelopes.allSatisfy { !$0.notes.isEmpty } && entries.allSatisfy { !$0.notes.isEmpty })
    }
}
