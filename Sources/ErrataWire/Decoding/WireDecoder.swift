import ErrataCatalog
import ErrataJSON
import ErrataRuntime

/// Decodes the pieces of an input into failures.
package struct WireDecoder: Sendable {
    /// The catalogs in question; a single one is taken as the vendor's without a check.
    let catalogs: [Catalog]
    /// A status that overrides those of the input.
    let status: Int?
    /// Headers in addition to those of the input.
    let headers: [(name: String, value: String)]
    /// The present time in seconds since 1970, for responses without a time of their own.
    let now: Int
    /// The names of the fields of logs.
    let fields: LogFields
    /// The parser for the times of lines of text.
    let clock: TextTime
    /// The columns of the log, where a line of it has named them.
    package private(set) var columns = ColumnLog()
    /// The record of what was seen and made no failure.
    package private(set) var sight = WireSight()

    package init(
        catalogs: [Catalog],
        status: Int? = nil,
        headers: [(name: String, value: String)] = [],
        fields: LogFields = LogFields(),
        now: Int,
        clock: TextTime? = nil
    ) {
        (self.catalogs, self.status, self.headers, self.now) = (catalogs, status, headers, now)
        self.fields = fields
        self.clock = clock ?? TextTime(now: now)
    }

    /// Decodes a piece, and passes every failure in it to `found`.
    package mutating func decode(_ item: WireItem, _ found: (FoundFailure) throws -> Void) rethrows {
        switch item.content {
        case .response(let response): try decode(response, found)
        case .document(let bytes): try decode(document: bytes, found)
        case .text(let line): try decode(line: line, found)
        case .talk: break
        }
    }

    /// Decodes a line of a log, whose pieces are recognized as in any other input.
    ///
    /// - Parameter line: without its line feed.
    package mutating func decode(lineOfLog line: ByteSlice, _ found: (FoundFailure) throws -> Void) rethrows {
        var reader = WireReader()
        _ = try reader.forEachItem(in: line, isEnd: true) { try decode($0, found) }
    }

    /// Decodes a response with a head.
    package mutating func decode(_ response: WireResponse, _ found: (FoundFailure) throws -> Void) rethrows {
        guard let body = response.unchunked else { return try decode(unframed: response, found) }
        try body.withUnsafeBufferPointer { bytes in
            var joined = response
            (joined.body, joined.isChunked) = (bytes, false)
            try decode(unframed: joined, found)
        }
    }

    private mutating func decode(unframed response: WireResponse, _ found: (FoundFailure) throws -> Void) rethrows {
        sight.responses += 1
        guard let attribution = attribution(response) else { return look(at: response) }
        try found(FoundFailure(attribution, in: response))
    }

    /// Decodes a JSON text: a HAR, a log record, a list of records, or a body.
    private mutating func decode(document: ByteSlice, _ found: (FoundFailure) throws -> Void) rethrows {
        guard let root = try? JSONDocument(validating: document).root else {
            return try decode(line: document, found)
        }
        if let archive = HARFile(root) { return try decode(archive, found) }
        try decode(root, found)
    }

    private mutating func decode(_ archive: HARFile, _ found: (FoundFailure) throws -> Void) rethrows {
        var failures: [FoundFailure] = []
        sight.responses += 1
        archive.forEachResponse { response in
            guard let attribution = attribution(response) else { return }
            failures.append(FoundFailure(attribution, in: response))
        }
        for failure in failures { try found(failure) }
    }

    private mutating func decode(_ root: JSONCursor, _ found: (FoundFailure) throws -> Void) rethrows {
        // Each object in a list is a record; a list without any is a body.
        guard root.kind == .object || !root.elements.contains(where: { $0.kind == .object }) else {
            for element in root.elements where element.kind == .object { try decode(element, found) }
            return
        }
        let record = LogRecord(root, fields: fields)
        if let best = best(of: record, root) { return try found(best) }
        sight.responses += 1
        look(at: WireResponse(status: record.status ?? status, body: root.source))
    }

    private mutating func decode(line: ByteSlice, _ found: (FoundFailure) throws -> Void) rethrows {
        sight.see(line: line)
        columns.read(line)
        if let row = columns.row(line) { return try decode(row, found) }
        guard let attribution = attribution(inText: line) else { return }
        sight.responses += 1
        let isTransport = attribution.failure.origin == .transport
        let message = isTransport ? CurlComplaint(in: line)?.words.text : nil
        try found(FoundFailure(attribution, time: clock.seconds(in: line), clientMessage: message))
    }
}

extension WireDecoder {
    /// Decodes a row of a log with named columns.
    private mutating func decode(_ row: ColumnLog.Row, _ found: (FoundFailure) throws -> Void) rethrows {
        sight.responses += 1
        guard let attribution = attribution(WireResponse(status: row.status, body: ByteSlice(start: nil, count: 0)))
        else {
            return
        }
        try found(FoundFailure(attribution, origin: row.origin, time: row.time))
    }

