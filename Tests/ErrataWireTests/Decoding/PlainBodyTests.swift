import ErrataCatalog
import ErrataWire
import Testing
import TestSupport

@Suite("Bodies in other formats than JSON")
struct PlainBodyTests {
    private static func catalogs() throws -> [Catalog] {
        let spec = """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "It."},
             "sources": [{"id": "s", "title": "S", "retrieved": "2026-11-20"}],
             "envelopes": [
               {"id": "xml", "body": "xml", "code": "/Error/Code", "message": "/Error/Message", "source": "s"},
               {"id": "form", "body": "form", "code": "/error", "message": "/error_description", "source": "s"},
               {"id": "text", "body": "text", "code": "", "source": "s"}],
             "errors": [{"code": "NoSuchKey", "summary": "No key.", "source": "s"},
               {"code": "access_denied", "summary": "Denied.", "source": "s"},
               {"code": "invalid_token", "summary": "A bad token.", "source": "s"}]}
            """
        return [try catalog(spec)] + Catalogs.all
    }

    private func codes(_ input: String, status: Int? = nil) throws -> [String] {
        var decoder = WireDecoder(catalogs: try Self.catalogs(), status: status, now: 0)
        var reader = WireReader()
        var found: [FoundFailure] = []
        Array(input.utf8).withUnsafeBufferPointer { bytes in
            _ = reader.forEachItem(in: bytes, isEnd: true) { decoder.decode($0) { found.append($0) } }
        }
        decoder.finish { found.append($0) }
        return found.map { $0.attribution.failure.entry?.id ?? $0.attribution.failure.catalog.id }
    }

    private static let markup = "<?xml version=\"1.0\"?>\n<Error>\n\n  <Code>NoSuchKey</Code>\n</Error>"

    @Test("reach the decoder from a dump, an archive and a record")
    func paths() throws {
        for body in [Self.markup, "error=access_denied&state=1", "invalid_token"] {
            let entry =
                body == Self.markup
                ? "acme/NoSuchKey" : body.hasPrefix("e") ? "acme/access_denied" : "acme/invalid_token"
            let text = body.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            #expect(try codes("HTTP/1.1 403 Forbidden\r\n\r\n\(body)") == [entry])
            let response = #"{"status":403,"content":{"text":"\#(text)"}}"#
            #expect(try codes(#"{"log":{"entries":[{"response":\#(response)}]}}"#) == [entry])
            #expect(try codes(#"{"level":"error","status":403,"body":"\#(text)"}"#) == [entry])
            #expect(try codes(body, status: 403) == [entry])
        }
    }

    @Test(
        "alone in an input are read where they have a known code, as a redirect's URL has",
        arguments: [
            ("https://app.example/cb?error=access_denied&error_description=No&state=x", "acme/access_denied"),
            ("app://cb#state=x&error=access_denied", "acme/access_denied"), (markup, "acme/NoSuchKey"),
            ("<Error><Code>NoSuchKey</Code></Error>", "acme/NoSuchKey"),
        ]
    )
    func alone(body: String, entry: String) throws {
        #expect(try codes(body) == [entry])
        #expect(try codes("Got this:\n\(body)\n\nWhat now?") == [entry])
    }

    @Test(
        "are no part of a line of text, nor a word without a status",
        arguments: [
            "GET https://app.example/cb?error=access_denied HTTP/1.1", "see https://app.example/cb?error=access_denied",
            "https://app.example/cb?error=access_denied was called", "invalid_token", "https://app.example/cb?code=x",
            "error=nothing_known", "<Response [200]>", "<a>NoSuchKey</a>", "https://app.example/access_denied",
        ]
    )
    func nothing(line: String) throws {
        #expect(try codes(line) == [])
    }

    @Test("that begin like XML and do not end do not hide what follows")
    func open() throws {
        let json = #"{"success":false,"error":{"code":1007}}"#
        #expect(try codes("<Error>\n\(json)\n") == ["linq/1007"])
        #expect(try codes("<?xml version=\"1.0\"?>\n\(json)\n") == ["linq/1007"])
    }
}
