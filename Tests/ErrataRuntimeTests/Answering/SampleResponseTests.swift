import ErrataRuntime
import Testing

@Suite("Sample responses")
struct SampleResponseTests {
    private let catalogs = Catalogs.all + [SampleSpec.catalog]

    @Test("Every sample of every code is decoded back to it, exactly and without anomalies")
    func roundTrip() throws {
        for entry in catalogs.flatMap(\.entries) {
            #expect(!entry.sampleResponses.isEmpty, "\(entry.id)")
            for response in entry.sampleResponses {
                let failure = try #require(
                    entry.catalog.failure(status: response.status, headers: response.headers, body: response.body),
                    "\(entry.id)"
                )
                #expect(failure.entry == entry)
                #expect(failure.recognition == .code)
                #expect(failure.isExact)
                #expect(failure.flags == [], "\(entry.id) \(response.text)")
                #expect(failure.origin == .vendor)
                let usual = entry.kind.map { [$0.httpStatus] }
                #expect((entry.http.isEmpty ? usual : entry.http)?.contains(response.status) == true)
            }
        }
    }

    @Test("Every part that the envelope has a locator for is decoded")
    func parts() throws {
        for entry in catalogs.flatMap(\.entries) where entry.details.examples.isEmpty {
            for (response, envelope) in zip(entry.sampleResponses, entry.catalog.envelopes) where entry.http.count < 2 {
                let failure = try #require(
                    entry.catalog.failure(status: response.status, headers: response.headers, body: response.body)
                )
                #expect((failure.message == nil) == (entry.message == nil || envelope.message == nil), "\(entry.id)")
                #expect((failure.requestID == nil) == (envelope.requestID == nil))
                #expect(failure.fields.map(\.name) == envelope.fields.map(\.name))
            }
        }
    }

    @Test("Where a table has two envelopes, there is a sample of each")
    func severalEnvelopes() {
        let samples = Catalogs.weLink.entry(code: "FORBIDDEN")?.sampleResponses ?? []
        #expect(
            samples.map(\.text) == [
                #"{"status":"FORBIDDEN","request_id":"sample-request","hash":"sample-hash"}"#,
                #"{"status":"FORBIDDEN","requestId":"sample-request"}"#,
            ]
        )
    }

    @Test("A documented example is taken as it is, with each documented status")
    func documented() throws {
        let entry = try #require(Catalogs.linkUpV2.entry(code: "INVALID_ACTION"))
        #expect(entry.sampleResponse.text == entry.details.examples.first)
        #expect(entry.sampleResponse.status == 400)
        #expect(entry.sampleResponse.headers["content-type"] == "application/json")
    }

    @Test("Without a documented status it is the kind's status, and without an example the body is built")
    func built() throws {
        let linq = try #require(Catalogs.linq.entry(code: "1007")?.sampleResponse)
        #expect(linq.status == 429)
        let error = #""error":{"code":1007,"message":"Rate limit exceeded","retry_after":1}"#
        #expect(linq.text == "{\"success\":false,\(error),\"trace_id\":\"sample-request\"}")
        #expect(Catalogs.linkedAPI.entry(code: "noActiveSeats")?.sampleResponse.status == 429)
    }

    @Test("A code that the envelope has in a header is in the sample's headers")
    func headers() throws {
        let samples = try #require(SampleSpec.catalog.entry(code: "BUSY")?.sampleResponses)
        #expect(samples.count == 2)
        #expect(samples[1].headers["X-Error-Code"] == "BUSY")
        #expect(samples[0].headers["X-Request-Id"] == "sample-request")
        #expect(samples[0].text.contains(#""text":"Busy for seconds s""#))
    }

    /// Codes whose message has parameters that cannot be decoded from a sample, with the reason. An entry that is no
    /// longer
    /// needed fails the test as well.
    private let withoutParameters: Set<String> = []

    @Test("The parameters of every message are decoded from its sample")
    func parameters() throws {
        var without: Set<String> = []
        for entry in catalogs.flatMap(\.entries) {
            let names = entry.message.map { MessageTemplate($0).names } ?? []
            for response in entry.sampleResponses where !names.isEmpty {
                let failure = entry.catalog.failure(
                    status: response.status,
                    headers: response.headers,
                    body: response.body
                )
                if failure?.parameters.map(\.name) != names { without.insert(entry.id) }
            }
        }
        #expect(without == withoutParameters)
    }

    /// Catalogs that document no codes, so that only statuses have samples.
    private let withoutCodes: Set<String> = ["linkup-v1"]

    @Test("The sample of a status row has only the status, as with a vendor without codes")
    func statuses() {
        #expect(Set(Catalogs.all.filter(\.entries.isEmpty).map(\.id)) == withoutCodes)
        for row in Catalogs.all.flatMap({ Array($0.statuses) }) {
            let response = row.sampleResponse
            #expect(response.status == row.http.first)
            #expect(response.body.isEmpty)
            let failure = row.catalog.failure(status: response.status, headers: response.headers, body: response.body)
            #expect(row.kind == nil || failure?.statusEntry == row, "\(row.id)")
        }
    }

    @Test(
        "The sample parameters of a message are distinguishable from the text around them",
        arguments: ["{count}t{b}", "a{x}1{y}1", "{a}", ""]
    )
    func templates(message: String) throws {
        let spec = """
            {"catalog":{"id":"t","vendor":"t","name":"T","type":"T","summary":"s"},
             "sources":[{"id":"d","title":"t","retrieved":"2026-01-01"}],
             "envelopes":[{"id":"e","code":"/c","message":"X-Text","source":"d"}],
             "errors":[{"code":"C","name":"c","kind":"conflict","message":"\(message.isEmpty ? "-" : message)",
             "summary":"s","resolution":"r","actor":"vendor","source":"d"}]}
            """
        let entry = try #require(Catalogs.catalog(Array(spec.utf8)).entries.first)
        let response = entry.sampleResponse
        #expect(response.text == #"{"c":"C"}"#)
        let failure = entry.catalog.failure(status: 400, headers: response.headers, body: response.body)
        #expect(failure?.entry == entry)
        #expect(failure?.parameters.map(\.name) == entry.message.map { MessageTemplate($0).names })
        #expect(failure?.parameters.allSatisfy { !$0.value.isEmpty } == true)
    }
}
