#if CLI
import ErrataAuthoring
import ErrataJSON
import ErrataReference

/// A file that is imported.
struct ImportedFile {
    let path: String

    /// Reads what it says.
    func table(_ format: SourceFormat?, _ options: ImportOptions) throws(Complaint) -> SourceTable {
        let input = InputFile(path: path)
        input.sayAwaited("a source")
        var file = SourceFile(path: path, bytes: Array(try input.read()))
        if format == .yaml || (format == nil && file.isYAML) { file.tree = try tree(of: file) }
        do throws(ImportError) {
            return try SourceTable(reading: file, as: format, options)
        } catch {
            throw complaint(error.line, error.text)
        }
    }

    private func tree(of file: SourceFile) throws(Complaint) -> JSONValue {
        do throws(YAMLTree.Failure) {
            return try YAMLTree(file.bytes).root
        } catch {
            throw complaint(error.line, error.text)
        }
    }

    private func complaint(_ line: Int?, _ text: String) -> Complaint {
        let place = line.map { "\(path):\($0)" } ?? path
        return Complaint("\(place): \(text)", status: .badData)
    }
}
#endif