    /// Forgets what holds for one input only.
    package mutating func endInput() { columns = ColumnLog() }
}

extension WireDecoder {
    /// Returns the failure of a line of text: that of a body in it, else that of the status in it, else that of a
    /// client's message about a call that got no response.
    func attribution(inText line: ByteSlice) -> Attribution? {
        let status = TextStatus.status(in: line)
        var best: Attribution?
        EmbeddedText.forEachObject(in: line) { body in
            let response = WireResponse(status: status, body: body)
            guard let found = moreTelling(attribution(response), in: body, depth: 0) else { return }
            // The status of a record within a text counts as much as one in the text itself.
            let isStatus = best == nil && status ?? 0 < 400 && found.failure.status ?? 0 >= 400
            if isStatus || found.weight > best?.weight ?? 0 { best = found }
        }
        guard best == nil else { return best }
        guard let status, status >= 400 else { return transport(line) }
        return attribution(WireResponse(status: status, body: ByteSlice(start: nil, count: 0)))
    }
}

extension WireDecoder {
    /// Returns the failure of a call that got no response; HTTP's own where the vendor is not known.
    private func transport(_ line: ByteSlice) -> Attribution? {
        guard let complaint = CurlComplaint(in: line) else { return nil }
        let catalog = catalogs.count == 1 ? catalogs[0] : HTTP.catalog
        return Attribution(failure: catalog.failure(transport: complaint.failure))
    }

    /// Returns the failure of a response; nil for a success and for a response of no catalog.
    package func attribution(_ response: WireResponse) -> Attribution? {
        var fields = response.headers
        for header in headers { fields.append(name: header.name, value: header.value) }
        let (status, now) = (status ?? response.status, response.time ?? now)
        guard catalogs.count == 1, let catalog = catalogs.first else {
            return catalogs.failure(status: status, headers: fields, body: response.body, now: now)
        }
        return catalog.failure(status: status, headers: fields, body: response.body, now: now)
            .map { Attribution(failure: $0) }
    }

    /// Returns the failure of a record, or of an object that is itself a body: the one with the most specific code.
    ///
    /// A failure mark without a code proves nothing in a record, where any field may be called `status` or `success`.
    func best(of record: LogRecord, _ root: JSONCursor, depth: Int = 0) -> FoundFailure? {
        let status = status ?? record.status
        let isFailure = status.map { $0 >= 400 } ?? false
        var best: Attribution?
        func consider(_ body: ByteSlice, atLeast least: Int, isText: Bool = false) {
            var response = WireResponse(status: status, headers: record.headers, body: body)
            response.time = record.time
            var found = attribution(response)
            if isText { found = moreTelling(found, in: body, depth: depth + 1) }
            guard let found, found.weight >= (isFailure ? 0 : least) else { return }
            if best.map({ found.weight > $0.weight }) ?? true { best = found }
        }
        consider(root.source, atLeast: record.isMarked ? 3 : 0)
        for body in record.bodies where (best?.weight ?? 0) < Attribution.greatestWeight {
            let least = record.isMarked ? 1 : 3
            switch body {
            case .object(let bytes): consider(bytes, atLeast: least)
            case .text(let text):
                text.withUnsafeBufferPointer { bytes in
                    EmbeddedText.forEachObject(in: bytes) { consider($0, atLeast: least, isText: true) }
                }
            }
        }
        return best.map { FoundFailure($0, origin: record.origin, time: record.time) }
    }

    /// The maximum nesting of records within texts of records.
    private static var greatestDepth: Int { 2 }

    /// Returns a failure, or that of a record in the same bytes where it is more specific.
    private func moreTelling(_ found: Attribution?, in body: ByteSlice, depth: Int) -> Attribution? {
        if let found, found.weight > 2 { return found }
        let inner = inner(body, depth: depth)
        return (inner?.weight ?? -1) > (found?.weight ?? -1) ? inner : found
    }

    /// Returns the failure of a record within a text, as log shippers and `kubectl logs --timestamps` write it.
    func inner(_ body: ByteSlice, depth: Int) -> Attribution? {
        guard depth <= Self.greatestDepth, let root = try? JSONDocument(validating: body).root else { return nil }
        return best(of: LogRecord(root, fields: fields), root, depth: depth)?.attribution
    }

    private mutating func look(at response: WireResponse) {
        guard (status ?? response.status) == nil else { return }
        guard let root = try? JSONDocument(validating: response.body).root else { return }
        sight.see(body: root, catalogs)
    }
}

extension Attribution {
    static var greatestWeight: Int { 4 }

    /// The specificity, from 0 for a status or a mark alone to 4 for a code that is known exactly.
    var weight: Int {
        if failure.recognition == .code { return failure.isExact ? 4 : 3 }
        if failure.recognition == .range { return 2 }
        return failure.rawCode == nil ? 0 : 1
    }
}
