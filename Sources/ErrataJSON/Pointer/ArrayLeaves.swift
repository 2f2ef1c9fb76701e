/// Iterates over the values in an array and its nested arrays that are not arrays. It only counts open brackets, so
/// depth costs nothing.
struct ArrayLeaves: IteratorProtocol {
    let text: ValidText
    var index: Int
    var depth = 0

    init(of array: JSONCursor) {
        text = array.text
        index = array.offset
    }

    mutating func next() -> JSONCursor? {
        while index < text.count {
            let start = index
            switch text[start] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { index = text.count }
            case UInt8(ascii: ","), 0...0x20: break
            default:
                index = text.endOfValue(at: start)
                return JSONCursor(text: text, offset: start)
            }
            index += 1
        }
        return nil
    }
}
