import ErrataCatalog
import ErrataJSON
import ErrataWire

/// Reads a line that can hold an error.
struct ErrorLine {
    /// What was found in a line.
    struct Finding {
        let failure: UntypedFailure
        /// In seconds since 1970; nil where the line does not say.
        let time: Int?
    }

    private let decoder: WireDecoder
    private let clock: TextTime

    init(catalogs: [Catalog], fields: LogFields, clock: TextTime) {
        self.clock = clock
        // Waits are of no interest here, so neither is the present time.
        decoder = WireDecoder(catalogs: catalogs, fields: fields, now: 0)
    }

    /// Whether a line is one JSON document.
    func isDocument(_ line: ByteSlice) -> Bool { (try? JSONDocument(validating: line)) != nil }

    /// The error of a line; nil where it holds none.
    func finding(in line: ByteSlice) -> Finding? {
        let start = line.afterSpace(from: 0)
        if start < line.count, line[start] == UInt8(ascii: "{"), let root = try? JSONDocument(validating: line).root {
            let record = LogRecord(root, fields: decoder.fields)
            return decoder.best(of: record, root).map { Finding(failure: $0.attribution.failure, time: record.time) }
        }
        return decoder.attribution(inText: line).map { Finding(failure: $0.failure, time: clock.seconds(in: line)) }
    }
}
