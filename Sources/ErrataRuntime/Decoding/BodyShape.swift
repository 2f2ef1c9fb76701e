/// What a body looks like from outside.
enum BodyShape {
    /// Whether a body starts like HTML or XML, white space and a byte order mark aside: no vendor's JSON does.
    static func isMarkup(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = body[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        let first = rest.first { $0 != 0x20 && $0 &- 0x09 >= 5 }
        return first == UInt8(ascii: "<")
    }
}
