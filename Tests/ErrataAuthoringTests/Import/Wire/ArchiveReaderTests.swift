import ErrataCore
import Testing

@testable import ErrataAuthoring

@Suite("HTTP Archives")
struct ArchiveReaderTests {
    private static func entry(_ status: Int, _ body: String, host: String = "api.acme.example", more: String = "")
        -> String
    {
        let text = body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return """
            {"request": {"method": "GET", "url": "https://\(host)/v1/me?token=s3cret"},
             "response": {"status": \(status), "headers": [], "content": {"text": "\(text)"\(more)}}}
            """
    }

    private func table(_ entries: String..., only name: String? = nil) throws -> SourceTable {
        let text = #"{"log": {"entries": ["# + entries.joined(separator: ",\n") + "]}}"
        var options = ImportOptions()
        options.table = name
        return try ArchiveReader(file: SourceFile(path: "a.har", bytes: Array(text.utf8)), options: options).table()
    }

    @Test("failing responses give code, statuses, messages, host, body and a count")
    func failures() throws {
        let table = try table(
            Self.entry(404, #"{"error": {"code": "lost", "message": "Order 17 is lost"}}"#),
            Self.entry(404, #"{"error": {"code": "lost", "message": "Order 9 is lost"}}"#),
            Self.entry(410, #"{"error": {"code": "lost", "message": "Nothing here"}}"#),
            Self.entry(200, #"{"id": 7}"#)
        )
        #expect(table.errors.map { $0[.message] } == ["Order {number} is lost", "Nothing here"])
        #expect(table.errors.map(\.code) == [.string("lost"), .string("lost")])
        #expect(table.errors[0].facts[.message]?.isInferred == true)
        #expect(table.errors[1].facts[.message]?.isInferred == false)
        #expect(table.errors[0][.status] == "404, 410" && table.errors[0].facts[.status]?.isInferred == true)
        #expect(table.errors[0].notes.map(\.text) == ["Seen 3 times; not documented."])
        #expect(table.hosts == ["api.acme.example"] && table.bodies.map(\.status) == [404, 410])
        #expect(table.errors.map(\.line) == [1, 1] && table.flags.isEmpty)
    }

    @Test("numeric codes stay numbers, and a body in base64 is decoded")
    func types() throws {
        let table = try table(
            Self.entry(400, #"{"code": 17, "message": "No"}"#),
            Self.entry(400, "eyJjb2RlIjogIjE4In0=", more: #", "encoding": "base64""#)
        )
        #expect(table.errors.map(\.code) == [.integer(17), .string("18")])
    }

    @Test("a success with a mark of a failure is one, and other successes are not")
    func marks() throws {
        let table = try table(
            Self.entry(200, #"{"success": false, "error": {"code": 7, "message": "No"}}"#),
            Self.entry(200, #"{"success": true, "error": null, "code": 8}"#),
            Self.entry(200, #"{"errors": [], "status": "ok"}"#)
        )
        #expect(table.errors.map(\.code) == [.integer(7)] && table.errors[0][.status] == "200")
    }

    @Test("pages of a proxy and calls without a response are left out, and failures without a code are flagged")
    func others() throws {
        let table = try table(
            Self.entry(502, "<html><body>Bad gateway</body></html>"),
            Self.entry(0, ""),
            "{}",
            Self.entry(400, #"{"what": "ever"}"#)
        )
        #expect(table.errors.isEmpty)
        #expect(table.flags.map(\.text) == ["1 response failed without a code under a common name"])
    }

    @Test("one of several hosts can be chosen, and else they are listed")
    func hosts() throws {
        let body = #"{"code": "x", "message": "No"}"#
        let (first, second) = (Self.entry(400, body), Self.entry(400, body, host: "ads.example:8443"))
        let all = try table(first, second)
        #expect(all.flags.map(\.text).first?.contains("ads.example (1), api.acme.example (1)") == true)
        #expect(all.errors[0].notes[0].text == "Seen 2 times; not documented.")
        let one = try table(first, second, only: "acme")
        #expect(one.hosts == ["api.acme.example"] && one.flags.isEmpty)
        #expect(one.errors[0].notes[0].text == "Seen once; not documented.")
    }

    @Test("nothing of a request and nothing that identifies somebody is kept in a text")
    func secrets() throws {
        let table = try table(
            Self.entry(403, #"{"code": "x", "message": "jane@example.com may not see 4111111111111111"}"#)
        )
        let texts = table.errors.flatMap { $0.facts.values.map(\.text) + $0.notes.map(\.text) } + table.hosts
        #expect(!texts.contains { $0.contains("s3cret") || $0.contains("jane") || $0.contains("4111") })
    }

    @Test("what is no archive is refused with a sentence")
    func refusals() {
        let options = ImportOptions()
        #expect(throws: ImportError("this is no HTTP Archive: it has no list log.entries")) {
            try ArchiveReader(file: SourceFile(path: "a.har", bytes: Array("{}".utf8)), options: options).table()
        }
        #expect(throws: ImportError.self) {
            try ArchiveReader(file: SourceFile(path: "a.har", bytes: Array("{".utf8)), options: options).table()
        }
    }
}
