import ErrataCore
import ErrataJSON
import TestSupport
import Testing

@testable import ErrataAuthoring

@Suite("Summaries and drift")
struct SummaryReaderTests {
    private func table(_ text: String, only name: String? = nil) throws -> SourceTable {
        var options = ImportOptions()
        options.table = name
        let file = SourceFile(path: "s.json", bytes: Array(text.utf8))
        #expect(SummaryReader.recognizes(try JSONValue.parse(file.bytes)))
        return try SummaryReader(file: file, options: options).table()
    }

    private static let summary = """
        {
          "by": "code",
          "unknown": [
            {"key": "?acme/12, HTTP 409", "title": "acme/12, HTTP 409", "count": 3, "code": "12", "status": 409,
             "catalog": "acme", "sample": {"catalog": "acme", "rawCode": "12"}},
            {"key": "?acme/12, HTTP 423", "title": "acme/12, HTTP 423", "count": 1, "code": "12", "status": 423,
             "catalog": "acme", "sample": {"catalog": "acme", "rawCode": "12"}},
            {"key": "?other/card/x", "title": "other/card/x", "count": 1, "code": "x", "catalog": "other",
             "sample": {"catalog": "other", "rawCode": "x", "coarserCodes": ["type", "card"]}}
          ]
        }
        """

    @Test("the unknown rows of a summary give codes, statuses and counts; rows of one code are one error")
    func summary() throws {
        let table = try table(Self.summary)
        #expect(table.errors.map { $0[.code] } == ["12", "x"] && table.errors.map(\.code) == [nil, nil])
        #expect(table.errors[0][.status] == "409, 423" && table.errors[0].line == 4)
        #expect(table.errors[0].notes.map(\.text) == ["Seen 4 times; not documented."])
        #expect(table.errors[1][.within] == "card" && table.errors[1][.message] == nil)
        #expect(table.flags.map(\.text) == ["codes of several catalogs: acme, other; --table ID chooses one"])
        let one = try self.table(Self.summary, only: "acme")
        #expect(one.errors.map { $0[.code] } == ["12"] && one.flags.isEmpty)
    }

    @Test("drift gives typed codes with their messages, as it was written")
    func drift() throws {
        let acme = try catalog(
            """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "envelopes": [{"id": "response", "code": "/code", "message": "/text", "source": "docs"}],
              "errors": [{"code": 7, "name": "lost", "summary": "Lost.", "source": "docs"}]
            }
            """
        )
        var collector = DriftCollector(acme)
        for text in ["Order 17 is locked", "Order 9 is locked", "Closed"] {
            let failure = try #require(acme.failure(status: 409, body: #"{"code": 12, "text": "\#(text)"}"#))
            collector.add(failure, at: nil, in: LogPlace(log: "a", line: 1), isFromOtherHost: false)
        }
        var writer = JSONWriter()
        writer.beginObject()
        collector.drift.write(to: &writer)
        writer.end()
        let table = try table(writer.text)
        #expect(table.errors.map(\.code) == [.integer(12), .integer(12)])
        #expect(table.errors.map { $0[.message] } == ["Order {number} is locked", "Closed"])
        #expect(table.errors.map { $0.facts[.message]?.isInferred } == [true, false])
        #expect(table.errors[0].notes.map(\.text) == ["Seen 3 times; not documented."])
    }

    @Test("a summary of other groups is refused, and rows without sense are ignored")
    func refusals() throws {
        let file = SourceFile(path: "s.json", bytes: Array(#"{"by": "hour", "unknown": []}"#.utf8))
        #expect(throws: ImportError.self) { try SummaryReader(file: file, options: ImportOptions()).table() }
        let odd =
            #"{"by": "code", "unknown": [7, {}, {"code": null, "count": -1}, {"code": "x", "count": 1e99, "status": "y"}]}"#
        let table = try table(odd)
        #expect(table.errors.map { $0[.code] } == ["x"] && table.errors[0][.status] == nil)
    }
}
