import ErrataCatalog
import ErrataJSON
import ErrataRuntime

/// A failure that was found in an input.
struct WireFailure {
    let attribution: Attribution
    /// Where it was found; nil where there is nothing to tell.
    let origin: String?
}

/// Makes of the pieces of an input failures.
struct WireDecoder {
    /// The catalogs in question; where there is only one, it is not asked whether it fits.
    let catalogs: [Catalog]
    /// A status that goes before those of the input.
    let status: Int?
    /// Headers beside those of the input.
    let headers: [(name: String, value: String)]
    /// The present time in seconds since 1970, for answers that do not say when they came.
    let now: Int
    /// What was seen that made no failure.
    private(set) var sight = WireSight()

    init(catalogs: [Catalog], status: Int? = nil, headers: [(name: String, value: String)] = [], now: Int) {
        (self.catalogs, self.status, self.headers, self.now) = (catalogs, status, headers, now)
    }

    /// Decodes a piece; `found` is given every failure in it.
    mutating func decode(_ item: WireItem, _ found: (WireFailure) throws -> Void) rethrows {
        switch item.content {
        case .response(let response): try decode(response, found)
        case .document(let bytes): try decode(document: bytes, found)
        case .text(let line): try decode(line: line, found)
        case .talk: break
        }
    }

    /// Decodes a response that has a head.
    mutating func decode(_ response: WireResponse, _ found: (WireFailure) throws -> Void) rethrows {
        sight.responses += 1
        guard let attribution = attribution(response) else { return look(at: response) }
        try found(WireFailure(attribution: attribution, origin: response.origin))
    }

    /// Decodes a JSON text: a HAR, a record of a log, a list of records, or a body.
    private mutating func decode(document: ByteSlice, _ found: (WireFailure) throws -> Void) rethrows {
        guard let root = try? JSONDocument(validating: document).root else {
            return try decode(line: document, found)
        }
        if let archive = HARFile(root) { return try decode(archive, found) }
        try decode(root, found)
    }

    private mutating func decode(_ archive: HARFile, _ found: (WireFailure) throws -> Void) rethrows {
        var failures: [WireFailure] = []
        sight.responses += 1
        archive.forEachResponse { response in
            guard let attribution = attribution(response) else { return }
            failures.append(WireFailure(attribution: attribution, origin: response.origin))
        }
        for failure in failures { try found(failure) }
    }

    private mutating func decode(_ root: JSONCursor, _ found: (WireFailure) throws -> Void) rethrows {
        let record = LogRecord(root)
        if let best = best(of: record, root) { return try found(best) }
        guard root.kind == .array else {
            sight.responses += 1
            return look(at: WireResponse(status: record.status ?? status, body: root.source))
        }
        sight.responses += 1
        for element in root.elements where element.kind == .object { try decode(element, found) }
    }

    private mutating func decode(line: ByteSlice, _ found: (WireFailure) throws -> Void) rethrows {
        let status = TextStatus.status(in: line)
        var best: (weight: Int, attribution: Attribution)?
        EmbeddedText.forEachObject(in: line) { body in
            let response = WireResponse(status: status, body: body)
            guard let attribution = attribution(response) ?? inner(body) else { return }
            if attribution.weight > best?.weight ?? 0 { best = (attribution.weight, attribution) }
        }
        let isFailure = status.map { $0 >= 400 } ?? false
        let bare = isFailure ? attribution(WireResponse(status: status, body: ByteSlice(start: nil, count: 0))) : nil
        sight.see(line: line)
        guard let attribution = best?.attribution ?? bare else { return }
        sight.responses += 1
        try found(WireFailure(attribution: attribution, origin: nil))
    }

    /// A record behind a prefix, as `docker logs` and `kubectl logs --timestamps` write it.
    private func inner(_ body: ByteSlice) -> Attribution? {
        guard let root = try? JSONDocument(validating: body).root else { return nil }
        return best(of: LogRecord(root), root)?.attribution
    }
}

extension WireDecoder {
    /// The failure of a response; nil where it is a success or nobody's.
    func attribution(_ response: WireResponse) -> Attribution? {
        var fields = response.headers
        for header in headers { fields.append(name: header.name, value: header.value) }
        let (status, now) = (status ?? response.status, response.time ?? now)
        guard catalogs.count == 1, let catalog = catalogs.first else {
            return catalogs.failure(status: status, headers: fields, body: response.body, now: now)
        }
        return catalog.failure(status: status, headers: fields, body: response.body, now: now)
            .map { Attribution(failure: $0) }
    }

    /// The failure of a record, or of what is a body itself: the one with the most telling code.
    ///
    /// A mark of a failure without a code says nothing in a record, which may call anything `status` or `success`.
    func best(of record: LogRecord, _ root: JSONCursor) -> WireFailure? {
        let status = status ?? record.status
        let isFailure = status.map { $0 >= 400 } ?? false
        var best: Attribution?
        func consider(_ body: ByteSlice, atLeast least: Int) {
            var response = WireResponse(status: status, headers: record.headers, body: body)
            response.time = record.time
            guard let found = attribution(response), found.weight >= (isFailure ? 0 : least) else { return }
            if best.map({ found.weight > $0.weight }) ?? true { best = found }
        }
        consider(root.source, atLeast: record.isMarked ? 3 : 0)
        for body in record.bodies where (best?.weight ?? 0) < Attribution.greatestWeight {
            forEachObject(of: body) { consider($0, atLeast: record.isMarked ? 1 : 3) }
        }
        return best.map { WireFailure(attribution: $0, origin: record.origin) }
    }

    private func forEachObject(of body: LogRecord.Body, _ consider: (ByteSlice) -> Void) {
        switch body {
        case .object(let bytes): consider(bytes)
        case .text(let text): text.withUnsafeBufferPointer { EmbeddedText.forEachObject(in: $0, consider) }
        }
    }

    private mutating func look(at response: WireResponse) {
        guard (status ?? response.status) == nil else { return }
        guard let root = try? JSONDocument(validating: response.body).root else { return }
        sight.see(body: root, catalogs)
    }
}

extension Attribution {
    static var greatestWeight: Int { 4 }

    /// How telling it is, from 0 for a status or a mark alone to 4 for a code that is known exactly.
    var weight: Int {
        if failure.recognition == .code { return failure.isExact ? 4 : 3 }
        if failure.recognition == .range { return 2 }
        return failure.rawCode == nil ? 0 : 1
    }
}
