import ErrataCatalog
import ErrataJSON

/// Reads a line that can hold an error.
struct ErrorLine {
    /// What was found in a line.
    struct Finding {
        let failure: UntypedFailure
        /// In seconds since 1970; nil where the line does not say.
        let time: Int?
    }

    private let decoder: WireDecoder

    init(catalogs: [Catalog], fields: LogFields) {
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
        return decoder.attribution(inText: line).map { Finding(failure: $0.failure, time: TextTime.seconds(in: line)) }
    }
}

/// The time that a line of text begins with, or has in a field of logfmt.
enum TextTime {
    /// How far from the start of a line a time is looked for.
    private static let reach = 200

    /// The first time of a line, in seconds since 1970.
    static func seconds(in line: ByteSlice) -> Int? {
        let end = min(line.count, reach)
        for index in 0..<end where line[index] >= 0x30 && line[index] <= 0x39 {
            guard index == 0 || !isWord(line[index - 1]) else { continue }
            let rest = line.part(index..<min(line.count, index + Timestamp.longest))
            guard rest.count >= 19, !isWord(rest[4]) || rest[2] == UInt8(ascii: "/") else { continue }
            if let seconds = Timestamp.seconds(rest) { return seconds }
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
}
