import ErrataCore
import ErrataReference
import ErrataSpec

/// Spec files that are used together. No two have one catalog id: one of them would be lost without a word.
struct SpecFiles {
    private let files: [SpecFile]

    /// Specs that are named by arguments.
    init(_ paths: [String]) {
        files = paths.map { SpecFile(path: $0) }
    }

    /// The specs with their files, in the order of the files; where one has errors or the id of another, that is said and
    /// the command ends.
    func documents() throws(Complaint) -> [SpecDocument] {
        var ids = CatalogIDs()
        return try files.map { file throws(Complaint) in
            let document = try file.document()
            guard let spec = document.reading.spec else {
                file.sayErrors(of: document)
                throw Complaint(status: .badData)
            }
            guard let clash = ids.clash(of: spec, in: file) else { return document }
            throw Complaint("\(file.path): \(clash).", status: .badData)
        }
    }

    /// The specs as catalogs.
    func catalogs() throws(Complaint) -> [Catalog] {
        try catalogs(of: try documents().compactMap(\.reading.spec))
    }

    /// The specs, which were read from the files, as catalogs.
    func catalogs(of specs: [Spec]) throws(Complaint) -> [Catalog] {
        try zip(files, specs).map { file, spec throws(Complaint) in try file.catalog(of: spec) }
    }
}

/// The ids of the catalogs that were read, and the files that have them.
struct CatalogIDs {
    private var paths: [String: String] = [:]

    /// What is wrong with a spec's id, as a diagnostic words it, where a file before has it; else it counts from now on.
    mutating func clash(of spec: Spec, in file: SpecFile) -> TerminalText? {
        let id = spec.catalog.id.value
        guard let path = paths[id] else {
            paths[id] = file.path
            return nil
        }
        return "\(path) has a catalog with the id \(id) already"
    }
}
