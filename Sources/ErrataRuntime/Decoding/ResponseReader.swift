internal import ErrataJSON

/// Finds things in a response by the locators of a table, and notes what is odd on the way.
///
/// It points into the body and must not outlive it.
struct ResponseReader {
    /// The body's value, where the body is one JSON document within the limits.
    let root: JSONCursor?
    let headers: HeaderFields
    let limits: DecodingLimits
    /// Whether the body is declared to be a problem document.
    let isProblem: Bool
    var flags: FailureFlags = []

    /// Something that was found.
    enum Part {
        case json(JSONCursor)
        case header(String)
    }

    /// - Parameter isWanted: whether an envelope will ask for a part of the body; if not, only a problem document is read.
    init(body: UnsafeBufferPointer<UInt8>, headers: HeaderFields, limits: DecodingLimits, isWanted: Bool) {
        self.headers = headers
        self.limits = limits
        isProblem = headers.declareProblem
        let isWanted = isWanted || isProblem
        guard isWanted, body.count <= limits.maximumBodySize else {
            root = nil
            if isWanted { flags = .bodyTooLarge }
            return
        }
        do throws(JSONError) {
            root = try JSONDocument(validating: body, limits: JSONLimits(maximumDepth: limits.maximumDepth)).root
        } catch {
            root = nil
            flags = Self.flags(for: error)
        }
    }

    private static func flags(for error: JSONError) -> FailureFlags {
        switch error.kind {
        case .empty: []
        case .depth: .tooDeep
        default: .notJSON
        }
    }

    /// What is at a locator: a JSON Pointer into the body where it is empty or starts with a slash, else a header's name.
    mutating func find(_ locator: Catalog.EnvelopeParts.Text) -> Part? {
        guard Self.isPointer(locator) else { return headers.first(named: locator).map { .header($0) } }
        return resolve(locator)?.value.map { .json($0) }
    }

    /// What a pointer comes to; nil where the body is no JSON or the locator a header's name, and for the `status` of a
    /// problem document: that is the HTTP status, whatever the vendor's own answers have there.
    mutating func resolve(_ locator: Catalog.EnvelopeParts.Text) -> JSONResolution? {
        guard let root, Self.isPointer(locator), !(isProblem && Self.isStatus(locator)) else { return nil }
        let resolution = JSONPointerText(locator).resolve(in: root)
        if resolution.hasDuplicateName { flags.insert(.duplicateKey) }
        return resolution
    }

    private static func isPointer(_ locator: Catalog.EnvelopeParts.Text) -> Bool {
        locator.isEmpty || locator[0] == UInt8(ascii: "/")
    }

    private static func isStatus(_ locator: Catalog.EnvelopeParts.Text) -> Bool {
        locator.elementsEqual("/status".utf8)
    }
}

extension ResponseReader {
    /// The text at a locator: a string's value, a number or boolean as it is written, an array or object as its JSON.
    /// Nil where there is nothing, or null.
    mutating func text(at locator: Catalog.EnvelopeParts.Text?) -> String? {
        locator.flatMap { find($0) }.flatMap { text(of: $0) }
    }

    /// The text of a part; nil for null, and for what is too long.
    mutating func text(of part: Part) -> String? {
        switch part {
        case .header(let value): return value
        case .json(let cursor):
            guard !cursor.isNull, isShort(cursor) else { return nil }
            guard cursor.kind == .string else { return String(decoding: cursor.source, as: UTF8.self) }
            if cursor.hasLoneSurrogate { flags.insert(.loneSurrogate) }
            return cursor.string
        }
    }

    /// Whether a value is within the limit for texts; notes it where it is not. A string's quotes do not count.
    mutating func isShort(_ cursor: JSONCursor) -> Bool {
        let quotes = cursor.kind == .string ? 2 : 0
        guard cursor.source.count - quotes > limits.maximumTextLength else { return true }
        flags.insert(.textTooLong)
        return false
    }

    /// Whether a number is within the limit for numbers; notes it where it is not.
    mutating func isShortNumber(_ cursor: JSONCursor) -> Bool {
        guard cursor.source.count > limits.maximumNumberLength else { return true }
        flags.insert(.numberTooLong)
        return false
    }

    /// The seconds at a locator, by the rules of ``ServerDelay``; a header is read like `Retry-After`.
    mutating func delay(at locator: Catalog.EnvelopeParts.Text?, reference: Int64?) -> Int64? {
        switch locator.flatMap({ find($0) }) {
        case nil: nil
        case .header(let value): ServerDelay.retryAfter(value[...].utf8, reference: reference)
        case .json(let cursor) where cursor.kind == .number && !isShortNumber(cursor): nil
        case .json(let cursor): ServerDelay.seconds(of: cursor, maximumLength: limits.maximumNumberLength)
        }
    }
}
