import ErrataCatalog
import ErrataWire
import Testing
import TestSupport

@Suite("The host that answered")
struct HostTests {
    private static let body = #"{"error":{"code":"not_found","message":"No such thing."}}"#

    /// Two catalogs with the same form and the same code, which only their hosts tell apart.
    private static func catalogs() throws -> [Catalog] {
        try [("acme", "api.acme.example"), ("zenith", "*.zenith.example")].map { id, host in
            try catalog(
                """
                {"catalog": {"id": "\(id)", "vendor": "\(id)", "name": "\(id)", "type": "\(id.capitalized)",
                  "summary": "It.", "hosts": ["\(host)"]},
                 "sources": [{"id": "s", "title": "S", "retrieved": "2026-11-20"}],
                 "envelopes": [{"id": "error", "code": "/error/code", "message": "/error/message", "source": "s"}],
                 "errors": [{"code": "not_found", "summary": "Nothing there.", "source": "s"}]}
                """
            )
        }
    }

    private func vendors(_ input: String) throws -> [[String]] {
        var finder = FailureFinder(catalogs: try Self.catalogs(), now: 0)
        return (finder.append(input.utf8) + finder.finish()).map { found in
            [found.attribution.failure.catalog.id] + found.attribution.candidates.map(\.id)
        }
    }

    @Test("is that of the URL of a call in an archive, without its port and whatever its case")
    func archive() throws {
        let calls = ["https://API.acme.example:8443/v1?a=b", "https://eu.zenith.example/", "/relative"].map { url in
            #"{"request":{"url":"\#(url)"},"response":{"status":404,"content":{"text":"#
                + #""{\"error\":{\"code\":\"not_found\"}}"}}}"#
        }
        let found = try vendors(#"{"log":{"entries":[\#(calls.joined(separator: ","))]}}"#)
        #expect(found == [["acme"], ["zenith"], ["acme", "zenith"]])
    }

    @Test(
        "is that of the request in a dump",
        arguments: [
            "GET /v1 HTTP/1.1\r\nHost: eu.zenith.example:443\r\n\r\n",
            "GET https://eu.zenith.example/v1 HTTP/1.1\r\n\r\n",
            "--> GET https://eu.zenith.example/v1\r\n--> END GET\r\n",
            "* Connected to eu.zenith.example (192.0.2.1) port 443\r\n",
            "* Connected to proxy.example (192.0.2.1) port 443\r\n> GET /v1 HTTP/1.1\r\n> Host: eu.zenith.example\r\n> \r\n",
        ]
    )
    func request(head: String) throws {
        let response = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n\r\n\(Self.body)\r\n"
        #expect(try vendors(head + response) == [["zenith"]])
        // The next response is another request's.
        #expect(try vendors(head + response + response) == [["zenith"], ["acme", "zenith"]])
    }

    @Test("is that of the address in a record of a log, where it is absolute")
    func record() throws {
        let lines = [("url", "https://api.acme.example/v1"), ("path", "/v1"), ("msg", "https://api.acme.example/v1")]
            .map { #"{"level":"error","\#($0)":"\#($1)","status":404,"body":\#(Self.body)}"# + "\n" }
        #expect(try vendors(lines.joined()) == [["acme"], ["acme", "zenith"], ["acme", "zenith"]])
    }

    @Test("of nobody here, only a known code tells the vendor, and a local one says nothing")
    func other() throws {
        func found(_ host: String, _ body: String) throws -> [String]? {
            let catalogs = [try #require(try Self.catalogs().first)]
            let found = catalogs.failure(status: 404, body: body, host: host)
            return found.map { [$0.failure.catalog.id] + $0.candidates.map(\.id) }
        }
        let new = #"{"error":{"code":"brand_new","message":"No."},"message":"m"}"#
        #expect(try found("gateway.example.com", Self.body) == ["acme"])
        #expect(try found("localhost", Self.body) == ["acme"])
        #expect(try found("api.acme.example.", new) == ["acme"])
        #expect(try found("gateway.example.com", new) == ["http"])
    }
}
