internal import ErrataJSON

extension ResponseReader {
    /// Returns the text of a part: a string's value, a number or boolean as it is written, an array or object as its
    /// JSON. Nil for null, and for a text that is too long.
    func text(of part: Part?) -> String? {
        withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    /// Calls `body` with the text of a part in place; nil where there is none.
    func withBytes<Result>(of part: Part?, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        switch part {
        case .header(let index)?:
            var value = headers.value(at: index)
            return value.withUTF8 { body(UnsafeRawBufferPointer($0)) }
        case .text(let index)?:
            var text = found.texts[index]
            return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
        case .json(let cursor)? where isWorthKeeping(part):
            if cursor.hasLoneSurrogate { flags.insert(.loneSurrogate) }
            return cursor.withUTF8 { body(UnsafeRawBufferPointer($0)) } ?? body(UnsafeRawBufferPointer(cursor.source))
        default:
            return body(nil)
        }
    }

    /// Whether a part is a text for the failure: present, not null and within the limit.
    @inline(__always)
    func isWorthKeeping(_ part: Part?) -> Bool {
        switch part {
        case nil: false
        case .header, .text: true
        case .json(let cursor): !cursor.isNull && isShort(cursor)
        }
    }

    /// Whether a value is within the limit for texts; records an anomaly where it is not. A string's quotes do not
    /// count.
    func isShort(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumTextLength else { return true }
        flags.insert(.textTooLong)
        return false
    }

    /// Whether a number is within the limit for numbers; records an anomaly where it is not.
    func isShortNumber(_ cursor: JSONCursor) -> Bool {
        guard cursor.content.count > limits.maximumNumberLength else { return true }
        flags.insert(.numberTooLong)
        return false
    }

    /// Parses the wait of a part in seconds.
    func delay(_ part: Part, unit: Catalog.Envelope.DelayUnit?, _ reader: WaitReader) -> Int64? {
        switch part {
        case .header(let index): reader.seconds(headers.value(at: index)[...].utf8, unit: unit)
        case .text(let index): reader.seconds(found.texts[index][...].utf8, unit: unit)
        case .json(let cursor) where cursor.kind == .number && !isShortNumber(cursor): nil
        case .json(let cursor): reader.seconds(of: cursor, unit: unit, maximumLength: limits.maximumNumberLength)
        }
    }
}
