import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Examples of a spec")
struct ExampleTests {
    /// Returns the diagnostics that need a decoder, without their places.
    private func lines(_ envelopes: String, errors: String) throws -> [String] {
        let text = """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "envelopes": [\(envelopes)],
              "errors": [\(errors)]
            }
            """
        let bytes = Array(text.utf8)
        let spec = try #require(SpecReader.read(bytes).spec, "\(SpecReader.read(bytes).diagnostics.map(\.id))")
        var report = DiagnosticReport()
        report.add(spec.decodingDiagnostics, path: "", bytes: bytes)
        return report.lines.map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func error(_ code: String, _ more: String = "") -> String {
        #"{"code": \#(code), \#(more)"summary": "It failed.", "source": "docs"}"#
    }

    private static let json = #"{"id": "response", "code": "/error/code", "source": "docs"}"#

    @Test("an example that is recognized with each of its statuses is right, and so is one without a status")
    func isRight() throws {
        let example = #""examples": [{"error": {"code": 7}}, {"error": {"code": "7"}}], "#
        #expect(try lines(Self.json, errors: error("7", #""http": [400, 409], "# + example)) == [])
        #expect(try lines(Self.json, errors: error("7", example)) == [])
    }

    @Test("an example of another error names that error and the status")
    func isOfOther() throws {
        let errors = error("7", #""http": [409], "examples": [{"error": {"code": 8}}], "#) + "," + error("8")
        #expect(
            try lines(Self.json, errors: errors) == [
                #"warning: this example, with the status 409, is recognized as "acme/8" [example-of-other]"#
            ]
        )
    }

    @Test("an example whose code is unknown or at another place is not recognized, each on its own")
    func isUnrecognized() throws {
        let examples = #""http": [409], "examples": [{"error": {"code": 9}}, {"failure": 7}, {"error": {"code": 7}}], "#
        #expect(
            try lines(Self.json, errors: error("7", examples)) == [
                #"warning: this example, with the status 409, is not recognized; the code that was found is "9" "#
                    + "[example-unrecognized]",
                "warning: this example, with the status 409, is not recognized; no code was found [example-unrecognized]",
            ]
        )
    }

    @Test("an example that only some of its statuses make a failure names the first that does not")
    func succeeds() throws {
        let envelope = #"""
            {"id": "response", "code": "/code", "source": "docs", "discriminator": {"at": "/ok", "equals": false}}
            """#
        let examples = #""http": [400, 200], "examples": [{"ok": true, "message": "Sold out."}], "#
        #expect(
            try lines(envelope, errors: error("7", examples)).first
                == "warning: this example, with the status 400, is not recognized; no code was found "
                + "[example-unrecognized]"
        )
        let successes = #""http": [200], "examples": [{"ok": true, "code": 7}], "#
        #expect(
            try lines(envelope, errors: error("7", successes)) == [
                "warning: this example, with the status 200, is taken for a success [example-succeeds]"
            ]
        )
    }

    @Test("an example of a list of errors may have the error anywhere in the list")
    func isInList() throws {
        let envelope = #"{"id": "response", "code": "/errors/code", "source": "docs"}"#
        let example = #""http": [400], "examples": [{"errors": [{"code": 8}, {"code": 7}]}], "#
        #expect(try lines(envelope, errors: error("7", example) + "," + error("8")) == [])
    }

    @Test(
        "a string is the text of a body in another format",
        arguments: [
            ("xml", "/Error/Code", "<Error><Code>sold_out</Code></Error>"),
            ("form", "/error", "error=sold_out&state=x"), ("text", "", "sold_out"),
        ]
    )
    func hasOtherFormat(format: String, code: String, body: String) throws {
        let envelope = #"{"id": "other", "body": "\#(format)", "code": "\#(code)", "source": "docs"}"#
        let right = #""http": [400], "examples": ["\#(body)"], "#
        #expect(try lines(envelope, errors: error(#""sold_out""#, right)) == [])
        #expect(try lines(envelope, errors: error(#""on_hold""#, right)).count == 1)
        #expect(try lines(envelope + "," + Self.json, errors: error(#""sold_out""#, right)) == [])
    }

    @Test("an example of a code in a header proves nothing, unless it is recognized as another error")
    func hasNoHeaders() throws {
        let envelope = #"{"id": "response", "code": ["X-Error", "/code"], "source": "docs"}"#
        let example = #""http": [400], "examples": [{"message": "Sold out."}], "#
        #expect(try lines(envelope, errors: error("7", example)) == [])
        let other = #""http": [400], "examples": [{"code": 8}], "#
        #expect(try lines(envelope, errors: error("7", other) + "," + error("8")).count == 1)
    }

    @Test("an error without a code is recognized by the statuses of its condition")
    func hasCondition() throws {
        let envelope = #"{"id": "response", "message": "/message", "source": "docs"}"#
        let error = #"""
            {
              "name": "closed", "when": {"http": [403], "message": "Closed until {day}"}, "summary": "It failed.",
              "source": "docs", "examples": [{"message": "Closed until Monday"}, {"message": "Open"}]
            }
            """#
        let lines = try lines(envelope, errors: error)
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("warning: this example, with the status 403, is not recognized") == true)
    }

    @Test("errors that their own envelopes contradict are counted at the first")
    func hasSamples() throws {
        let mark = #""discriminator": {"at": "/code", "not": ["a.b", "d.e"]}"#
        let envelope = #"{"id": "response", \#(mark), "code": "/code", "source": "docs"}"#
        let errors = [#""a.b""#, #""c""#, #""d.e""#].map { error($0) }.joined(separator: ",")
        #expect(
            try lines(envelope, errors: errors) == [
                #"warning: "a.b" is not recognized in a response built from these envelopes, nor is 1 other error "#
                    + "[sample-unrecognized]"
            ]
        )
    }

    @Test("a code that no place gives is passed over, since a rule of its own tells why")
    func hasCodesThatArePassedOver() throws {
        let envelope = #"{"id": "response", "code": {"at": "/code", "before": "."}, "source": "docs"}"#
        #expect(try lines(envelope, errors: error(#""a.b""#)) == [])
    }

    @Test("an error is built with the parts that its marks ask for, or else proves nothing")
    func hasMarkedSamples() throws {
        let code = #"{"at": "/error/code", "not": "a.b"}], "code": "/error/code", "source": "docs"}"#
        let within = #"{"id": "a", "discriminator": [{"at": "/error", "present": true}, "# + code
        #expect(try lines(within, errors: error("7")) == [])
        #expect(try lines(within, errors: error(#""a.b""#)).count == 1)
        let beside = #"{"id": "a", "discriminator": [{"at": "/x", "present": true}, "# + code
        #expect(try lines(beside, errors: error("7")) == [])
        #expect(try lines(beside, errors: error(#""a.b""#)) == [])
    }
}
