/// Validates in one pass that the bytes are exactly one JSON document (RFC 8259) in UTF-8.
///
/// It does not recurse and does not allocate. The small steps are forced inline so that the position stays in a
/// register; everything that is needed only for an error is in `Diagnosis`.
struct Validator {
    let base: UnsafePointer<UInt8>
    let count: Int
    let maximumDepth: Int
    var index = 0
    var nesting = Nesting()
    /// The search for names, which observes the tokens.
    var search: NameSearch

    /// Validates the whole input, and returns the offset of the document's first byte.
    static func validate(
        _ bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits,
        finding names: UnsafeMutableBufferPointer<JSONName> = UnsafeMutableBufferPointer(start: nil, count: 0)
    ) throws(JSONError) -> Int {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.empty, at: 0) }
        let search = NameSearch(names, in: ValidText(base: base, count: bytes.count))
        let depth = limits.maximumDepth
        var validator = Validator(base: base, count: bytes.count, maximumDepth: depth, search: search)
        return try validator.document()
    }

    /// Reads the document, a name or a value at a time. It is one function, with one place that reads strings, so that
    /// the position stays in a register between the steps.
    private mutating func document() throws(JSONError) -> Int {
        skipByteOrderMark()
        skipSpace()
        let first = index
        var isNameDue = false
        while true {
            skipSpace()
            guard index < count else { throw failure(expecting: isNameDue ? .name : .value) }
            if base[index] == UInt8(ascii: "\"") {
                if try stringAndColon(isName: isNameDue) {
                    isNameDue = false
                    continue
                }
            } else if isNameDue {
                throw failure(expecting: .name)
            } else if try !other(&isNameDue) {
                continue
            }
            guard try advance(&isNameDue) else { return first }
        }
    }

    /// Reads a string, and the colon after a string that is a name.
    ///
    /// - Returns: whether it is a name.
    @inline(__always)
    private mutating func stringAndColon(isName: Bool) throws(JSONError) -> Bool {
        let start = index
        let isPlain = try string()
        guard isName else {
            search.sawScalar(from: start, to: index, isPlain: isPlain)
            return false
        }
        search.sawName(from: start, to: index, isPlain: isPlain, depth: nesting.depth)
        skipSpace()
        guard index < count, base[index] == UInt8(ascii: ":") else { throw failure(expecting: .colon) }
        index &+= 1
        return true
    }

    /// Reads any value but a string; of a container only its opening bracket, unless it is empty.
    ///
    /// - Returns: whether it is complete; if not, another value or a name is expected.
    @inline(__always)
    private mutating func other(_ isNameDue: inout Bool) throws(JSONError) -> Bool {
        let start = index
        switch base[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): try number()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            isNameDue = base[index] == UInt8(ascii: "{")
            return try open(object: isNameDue)
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            index = try Self.pastLiteral(at: index, base: base, count: count)
        default: throw failure(expecting: .value)
        }
        search.sawScalar(from: start, to: index, isPlain: false)
        return true
    }

    /// Closes the containers that end after a value, and skips a comma if there is one.
    ///
    /// - Returns: whether another value is expected; if not, the document is complete.
    @inline(__always)
    private mutating func advance(_ isNameDue: inout Bool) throws(JSONError) -> Bool {
        while true {
            skipSpace()
            if nesting.depth == 0 { break }
            guard index < count else { throw failure(expecting: .comma) }
            let byte = base[index]
            if byte == UInt8(ascii: ",") {
                index &+= 1
                isNameDue = nesting.isObject
                return true
            }
            guard byte == (nesting.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw failure(expecting: .comma)
            }
            closeContainer()
        }
        guard index == count else { throw failure(expecting: .end) }
        return false
    }

    /// Opens a container, and closes it again if it is empty.
    ///
    /// - Returns: whether it is complete; if not, another value is expected.
    @inline(__always)
    private mutating func open(object: Bool) throws(JSONError) -> Bool {
        guard nesting.depth < maximumDepth else { throw JSONError(.depth, at: index) }
        nesting.open(object: object)
        search.opened(object: object, at: index, depth: nesting.depth)
        index &+= 1
        skipSpace()
        guard index < count, base[index] == (object ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
        closeContainer()
        return true
    }

    @inline(__always)
    private mutating func closeContainer() {
        nesting.close()
        index &+= 1
        search.closed(depth: nesting.depth)
    }

    @inline(__always)
    private mutating func skipSpace() {
        while index < count, base[index] <= 0x20, 1 << UInt64(base[index]) & 0x1_0000_2600 as UInt64 != 0 {
            index &+= 1
        }
    }

    private mutating func skipByteOrderMark() {
        if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { index = 3 }
    }

    @inline(never)
    private func failure(expecting expected: Diagnosis.Expectation) -> JSONError {
        Diagnosis(base: base, count: count, index: index, nesting: nesting, expected: expected).error
    }
}
