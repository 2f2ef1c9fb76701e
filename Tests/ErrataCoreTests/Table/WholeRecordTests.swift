import ErrataSpec
import Testing

@testable import ErrataCore

@Suite("The records of the API as a whole and of its envelopes")
struct WholeRecordTests {
    private let catalog: Catalog

    init() throws {
        catalog = try SpecFixture.catalog(of: Array(FullSpec.text.utf8))
    }

    private func head<Value>(_ read: (inout RecordCursor<TableLayout.CatalogRecord>) -> Value) -> Value {
        var fields = catalog.fields
        return read(&fields)
    }

    @Test("each text of the catalog's record can be read on its own")
    func catalogTexts() {
        #expect(head { $0.text(.id) } == "full" && head { $0.text(.vendor) } == "maker")
        #expect(head { $0.text(.name) } == "Full API" && head { $0.text(.type) } == "Full")
        #expect(head { $0.text(.version) } == "v1" && head { $0.text(.summary) } == "Has it all.")
        #expect(head { $0.text(.documentation) } == "https://example.com/errors")
        #expect(head { $0.text(.idempotencyHeader) } == "Idempotency-Key" && head { $0.text(.support) } == "Call us.")
        #expect(head { $0.text(.docs) } == "https://docs.example.com" && catalog.docs == "https://docs.example.com")
        #expect(head { $0.texts(.notes) } == ["N1.", "N2."] && head { $0.texts(.inferred) } == ["summary"])
    }

    @Test("each policy can be read on its own")
    func policies() {
        let source = catalog.sources[1]
        let description = catalog.description
        let limit = Catalog.RateLimit(
            amount: 300,
            windowMilliseconds: 60_000,
            scope: "key",
            summary: "L1.",
            inferred: ["scope"],
            source: source
        )
        #expect(description.rateLimits == [limit] && catalog.reader.shortestWindowMilliseconds == 60_000)
        let credits = Catalog.CreditPolicy(
            chargedOnError: true,
            exceptStatuses: [500, 503],
            summary: "C1.",
            inferred: ["summary"],
            source: source
        )
        #expect(description.credits == credits)
        let authentication = Catalog.Authentication(
            location: "header",
            name: "x-api-key",
            summary: "A1.",
            inferred: ["name"],
            source: source
        )
        #expect(description.authentication == [authentication])
        let names = head { $0.list(.authentication, of: TableLayout.AuthenticationRecord.self) { $0.text(.name) } }
        #expect(names == ["x-api-key"])
    }

    private func envelope<Value>(_ read: (inout RecordCursor<TableLayout.EnvelopeRecord>) -> Value) -> Value {
        var fields: RecordCursor<TableLayout.EnvelopeRecord> = catalog.fields(.envelopes, 0)
        return read(&fields)
    }

    @Test("each field of an envelope can be read on its own")
    func envelopeFields() {
        #expect(envelope { $0.word(.flags) } & 7 == TableLayout.MarkerTag.string.rawValue)
        #expect(envelope { $0.text(.markerText) } == "failed" && envelope { $0.locators(.levels) } == ["/error/code"])
        #expect(envelope { $0.list(.marks, of: TableLayout.MarkRecord.self) { $0.mark().at } } == ["/status"])
        #expect(envelope { $0.places(.message) } == ["/error/message"])
        #expect(envelope { $0.places(.requestID) } == ["X-Request-ID"])
        #expect(envelope { $0.places(.retryAfter) } == ["/error/wait"])
        #expect(envelope { $0.locators(.fieldLocators) } == ["/error/action", "X-Region"])
        #expect(envelope { $0.codes(.noCode) } == [])
        #expect(envelope { $0.text(.id) } == "strict" && envelope { $0.text(.summary) } == "Strict.")
        #expect(envelope { $0.texts(.notes) } == ["E1."] && envelope { $0.texts(.inferred) } == ["code"])
        #expect(envelope { $0.word(.source) } == 1)
        #expect(catalog.envelopes[0].fields.map(\.name) == ["action", "region"])
    }

    @Test("the value of a discriminator is read as it was written, whatever its type")
    func markers() {
        let tests = catalog.envelopes.map { $0.marks.map(\.test) }
        let values: [Catalog.Envelope.Value] = [.string("failed"), .integer(-7), .boolean(false), .boolean(true)]
        #expect(tests == values.map { [.equals($0)] })
        let parts = (0..<4).map { catalog.reader.marker(of: catalog.reader.envelopeParts($0)) }
        guard case .string(let text) = parts[0] else { Issue.record("no string"); return }
        #expect(String(decoding: text, as: UTF8.self) == "failed")
        guard case .integer(-7) = parts[1] else { Issue.record("no integer"); return }
        guard case .boolean(false) = parts[2], case .boolean(true) = parts[3] else {
            Issue.record("no boolean"); return
        }
    }

    /// The names on the path to each node of the name tree.
    private var paths: [String] {
        var nodes: [(name: String, children: Range<Int>)] = []
        catalog.reader.forEachName { nodes.append((String(decoding: $0, as: UTF8.self), $1)) }
        var paths = Array(repeating: "", count: nodes.count)
        for (place, node) in nodes.enumerated() {
            for child in node.children { paths[child] = "\(paths[place])/\(nodes[child].name)" }
        }
        return paths
    }

    @Test("an envelope's parts lead to the nodes of the spec's pointers, and headers to none")
    func locators() {
        let paths = paths
        let parts = catalog.reader.envelopeParts(0)
        func path(_ part: Catalog.EnvelopeParts.Part) -> String? { parts[part].name.map { paths[$0] } }
        #expect(path(.code) == "/error/code" && path(.discriminator) == "/status")
        #expect(path(.message) == "/error/message" && path(.retryAfter) == "/error/wait")
        #expect(path(.requestID) == nil && !parts[.requestID].isNone)
        #expect(catalog.reader.envelopeParts(2)[.message].isNone)
        var fields = catalog.reader.fields(of: parts)
        var found: [String?] = []
        while let field = fields.next() {
            found += [String(decoding: field.name, as: UTF8.self), field.locator.name.map { paths[$0] }]
        }
        #expect(found == ["action", "/error/action", "region", nil])
    }
}

extension RecordCursor<TableLayout.EnvelopeRecord> {
    /// Reads the places of a part as the spec spells them.
    fileprivate mutating func places(_ field: Field) -> [String] {
        list(field, of: TableLayout.PlaceRecord.self) { $0.place().at }
    }

    fileprivate mutating func locators(_ field: Field) -> [String] {
        list(field, of: TableLayout.LocatorRecord.self) { $0.locator().description }
    }
}
