import ErrataCatalog
import ErrataJSON
import ErrataRuntime

// Documents: HTTP Archives, the records of logs, and bodies.
extension WireDecoder {
    /// Returns what a JSON text tells.
    mutating func findings(inDocument document: ByteSlice) -> [Finding?] {
        guard let root = try? JSONDocument(validating: document).root else { return findings(inText: document) }
        lines = DocumentLines(document, from: line)
        if let archive = HARFile(root) { return findings(in: archive) }
        return findings(in: root)
    }

    private mutating func findings(in archive: HARFile) -> [Finding?] {
        var findings: [Finding?] = []
        archive.forEachCall { entry, response, error in
            var finding = Finding(.record, status: response.status)
            (finding.time, finding.origin, finding.line) = (
                response.time, response.origin, lines.line(of: entry.source)
            )
            finding.host = response.host
            if let error {
                guard let complaint = LineWords(ofError: error).transport else { return }
                add(complaint, to: &finding)
            } else {
                finding.attribution = attribution(response)
            }
            findings.append(finding)
        }
        return findings
    }

    /// Returns what a value tells: each object in a list is a record; a list without any is a body.
    private mutating func findings(in root: JSONCursor) -> [Finding?] {
        guard root.kind == .object || !root.elements.contains(where: { $0.kind == .object }) else {
            return root.elements.filter { $0.kind == .object }.flatMap { findings(in: $0) }
        }
        if PrintedHeaders.isHeaders(root) {
            var finding = Finding(.headers)
            finding.headers.append(printed: root)
            finding.line = lines.line(of: root.source)
            return [finding]
        }
        let record = record(root)
        var own = finding(in: record, root)
        own.line = lines.line(of: root.source)
        guard own.attribution?.weight ?? 0 < 1, !record.isMarked else { return [own] }
        let records = RecordList.records(in: root)
        return records.isEmpty ? [own] : records.flatMap { findings(in: $0) }
    }

    /// Returns what a record, or an object that is itself a body, tells.
    mutating func finding(in record: LogRecord, _ root: JSONCursor, outer: Int? = nil) -> Finding {
        var finding = Finding(record.isMarked ? .record : .body, status: status ?? record.status ?? outer)
        (finding.time, finding.origin, finding.headers, finding.line) = (
            record.time, record.origin, record.headers, line
        )
        finding.host = record.host
        finding.isTimeOfRecord = record.time != nil
        finding.isErrorLike = !record.isMarked && root.isErrorLike
        if let best = best(of: record, root, status: finding.status) {
            (finding.attribution, finding.body) = (best.attribution, best.body)
        } else {
            finding.body = Array(root.source)
            addWords(of: record, to: &finding)
        }
        return finding
    }

    /// Adds the status or the client's complaint that the texts of a record name, where the record has no status.
    private mutating func addWords(of record: LogRecord, to finding: inout Finding) {
        guard finding.status == nil, !record.messages.isEmpty else { return }
        dependsOnWords = true
        for message in record.messages {
            let plain = message.withUnsafeBufferPointer { TextFilter.withoutControls($0) } ?? message
            plain.withUnsafeBufferPointer { text in
                let words = LineWords(text, isLog: isLog)
                if let status = words.status {
                    finding.status = status
                    finding.attribution = attribution(record.response(status: status), body: text.part(0..<0))
                } else if let complaint = words.transport {
                    add(complaint, to: &finding)
                }
            }
            if finding.attribution != nil { return }
        }
    }

    /// Adds a call that got no response; it is HTTP's own where the vendor is not known.
    func add(_ complaint: LineWords.Complaint, to finding: inout Finding) {
        let catalog = catalogs.count == 1 ? catalogs[0] : HTTP.catalog
        finding.attribution = Attribution(failure: catalog.failure(transport: complaint.failure))
        finding.clientMessage = complaint.words
        if !finding.parts.contains(.record) { finding.parts = .transport }
    }
}

extension WireDecoder {
    /// The failure of a record, and the body that tells it.
    typealias Best = (attribution: Attribution, body: [UInt8])

    /// The maximum nesting of records within texts of records.
    private static var greatestDepth: Int { 2 }

