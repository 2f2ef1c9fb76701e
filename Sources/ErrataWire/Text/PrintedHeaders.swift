import ErrataJSON
package enum PrintedHeaders {
    package static func canHold(_ text: ByteSlice) -> Bool { false }
    static func fields(in text: ByteSlice) -> [(name: String, value: String)] { [] }
    package static func isHeaders(_ o: JSONCursor) -> Bool { false }
}
