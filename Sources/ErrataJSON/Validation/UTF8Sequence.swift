/// Well-formed UTF-8 beyond ASCII, by table 3-7 of the Unicode standard.
package enum UTF8Sequence {
    /// Returns the length in bytes (2, 3 or 4) of the well-formed sequence at `index`, or 0 where there is none.
    @inline(__always)
    package static func length(at index: Int, in base: UnsafePointer<UInt8>, count: Int) -> Int {
        let available = count &- index
        let lead = base[index]
        switch lead {
        case 0xC2...0xDF:
            return available >= 2 && isContinuation(base[index &+ 1]) ? 2 : 0
        case 0xE0...0xEF:
            guard available >= 3, isContinuation(base[index &+ 2]) else { return 0 }
            return secondByte(after: lead).contains(base[index &+ 1]) ? 3 : 0
        case 0xF0...0xF4:
            guard available >= 4, isContinuation(base[index &+ 2]), isContinuation(base[index &+ 3]) else { return 0 }
            return secondByte(after: lead).contains(base[index &+ 1]) ? 4 : 0
        default:
            return 0
        }
    }

    /// Returns the range of the second byte of a three- or four-byte sequence, which excludes overlong forms,
    /// surrogates and code points above U+10FFFF.
    @inline(__always)
    private static func secondByte(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }

    @inline(__always)
    private static func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}

extension UTF8Sequence {
    /// Returns whether bytes are well-formed UTF-8 in which no ASCII character is unwanted.
    package static func isText(_ bytes: UnsafeRawBufferPointer, where isWanted: (_ ascii: UInt8) -> Bool) -> Bool {
        bytes.withMemoryRebound(to: UInt8.self) { bytes in
            guard let base = bytes.baseAddress else { return true }
            var index = 0
            while index < bytes.count {
                let length = base[index] < 0x80 ? 1 : length(at: index, in: base, count: bytes.count)
                guard length > 0, length > 1 || isWanted(base[index]) else { return false }
                index += length
            }
            return true
        }
    }
}