    /// Returns the failure of a record, or of an object that is itself a body: the one with the most specific code.
    ///
    /// A failure mark without a code proves nothing in a record, where any field may be called `status` or `success`.
    func best(of record: LogRecord, _ root: JSONCursor, status: Int?, depth: Int = 0) -> Best? {
        let isFailure = status.map { $0 >= 400 } ?? false
        var best: Best?
        func consider(_ body: ByteSlice, atLeast least: Int, isText: Bool = false) {
            var found = attribution(record.response(status: status), body: body)
                .map { Best($0, Array(body)) }
            if isText { found = moreTelling(found, in: body, status: status, depth: depth + 1) }
            guard let found, found.attribution.weight >= (isFailure ? 0 : least) else { return }
            if best.map({ found.attribution.weight > $0.attribution.weight }) ?? true { best = found }
        }
        consider(root.source, atLeast: record.isMarked ? 3 : 0)
        // The objects in a vendor's body are parts of it.
        var own: ByteSlice?
        for body in record.bodies where (best?.attribution.weight ?? 0) < Attribution.greatestWeight {
            let least = record.isMarked ? 1 : 3
            switch body {
            case .object(let bytes) where own.map { $0.holds(bytes) } ?? false: continue
            case .object(let bytes):
                let before = best?.attribution
                consider(bytes, atLeast: least)
                if let found = best?.attribution, found != before, found.isOfVendor { own = bytes }
            case .plain(let text):
                text.withUnsafeBufferPointer { bytes in
                    // A word can be anything where no status says that it is an error.
                    if isFailure || PlainBody.canBe(bytes) { consider(bytes, atLeast: least) }
                }
            case .text(let text):
                text.withUnsafeBufferPointer { bytes in
                    EmbeddedText.forEachObject(in: bytes) { consider($0, atLeast: least, isText: true) }
                }
            }
        }
        return best
    }

    /// Returns a failure, or that of a record in the same bytes where it is more specific.
    private func moreTelling(_ found: Best?, in body: ByteSlice, status: Int?, depth: Int) -> Best? {
        if let found, found.attribution.weight > 2 { return found }
        let inner = inner(body, outer: status, depth: depth)
        return (inner?.attribution.weight ?? -1) > (found?.attribution.weight ?? -1) ? inner : found
    }

    /// Returns the failure of a record within a text, as log shippers and `kubectl logs --timestamps` write it.
    ///
    /// - Parameter outer: the status of the record around it, where it has none itself.
    private func inner(_ body: ByteSlice, outer: Int?, depth: Int) -> Best? {
        guard depth <= Self.greatestDepth, let root = try? JSONDocument(validating: body).root else { return nil }
        let record = record(root)
        return best(of: record, root, status: status ?? record.status ?? outer, depth: depth)
    }
}

extension Attribution {
    /// Whether the code or a part of it tells the vendor.
    fileprivate var isOfVendor: Bool { failure.catalog != HTTP.catalog && weight > 0 }
}

extension ByteSlice {
    /// Whether other bytes are in these.
    fileprivate func holds(_ other: ByteSlice) -> Bool {
        guard let start = baseAddress, let first = other.baseAddress else { return false }
        return first >= start && first + other.count <= start + count
    }
}

extension WireDecoder {
    /// Reads the fields of a record.
    func record(_ root: JSONCursor) -> LogRecord {
        LogRecord(root, fields: fields, readsOtherFormats: readsOtherFormats)
    }
}

extension JSONCursor {
    /// Whether an object has a member that error bodies have.
    var isErrorLike: Bool {
        members.contains { $0.name.withUTF8 { ErrorMember.isOne($0) } ?? false }
    }
}

/// The members of error bodies.
private enum ErrorMember {
    private static let names: [StaticString] = [
        "error", "errors", "message", "detail", "title", "code", "fault", "success", "ok", "__type", "reason",
        "error_description", "error_code", "errorcode", "exception", "errormessage",
    ]

    /// Whether a name is one of them, whatever its ASCII case.
    static func isOne(_ name: ByteSlice) -> Bool {
        names.contains { $0.utf8CodeUnitCount == name.count && name.hasLetters($0, at: 0) }
    }
}
