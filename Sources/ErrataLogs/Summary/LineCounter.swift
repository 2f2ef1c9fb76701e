import ErrataBytes
import ErrataCatalog
import ErrataJSON
import ErrataWire

/// Counts the errors of lines.
///
/// A prefilter rejects most lines without an error, and the shape cache knows the content of most lines with one.
/// Neither changes the counts: an exhaustive counter, which reads every line, has the same result.
struct LineCounter {
    private let scanner: NeedleScanner
    private var decoder: WireDecoder
    private let tokenizer: LineTokenizer
    private var cache = ShapeCache()
    private let trie = LineTrie()
    private var policy = ScanPolicy()
    private var clock = LineClock()
    private let textTime: TextTime
    private let isExhaustive: Bool
    /// Whether lines of one shape have the same content: not where errors are grouped by time, where fields are known by
    /// their paths, which a shape does not have, nor where any key can be that of a code.
    private let hasShapes: Bool
    /// The time before which errors do not count, in seconds since 1970.
    private let since: Int?
    /// The time from which on errors do not count.
    private let until: Int?
    private let hasExamples: Bool
    private let keepsFailures: Bool
    /// The failures that were counted since they were last taken, where they are kept.
    private var kept: [LogFailure] = []
    private(set) var summary: LogSummary

    init(
        catalogs: [Catalog],
        fields: LogFields,
        by grouping: ErrorTally.Grouping,
        since: Int?,
        until: Int?,
        now: Int,
        hasExamples: Bool,
        isExhaustive: Bool,
        keepsFailures: Bool = false
    ) {
        textTime = TextTime(now: now)
        scanner = NeedleScanner(Needles(catalogs: catalogs, fields: fields))
        // Waits are not counted, so the present time is not needed.
        decoder = WireDecoder(catalogs: catalogs, fields: fields, now: 0, clock: textTime)
        let keys = SignificantKeys(catalogs: catalogs)
        tokenizer = LineTokenizer(keys: keys)
        summary = LogSummary(by: grouping)
        // Lines of one shape have different messages.
        hasShapes = summary.errors.isTimeless && fields.isEmpty && !isExhaustive && !keys.isOpen && !keepsFailures
        self.isExhaustive = isExhaustive
        (self.since, self.until, self.hasExamples) = (since, until, hasExamples)
        self.keepsFailures = keepsFailures
    }

    /// Notes a log that has ended.
    mutating func note(_ log: LogSummary.Log) { summary.logs.append(log) }

    /// Counts whole lines; the last one ends with a line feed.
    mutating func count(_ block: ByteSlice) {
        let read = countAll(block)
        guard read < block.count else { return }
        let block = block.part(read..<block.count)
        let before = summary.lines
        if hasShapes, policy.isRecognizedFirst {
            recognize(block)
        } else {
            scanner.forEachLine(in: block) { line in take(line, block) }
        }
        policy.next(lines: summary.lines - before)
    }

    /// Returns the failures since the last call.
    mutating func takeFailures() -> [LogFailure] {
        defer { kept.removeAll(keepingCapacity: true) }
        return kept
    }

    /// Ends a log; another one can follow.
    mutating func endLog() { decoder.endInput() }

    /// Counts a line that is too long to read.
    mutating func countLongLine() {
        summary.lines += 1
        summary.skipped.long += 1
    }

    /// Reads every line, and the lines of an input only until one of them tells an error or a success: that there was
    /// no error can be said only then.
    ///
    /// - Returns: the offset of the first line that was not read.
    private mutating func countAll(_ block: ByteSlice) -> Int {
        var start = 0
        while start < block.count, isExhaustive || !summary.tells {
            let end = block.firstIndex(of: 0x0A, from: start) ?? block.count
            let isText = block.firstIndex(of: 0, from: start, to: end) == nil
            take((start, end, isCandidate: true, isText), block)
            start = end + 1
        }
        return start
    }

    /// Counts lines of which most have shapes seen before: only the others are scanned for needles.
    private mutating func recognize(_ block: ByteSlice) {
        var start = 0
        while start < block.count {
            if block[start] == UInt8(ascii: "{"),
                let found = trie.line(in: block, from: start, signs: nil, times: tokenizer.times),
                !found.content.isUnclear
            {
                summary.lines += 1
                policy.note(found.content)
                let end = found.end + (block[found.end] == 0x0A ? 1 : 2)
                take(found.content, block.part(start..<found.end), at: start, in: block, isJSON: true)
                start = end
                continue
            }
            let end = (block.firstIndex(of: 0x0A, from: start) ?? block.count - 1) + 1
            let line = block.part(start..<end)
            scanner.forEachLine(in: line) { found in
                take(found, line)
                if !found.isCandidate { learn(found, line) }
            }
            start = end
        }
    }

