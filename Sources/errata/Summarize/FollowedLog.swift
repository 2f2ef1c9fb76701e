import ErrataLogs
import ErrataReference

/// A log that is read as it grows, until a signal asks to end: a file by its path, whatever is renamed or truncated
/// (`tail -F`), and a pipe until its end.
struct FollowedLog {
    /// How long to wait for more, in milliseconds.
    private static let pause: Int32 = 1000
    private static let chunkSize = 1 << 18

    private let file: InputFile
    private let chunk = InputBytes(expecting: chunkSize)

    init(path: String) {
        file = InputFile(path: path)
    }

    /// Reads the log into a summarizer.
    ///
    /// - Parameter show: what is done with the summary, as often as something can have changed.
    func read(
        into summarizer: inout LogSummarizer,
        _ show: (LogSummary) throws(Complaint) -> Void
    ) throws(Complaint) {
        let input = try file.open()
        defer { summarizer.finish(file.path) }
        if input.isRegularFile, file.path != "-" {
            try follow(input, into: &summarizer, show)
        } else {
            try readStream(input, into: &summarizer, show)
        }
    }

    private func readStream(
        _ input: OpenInput,
        into summarizer: inout LogSummarizer,
        _ show: (LogSummary) throws(Complaint) -> Void
    ) throws(Complaint) {
        while !Interrupt.isPending {
            if input.file.isReady(within: Self.pause), try !append(input, to: &summarizer) { return }
            try show(summarizer.summary)
        }
    }

    private func follow(
        _ first: OpenInput,
        into summarizer: inout LogSummarizer,
        _ show: (LogSummary) throws(Complaint) -> Void
    ) throws(Complaint) {
        var input = first
        while true {
            // What was written before the signal still counts.
            let isLast = Interrupt.isPending
            while try append(input, to: &summarizer) { try show(summarizer.summary) }
            if let next = try successor(of: input) {
                // Something can have been written between the last read and the renaming.
                while try append(input, to: &summarizer) {}
                summarizer.finish(file.path)
                input = next
                continue
            }
            try show(summarizer.summary)
            guard !isLast else { return }
            poll(nil, 0, Self.pause)
        }
    }

    /// Reads once; false at the end.
    private func append(_ input: OpenInput, to summarizer: inout LogSummarizer) throws(Complaint) -> Bool {
        let count = try input.append(to: chunk, atMost: Self.chunkSize)
        summarizer.append(chunk.buffer)
        chunk.discard(count)
        return count > 0
    }

    /// Returns the file to be read from its start: another one that has the path now, or the same where it has become
    /// shorter; nil where the file only grows, or where nothing has the path at the moment.
    private func successor(of input: OpenInput) throws(Complaint) -> OpenInput? {
        guard let now = try? file.open(), let status = try? now.file.status(), now.isRegularFile else { return nil }
        guard let old = try? input.file.status() else { return nil }
        let isSame = old.st_ino == status.st_ino && old.st_dev == status.st_dev
        return isSame && Int(status.st_size) >= input.file.position ? nil : now
    }
}
