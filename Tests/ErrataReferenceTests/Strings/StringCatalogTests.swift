import ErrataJSON
import ErrataReference
import Testing

@Suite("The String Catalog")
struct StringCatalogTests {
    private let wait = StringCatalog.Sentence(key: "errata.kind.rateLimited", text: "Try later.", comment: "Any API.")

    private func text(_ sentences: [StringCatalog.Sentence], keeping earlier: String? = nil) throws -> String {
        try StringCatalog(sentences, keeping: earlier.map { Array($0.utf8) }).text
    }

    private func unit(_ language: String, of text: String) throws -> JSONValue? {
        try JSONValue.parse(Array(text.utf8)).member(named: "strings")?.value.member(named: wait.key)?.value
            .member(named: "localizations")?.value.member(named: language)?.value.member(named: "stringUnit")?.value
    }

    /// The file after a translator has edited it.
    private func translated(_ sentence: StringCatalog.Sentence) throws -> String {
        let german = #"{"stringUnit": {"state": "translated", "value": "Später noch einmal."}}"#
        return try text([sentence]).replacing(#""localizations": {"#, with: #""localizations": {"de": \#(german),"#)
    }

    @Test("each message is listed by its key, in English and with a comment")
    func written() throws {
        let file = try text([wait])
        #expect(try unit("en", of: file)?.member(named: "value")?.value.string == "Try later.")
        #expect(file.contains(#""sourceLanguage": "en""#) && file.contains(#""comment": "Any API.""#))
        #expect(file.hasSuffix("}\n"))
    }

    @Test("translations stay, and writing again changes nothing")
    func kept() throws {
        let file = try text([wait], keeping: translated(wait))
        #expect(try unit("de", of: file)?.member(named: "value")?.value.string == "Später noch einmal.")
        #expect(try unit("de", of: file)?.member(named: "state")?.value.string == "translated")
        #expect(try text([wait], keeping: file) == file)
    }

    @Test("a translation of a sentence that has changed is marked for review")
    func changed() throws {
        let newer = StringCatalog.Sentence(key: wait.key, text: "Try again later.", comment: wait.comment)
        let file = try text([newer], keeping: translated(wait))
        #expect(try unit("en", of: file)?.member(named: "value")?.value.string == "Try again later.")
        #expect(try unit("de", of: file)?.member(named: "state")?.value.string == "needs_review")
        #expect(try unit("de", of: file)?.member(named: "value")?.value.string == "Später noch einmal.")
    }

    @Test("a key without a message is stale, and stays with its translations")
    func gone() throws {
        let file = try text([], keeping: translated(wait))
        #expect(file.contains(#""extractionState": "stale""#))
        #expect(try unit("de", of: file)?.member(named: "value")?.value.string == "Später noch einmal.")
    }

    @Test("a file that is not a String Catalog is not overwritten")
    func foreign() {
        #expect(throws: NotAStringCatalog.self) { try text([wait], keeping: "[]") }
        #expect(throws: JSONError.self) { try text([wait], keeping: "{") }
    }
}
