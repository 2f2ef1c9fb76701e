import ErrataLogs
import ErrataReference

/// The logs that are read, one after another.
struct LogInput {
    private let path: String

    init(path: String) {
        self.path = path
    }

    /// Reads a log into a summary; what is compressed is expanded on the way.
    func read(into summary: inout LogSummary, _ progress: inout Progress) throws(Complaint) {
        let file = InputFile(path: path)
        let input = try file.open()
        var head = input.head()
        // The first bytes of a pipe cannot be put back, so they are handed on beside what comes after them.
        let taken = head.isEmpty ? try input.takeHead() : []
        if head.isEmpty { head = taken }
        guard let format = CompressedInput.Format(head: head) else {
            progress.begin(size: input.size)
            return try read(input, after: taken, into: &summary, &progress)
        }
        let expanded = try CompressedInput(input, after: taken, format, name: file.name)
        progress.begin(size: 0)
        try read(expanded.output, after: [], into: &summary, &progress)
        try expanded.end()
    }

    private func read(
        _ input: OpenInput,
        after head: [UInt8],
        into summary: inout LogSummary,
        _ progress: inout Progress
    ) throws(Complaint) {
        try LogLines.forEachPiece(of: input, after: head) { piece, read in
            switch piece {
            case .block(let block): summary.take(block)
            case .longLine: summary.takeLongLine()
            case .unfinished: break
            }
            progress.advance(by: read, errors: summary.tally.count)
        }
    }
}
