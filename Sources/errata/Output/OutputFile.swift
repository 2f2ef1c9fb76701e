/// A file that the command writes.
struct OutputFile {
    let path: String

    /// Writes the file in one step, and only where its bytes change.
    ///
    /// - Returns: whether it was written.
    @discardableResult
    func write(_ bytes: [UInt8]) throws(Complaint) -> Bool {
        if let present = try? InputFile(path: path).read(), present.elementsEqual(bytes) { return false }
        do throws(SystemError) {
            try AtomicFile.write(bytes, to: ArgumentBytes.path(path))
            return true
        } catch {
            // A directory that is not there is no missing input.
            let status = error.status == .noInput ? ExitStatus.inputOutput : error.status
            throw Complaint("\(path) cannot be written: \(error.words).", status: status)
        }
    }

    /// Makes a directory where there is none; those above it too.
    static func makeDirectory(_ path: String) throws(Complaint) {
        do throws(SystemError) {
            try Directory.make(path)
        } catch {
            throw error.complaint(about: path, doing: "created")
        }
    }
}
