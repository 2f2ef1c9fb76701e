import ErrataRuntime
import Foundation
import Testing

@Suite("Storing a failure")
struct StoringTests {
    private func restored(_ failure: UntypedFailure) throws -> UntypedFailure {
        let decoder = JSONDecoder()
        decoder.userInfo[.errataCatalogs] = Catalogs.all + [SampleSpec.catalog]
        return try decoder.decode(UntypedFailure.self, from: JSONEncoder().encode(failure))
    }

    private func restored(_ json: String) throws -> Sample.Failure {
        try JSONDecoder().decode(Sample.Failure.self, from: Data(json.utf8))
    }

    @Test("Every code of every catalog is decoded as it was stored, with each of its responses")
    func everyCode() throws {
        for entry in (Catalogs.all + [SampleSpec.catalog]).flatMap(\.entries) {
            for response in entry.sampleResponses {
                let failure = try #require(
                    entry.catalog.failure(status: response.status, headers: response.headers, body: response.body)
                )
                #expect(try restored(failure) == failure, "\(entry.id)")
            }
        }
    }

    @Test("Every status of every catalog is decoded again, with and without an edge")
    func everyStatus() throws {
        for catalog in Catalogs.all + [HTTP.catalog] {
            for status in Array(400..<600) + [-1, 0, 999] {
                for headers: HeaderFields in [[:], ["CF-Ray": "1", "Retry-After": "9", "x-should-retry": "false"]] {
                    let failure = try #require(catalog.failure(status: status, headers: headers, body: "<p>"))
                    #expect(try restored(failure) == failure, "\(catalog.id) \(status)")
                }
            }
        }
    }

    @Test(
        "Unusual codes are decoded as they were recognized",
        arguments: [
            "1.007e3", "\"1007\"", "\" 1007\"", "1999.0", "\"1999.0\"", "\"01999\"", "1e400", "\"A\\ud800\"", "null",
            "\"\"", "\"caf\\u0065\\u0301\"", "9223372036854775808",
        ]
    )
    func oddCodes(code: String) throws {
        let failure = try #require(linq(522, linqBody(code: code, ",\"message\":\"m\\u0000\""), ["CF-Ray": "1"]))
        #expect(try restored(failure) == failure)
        #expect(try restored(failure).category == failure.category)
        #expect(try restored(failure).retry == failure.retry)
    }

    @Test("Fields keep their order, further errors their codes and messages, and a lost call its transport failure")
    func parts() throws {
        let body =
            "{\"kind\":7,\"errors\":[{\"code\":\"BUSY\"},{\"code\":1,\"text\":\"one\"}],\"credits\":2,\"x\":{\"kind\":1,\"kind\":2}}"
        let failure = try #require(sample(500, body, ["X-Region": "eu", "X-Wait": "5"]))
        let back = try restored(failure)
        #expect(back == failure)
        #expect(back.rest == [ListedError(rawCode: "1", message: "one")])
        #expect(back.fields == failure.fields)
        #expect(back.serverDelay == 5)
        for cause in TransportFailure.allCases {
            let lost = Catalogs.linq.failure(transport: cause)
            #expect(try restored(lost) == lost)
        }
    }

    @Test("A typed failure is decoded with its own type only")
    func typed() throws {
        let failure = Sample.Failure(.window, status: 429, message: "m", requestID: "r", serverDelay: 4)
        let data = try JSONEncoder().encode(failure)
        #expect(try JSONDecoder().decode(Sample.Failure.self, from: data) == failure)
        #expect(throws: DecodingError.self) { try restored("{\"catalog\":\"linq\",\"origin\":\"vendor\"}") }
    }

    @Test("A catalog that the decoder lacks is an error that names it, and HTTP is always available")
    func unknownCatalog() throws {
        let stored = try JSONEncoder().encode(#require(linq(429, "")))
        let error = #expect(throws: DecodingError.self) { try JSONDecoder().decode(UntypedFailure.self, from: stored) }
        #expect("\(String(describing: error))".contains("the catalog linq is not among http"))
        let http = try #require(HTTP.catalog.failure(status: 429, body: ""))
        let data = try JSONEncoder().encode(http)
        #expect(try JSONDecoder().decode(UntypedFailure.self, from: data) == http)
    }

    @Test("A code that the table has learned since is recognized, and one that it has lost is unknown")
    func newerTable() throws {
        let learned = try restored("{\"catalog\":\"sample\",\"rawCode\":\"BUSY\",\"recognition\":\"generic\"}")
        #expect(learned.code == .busy)
        #expect(learned.recognition == .code)
        let number = try restored("{\"catalog\":\"sample\",\"rawCode\":\"150.0\",\"recognition\":\"range\"}")
        #expect(number.code == .inSoft)
        let lost = try restored(
            "{\"catalog\":\"sample\",\"code\":\"GONE\",\"rawCode\":\"gone\",\"recognition\":\"code\",\"flags\":[\"inexact-code\"]}"
        )
        #expect(lost.code == nil)
        #expect(lost.rawCode == "gone")
        #expect(lost.recognition == .generic)
        #expect(lost.flags == [])
    }

    @Test("A code that was found by a common name is stored, and is still not looked up")
    func genericCode() throws {
        let failure = try #require(sample(503, #"{"code":222,"message":"m"}"#))
        #expect(failure.flags.contains(.genericNames))
        let copy = try restored(failure)
        #expect(copy == failure)
        #expect(copy.origin == .unknown)
        #expect(copy.rawCode == "222")
    }

    @Test("Values of a later version are skipped, and a wait is clamped to its range")
    func laterVersion() throws {
        let failure = try restored(
            """
            {"catalog":"sample","origin":"satellite","recognition":"guess","transport":"pigeon","flags":["sad","too-deep"],
             "delaySeconds":9999999999999,"status":503,"more":{}}
            """
        )
        #expect(failure.origin == .unknown)
        #expect(failure.recognition == .status)
        #expect(failure.flags == .tooDeep)
        #expect(failure.serverDelay == 2_147_483_648)
    }

    @Test(
        "Anything but a stored failure is an error",
        arguments: ["{}", "[]", "{\"catalog\":7}", "{\"catalog\":\"sample\",\"status\":\"x\"}"]
    )
    func notStored(json: String) {
        #expect(throws: DecodingError.self) { try restored(json) }
    }
}
