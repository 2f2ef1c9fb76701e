import ErrataCore
import ErrataRuntime
import TestSupport
import Testing

@testable import ErrataAuthoring

@Suite("Drift of a table")
struct SpecDriftTests {
    /// Returns the drift that bodies with their statuses show.
    private func drift(_ answers: (status: Int?, body: String)..., in catalog: Catalog? = nil) throws -> SpecDrift {
        let catalog = try catalog ?? Self.acme()
        var collector = DriftCollector(catalog)
        for (index, answer) in answers.enumerated() {
            let failure = try #require(catalog.failure(status: answer.status, body: answer.body), "\(answer)")
            collector.add(failure, at: 100 * index, in: LogPlace(log: "a", line: index + 1), isFromOtherHost: false)
        }
        return collector.drift
    }

    private static func acme(_ more: String = "") throws -> Catalog {
        try catalog(
            """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "envelopes": [{"id": "response", "discriminator": {"at": "/ok", "equals": false}, "code": "/code",
                "message": "/text", "source": "docs"}],
              "http": [{"status": 503, "message": "Service Unavailable", "summary": "Down.", "source": "docs"}],
              "categories": [{"id": "orders", "title": "Orders", "range": [1, 99], "source": "docs"}],
              "errors": [
                {"code": 7, "name": "lost", "category": "orders", "http": [404], "message": "Order {id} is lost", "summary": "Lost.",
                  "source": "docs"},
                {"code": 8, "name": "late", "category": "orders", "summary": "Late.", "source": "docs"},
                {"code": 9, "name": "old", "category": "orders", "summary": "Old.", "deprecated": {"summary": "Not sent."}, "source": "docs"}
                \(more)
              ]
            }
            """
        )
    }

    @Test("a code that the table lacks has its counts, statuses, messages, times, place, category and a stub")
    func newCode() throws {
        let drift = try drift(
            (409, #"{"ok": false, "code": 12, "text": "Order 17 is locked"}"#),
            (409, #"{"ok": false, "code": 12, "text": "Order 9 is locked"}"#),
            (423, #"{"ok": false, "code": 12, "text": "Closed"}"#)
        )
        let code = try #require(drift.newCodes.first)
        #expect(drift.newCodes.count == 1 && drift.isDrift)
        #expect(code.code == .integer(12) && code.category == "orders" && code.isMarked)
        #expect(code.sightings.statuses.map(\.status) == [409, 423])
        #expect(code.sightings.first == 0 && code.sightings.last == 200)
        #expect(code.sightings.place == LogPlace(log: "a", line: 1))
        #expect(code.messages.map(\.text) == ["Order {number} is locked", "Closed"])
        let stub = #"{"code":12,"category":"orders","http":[409,423],"message":"Order {number} is locked","#
        #expect(code.stub.text(layout: .compact).hasPrefix(stub))
    }

    @Test("what is as documented is no drift, and codes that were never seen are none")
    func same() throws {
        let drift = try drift((404, #"{"ok": false, "code": 7, "text": "Order 17 is lost"}"#))
        #expect(!drift.isDrift && drift.differences.isEmpty)
        #expect(drift.neverSeen.map(\.codeText) == ["8"])
        #expect(drift.failureCount == 1)
    }

    @Test("other statuses and messages than the documented ones contradict the table")
    func contradiction() throws {
        let drift = try drift(
            (410, #"{"ok": false, "code": 7, "text": "Order 17 is gone"}"#),
            (404, #"{"ok": false, "code": 7, "text": "Order 17 is lost"}"#)
        )
        let difference = try #require(drift.differences.first)
        #expect(difference.isContradiction && drift.isDrift)
        #expect(difference.statuses.map(\.status) == [410])
        #expect(difference.messages.map(\.text) == ["Order 17 is gone"])
        #expect(difference.documentedMessages == ["Order {id} is lost"])
    }

    @Test("where the table documents neither statuses nor messages, what was seen only adds to it")
    func addition() throws {
        let drift = try drift((400, #"{"ok": false, "code": 8, "text": "Late by 3 days"}"#))
        #expect(drift.differences.map(\.isContradiction) == [false])
        #expect(!drift.isDrift)
    }

    @Test("a status without a row counts where a mark or a message tells whose it is, and else it tells nothing")
    func rows() throws {
        let drift = try drift((503, #"{"ok": false}"#), (418, #"{"ok": false, "text": "Tea"}"#), (404, "{}"))
        #expect(drift.missingRows.map(\.status) == [418])
        #expect(drift.unattributed.statusOnly == 1 && drift.unattributed.statuses.map(\.status) == [404])
        let silent = try self.drift((404, "{}"))
        #expect(!silent.isDrift && silent.failureCount == 0)
    }

    @Test("a retired code that is still sent is drift")
    func retired() throws {
        let drift = try drift((400, #"{"ok": false, "code": 9}"#))
        #expect(drift.deprecatedSeen.map(\.entry.codeText) == ["9"] && drift.isDrift)
    }

    @Test("an edge, another host and a call without a response say nothing about the table")
    func unattributed() throws {
        let catalog = try Self.acme()
        var collector = DriftCollector(catalog)
        let place = LogPlace(log: "a", line: 1)
        let other = try #require(catalog.failure(status: 400, body: #"{"ok": false, "code": 12}"#))
        collector.add(other, at: nil, in: place, isFromOtherHost: true)
        let page = try #require(catalog.failure(status: 502, body: "<html><body>Bad gateway</body></html>"))
        collector.add(page, at: nil, in: place, isFromOtherHost: false)
        collector.add(catalog.failure(transport: .timedOut), at: nil, in: place, isFromOtherHost: false)
        let counts = collector.drift.unattributed
        #expect(counts.otherHost == 1 && counts.edge + counts.statusOnly == 1 && counts.unanswered == 1)
        #expect(!collector.drift.isDrift && collector.drift.failureCount == 0)
    }

    @Test("numbers of a table with string codes stay strings")
    func types() throws {
        let catalog = try Self.acme(#", {"code": "x", "name": "x", "summary": "X.", "source": "docs"}"#)
        let drift = try drift((400, #"{"ok": false, "code": "12"}"#), in: catalog)
        #expect(drift.newCodes.map(\.code) == [.string("12")])
    }

    @Test("memory is limited: further codes and messages are counted, and said")
    func limits() throws {
        let catalog = try Self.acme()
        var collector = DriftCollector(catalog)
        let place = LogPlace(log: "a", line: 1)
        func add(_ code: Int, _ text: String) throws {
            let body = #"{"ok": false, "code": \#(code), "text": "\#(text)"}"#
            let failure = try #require(catalog.failure(status: 400, body: body))
            collector.add(failure, at: nil, in: place, isFromOtherHost: false)
        }
        for index in 0..<100 { try add(12, String(repeating: "x", count: index + 1)) }
        for index in 0..<3000 { try add(1000 + index, "Bad") }
        let drift = collector.drift
        #expect(drift.newCodes.count == DriftCollector.maximumCodeCount)
        #expect(drift.cut == SpecDrift.Cut(codes: 1001, messages: 80))
        #expect(drift.failureCount == 3100)
    }
}
