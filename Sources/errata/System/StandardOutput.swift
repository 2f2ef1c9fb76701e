/// Where data goes.
enum StandardOutput {
    /// Writes all of a text; a stream that is closed or full is a complaint. A reader that has gone away has had enough
    /// (`errata list | head -1`): then the command ends without a word, and nothing is wrong.
    static func write(_ text: String) throws(Complaint) {
        do throws(SystemError) {
            try FileDescriptor.standardOutput.writeAll(Array(text.utf8))
        } catch {
            guard !error.isReaderGone else { throw Complaint(status: .success) }
            throw Complaint("Standard output cannot be written: \(error.words).", status: .inputOutput)
        }
    }
}
