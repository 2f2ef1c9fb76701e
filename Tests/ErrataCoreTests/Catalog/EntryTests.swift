import ErrataCore
import Testing

@Suite("Entries of a catalog")
struct EntryTests {
    @Test("every field of an error survives packing")
    func everyField() throws {
        let full = """
            {"code": "E_FULL", "name": "full", "formerNames": ["old"], "aliases": ["E_ALT"], "category": "disk",
             "http": [500, 507], "kind": "quotaExhausted", "message": "Disk {name} is full",
             "variants": [{"message": "Quota", "resolution": "Ask for more.", "retry": {"verdict": "never"}}],
             "summary": "The disk \\u0000 is full.", "resolution": "Free some space.", "actor": "operator",
             "userMessage": "There is no room.",
             "retry": {"verdict": "afterDelay", "initialSeconds": 0.5, "maximumSeconds": 1209600},
             "effect": "possible", "limits": [{"what": "bytes", "minimum": 0, "maximum": 140737488355328}],
             "notes": ["One.", "Two."], "keywords": ["hard drive", "volume"], "examples": [{"a": [1, null]}],
             "deprecated": {"summary": "Gone.", "successor": 7}, "inferred": ["kind", "retry.initialSeconds"],
             "source": "doc"}
            """
        let catalog = try SpecFixture.catalog(
            errors: [full, SpecFixture.error("7", #""message": "m","#)],
            parts: #""categories": [{"id": "disk", "title": "Disk", "source": "doc"}],"#
        )
        let entry = catalog.entries[0]
        #expect(entry.code == .string("E_FULL"))
        #expect(entry.id == "acme/E_FULL")
        #expect(entry.name == "full")
        #expect(entry.category?.id == "disk")
        #expect(entry.kind == .quotaExhausted)
        #expect(entry.actor == .operator)
        #expect(entry.effect == .possible)
        #expect(entry.message == "Disk {name} is full")
        #expect(entry.summary == "The disk \u{0} is full.")
        #expect(entry.resolution == "Free some space.")
        #expect(entry.userMessage == "There is no room.")
        #expect(entry.source.title == "Handbook")
        #expect(
            entry.ownRetry
                == RetryHint(.afterDelay, initialMilliseconds: 500, maximumMilliseconds: 1_209_600_000)
        )
        let details = entry.details
        #expect(details.http == [500, 507])
        #expect(details.inferred == ["kind", "retry.initialSeconds"])
        #expect(details.formerNames == ["old"])
        #expect(details.variants.map(\.message) == ["Quota"])
        #expect(details.variants[0].resolution == "Ask for more.")
        #expect(details.variants[0].retry == RetryHint(.never))
        #expect(details.limits == [.init(what: "bytes", minimum: 0, maximum: 140_737_488_355_328)])
        #expect(details.notes == ["One.", "Two."])
        #expect(details.keywords == ["hard drive", "volume"])
        #expect(details.examples == [#"{"a":[1,null]}"#])
        #expect(details.deprecation == .init(summary: "Gone.", successor: .integer(7)))
    }

    @Test("what an entry lacks is nil or empty")
    func absentFields() throws {
        let entry = try SpecFixture.catalog(errors: [SpecFixture.error(#""A""#)]).entries[0]
        #expect(entry.category == nil && entry.effect == .unknown && entry.message == nil && entry.userMessage == nil)
        #expect(entry.retry == nil)
        let details = entry.details
        #expect(details.http.isEmpty && details.inferred.isEmpty && details.notes.isEmpty && details.deprecation == nil)
        #expect(details.keywords.isEmpty)
    }

    @Test("an entry's own hint takes precedence over its category's")
    func ownHintFirst() throws {
        let catalog = try SpecFixture.catalog(
            errors: [
                SpecFixture.error("1001", #""message": "a", "category": "c", "retry": {"verdict": "never"},"#),
                SpecFixture.error("1002", #""message": "b", "category": "c","#),
            ],
            parts: """
                "categories": [{"id": "c", "title": "C", "range": [1000, 1999],
                                "retry": {"verdict": "conditional", "condition": "if"}, "source": "doc"}],
                """
        )
        #expect(catalog.entries[0].retry?.verdict == .never)
        #expect(catalog.entries[1].retry == RetryHint(.conditional, condition: "if"))
        #expect(catalog.category(covering: 1999)?.id == "c")
        #expect(catalog.category(covering: 2000) == nil)
        #expect(catalog.categories[0].entries.map(\.ordinal) == [0, 1])
        #expect(catalog.entries[0].related.map(\.ordinal) == [1])
    }

    @Test("the API as a whole survives packing: policies, envelopes, sources")
    func wholeCatalog() throws {
        let catalog = try SpecFixture.catalog(
            errors: [],
            parts: """
                "envelopes": [{"id": "e", "summary": "S.", "discriminator": {"at": "/ok", "equals": false},
                  "code": "/c", "message": "X-Message", "requestID": "/id", "retryAfter": "/w",
                  "fields": {"action": "/a"}, "notes": ["N."], "inferred": ["code"], "source": "doc"}],
                "policies": {
                  "rateLimits": [{"amount": 300, "windowSeconds": 60, "scope": "key", "summary": "S.", "source": "doc"}],
                  "credits": {"chargedOnError": true, "exceptStatuses": [500], "summary": "S.", "source": "doc"},
                  "authentication": [{"in": "header", "name": "x-api-key", "summary": "S.", "source": "doc"}]},
                """
        )
        let envelope = try #require(catalog.envelopes.first)
        #expect(envelope.marks == [.init(at: "/ok", .equals(.boolean(false)))])
        #expect(envelope.code == .init("/c") && envelope.message == .init("X-Message"))
        #expect(envelope.requestID == .init("/id") && envelope.retryAfter == .init("/w"))
        #expect(envelope.fields == [.init(name: "action", locator: .init("/a"))])
        #expect(envelope.inferred == ["code"] && envelope.notes == ["N."])
        let description = catalog.description
        #expect(description.rateLimits[0].amount == 300 && description.rateLimits[0].windowMilliseconds == 60_000)
        #expect(description.credits?.isCharged(status: 429) == true)
        #expect(description.credits?.isCharged(status: 500) == false)
        #expect(description.credits?.isCharged(status: nil) == nil)
        #expect(description.authentication[0].name == "x-api-key")
        #expect(description.id == "acme" && catalog.id == "acme" && catalog.vendor == "acme" && catalog.name == "Acme")
    }
}
