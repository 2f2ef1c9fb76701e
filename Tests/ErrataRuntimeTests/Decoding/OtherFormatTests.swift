import ErrataRuntime
import Testing

@Suite("Bodies that are not JSON")
struct OtherFormatTests {
    private static let mixed = catalog(
        #"""
        {"id": "json", "code": "/error/code", "message": "/error/message", "source": "doc"},
        {"id": "xml", "body": "xml", "discriminator": {"at": "/Error", "present": true}, "code": "/Error/Code",
         "message": "/Error/Message", "requestID": ["/Error/RequestId", "X-Id"], "fields": {"lang": "/Error/Message/@lang"},
         "source": "doc"},
        {"id": "form", "body": "form", "code": "/error", "message": "/error_description", "source": "doc"},
        {"id": "text", "body": "text", "code": "", "source": "doc"}
        """#,
        errors: entry(#""NoSuchKey""#, "noSuchKey", #", "http": [404]"#) + "," + entry("20404", "missing") + ","
            + entry(#""access_denied""#, "denied")
    )

    @Test("XML has its code, message, id and attributes where JSON has them")
    func xml() {
        let failure = Self.mixed.decoded(
            404,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <e:Error xmlns:e="x"><e:Code>NoSuchKey</e:Code><Message lang="en">The &quot;key&quot;</Message></e:Error>
            """,
            ["X-Id": "r1"]
        )
        #expect(failure?.entry?.name == "noSuchKey" && failure?.message == "The \"key\"")
        #expect(failure?.requestID == "r1" && failure?.fields["lang"] == "en" && failure?.origin == .vendor)
        #expect(Self.mixed.decoded(404, "<Error><Code> 20404 </Code></Error>")?.entry?.name == "missing")
        #expect(Self.mixed.decoded(200, "<Error><Code>New</Code></Error>")?.rawCode == "New")
        #expect(Self.mixed.decoded(200, "<Result><Code>NoSuchKey</Code></Result>") == nil)
    }

    @Test("A hostile or broken XML gives no code, and the status decides")
    func hostileXML() {
        let bomb = "<!DOCTYPE e [<!ENTITY a \"b\">]><Error><Code>&a;</Code></Error>"
        for body in [bomb, "<Error><Code>NoSuchKey", "<Error><Code>NoSuchKey</code></Error>", "<html><Error/></html>"] {
            let failure = Self.mixed.decoded(404, body)
            #expect(failure?.entry == nil && failure?.recognition == .generic, "\(body)")
        }
        let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
        #expect(Self.mixed.decoded(500, deep)?.recognition == .generic)
    }

    @Test("A form, and the query of a redirect, have their code")
    func form() {
        let form = Self.mixed.decoded(400, "error=access_denied&error_description=said+no")
        #expect(form?.entry?.name == "denied" && form?.message == "said no")
        let redirect = Self.mixed.decoded(nil, "https://app.example/cb?error=access_denied&state=x")
        #expect(redirect?.entry?.name == "denied")
    }

    @Test("A plain text is a code if it is one word or known; a sentence is none")
    func text() {
        #expect(Self.mixed.decoded(403, "access_denied\n")?.entry?.name == "denied")
        #expect(Self.mixed.decoded(403, "invalid_token")?.rawCode == "invalid_token")
        #expect(Self.mixed.decoded(503, "upstream connect error")?.origin == .edge)
        #expect(Self.mixed.decoded(503, "Please try again later")?.rawCode == nil)
        #expect(Self.mixed.decoded(200, "ok") == nil)
    }

    @Test("JSON stays JSON, and an envelope reads bodies of its own format only")
    func formats() {
        #expect(Self.mixed.decoded(404, #"{"error":{"code":20404,"message":"m"}}"#)?.entry?.name == "missing")
        #expect(Self.mixed.decoded(404, #"{"Error":{"Code":20404}}"#)?.entry == nil)
        let xmlOnly = catalog(
            #"{"id": "xml", "body": "xml", "code": "/Error/Code", "source": "doc"}"#,
            errors: entry("1", "one")
        )
        #expect(xmlOnly.decoded(404, #"{"Error":{"Code":1}}"#)?.entry == nil)
        #expect(xmlOnly.decoded(404, "<Error><Code>1</Code></Error>")?.entry?.name == "one")
    }
}
