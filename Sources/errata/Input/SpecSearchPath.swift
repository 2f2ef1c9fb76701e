import ErrataCore
import ErrataReference

/// The catalogs that the environment adds: `ERRATA_SPECS` names files and folders, separated by colons; in a folder, the
/// files that end in `.json` count, in the order of their names.
///
/// As in any search path, what cannot be used is passed over, so that one bad entry does not take away every answer;
/// standard error tells about it.
struct SpecSearchPath {
    /// The name of the variable.
    static let variable = EnvironmentVariable.specs.rawValue

    private let entries: [[UInt8]]

    /// The search path of the environment; empty where the variable is not set.
    static var environment: SpecSearchPath {
        SpecSearchPath((EnvironmentVariable.specs.bytes ?? []).split(separator: UInt8(ascii: ":")).map(Array.init))
    }

    /// A search path of some files and folders.
    init(_ entries: [[UInt8]]) {
        self.entries = entries
    }

    /// The catalogs, entry by entry. A complaint about what is passed over goes to `report`.
    func catalogs(report: (TerminalText) -> Void) -> [Catalog] {
        var ids = CatalogIDs()
        return entries.flatMap { files(in: $0) }.compactMap { path in
            do throws(Complaint) {
                return try Self.catalog(SpecFile(InputFile(bytes: path)), &ids)
            } catch {
                if let sentence = error.sentence { report("\(Self.variable): \(sentence)") }
                return nil
            }
        }
    }

    private static func catalog(_ file: SpecFile, _ ids: inout CatalogIDs) throws(Complaint) -> Catalog {
        let reading = try file.read().reading
        guard let spec = reading.spec else {
            throw Complaint("\(file.path) is ignored; errata spec check says what is wrong.", status: .badData)
        }
        if let clash = ids.clash(of: spec, in: file) {
            throw Complaint("\(file.path) is ignored; \(clash).", status: .badData)
        }
        return try file.catalog(of: spec)
    }

    /// The file itself, or the specs in a folder.
    private func files(in path: [UInt8]) -> [[UInt8]] {
        guard let names = Directory.names(in: path) else { return [path] }
        return names.filter { $0.suffix(5).elementsEqual(".json".utf8) && $0.first != UInt8(ascii: ".") }
            .sorted { $0.lexicographicallyPrecedes($1) }
            .map { path + [UInt8(ascii: "/")] + $0 }
    }
}
