import ErrataCore
import ErrataJSON

/// Reads the failures in an HTTP Archive (HAR 1.2), as browsers write it: code, message and status by common names, and
/// the bodies, from which the envelope can be derived.
///
/// What the archive holds of requests is never kept, and of the texts only what may not identify somebody.
struct ArchiveReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    /// Whether a document is an archive.
    static func recognizes(_ root: JSONValue) -> Bool { entries(of: root) != nil }

    func table() throws(ImportError) -> SourceTable {
        guard let entries = Self.entries(of: try file.parsed()) else {
            throw ImportError("this is no HTTP Archive: it has no list log.entries")
        }
        var collector = ArchiveCollector(JSONLines(file.bytes), host: options.table)
        for entry in entries { if let call = ArchiveCall(entry) { collector.add(call) } }
        return collector.table
    }

    private static func entries(of root: JSONValue) -> [JSONValue]? {
        root.member(named: "log")?.value.member(named: "entries")?.value.array
    }
}
