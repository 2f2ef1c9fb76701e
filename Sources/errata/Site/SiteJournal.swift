import ErrataReference
import ErrataSite

/// The manifest of a site in its directory, to which a line is added for each file before it is written. So an
/// interrupted run leaves no file that is not listed.
struct SiteJournal {
    /// What earlier runs listed.
    let earlier: SiteManifest

    private let file: OutputFile
    private let path: [CChar]
    /// The manifest, open at its end; nil as long as there is nothing to add.
    private var end: FileDescriptor?

    /// Reads the manifest in a directory; there need not be one.
    init(in directory: OutputDirectory, _ tree: DirectoryTree) throws(Complaint) {
        file = OutputFile(SiteManifest.name, in: directory)
        path = file.bytes
        let shown = file.path
        let bytes: [UInt8]?
        do throws(SystemError) {
            bytes = try tree.bytes(of: SiteManifest.name)
        } catch {
            throw Complaint("\(shown) cannot be used: \(error.words). \(Self.advice)", status: .inputOutput)
        }
        do throws(SiteManifestError) {
            earlier = try bytes.map { bytes throws(SiteManifestError) in try SiteManifest(bytes) } ?? SiteManifest()
        } catch {
            let sentence: TerminalText = "\(shown):\(error.line): \(error.words). \(Self.advice)"
            throw Complaint(sentence, status: .badData)
        }
    }

    private static let advice: TerminalText =
        "Nothing was written. Move it away; then nothing that earlier runs wrote is removed."

    /// Adds a line.
    mutating func add(_ line: String) throws(Complaint) {
        // The file is written as a whole first: it may not exist, or end in half a line.
        if end == nil { try file.write(Array(earlier.text.utf8)) }
        do throws(SystemError) {
            try open().writeAll(Array(line.utf8))
        } catch {
            throw error.complaint(writing: file.path)
        }
    }

    /// Returns the manifest, open at its end.
    private mutating func open() throws(SystemError) -> FileDescriptor {
        if let end { return end }
        let end = try FileDescriptor(appendingTo: path)
        self.end = end
        return end
    }

    /// Replaces the manifest by that of the new version, unless it is the same.
    mutating func finish(with manifest: SiteManifest) throws(Complaint) {
        try? end?.end()
        end = nil
        try file.write(Array(manifest.text.utf8))
    }
}
