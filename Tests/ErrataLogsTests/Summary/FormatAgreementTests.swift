import ErrataCatalog
import ErrataLogs
import TestSupport
import Testing

@Suite("Counting by every rule of the format")
struct FormatAgreementTests {
    /// A catalog whose errors are known by an envelope, and by entries beside one with the code `known`.
    private static func catalog(_ envelope: String, errors: String = "", hosts: String = "") throws -> Catalog {
        try TestSupport.catalog(
            """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "It."\(hosts)},
             "sources": [{"id": "s", "title": "S", "retrieved": "2026-11-20"}],
             "envelopes": [{"id": "e", \(envelope), "source": "s"}],
             "categories": [{"id": "c", "title": "C", "code": "coarse", "source": "s"}],
             "errors": [{"code": "known", "summary": "It.", "source": "s"},
               {"code": "other", "summary": "It.", "source": "s"}\(errors)]}
            """
        )
    }

    private static let uncoded = """
        , {"name": "tooFast", "when": {"message": "You are too fast: {count}"}, "summary": "It.", "source": "s"},
        {"name": "spent", "when": {"http": [403], "marks": {"at": "X-Left", "equals": 0}}, "summary": "It.", "source": "s"}
        """

    /// The rules, each with bodies of one shape that differ in what the rule reads.
    private static let cases: [(envelope: String, errors: String, bodies: [String])] = [
        (
            #""discriminator": {"at": "/problem", "present": true}, "code": "/code""#, "",
            [#""problem":"x","code":"new""#, #""problem":"","code":"new""#, #""problem":null,"code":"new""#]
        ),
        (
            #""discriminator": {"at": "/kind", "not": "Event"}, "code": "/code""#, "",
            [#""kind":"Error","code":"new""#, #""kind":"Event","code":"new""#]
        ),
        (
            #""discriminator": {"at": "/kind", "in": ["Error", "Fault"]}, "code": "/code""#, "",
            [#""kind":"Error","code":"new""#, #""kind":"Fault","code":"new""#, #""kind":"Event","code":"new""#]
        ),
        (
            "\"code\": \"/errors/*\"", "",
            [#""errors":{"title":"known"}"#, #""errors":{"title":"other"}"#, #""errors":{"title":"new"}"#]
        ),
        (#""code": "/errors/0""#, "", [#""errors":["known"]"#, #""errors":["other"]"#, #""errors":["new"]"#]),
        (
            #""code": "/data/*/code""#, "",
            [#""data":{"a":{"code":"known"}}"#, #""data":{"a":{"code":"other"}}"#, #""data":{"a":{"code":"new"}}"#]
        ),
        (#""code": "/a~1b""#, "", [#""a/b":"known""#, #""a/b":"other""#, #""a/b":"new""#]),
        (
            #""code": {"levels": ["/type", "/sub"]}"#, "",
            [#""type":"coarse","sub":"new""#, #""type":"coarse","sub":"known""#, #""type":"none","sub":"new""#]
        ),
        (
            #""code": "/code", "noCode": ["NA", 0], "message": "/message""#, "",
            [#""code":"NA","message":"m""#, #""code":"known","message":"m""#]
        ),
        (
            ##""code": {"at": "/type", "after": "#", "before": ":"}"##, "",
            [#""type":"ns#known:x""#, #""type":"ns#other:x""#, #""type":"ns#new:x""#]
        ),
        (
            #""code": {"at": "WWW-Authenticate", "parameter": "error"}"#, "",
            [
                #""headers":{"www-authenticate":"Bearer error=known"}"#,
                #""headers":{"www-authenticate":"Bearer error=other"}"#,
            ]
        ),
        (
            #""code": "/code", "message": "/message""#, uncoded,
            [
                #""message":"You are too fast: 5""#, #""message":"You are too slow: 5""#,
                #""message":"m","headers":{"X-Left":"0"}"#, #""message":"m","headers":{"X-Left":"1"}"#,
            ]
        ),
        (
            #""body": "form", "code": "/error""#, "",
            [#""body":"error=known&a=b""#, #""body":"error=other&a=b""#, #""body":"error=new&a=b""#]
        ),
        (#""body": "text", "code": """#, "", [#""body":"known""#, #""body":"other""#, #""body":"a text""#]),
        (
            #""body": "xml", "code": "/Error/Code""#, "",
            [#""x":"<Error><Code>known</Code></Error>""#, #""x":"<Error><Code>other</Code></Error>""#]
        ),
    ]

    /// Returns the lines of a log with some bodies: records with and without a status, as objects and as texts.
    private static func lines(_ bodies: [String]) -> [String] {
        bodies.flatMap { body in
            let escaped = "{\(body)}".replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return [
                "{\"level\":\"error\",\"status\":403,\(body)}", "{\"level\":\"error\",\(body)}", "{\(body)}",
                "{\"level\":\"error\",\"status\":200,\"body\":{\(body)}}", "ERROR got {\(body)} HTTP 403",
                "{\"level\":\"error\",\"status\":403,\"body\":\"\(escaped)\"}", "ERROR got {\(body)}",
            ]
        }
    }

    /// Returns the groups of a log after each line, with their counts.
    private static func counts(_ lines: [String], _ catalogs: [Catalog], isExhaustive: Bool) -> [[String]] {
        var summarizer = LogSummarizer(catalogs: catalogs, now: 0, isExhaustive: isExhaustive)
        summarizer.append("HTTP 503\n".utf8)
        return lines.map { line in
            summarizer.append("\(line)\n".utf8)
            let errors = summarizer.summary.errors
            return [false, true].flatMap { errors.groups(unknown: $0) }.map { "\($0.key) \($0.count)" }.sorted()
        }
    }

    private func compare(_ lines: [String], _ catalogs: [Catalog]) {
        let (fast, slow) = (
            Self.counts(lines, catalogs, isExhaustive: false), Self.counts(lines, catalogs, isExhaustive: true)
        )
        let place = zip(fast, slow).enumerated().first { $1.0 != $1.1 }?.offset
        #expect(place == nil, "\(place.map { "\(lines[$0])\n\(fast[$0])\n\(slow[$0])" } ?? "")")
    }

    @Test("gives what reading every line gives, whatever decides", arguments: cases.indices)
    func rules(_ index: Int) throws {
        let (envelope, errors, bodies) = Self.cases[index]
        let catalog = try Self.catalog(envelope, errors: errors)
        // The second time every shape is known.
        let lines = Self.lines(bodies) + Self.lines(bodies)
        compare(lines, [catalog])
        compare(lines, [catalog] + Catalogs.all)
        let found = Self.counts(lines, [catalog], isExhaustive: true).last ?? []
        #expect(found.count > 2, "the bodies make a difference: \(found)")
    }

    @Test("gives what reading every line gives where the host decides")
    func hosts() throws {
        let envelope = #""code": "/code", "message": "/message""#
        let catalog = try Self.catalog(envelope, hosts: #", "hosts": ["api.acme.example"]"#)
        let lines = ["https://api.acme.example/v1", "https://api.other.example/v1", "/v1"].map { url in
            #"{"level":"error","url":"\#(url)","status":403,"body":{"code":"FORBIDDEN","message":"m","requestId":"r"}}"#
        }
        compare(lines + lines, [catalog] + Catalogs.all)
    }

    @Test("gives what reading every line gives where a line itself is a body")
    func plain() throws {
        let form = try Self.catalog(#""body": "form", "code": "/error""#)
        let xml = try Self.catalog(#""body": "xml", "code": "/Error/Code""#)
        let lines = ["known", "other", "new"].flatMap { code in
            ["https://app.example/cb?error=\(code)", "error=\(code)&a=b", "<Error><Code>\(code)</Code></Error>"]
        }
        for catalog in [form, xml] {
            compare(lines + lines, [catalog] + Catalogs.all)
            #expect(Self.counts(lines, [catalog], isExhaustive: false).last?.count ?? 0 > 1)
        }
    }
}
