// Embedded Swift has no untyped errors.
#if !hasFeature(Embedded)
import ErrataJSON

/// A String Catalog, the JSON file in which Xcode keeps an app's translations, of sentences in English.
///
/// The translations of an earlier version of the file are kept: a translation whose sentence has changed is marked for
/// review, and a key without a sentence is marked as stale.
package struct StringCatalog {
    /// A sentence to translate.
    package struct Sentence {
        /// The permanent key.
        package let key: String
        /// The sentence in English.
        package let text: String
        /// The comment for translators.
        package let comment: String

        package init(key: String, text: String, comment: String) {
            (self.key, self.text, self.comment) = (key, text, comment)
        }
    }

    private let sentences: [Sentence]
    private let earlier: [JSONMember]

    /// Creates a catalog of some sentences.
    ///
    /// - Parameters:
    ///   - sentences: the sentences; of two with one key the first counts.
    ///   - earlier: the bytes of an earlier version of the file; nil where there is none.
    /// - Throws: `JSONError` where the earlier version is not JSON, and ``NotAStringCatalog`` where it is something
    ///   else.
    package init(_ sentences: [Sentence], keeping earlier: [UInt8]? = nil) throws {
        self.sentences = sentences
        guard let earlier else {
            self.earlier = []
            return
        }
        guard let strings = try JSONValue.parse(earlier).member(named: "strings")?.value.object else {
            throw NotAStringCatalog()
        }
        self.earlier = strings
    }

    /// The file's text, its keys sorted.
    package var text: String {
        let before = Dictionary(earlier.map { ($0.name, $0.value) }) { first, _ in first }
        var strings = before.mapValues(\.markedStale)
        for sentence in sentences.reversed() { strings[sentence.key] = sentence.unit(keeping: before[sentence.key]) }
        let members = strings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let file = JSONValue(
            object: [
                ("sourceLanguage", JSONValue(.string("en"))),
                ("strings", JSONValue(object: members.map { ($0.key, $0.value) })),
                ("version", JSONValue(.string("1.0"))),
            ]
        )
        return file.text() + "\n"
    }
}

/// An error for an earlier version that is not a String Catalog.
package struct NotAStringCatalog: Error, CustomStringConvertible {
    package var description: String { "it has no object named strings, so it is not a String Catalog" }
}

extension StringCatalog.Sentence {
    /// Returns the sentence as the file's entry, with the translations of an earlier version.
    fileprivate func unit(keeping before: JSONValue?) -> JSONValue {
        let old = before?.member(named: "localizations")?.value
        let english = old?.member(named: "en")?.value.member(named: "stringUnit")?.value.member(named: "value")?.value
            .string
        let isChanged = english.map { $0 != text } ?? false
        let translations = (old?.object ?? []).filter { $0.name != "en" }.map { member in
            (member.name, isChanged ? member.value.markedForReview : member.value)
        }
        let unit = JSONValue(object: [("state", JSONValue(.string("translated"))), ("value", JSONValue(.string(text)))])
        let localizations = [("en", JSONValue(object: [("stringUnit", unit)]))] + translations
        return JSONValue(
            object: [
                ("comment", JSONValue(.string(comment))),
                ("extractionState", JSONValue(.string("manual"))),
                ("localizations", JSONValue(object: localizations)),
            ]
        )
    }
}

extension JSONValue {
    fileprivate init(object members: [(String, JSONValue)]) {
        self.init(.object(members.map { JSONMember($0, $1) }))
    }

    /// The entry of a key without a sentence, marked as stale.
    fileprivate var markedStale: JSONValue { replacing("extractionState", by: "stale") }

    /// The translation of a changed sentence, marked for review; one that varies by number or device is left as it is.
    fileprivate var markedForReview: JSONValue {
        guard let unit = member(named: "stringUnit")?.value else { return self }
        return JSONValue(object: [("stringUnit", unit.replacing("state", by: "needs_review"))])
    }

    private func replacing(_ name: String, by text: String) -> JSONValue {
        guard let object else { return self }
        let others = object.filter { $0.name != name }.map { ($0.name, $0.value) }
        return JSONValue(object: ([(name, JSONValue(.string(text)))] + others).sorted { $0.0 < $1.0 })
    }
}
#endif
