import ErrataCatalog
import ErrataWire

/// Counts the errors of logs, line by line.
package struct LogSummary {
    /// What of the input was passed over.
    package struct Skipped {
        /// Lines longer than ``LogLines/longestLine``.
        package var long = 0
        /// Lines that begin as JSON and do not end so.
        package var cut = 0
        /// Lines with bytes that are no text.
        package var binary = 0
        /// Errors before the time from which on they count, and, where there is one, those without a time.
        package var early = 0
        package var timeless = 0
    }

    private let scan: CandidateScan
    private let reader: ErrorLine
    private var shape: LineShape
    private var memory = ShapeMemory()
    private let known = KnownLines()
    private var pace = RecognitionPace()
    private var clock = LineClock()
    private let textTime: TextTime
    /// Whether lines of one shape hold the same: not where errors are told apart by their times, nor where fields are
    /// known by their paths, which a shape does not have.
    private let hasShapes: Bool
    /// Errors before this time do not count, in seconds since 1970.
    private let since: Int?
    /// All lines.
    package private(set) var lines = 0
    package private(set) var skipped = Skipped()
    package private(set) var tally: Tally

    /// - Parameters:
    ///   - since: errors before this time do not count, in seconds since 1970.
    ///   - now: the present time, by which dates without a year get theirs.
    package init(catalogs: [Catalog], fields: LogFields, by key: TallyKey, since: Int?, now: Int) {
        textTime = TextTime(now: now)
        scan = CandidateScan(keys: CandidateKeys(catalogs: catalogs, fields: fields))
        reader = ErrorLine(catalogs: catalogs, fields: fields, clock: textTime)
        shape = LineShape(keys: DecidingKeys(catalogs: catalogs))
        tally = Tally(by: key)
        hasShapes = tally.isTimeless && fields.isEmpty
        self.since = since
    }

    /// Takes whole lines; the last one ends with a line feed.
    package mutating func take(_ block: ByteSlice) {
        let before = lines
        if hasShapes, pace.isRecognizedFirst {
            recognize(block)
        } else {
            scan.forEachLine(in: block) { line in take(line, block) }
        }
        pace.next(lines: lines - before)
    }

    /// Takes note of a line that is too long to be read.
    package mutating func takeLongLine() {
        lines += 1
        skipped.long += 1
    }

    /// Takes lines most of which are of shapes seen before: only the others are searched for what an error has.
    private mutating func recognize(_ block: ByteSlice) {
        var start = 0
        while start < block.count {
            if block[start] == UInt8(ascii: "{"),
                let found = known.line(in: block, from: start, signs: nil, times: shape.times)
            {
                lines += 1
                pace.recognized += 1
                let end = found.end + (block[found.end] == 0x0A ? 1 : 2)
                take(found.content, block.part(start..<found.end), at: start, in: block, isJSON: true)
                start = end
                continue
            }
            let end = (block.place(of: 0x0A, from: start) ?? block.count - 1) + 1
            let line = block.part(start..<end)
            scan.forEachLine(in: line) { found in
                take(found, line)
                if !found.isCandidate { learn(found, line) }
            }
            start = end
        }
    }

    /// Keeps the shape of a line of JSON that holds no error, so that its like are recognized too.
    private mutating func learn(_ line: CandidateScan.Line, _ block: ByteSlice) {
        let text = text(of: line, block)
        guard line.isText, text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return }
        guard reader.isDocument(text), shape.read(text, signs: nil) else { return }
        known.keep(.nothing, for: text, signs: nil, leftOut: shape.leftOut)
    }

    private func text(of line: CandidateScan.Line, _ block: ByteSlice) -> ByteSlice {
        let end = line.end > line.start && block[line.end - 1] == 0x0D ? line.end - 1 : line.end
        return block.part(line.start..<end)
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
            read(line.start..<end, of: block)
        }
    }

    private mutating func read(_ range: Range<Int>, of block: ByteSlice) {
        let line = block.part(range)
        guard hasShapes else { return readUnshaped(line) }
        let isJSON = line[0] == UInt8(ascii: "{")
        let signs = isJSON ? nil : TextSigns.sort(of: line)
        // Of a line of text nothing else decides before the first bracket.
        let start = isJSON ? 0 : line.place(of: UInt8(ascii: "{"), from: 0) ?? line.count
        let place = range.lowerBound + start
        if let found = known.line(in: block, from: place, signs: signs, times: shape.times) {
            if isJSON { pace.recognized += 1 }
            return take(found.content, line, at: range.lowerBound, in: block, isJSON: isJSON)
        }
        let telling = line.part(start..<line.count)
        // What Python printed has other quotes than those that a shape is cut at.
        guard isJSON || !EmbeddedText.hasPrinted(telling) else { return readUnshaped(line) }
        guard shape.read(telling, signs: signs) else { return readUnshaped(line) }
        if let content = memory.content(of: shape.bytes) {
            known.keep(content, for: telling, signs: signs, leftOut: shape.leftOut)
            return take(content, line, at: 0, in: telling, isJSON: isJSON)
        }
        memory.keep(readUnshaped(line, isJSON), for: shape.bytes)
    }

    /// Takes a line of which it is known what it holds.
    ///
    /// - Parameters:
    ///   - start: where the line begins in the bytes that the places of its times count from.
    private mutating func take(
        _ content: ShapeMemory.Content,
        _ line: ByteSlice,
        at start: Int,
        in bytes: ByteSlice,
        isJSON: Bool
    ) {
        switch content {
        case .nothing: return
        case .error(let place, let timePlace):
            guard isJSON else {
                let time = textTime.seconds(in: line)
                if counts(time) { tally.add(place, at: time) }
                return
            }
            let times = times(of: bytes, upTo: timePlace.index)
            guard times.readable == timePlace.readable else { return readUnshaped(line) }
            let time = timePlace.index == nil ? nil : times.last
            if counts(time) { tally.add(place, at: time) }
        case .unclear: readUnshaped(line)
        }
    }

    /// Which of the values that can be times are, up to a place or all, and the last one that was looked at.
    private mutating func times(of bytes: ByteSlice, upTo index: Int?) -> (readable: UInt8, last: Int?) {
        var readable: UInt8 = 0
        var last: Int?
        for place in 0..<min(shape.times.count, index.map { $0 + 1 } ?? Int.max) {
            last = clock.seconds(bytes.part(shape.times[place]))
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
        let finding = reader.finding(in: line)
        // What is JSON but for an error in it is read as text, in which more decides than a shape has.
        let isClear = !isJSON || reader.isDocument(line)
        guard let finding else { return isClear ? .nothing : .unclear }
        guard counts(finding.time) else { return .unclear }
        let place = tally.add(finding.failure, at: finding.time)
        // Of a code with several texts, what to do depends on the text.
        guard isClear, finding.failure.entry.map({ $0.details.variants.isEmpty }) ?? true else { return .unclear }
        guard isJSON else { return .error(place, ShapeMemory.TimePlace(index: nil, readable: 0)) }
        let index = (0..<shape.times.count).first { LogTimestamp.seconds(line.part(shape.times[$0])) == finding.time }
        guard index != nil || finding.time == nil else { return .unclear }
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
