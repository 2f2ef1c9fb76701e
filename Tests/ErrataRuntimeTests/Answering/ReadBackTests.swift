import ErrataRuntime
import Testing

/// Every code of every catalog is sent with seeded random values, and decoded by a client that knows the catalog.
@Suite("Error responses are decoded again")
struct ReadBackTests {
    private static let catalogs = Catalogs.all + [SampleSpec.catalog]

    @Test("A response is decoded to the same code, message, parameters, id, fields, wait and status", arguments: 1...6)
    func responses(seed: Int) throws {
        var supply = Supply(seed)
        for entry in Self.catalogs.flatMap(\.entries) {
            for envelope in entry.catalog.envelopes {
                let answer = supply.answer(entry, fieldNames: envelope.fields.map(\.name))
                let response = answer.response(envelope: envelope.id)
                #expect(response.mistakes == [])
                let failure = try #require(decoded(response, entry.catalog), "\(entry.id) \(response.text)")
                expectSame(failure, answer, response, message: envelope.message == nil ? nil : answer.filledMessage)
                let requestID = envelope.requestID.flatMap { place in answer.requestID.map { read($0, at: place) } }
                #expect(failure.requestID == requestID, "\(entry.id)")
                #expect(failure.fields == expectedFields(answer, envelope), "\(entry.id) \(response.text)")
            }
        }
    }

    @Test("A problem document is decoded to the same, whatever the vendor's own envelope", arguments: 1...6)
    func problems(seed: Int) throws {
        var supply = Supply(-seed)
        for entry in Self.catalogs.flatMap(\.entries) {
            let envelope = try #require(entry.catalog.envelopes.first)
            let answer = supply.answer(entry, fieldNames: envelope.fields.map(\.name))
            let problem = answer.problemDocument(instance: "/orders/7")
            #expect(problem.mistakes == [])
            let failure = try #require(decoded(problem, entry.catalog), "\(entry.id) \(problem.text)")
            expectSame(failure, answer, problem, message: answer.filledMessage ?? entry.summary)
            #expect(failure.requestID == answer.requestID, "\(entry.id)")
            for (name, value) in answer.fields { #expect(failure.fields[name] == value.text, "\(entry.id) \(name)") }
            #expect(failure.fields["problemInstance"] == "/orders/7")
        }
    }

    @Test("So is every variant of a code's message")
    func variants() throws {
        var supply = Supply(7)
        for entry in Self.catalogs.flatMap(\.entries) {
            for (index, variant) in entry.details.variants.enumerated() {
                let answer = supply.answer(entry, variant: index, fieldNames: [])
                for response in [answer.response(), answer.problemDocument()] {
                    #expect(response.mistakes == [])
                    let failure = try #require(decoded(response, entry.catalog))
                    #expect(failure.entry == entry)
                    #expect(failure.message == answer.filledMessage)
                    #expect(failure.variant == variant)
                }
            }
        }
    }

    @Test("A status row is sent as its status alone, and as a problem document with its id")
    func statuses() throws {
        let rows = (Catalogs.all + [HTTP.catalog]).flatMap { Array($0.statuses) }
        for row in rows where row.kind != nil && !row.isEdge && row.statusClass == nil {
            let answer = ErrorAnswer(row, requestID: "r\n1", retryAfter: .seconds(7))
            #expect(answer.response().body.isEmpty)
            for response in [answer.response(), answer.problemDocument()] {
                let failure = try #require(decoded(response, row.catalog), "\(row.id)")
                #expect(failure.statusEntry == row, "\(row.id)")
                #expect(failure.serverDelay == 7)
                #expect(failure.flags == [])
            }
            #expect(decoded(answer.problemDocument(), row.catalog)?.requestID == "r\n1", "\(row.id)")
        }
    }

    @Test("Parameters are unambiguous unless one contains what follows it, and the message is always exact")
    func ambiguous() throws {
        let entry = try #require(Catalogs.linkUpV2.entry(code: "INVALID_ACTION"))
        let swallowed = ["action": "a' for category 'b", "category": "c"]
        let failure = try #require(decoded(ErrorAnswer(entry, swallowed).response(), entry.catalog))
        #expect(failure.message == "Unknown action 'a' for category 'b' for category 'c'")
        #expect(failure.parameters["action"] == "a")
        #expect(failure.parameters["category"] == "b' for category 'c")
        let template = MessageTemplate("{a}{b}")
        #expect(template.match(template.filled(with: ["a": "x", "b": "y"]))?.map(\.value) == ["", "xy"])
    }
}

extension ReadBackTests {
    private func decoded(_ response: ErrorResponse, _ catalog: Catalog) -> UntypedFailure? {
        catalog.failure(status: response.status, headers: response.headers, body: response.body)
    }

    private func expectSame(
        _ failure: UntypedFailure,
        _ answer: ErrorAnswer,
        _ response: ErrorResponse,
        message: String?
    ) {
        let entry = answer.entry
        #expect(failure.entry == entry, "\(entry.id) \(response.text)")
        #expect(failure.isExact)
        #expect(failure.flags == [], "\(entry.id) \(response.text)")
        #expect(failure.origin == .vendor)
        #expect(failure.status == (entry.http.first ?? entry.kind?.httpStatus))
        #expect(failure.message == message, "\(entry.id)")
        #expect(failure.serverDelay == answer.retryAfter.map(writtenSeconds), "\(entry.id) \(response.headers)")
        guard message != nil, let template = entry.message.map({ MessageTemplate($0) }) else { return }
        if isReadable(template, answer.parameters) {
            let values = template.names.map { NamedValue(name: $0, value: answer.parameters[$0] ?? "") }
            #expect(failure.parameters == values, "\(entry.id) \(response.text)")
        }
    }

    private func expectedFields(_ answer: ErrorAnswer, _ envelope: Catalog.Envelope) -> [NamedValue] {
        envelope.fields.compactMap { field in
            answer.fields[field.name].map { NamedValue(name: field.name, value: read($0.text, at: field.locator)) }
        }
    }

    private func read(_ text: String, at locator: Catalog.Envelope.Locator) -> String {
        locator.places.allSatisfy { !$0.isHeader } ? text : inHeader(text)
    }
}
