/// Goes through a block of whole lines, many bytes at once, and picks those that can hold an error.
struct CandidateScan {
    private let keys: CandidateKeys
    private let finals: [SIMD16<UInt8>]

    init(keys: CandidateKeys) {
        self.keys = keys
        finals = keys.finals.map { SIMD16(repeating: $0) }
    }

    /// A line that is done: where it is and whether it can hold an error.
    typealias Line = (start: Int, end: Int, isCandidate: Bool)

    /// Goes through a block, which ends with a line feed.
    ///
    /// - Parameter done: is given every line, without its line feed.
    func forEachLine(in bytes: ByteSlice, _ done: (Line) -> Void) {
        guard let base = bytes.baseAddress else { return }
        var walk = Walk(bytes: base, count: bytes.count)
        var index = 0
        while index + 17 <= bytes.count {
            let hits = hits(base, index)
            walk.take(hits.low, at: index, keys, done)
            walk.take(hits.high, at: index + 8, keys, done)
            index += 16
        }
        while index < bytes.count {
            walk.look(at: index, keys, done)
            index += 1
        }
    }

    /// The places of a stretch of 16 bytes at which something may be: the highest bit of each such byte.
    @inline(__always)
    private func hits(_ base: UnsafePointer<UInt8>, _ index: Int) -> (low: UInt64, high: UInt64) {
        let raw = UnsafeRawPointer(base)
        let here = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        let next = raw.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
        var letters = here .== finals[0]
        for final in finals.dropFirst() { letters = letters .| (here .== final) }
        let ends = (next .== 0x22) .| (next .== 0x5C) .| (next .== 0x3D)
        let numbers = (here .== 0x20) .& ((next & 0xFE) .== 0x34)
        let found = (letters .& ends) .| numbers .| (here .== 0x0A)
        let lanes = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return (lanes[0], lanes[1])
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
                (lineStart, isCandidate) = (index + 1, false)
            } else if !isCandidate {
                isCandidate = judge(index, keys)
            }
        }

        private func judge(_ index: Int, _ keys: CandidateKeys) -> Bool {
            if bytes[index] == 0x20 { return isStatus(at: index + 1) }
            return keys.isTelling(bytes, at: index, from: lineStart, to: count)
        }

        /// Whether three digits stand alone here, behind what goes before a status in text: `HTTP 503`, `" 503`.
        private func isStatus(at start: Int) -> Bool {
            guard start + 3 < count, start - 2 >= lineStart else { return false }
            guard isDigit(bytes[start]), isDigit(bytes[start + 1]), isDigit(bytes[start + 2]) else { return false }
            guard !isDigit(bytes[start + 3]) else { return false }
            switch bytes[start - 2] {
            case UInt8(ascii: "P"), UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: "s"), UInt8(ascii: "e"): return true
            default: return false
            }
        }

        private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    }
}
