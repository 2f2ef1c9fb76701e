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
    private var shape: LineShape
    private var memory = ShapeMemory()
    private let known = KnownLines()
    /// Whether lines of one shape hold the same: not where errors are told apart by their times, nor where fields are
    /// known by their paths, which a shape does not have.
    private let hasShapes: Bool
    /// Errors before this time do not count, in seconds since 1970.
    private let since: Int?
    /// All lines.
    private(set) var lines = 0
    private(set) var skipped = Skipped()
    private(set) var tally: Tally

    init(catalogs: [Catalog], fields: LogFields, by key: TallyKey, since: Int?) {
        scan = CandidateScan(keys: CandidateKeys(catalogs: catalogs, fields: fields))
        reader = ErrorLine(catalogs: catalogs, fields: fields)
        shape = LineShape(keys: DecidingKeys(catalogs: catalogs))
        tally = Tally(by: key)
        hasShapes = tally.isTimeless && fields.isEmpty
        self.since = since
    }

    /// Takes whole lines.
    mutating func take(_ block: ByteSlice) {
        scan.forEachLine(in: block) { line in take(line, block) }
    }

    /// Takes note of a line that is too long to be read.
    mutating func takeLongLine() {
        lines += 1
        skipped.long += 1
    }

    @inline(__always)
    private mutating func take(_ line: CandidateScan.Line, _ block: ByteSlice) {
        lines += 1
        let end = line.end > line.start && block[line.end - 1] == 0x0D ? line.end - 1 : line.end
        guard end > line.start else { return }
        if !line.isText {
            skipped.binary += 1
        } else if block[line.start] == UInt8(ascii: "{"), block[end - 1] != UInt8(ascii: "}") {
            skipped.cut += 1
        } else if line.isCandidate {
            read(block.part(line.start..<end))
        }
    }

    private mutating func read(_ line: ByteSlice) {
        let isJSON = line[0] == UInt8(ascii: "{")
        let status = isJSON ? nil : TextStatus.status(in: line) ?? 0
        guard hasShapes else { return readUnshaped(line) }
        if isJSON, let content = known.content(of: line, times: &shape.times) { return take(content, line, isJSON) }
        guard shape.read(line, status: status) else { return readUnshaped(line) }
        if let content = memory.content(of: shape.bytes) {
            if isJSON { known.keep(content, for: line, leftOut: shape.leftOut) }
            return take(content, line, isJSON)
        }
        memory.keep(readUnshaped(line, isJSON), for: shape.bytes)
    }

    /// Takes a line of which it is known what it holds.
    private mutating func take(_ content: ShapeMemory.Content, _ line: ByteSlice, _ isJSON: Bool) {
        switch content {
        case .nothing: return
        case .error(let place, let timePlace):
            guard let time = time(of: line, isJSON, timePlace) else { return readUnshaped(line) }
            if counts(time.seconds) { tally.add(place, at: time.seconds) }
        case .unclear: readUnshaped(line)
        }
    }

    /// The time of a line, or that it has none.
    private struct LineTime {
        let seconds: Int?
    }

    /// The time of a line of a known shape; nil where the line is not to be trusted after all.
    private func time(of line: ByteSlice, _ isJSON: Bool, _ place: ShapeMemory.TimePlace) -> LineTime? {
        guard isJSON else { return LineTime(seconds: TextTime.seconds(in: line)) }
        let times = times(of: line, upTo: place.index)
        guard times.readable == place.readable else { return nil }
        return LineTime(seconds: place.index == nil ? nil : times.last)
    }

    /// Which of the values that can be times are, up to a place or all, and the last one that was looked at.
    private func times(of line: ByteSlice, upTo index: Int?) -> (readable: UInt8, last: Int?) {
        var readable: UInt8 = 0
        var last: Int?
        for (place, range) in shape.times.enumerated() where place <= index ?? Int.max {
            last = Timestamp.seconds(line.part(range))
            if last != nil { readable |= 1 << UInt8(place) }
        }
        return (readable, last)
    }

    private mutating func readUnshaped(_ line: ByteSlice) {
        guard let finding = reader.finding(in: line), counts(finding.time) else { return }
        tally.add(finding.failure, at: finding.time)
    }

    /// Reads a line, and tells what all lines of its shape hold.
    private mutating func readUnshaped(_ line: ByteSlice, _ isJSON: Bool) -> ShapeMemory.Content {
        guard let finding = reader.finding(in: line) else { return .nothing }
        guard counts(finding.time) else { return .unclear }
        let place = tally.add(finding.failure, at: finding.time)
        // Of a code with several texts, what to do depends on the text.
        guard finding.failure.entry.map({ $0.details.variants.isEmpty }) ?? true else { return .unclear }
        let index = shape.times.firstIndex { Timestamp.seconds(line.part($0)) == finding.time }
        guard !isJSON || index != nil || finding.time == nil else { return .unclear }
        let timed = finding.time == nil ? nil : index
        return .error(place, ShapeMemory.TimePlace(index: timed, readable: times(of: line, upTo: timed).readable))
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
