import ErrataCatalog
import ErrataJSON
import ErrataRuntime

/// Decodes the pieces of an input into failures.
///
/// Pieces that tell of one response are joined, so a failure is held until it is complete or until the next piece shows
/// that nothing belongs to it.
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
    package internal(set) var columns = ColumnLog()
    /// Whether any catalog reads bodies in other formats than JSON.
    let readsOtherFormats: Bool
    /// The record of what was seen and made no failure.
    package internal(set) var sight = WireSight()
    /// Whether what the last line told depended on more than its fields and the status in it: on texts for people.
    package internal(set) var dependsOnWords = false
    /// The finding that the next piece may add to.
    private var held: Finding?
    /// The last finding, as long as nothing else follows it, which may be told once more.
    private var last: Finding?
    /// The host that the last request was sent to, until it has answered.
    private var host: String?
    /// Whether lines of a log are decoded, one by one.
    private(set) var isLog = false
    /// The number of the line of the piece that is being decoded.
    private(set) var line = 1
    /// The lines of the JSON text that is being decoded.
    var lines = DocumentLines()

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
        readsOtherFormats = catalogs.contains { $0.readsOtherFormats }
        self.clock = clock ?? TextTime(now: now)
    }

    /// Decodes a piece, and passes every failure that is now complete to `found`.
    package mutating func decode<Failure: Error>(_ item: WireItem, _ found: (FoundFailure) throws(Failure) -> Void)
        throws(Failure)
    {
        line = item.line
        switch item.content {
        case .response(var response):
            response.host = host
            // An interim response precedes the answer (RFC 9110 section 15.2).
            if response.status ?? 0 >= 200 { host = nil }
            try take(finding(in: response), found)
        case .document(let bytes):
            for finding in findings(inDocument: bytes) { try take(finding, found) }
        case .text(let text): try decode(text: text, found)
        case .talk: host = item.host ?? host
        }
    }

    /// Passes on the failure that is still held, at the end of an input.
    package mutating func finish<Failure: Error>(_ found: (FoundFailure) throws(Failure) -> Void) throws(Failure) {
        try release(found)
        last = nil
    }

    /// Forgets what the lines of an input said about those after them; another input can follow.
    package mutating func endInput() {
        (columns, host) = (ColumnLog(), nil)
    }

    /// Decodes a line of a log, whose pieces are recognized as in any other input.
    ///
    /// - Parameter line: without its line feed.
    package mutating func decode<Failure: Error>(
        lineOfLog line: ByteSlice,
        _ found: (FoundFailure) throws(Failure) -> Void
    ) throws(Failure) {
        (dependsOnWords, isLog, host) = (false, true, nil)
        var reader = WireReader()
        _ = try reader.forEachItem(in: line, isEnd: true) { (item) throws(Failure) in try decode(item, found) }
        try finish(found)
    }

    private mutating func decode<Failure: Error>(text: ByteSlice, _ found: (FoundFailure) throws(Failure) -> Void)
        throws(Failure)
    {
        let findings = findings(inText: text)
        for finding in findings { try take(finding, found) }
        guard findings.isEmpty, !isBetween(text) else { return }
        try finish(found)
    }

    /// Whether a line without a finding can stand between the parts of one response.
    private func isBetween(_ text: ByteSlice) -> Bool {
        guard let before = held ?? last else { return true }
        return text.indentation > before.indentation || Continuation.isBetween(text)
    }

    private mutating func take<Failure: Error>(_ finding: Finding?, _ found: (FoundFailure) throws(Failure) -> Void)
        throws(Failure)
    {
        guard var finding else { return try finish(found) }
        if let joined = held?.joined(with: finding) {
            finding = decoded(joined)
        } else {
            if let held, held.covers(finding) { return }
            try release(found)
            if var before = last, before.covers(finding) {
                before.parts.formUnion(finding.parts)
                last = before
                return
            }
        }
        held = finding
        if finding.isComplete { try release(found) }
    }

    /// Passes on the finding that is held.
    private mutating func release<Failure: Error>(_ found: (FoundFailure) throws(Failure) -> Void) throws(Failure) {
        guard let finding = held else { return }
        (held, last) = (nil, finding)
        if let failure = finding.failure { return try found(failure) }
        look(at: finding)
    }

    /// Returns a finding with the failure of all its parts.
    private func decoded(_ finding: Finding) -> Finding {
        var finding = finding
        finding.attribution = finding.body.withUnsafeBufferPointer { attribution(finding.response, body: $0) }
        return finding
    }
}

extension WireDecoder {
    /// Returns what a response with a head tells; nil for a success.
    private mutating func finding(in response: WireResponse) -> Finding? {
        let joined = response.unchunked
        let attribution =
            joined?.withUnsafeBufferPointer { body in
                var whole = response
                (whole.body, whole.isChunked) = (body, false)
                return self.attribution(whole)
            } ?? attribution(response)
        guard let attribution else {
            look(at: response)
            return nil
        }
        var finding = Finding(.head, status: response.status, attribution: attribution)
        (finding.time, finding.origin, finding.line) = (response.time, response.origin, line)
        finding.host = response.host
        return finding
    }

    /// Returns the failure of a response; nil for a success and for a response of no catalog.
    package func attribution(_ response: WireResponse) -> Attribution? {
        attribution(response, body: response.body)
    }

    /// Returns the failure of a response with another body.
    func attribution(_ response: WireResponse, body: ByteSlice) -> Attribution? {
        var fields = response.headers
        for header in headers { fields.append(name: header.name, value: header.value) }
        let (status, now) = (status ?? response.status, response.time ?? now)
        guard catalogs.count == 1, let catalog = catalogs.first else {
            return catalogs.failure(status: status, headers: fields, body: body, host: response.host, now: now)
        }
        return catalog.failure(status: status, headers: fields, body: body, now: now)
            .map { Attribution(failure: $0) }
    }
}

extension WireDecoder {
    private mutating func look(at response: WireResponse) {
        sight.see(status: status ?? response.status, body: response.body, catalogs)
    }

    private mutating func look(at finding: Finding) {
        finding.body.withUnsafeBufferPointer { body in
            sight.see(status: status ?? finding.status, body: body, catalogs)
        }
    }
}

extension Attribution {
    static var greatestWeight: Int { 4 }

    /// The specificity, from 0 for a status or a mark alone to 4 for a code that is known exactly.
    var weight: Int {
        if failure.recognition == .code { return failure.isExact ? 4 : 3 }
        // A coarser code of the table tells more than a number in a range.
        if failure.recognition == .category {
            return failure.coarserEntry == nil && failure.category?.code == nil ? 2 : 3
        }
        return failure.rawCode == nil ? 0 : 1
    }
}
