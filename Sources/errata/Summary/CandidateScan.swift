/// Goes through a block of whole lines, many bytes at once, and picks those that can hold an error.
///
/// What is looked for ends a key (a letter of those that end keys, and a quote, a backslash or an equals sign behind it),
/// begins a status in text (a blank, and a 4 or a 5 behind it), or ends a line.
struct CandidateScan {
    private typealias Stretch = SIMD16<UInt8>

    private let keys: CandidateKeys
    private let finals: (Stretch, Stretch)
    /// What is or-ed to a letter before it is compared; where there are too many letters to compare, every one passes.
    private let anyLetter: Stretch

    init(keys: CandidateKeys) {
        self.keys = keys
        let letters = keys.finals
        finals = (Stretch(repeating: letters[0]), Stretch(repeating: letters[letters.count - 1]))
        anyLetter = Stretch(repeating: letters.count > 2 ? 0xFF : 0)
    }

    /// A line that is done: where it is and whether it can hold an error.
    typealias Line = (start: Int, end: Int, isCandidate: Bool)

    /// Goes through a block, which ends with a line feed.
    ///
    /// - Parameter done: is given every line, without its line feed.
    @inline(__always)
    func forEachLine(in bytes: ByteSlice, _ done: (Line) -> Void) {
        guard let base = bytes.baseAddress else { return }
        var walk = Walk(bytes: base, count: bytes.count)
        var index = 0
        while index + 17 <= bytes.count {
            let hits = hits(UnsafeRawPointer(base + index))
            if hits.low | hits.high != 0 {
                walk.take(hits.low, at: index, keys, done)
                walk.take(hits.high, at: index + 8, keys, done)
            }
            index += 16
        }
        while index < bytes.count {
            walk.look(at: index, keys, done)
            index += 1
        }
    }

    /// The places of a stretch at which something may be: all bits of each such byte.
    @inline(__always)
    private func hits(_ place: UnsafeRawPointer) -> (low: UInt64, high: UInt64) {
        let here = place.loadUnaligned(as: Stretch.self)
        let next = place.loadUnaligned(fromByteOffset: 1, as: Stretch.self)
        let low = here | Stretch(repeating: 0x20)
        let letters = (low .== finals.0) .| (low .== finals.1)
        let ends =
            (next .== Stretch(repeating: 0x22)) .| (next .== Stretch(repeating: 0x5C))
            .| (next .== Stretch(repeating: 0x3D))
        let isLetter = unsafeBitCast(letters, to: Stretch.self) | anyLetter
        let numbers =
            (here .== Stretch(repeating: 0x20)) .& ((next & Stretch(repeating: 0xFE)) .== Stretch(repeating: 0x34))
        let others = numbers .| (here .== Stretch(repeating: 0x0A))
        let found = (isLetter & unsafeBitCast(ends, to: Stretch.self)) | unsafeBitCast(others, to: Stretch.self)
        let lanes = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return (UInt64(littleEndian: lanes[0]), UInt64(littleEndian: lanes[1]))
    }

    /// Where the walk through the lines stands.
    private struct Walk {
        let bytes: UnsafePointer<UInt8>
        let count: Int
        var lineStart = 0
        var isCandidate = false

        @inline(__always)
        mutating func take(_ hits: UInt64, at index: Int, _ keys: CandidateKeys, _ done: (Line) -> Void) {
            var hits = hits & 0x8080_8080_8080_8080
            while hits != 0 {
                look(at: index + hits.trailingZeroBitCount >> 3, keys, done)
                hits &= hits - 1
            }
        }

        @inline(__always)
        mutating func look(at index: Int, _ keys: CandidateKeys, _ done: (Line) -> Void) {
            if bytes[index] == 0x0A {
                done((lineStart, index, isCandidate))
                lineStart = index + 1
                isCandidate = false
            } else if !isCandidate {
                isCandidate =
                    bytes[index] == 0x20
                    ? isStatus(at: index + 1) : keys.isTelling(bytes, at: index, count: count)
            }
        }

        /// Whether three digits stand alone here, behind what goes before a status in text: `HTTP 503`, `" 503`.
        private func isStatus(at start: Int) -> Bool {
            guard start + 3 < count, start - 2 >= lineStart else { return false }
            switch bytes[start - 2] {
            case UInt8(ascii: "P"), UInt8(ascii: "\""), UInt8(ascii: "s"), UInt8(ascii: "e"): break
            // A key of JSON has its quote before the colon, and is judged as a key.
            case UInt8(ascii: ":") where start - 3 >= lineStart && bytes[start - 3] == UInt8(ascii: "s"): break
            default: return false
            }
            return isDigit(bytes[start]) && isDigit(bytes[start + 1]) && isDigit(bytes[start + 2])
                && !isDigit(bytes[start + 3])
        }

        private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    }
}
