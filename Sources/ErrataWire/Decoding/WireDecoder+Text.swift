import ErrataCatalog
import ErrataJSON
import ErrataRuntime

// Lines of text.
extension WireDecoder {
    /// Returns what a line of text tells: the records in it, else the parts of one response.
    mutating func findings(inText text: ByteSlice) -> [Finding?] {
        columns.read(text)
        if let row = columns.row(text) { return [finding(of: row)] }
        if let finding = finding(ofBody: text) { return [placed(finding, in: text)] }
        let words = LineWords(text, isLog: isLog)
        var reading = TextReading(words)
        EmbeddedText.forEachObject(in: text) { object in read(object, into: &reading) }
        if !reading.records.isEmpty { return reading.records.map { placed($0, in: text) } }
        if PrintedHeaders.canHold(text) {
            dependsOnWords = true
            var headers = HeaderFields()
            for field in PrintedHeaders.fields(in: text) { headers.append(name: field.name, value: field.value) }
            reading.add(headers)
        }
        return finding(of: reading, words, in: text).map { [placed($0, in: text)] } ?? []
    }

    /// Whether a text can itself be a body in another format than JSON.
    package func canBeBody(_ text: ByteSlice) -> Bool {
        readsOtherFormats && (PlainBody.canBe(text) || status != nil && PlainBody.isWord(text.trimmed))
    }

    /// Returns what a text tells that is itself a body in another format than JSON, where a vendor has a code in it.
    ///
    /// A single word is one only where its status is given.
    private func finding(ofBody text: ByteSlice) -> Finding? {
        guard canBeBody(text) else { return nil }
        let body = text.trimmed
        guard let found = attribution(WireResponse(body: body)), found.failure.ownCode != nil else { return nil }
        var finding = Finding(.body, attribution: found)
        (finding.body, finding.isErrorLike) = (Array(body), true)
        return finding
    }

    /// Returns what a row of a log with named columns tells.
    private func finding(of row: ColumnLog.Row) -> Finding {
        var finding = Finding(.record, status: row.status)
        (finding.time, finding.origin, finding.line) = (row.time, row.origin, line)
        finding.attribution = attribution(finding.response)
        return finding
    }

    /// The objects in a line, as far as they tell anything.
    private struct TextReading {
        /// The log records in the line, each of which is a failure.
        var records: [Finding] = []
        /// The parts of a response.
        var finding: Finding
        /// Whether a record in it tells of a success.
        var isSuccess = false

        /// Adds headers, with which the failure has to be decoded again.
        mutating func add(_ headers: HeaderFields) {
            guard !headers.isEmpty else { return }
            finding.headers.append(headers)
            finding.attribution = nil
        }

        init(_ words: LineWords) {
            finding = Finding(words.isBeforeObjects ? .words : [], status: words.status)
        }
    }

    private mutating func read(_ object: ByteSlice, into reading: inout TextReading) {
        guard let root = try? JSONDocument(validating: object).root else { return }
        if PrintedHeaders.isHeaders(root) {
            var headers = HeaderFields()
            headers.append(printed: root)
            return reading.add(headers)
        }
        let record = record(root)
        let found = finding(in: record, root, outer: reading.finding.status)
        if record.isMarked {
            if found.attribution != nil { reading.records.append(found) }
            reading.isSuccess = reading.isSuccess || found.attribution == nil && found.status != nil
            return
        }
        let (weight, other) = (found.attribution?.weight ?? -1, reading.finding.attribution?.weight ?? -1)
        // The status of a record within a text counts as much as one in the text itself.
        let isStatus = other < 0 && reading.finding.status ?? 0 < 400 && found.status ?? 0 >= 400
        guard isStatus || weight > other || reading.finding.body.isEmpty else {
            if reading.finding.headers.isEmpty { reading.add(found.headers) }
            return
        }
        let before = reading.finding
        reading.finding = found
        reading.finding.parts = found.parts.union(before.parts)
        reading.add(before.headers)
    }

    /// Returns the finding of a line; nil for a line that tells nothing.
    private mutating func finding(of reading: TextReading, _ words: LineWords, in text: ByteSlice) -> Finding? {
        var finding = reading.finding
        if !finding.headers.isEmpty { finding.parts.insert(.headers) }
        if finding.status != nil, finding.body.isEmpty { finding.parts.insert(.words) }
        let isFailure = finding.status.map { $0 >= 400 } ?? false
        if finding.attribution == nil, !isFailure, let complaint = words.transport {
            add(complaint, to: &finding)
            return finding
        }
        guard !reading.isSuccess, !finding.parts.isEmpty else {
            if reading.isSuccess { sight.see(status: 200) } else { sight.see(line: text) }
            return nil
        }
        finding.attribution =
            finding.attribution
            ?? finding.body.withUnsafeBufferPointer { attribution(finding.response, body: $0) }
        return finding
    }

    private func placed(_ finding: Finding, in text: ByteSlice) -> Finding {
        var finding = finding
        (finding.line, finding.indentation) = (line, text.indentation)
        finding.isEcho = Continuation.isEcho(text)
        // The time of a body is of something else; that of a record is exact.
        guard !finding.parts.contains(.record) || finding.time == nil else { return finding }
        if let time = clock.seconds(in: text) { (finding.time, finding.isTimeOfRecord) = (time, false) }
        return finding
    }
}
