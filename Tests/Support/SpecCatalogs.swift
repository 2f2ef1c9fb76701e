import ErrataCore
import ErrataSpec
import Foundation

/// Returns the catalog of a spec in JSON.
package func catalog(_ json: String) throws -> Catalog {
    let reading = SpecReader.read(Array(json.utf8))
    guard let spec = reading.spec else { throw SpecMistake(diagnostics: reading.diagnostics.map { "\($0)" }) }
    return Catalog(try PackedSpec(spec).table)
}

/// The diagnostics of a test's spec that is invalid.
package struct SpecMistake: Error {
    package let diagnostics: [String]
}

/// Returns a catalog with one error for each text, which occurs wherever the spec allows a text.
package func catalog(ofTexts texts: [String], codes: [String]? = nil) throws -> Catalog {
    let errors = texts.enumerated().map { place, text in
        [
            "code": codes?[place] ?? "C\(place)", "name": "case\(place)", "kind": "internal", "message": text,
            "summary": text,
            "resolution": text,
            "actor": "vendor", "notes": [text, text], "limits": [["what": text, "maximum": 1]],
            "userMessage": text, "examples": [["text": text]], "source": "s",
        ] as [String: Any]
    }
    let spec: [String: Any] = [
        "catalog": ["id": "texts", "vendor": "texts", "name": "Texts", "type": "Texts", "summary": "Texts."],
        "sources": [["id": "s", "title": "Texts", "retrieved": "2026-11-20"]],
        "errors": errors,
    ]
    let data = try JSONSerialization.data(withJSONObject: spec, options: [.sortedKeys])
    return try catalog(String(decoding: data, as: UTF8.self))
}
