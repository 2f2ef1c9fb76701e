import ErrataCatalog

/// Counts the errors of logs, line by line.
struct LogSummary {
    /// What of the input was passed over.
    struct Skipped {
        /// Lines longer than ``LogLines/longestLine``.
        var long = 0
        /// Lines that begin as JSON and do not end so.
        var cut = 0
        /// Lines with bytes that are no text.
        var binary = 0
        /// Errors before the time from which on they count, and, where there is one, those without a time.
        var early = 0
        var timeless = 0
    }

    private let scan: CandidateScan
    private let reader: ErrorLine
    /// Errors before this time do not count, in seconds since 1970.
    private let since: Int?
    /// All lines.
    private(set) var lines = 0
    private(set) var skipped = Skipped()
    private(set) var tally: Tally

    init(catalogs: [Catalog], fields: LogFields, by key: TallyKey, since: Int?) {
        scan = CandidateScan(keys: CandidateKeys(catalogs: catalogs, fields: fields))
        reader = ErrorLine(catalogs: catalogs, fields: fields)
        tally = Tally(by: key)
        self.since = since
    }

    /// Takes whole lines.
    mutating func take(_ block: ByteSlice) {
        let isText = block.place(of: 0, from: 0) == nil
        scan.forEachLine(in: block) { line in take(line, block, isText: isText) }
    }

    /// Takes note of a line that is too long to be read.
    mutating func takeLongLine() {
        lines += 1
        skipped.long += 1
    }

    @inline(__always)
    private mutating func take(_ line: CandidateScan.Line, _ block: ByteSlice, isText: Bool) {
        lines += 1
        let end = line.end > line.start && block[line.end - 1] == 0x0D ? line.end - 1 : line.end
        guard end > line.start else { return }
        if !isText, block.place(of: 0, from: line.start, to: end) != nil {
            skipped.binary += 1
        } else if block[line.start] == UInt8(ascii: "{"), block[end - 1] != UInt8(ascii: "}") {
            skipped.cut += 1
        } else if line.isCandidate {
            read(block.part(line.start..<end))
        }
    }

    private mutating func read(_ line: ByteSlice) {
        guard let finding = reader.finding(in: line) else { return }
        guard counts(finding.time) else { return }
        tally.add(finding.failure, at: finding.time)
    }

    /// Whether an error of this time counts.
    private mutating func counts(_ time: Int?) -> Bool {
        guard let since else { return true }
        guard let time else {
            skipped.timeless += 1
            return false
        }
        if time < since { skipped.early += 1 }
        return time >= since
    }
}