    /// Caches the shape of a JSON line without an error, so that similar lines are recognized too.
    private mutating func learn(_ line: NeedleScanner.Line, _ block: ByteSlice) {
        let text = text(of: line, block)
        guard line.isText, text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return }
        guard !EmbeddedText.hasPrinted(text), text.isDocument, tokenizer.read(text, signs: nil) else { return }
        guard !tokenizer.hasHiddenPart else { return }
        let hasNumbers = tokenizer.values.contains { value in
            value.signature != nil && text.part(value.range).contains(where: ASCII.isDigit)
        }
        trie.insert(hasNumbers ? .scanned : .nothing, for: text, signs: nil, values: tokenizer.values)
    }

    private func text(of line: NeedleScanner.Line, _ block: ByteSlice) -> ByteSlice {
        let end = line.end > line.start && block[line.end - 1] == 0x0D ? line.end - 1 : line.end
        return block.part(line.start..<end)
    }

    @inline(__always)
    private mutating func take(_ line: NeedleScanner.Line, _ block: ByteSlice) {
        summary.lines += 1
        let end = line.end > line.start && block[line.end - 1] == 0x0D ? line.end - 1 : line.end
        guard end > line.start else { return }
        if line.end - line.start > LineBlocks.longestLine {
            summary.skipped.long += 1
        } else if !line.isText {
            summary.skipped.binary += 1
        } else if line.isCandidate, block.firstIndex(of: 0x1B, from: line.start, to: end) != nil {
            takeColored(block.part(line.start..<end))
        } else if block[line.start] == UInt8(ascii: "{"), block[end - 1] != UInt8(ascii: "}") {
            takeCut(block.part(line.start..<end), isCandidate: line.isCandidate)
        } else if decoder.columns.isInForce || block[line.start] == UInt8(ascii: "#") {
            takeRow(line.start..<end, of: block, isCandidate: line.isCandidate)
        } else if line.isCandidate {
            read(line.start..<end, of: block)
        }
    }

    /// Counts a line that begins as JSON and does not end as JSON: as a truncated line, unless it holds an error
    /// nonetheless.
    private mutating func takeCut(_ line: ByteSlice, isCandidate: Bool) {
        let failures = isCandidate ? failures(in: line) : []
        if failures.isEmpty { summary.skipped.cut += 1 }
        add(failures, in: line)
    }

    /// Counts a line with the controls of a terminal, which are removed.
    private mutating func takeColored(_ line: ByteSlice) {
        let plain = TextFilter.withoutControls(line) ?? Array(line)
        plain.withUnsafeBufferPointer { plain in
            let plain = plain.trimmed
            guard plain.first == UInt8(ascii: "{"), plain.last != UInt8(ascii: "}") else { return readUnshaped(plain) }
            takeCut(plain, isCandidate: true)
        }
    }

    /// Counts a line of a log whose columns are named, or a line that can name them; in such a row nothing but the
    /// status tells.
    private mutating func takeRow(_ range: Range<Int>, of block: ByteSlice, isCandidate: Bool) {
        let line = block.part(range)
        let status = decoder.columns.status(line)
        if let status, status < 400 { summary.tells = true }
        if ColumnLog.canName(line) || status.map({ $0 >= 400 }) ?? isCandidate { readUnshaped(line) }
    }

    private mutating func read(_ range: Range<Int>, of block: ByteSlice) {
        let line = block.part(range)
        guard hasShapes, summary.tells else { return readUnshaped(line) }
        let isJSON = line[0] == UInt8(ascii: "{")
        guard isJSON || !WireReader.isStructured(line) else { return readUnshaped(line) }
        let signs = isJSON ? nil : TextSignature.value(of: line)
        // In a line of text, nothing else before the first bracket is significant.
        let start = isJSON ? 0 : line.firstIndex(of: UInt8(ascii: "{"), from: 0) ?? line.count
        let words = line.part(0..<start)
        guard !EmbeddedText.hasList(words), !PrintedHeaders.canHold(words), !decoder.canBeBody(line) else {
            return readUnshaped(line)
        }
        let position = range.lowerBound + start
        if let found = trie.line(in: block, from: position, signs: signs, times: tokenizer.times) {
            if isJSON { policy.note(found.content) }
            return take(found.content, line, at: range.lowerBound, in: block, isJSON: isJSON)
        }
        let telling = line.part(start..<line.count)
        // Objects in other notations have quotes and keys other than those at which a shape is split.
        guard !EmbeddedText.hasPrinted(telling) else { return readUnshaped(line) }
        guard tokenizer.read(telling, signs: signs) else { return readUnshaped(line) }
        if let content = cache.content(of: tokenizer.bytes) {
            if !tokenizer.hasHiddenPart {
                trie.insert(content, for: telling, signs: signs, values: tokenizer.values)
            }
            return take(content, line, at: 0, in: telling, isJSON: isJSON)
        }
        cache.keep(readUnshaped(line, isJSON), for: tokenizer.bytes)
    }

    /// Counts a line with known content.
    ///
    /// - Parameters:
    ///   - start: the offset of the line in the bytes that its timestamp ranges refer to.
    private mutating func take(
        _ content: ShapeCache.Content,
        _ line: ByteSlice,
        at start: Int,
        in bytes: ByteSlice,
        isJSON: Bool
    ) {
        switch content {
        case .nothing, .scanned: return
        case .error(let slot, let timeSource):
            let times = times(of: bytes, at: timeSource.index)
            guard times.readable == timeSource.readable else { return readUnshaped(line) }
            let time = timeSource.index == nil && !isJSON ? textTime.seconds(in: line) : times.time
            if counts(time) { add(slot, at: time, in: line) }
        case .unclear: readUnshaped(line)
        }
    }

    /// Returns which candidates are timestamps, and the time of the one at an index.
    private mutating func times(of bytes: ByteSlice, at index: Int?) -> (readable: UInt8, time: Int?) {
        var readable: UInt8 = 0
        var time: Int?
        for position in 0..<tokenizer.times.count {
            guard let found = clock.seconds(bytes.part(tokenizer.times[position])) else { continue }
            readable |= 1 << UInt8(position)
            if position == index { time = found }
        }
        return (readable, time)
    }

    private mutating func readUnshaped(_ line: ByteSlice) {
        add(failures(in: line), in: line)
    }

    private mutating func add(_ failures: [FoundFailure], in line: ByteSlice) {
        for failure in failures where counts(failure.time) { add(failure, in: line) }
    }

    @discardableResult
    private mutating func add(_ failure: FoundFailure, in line: ByteSlice) -> ErrorTally.Slot {
        let slot = summary.errors.add(failure.attribution.failure, at: failure.time, line: summary.lines)
        if hasExamples { summary.errors.keepExample(line, of: slot, line: summary.lines) }
        if keepsFailures { kept.append(LogFailure(failure, line: summary.lines)) }
        return slot
    }

    @inline(__always)
    private mutating func add(_ slot: ErrorTally.Slot, at time: Int?, in line: ByteSlice) {
        summary.errors.add(slot, at: time, line: summary.lines)
        if hasExamples { summary.errors.keepExample(line, of: slot, line: summary.lines) }
    }

    private mutating func failures(in line: ByteSlice) -> [FoundFailure] {
        var failures: [FoundFailure] = []
        decoder.decode(lineOfLog: line) { failures.append($0) }
        if !summary.tells { summary.tells = !failures.isEmpty || decoder.sight.successes > 0 }
        return failures
    }

    /// Counts a line, and returns the content of all lines of its shape.
    private mutating func readUnshaped(_ line: ByteSlice, _ isJSON: Bool) -> ShapeCache.Content {
        let failures = failures(in: line)
        let counted = failures.filter { counts($0.time) }
        // A line that is malformed JSON is read as text, where more than its shape matters.
        // The shape of JSON has what its messages tell.
        let isClear = isJSON ? line.isDocument : !decoder.dependsOnWords
        var slot: ErrorTally.Slot?
        for failure in counted { slot = add(failure, in: line) }
        guard let slot, failures.count == 1 else { return isClear && failures.isEmpty ? .nothing : .unclear }
        // Where a code has several messages, the remedy depends on the message.
        let entry = failures[0].attribution.failure.entry
        guard isClear, entry.map({ $0.details.variants.isEmpty }) ?? true else { return .unclear }
        return content(of: line, slot, failures[0], isJSON)
    }

    /// Returns the content of all lines of a line's shape, given its failure.
    private mutating func content(
        of line: ByteSlice,
        _ slot: ErrorTally.Slot,
        _ failure: FoundFailure,
        _ isJSON: Bool
    ) -> ShapeCache.Content {
        // In a line of text, the values are counted from its first bracket on.
        let start = isJSON ? 0 : line.firstIndex(of: UInt8(ascii: "{"), from: 0) ?? line.count
        let bytes = line.part(start..<line.count)
        let isCandidate = isJSON || failure.isTimeOfRecord
        let equal = (0..<tokenizer.times.count).filter { position in
            isCandidate && LogTimestamp.seconds(bytes.part(tokenizer.times[position])) == failure.time
        }
        // Where several are equal, the next line can show which of them counts.
        guard failure.time == nil || !isCandidate || equal.count == 1 else { return .unclear }
        let timed = failure.time == nil ? nil : equal.first
        let readable = times(of: bytes, at: timed).readable
        return .error(slot, ShapeCache.TimeSource(index: timed, readable: readable))
    }

    /// Whether an error at this time counts.
    private mutating func counts(_ time: Int?) -> Bool {
        guard since != nil || until != nil else { return true }
        guard let time else {
            summary.skipped.timeless += 1
            return false
        }
        if let since, time < since {
            summary.skipped.early += 1
            return false
        }
        guard let until, time >= until else { return true }
        summary.skipped.late += 1
        return false
    }
}

extension ByteSlice {
    /// Whether the bytes are one JSON document.
    fileprivate var isDocument: Bool { (try? JSONDocument(validating: self)) != nil }
}
