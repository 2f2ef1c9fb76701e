import ErrataCore
import Foundation
import TestSupport
import Testing

@testable import ErrataReference

@Suite("Reference as JSON")
struct ReferenceJSONTests {
    @Test("an entry on one line has its keys in order, and lists even where they are empty")
    func object() throws {
        let catalog = try catalog(
            """
            {"catalog": {"id": "a", "vendor": "a", "name": "A", "type": "A", "summary": "s"},
             "sources": [{"id": "d", "title": "t", "retrieved": "2026-01-01"}],
             "errors": [{"code": "X", "name": "x", "kind": "timeout", "summary": "s", "resolution": "r", "actor": "vendor",
               "retry": {"verdict": "afterDelay", "initialSeconds": 1.25}, "source": "d"}]}
            """
        )
        let expected = """
            {"catalog":"a","code":"X","name":"x","http":[],"kind":"timeout","summary":"s","resolution":"r","actor":"vendor",\
            "retry":{"verdict":"afterDelay","initialSeconds":1.25},"inferred":[],"source":"d"}
            """
        #expect(ReferenceJSON.object(of: catalog.entries[0]) == expected)
    }

    @Test("every text is decoded byte for byte, and the JSON has nothing unescaped that could act on a terminal")
    func texts() throws {
        try expectRoundTrip(hostileTexts)
    }

    @Test("the shared hostile strings come back byte for byte (needs ../shared)", .enabled(if: SharedCases.arePresent))
    func sharedTexts() throws {
        let texts = try SharedCases.hostileTexts()
        #expect(texts.count >= 113)
        try expectRoundTrip(texts)
    }

    private func expectRoundTrip(_ texts: [String]) throws {
        let json = ReferenceJSON.text(of: try catalog(ofTexts: texts).entries)
        #expect(!json.unicodeScalars.contains { $0 != "\n" && ControlEscape.visible($0) != nil })
        let objects = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        for (object, text) in zip(objects, texts) {
            let example = (object["examples"] as? [[String: String]])?.first?["text"]
            let limit = (object["limits"] as? [[String: Any]])?.first?["what"] as? String
            let found = [object["summary"] as? String, object["message"] as? String, example, limit]
            for value in found { #expect(value.map { Array($0.utf8) } == Array(text.utf8)) }
        }
    }

    @Test("no entries and no catalogs are an empty array")
    func empty() {
        #expect(ReferenceJSON.text(of: [Catalog.Entry]()) == "[]\n")
        #expect(ReferenceJSON.text(of: [Catalog]()) == "[]\n")
    }
}
