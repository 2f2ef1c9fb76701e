import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// The specs in a folder, without those in its subfolders.
struct SpecFolder {
    private let path: String
    private let bytes: [UInt8]

    /// A folder that is named by an argument.
    init(path: String) {
        self.path = path
        bytes = ArgumentBytes.path(path).dropLast().map { UInt8(bitPattern: $0) }
    }

    /// Reads the specs in the order of their names; a line on standard error tells of each `.json` file that is none.
    func documents() throws(Complaint) -> [SpecDocument] {
        guard let names = Directory.names(in: bytes) else { throw SystemError.last.complaint(about: path) }
        var documents: [SpecDocument] = []
        for name in names.filter(SpecCandidate.isNamedLikeOne).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let file = file(name) else { continue }
            let content = Array(try file.read())
            documents += Self.document(file.path, name, content)
        }
        guard !documents.isEmpty else { throw Self.complaint(aboutEmpty: path) }
        return documents
    }

    /// Returns a file of the folder; nil for a subfolder.
    private func file(_ name: [UInt8]) -> InputFile? {
        var folder = bytes
        while folder.last == UInt8(ascii: "/"), folder.count > 1 { folder.removeLast() }
        let isCurrent = folder.elementsEqual(".".utf8)
        let slash = folder.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        let path = isCurrent && name.first != UInt8(ascii: "-") ? name : folder + slash + name
        return Directory.names(in: path) == nil ? InputFile(bytes: path) : nil
    }

    /// Returns the spec in a file of a folder; none where it is no spec, which is said.
    static func document(
        _ path: String,
        _ name: [UInt8],
        _ content: [UInt8],
        isFile: Bool = true
    ) -> [SpecDocument] {
        guard SpecCandidate.isSpec(name, content) else {
            StandardError.say("\(path): ignored, because it has no `catalog` and so is not a spec")
            return []
        }
        return [SpecDocument(path: path, bytes: content, isFile: isFile)]
    }

    /// Returns the complaint about a folder without specs.
    static func complaint(aboutEmpty path: String) -> Complaint {
        Complaint("\(path) has no specs: no file in it ends in .json and has a `catalog`.", status: .noInput)
    }
}
