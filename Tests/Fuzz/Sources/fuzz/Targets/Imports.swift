import ErrataAuthoring
import ErrataSpec

/// Whatever is imported, in whatever format, makes a spec without errors, and importing it again changes nothing.
enum Imports: Target {
    static let name = "imports"
    static let corpus = Corpus.sources

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let guessed = SourceFile(path: "a", bytes: input)
        if let words = violation(guessed, nil) { return "guessed: \(words)" }
        for format in SourceFormat.allCases {
            if let words = violation(guessed, format) { return "\(format): \(words)" }
        }
        return nil
    }

    private static func violation(_ file: SourceFile, _ format: SourceFormat?) -> String? {
        guard let table = try? SourceTable(reading: file, as: format) else { return nil }
        let draft = SpecDraft([ImportedSource(path: "a", table: table, retrieved: "2026-01-31")])
        let bytes = CanonicalForm.bytes(of: draft.spec)
        let reading = SpecReader.read(bytes)
        guard let spec = reading.spec else {
            return
                "\(reading.diagnostics.filter { $0.severity == .error }) in \(String(decoding: bytes, as: UTF8.self))"
        }
        let merge = SpecMerge(draft, into: spec)
        guard !merge.report.hasChanges else { return "a second import adds: \(merge.report)" }
        guard CanonicalForm.bytes(of: merge.spec) == bytes else { return "a second import changes the spec" }
        guard merge.report.gone.isEmpty else { return "a second import misses: \(merge.report.gone)" }
        return nil
    }
}
