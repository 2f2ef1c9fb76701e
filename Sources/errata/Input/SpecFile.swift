import ErrataCore
import ErrataJSON
import ErrataReference
import ErrataSpec

/// A spec file, read and checked.
struct SpecFile {
    private let file: InputFile

    /// The path, for sentences.
    var path: String { file.path }

    /// The bytes of a file that is named by an argument.
    static func bytes(of path: String) throws(Complaint) -> [UInt8] {
        Array(try InputFile(path: path).read())
    }

    /// A spec that is named by an argument.
    init(path: String) {
        self.init(InputFile(path: path))
    }

    /// A spec in a file.
    init(_ file: InputFile) {
        self.file = file
    }

    /// The spec, all that can be said against it, and its bytes.
    func read() throws(Complaint) -> (bytes: InputBytes, reading: SpecReading) {
        let bytes = try file.read()
        return (bytes, withExtendedLifetime(bytes) { SpecReader.read(bytes.buffer) })
    }

    /// The spec with its file, to be used together with others.
    func document() throws(Complaint) -> SpecDocument {
        SpecDocument(path: path, bytes: Array(try file.read()), isFile: path != "-")
    }

    /// The spec; where it has errors, they are said and the command ends.
    func spec() throws(Complaint) -> Spec {
        let (bytes, reading) = try read()
        guard let spec = reading.spec else {
            for line in lines(reading.diagnostics, Array(bytes)) { StandardError.say(line) }
            throw Complaint(status: .badData)
        }
        return spec
    }

    /// A spec that was read from the file as a catalog.
    func catalog(of spec: Spec) throws(Complaint) -> Catalog {
        do {
            return Catalog(try PackedSpec(spec).table)
        } catch {
            throw Complaint("\(path) is too large for a table: \(String(describing: error)).", status: .badData)
        }
    }

    /// Says all that can be said against a spec with errors.
    func sayErrors(of document: SpecDocument) {
        guard document.reading.spec == nil else { return }
        for line in lines(document.reading.diagnostics, document.bytes) { StandardError.say(line) }
    }

    /// Diagnostics as editors and build systems read them.
    func lines(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> [TerminalText] {
        let lines = JSONLines(bytes)
        return diagnostics.map { TerminalText($0.rendered(path: path, lines: lines)) }
    }
}
