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
        guard let format = CompressedInput.Format(head: input.head()) else {
            progress.begin(size: input.size)
            return try read(input, into: &summary, &progress)
        }
        let expanded = try CompressedInput(input, format, name: file.name)
        progress.begin(size: 0)
        try read(expanded.output, into: &summary, &progress)
        try expanded.end()
    }

    private func read(
        _ input: OpenInput,
        into summary: inout LogSummary,
        _ progress: inout Progress
    ) throws(Complaint) {
        var isFirst = true
        var isCompressed = false
        try LogLines.forEachPiece(of: input) { piece, read in
            switch piece {
            case .block(let block):
                // Only the first bytes of a pipe tell, when they cannot be put back any more.
                if isFirst { isCompressed = CompressedInput.Format(head: Array(block.prefix(4))) != nil }
                if !isCompressed { summary.take(block) }
            case .longLine: summary.takeLongLine()
            }
            isFirst = false
            progress.advance(by: read, errors: summary.tally.count)
        }
        guard isCompressed else { return }
        throw Complaint(
            "Standard input is compressed, which can only be told when it is too late; put gzip -dc or zstd -dc before it.",
            status: .badData
        )
    }
}
