import ErrataLogs
import ErrataReference

/// The logs to read, one after another.
struct LogInput {
    /// The number of bytes per read.
    private static let chunkSize = 1 << 18

    private let path: String

    init(path: String) {
        self.path = path
    }

    /// Reads a log into a summarizer, decompressing it where necessary.
    ///
    /// - Parameter didRead: what to do after each part of it.
    func read(
        into summarizer: inout LogSummarizer,
        _ progress: inout Progress,
        didRead: (inout LogSummarizer) -> Void = { _ in }
    ) throws(Complaint) {
        let file = InputFile(path: path)
        let input = try file.open()
        var head = input.file.peek(CompressedInput.headSize)
        // The first bytes of a pipe cannot be put back, so they are passed on separately from the rest.
        let taken = head.isEmpty ? try input.take(CompressedInput.headSize) : []
        if head.isEmpty { head = taken }
        guard let format = CompressedInput.Format(head: head) else {
            progress.begin(size: input.size)
            return try read(input, after: taken, into: &summarizer, &progress, didRead)
        }
        let expanded = try CompressedInput(input, after: taken, format, name: file.name)
        progress.begin(size: 0)
        try read(expanded.output, after: [], into: &summarizer, &progress, didRead)
        try expanded.end()
    }

    private func read(
        _ input: OpenInput,
        after head: [UInt8],
        into summarizer: inout LogSummarizer,
        _ progress: inout Progress,
        _ didRead: (inout LogSummarizer) -> Void
    ) throws(Complaint) {
        defer {
            summarizer.finish(path)
            didRead(&summarizer)
        }
        input.file.growPipe(to: 4 * Self.chunkSize)
        let chunk = InputBytes(expecting: Self.chunkSize)
        summarizer.append(head)
        progress.advance(by: head.count, errors: 0)
        while try input.append(to: chunk, atMost: Self.chunkSize) > 0 {
            summarizer.append(chunk.buffer)
            didRead(&summarizer)
            progress.advance(by: chunk.count, errors: summarizer.summary.errors.count)
            chunk.discard(chunk.count)
        }
    }
}

extension LogInput {
    /// Reads logs one after another. An error in one of them is reported and does not stop the others from being read.
    ///
    /// - Returns: the first error.
    static func readEach(
        _ paths: [String],
        _ read: (String, inout Progress) throws(Complaint) -> Void
    ) -> Complaint? {
        var progress = Progress()
        var first: Complaint?
        for path in paths {
            InputFile(path: path).sayAwaited("a log")
            do throws(Complaint) {
                try read(path, &progress)
                progress.end()
            } catch {
                progress.end()
                error.say()
                first = first ?? error
            }
        }
        return first
    }
}
