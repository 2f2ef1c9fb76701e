import ErrataAuthoring
import ErrataSpec
import Testing

/// Imports a file with the given name and content.
func imported(
    _ path: String,
    _ text: String,
    as format: SourceFormat? = nil,
    _ options: ImportOptions = ImportOptions()
) throws -> SpecDraft {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let table = try SourceTable(reading: file, as: format, options)
    let draft = SpecDraft([ImportedSource(path: path, table: table, retrieved: "2026-01-31")])
    // Whatever the source, no spec with errors comes of it.
    let reading = SpecReader.read(CanonicalForm.bytes(of: draft.spec))
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.id) == [], "\(path)")
    return draft
}

extension Spec {
    /// The error with a code.
    func error(_ code: String) throws -> Entry {
        try #require(errors.first { $0.code.value.description == code }, "no error has the code \(code)")
    }

    /// The codes, in order.
    var codes: [String] { errors.map(\.code.value.description) }
}

extension Spec.Entry {
    /// The paths that are marked as inferred.
    var inferredPaths: [String] { inferred.map(\.value) }
}
