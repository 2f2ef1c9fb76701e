import ErrataWire

/// Goes through a block of whole lines, many bytes at once, and picks those that can hold an error.
///
/// What is looked for ends a key (a letter of those that end keys, one of those before it, and a quote, a backslash or an
/// equals sign behind it), begins a status in text (a blank, and a 4 or a 5 behind it) or curl's words (a bracket behind
/// it), ends a line, or is a zero, which no text has. First the places of a part of the block are listed, without a branch that depends on what is found, and
/// then each is looked at.
final class CandidateScan {
    private typealias Stretch = SIMD16<UInt8>

    /// Sixteen bytes in which something may be.
    private struct Hits {
        /// Where they begin.
        var start: Int
        /// A bit for each of them, four apart.
        var places: UInt64
    }

    /// How many bytes are gone through before what was found in them is looked at.
    private static let partSize = 1 << 13

    private let keys: CandidateKeys
    private let finals: (Stretch, Stretch)
    private let others: (Stretch, Stretch, Stretch, Stretch)
    /// What is or-ed to a comparison of letters; where there are too many letters to compare, every one passes.
    private let anyFinal: Stretch
    private let anyOther: Stretch
    private let hits = UnsafeMutablePointer<Hits>.allocate(capacity: partSize / 16 + 1)

    init(keys: CandidateKeys) {
        self.keys = keys
        let (last, other) = (keys.finals, keys.lettersBeforeFinals)
        finals = (Stretch(repeating: last[0]), Stretch(repeating: last[last.count - 1]))
        others = (
            Stretch(repeating: other[0]), Stretch(repeating: other[other.count / 3]),
            Stretch(repeating: other[other.count * 2 / 3]), Stretch(repeating: other[other.count - 1])
        )
        anyFinal = Stretch(repeating: last.count > 2 ? 0xFF : 0)
        // A key of a single letter has any byte before it.
        anyOther = Stretch(repeating: other.count > 4 || other[0] == 0 ? 0xFF : 0)
    }

    deinit {
        hits.deallocate()
    }

    /// A line that is done: where it is, whether it can hold an error, and whether no byte of it is 0.
    typealias Line = (start: Int, end: Int, isCandidate: Bool, isText: Bool)

    /// Goes through a block, which ends with a line feed.
    ///
    /// - Parameter done: is given every line, without its line feed.
    @inline(__always)
    func forEachLine(in bytes: ByteSlice, _ done: (Line) -> Void) {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return }
        var walk = Walk(bytes: base, count: bytes.count)
        walk.look(at: 0, keys, done)
        var index = 1
        while index + 17 <= bytes.count {
            let end = min(index + Self.partSize, bytes.count - 16)
            let (next, count) = list(base, from: index, to: end)
            for place in 0..<count {
                let start = hits[place].start
                var places = hits[place].places
                repeat {
                    walk.look(at: start + places.trailingZeroBitCount >> 2, keys, done)
                    places &= places - 1
                } while places != 0
            }
            index = next
        }
        while index < bytes.count {
            walk.look(at: index, keys, done)
            index += 1
        }
    }

    /// Lists the sixteens in which something may be that begin at a place and before another one.
    ///
    /// - Returns: where the next one begins, and how many are listed.
    @inline(__always)
    private func list(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> (next: Int, count: Int) {
        var (index, count) = (start, 0)
        while index < end {
            let places = places(UnsafeRawPointer(base + index))
            hits[count] = Hits(start: index, places: places)
            count &+= places == 0 ? 0 : 1
            index &+= 16
        }
        return (index, count)
    }

    /// The places of sixteen bytes at which something may be.
    @inline(__always)
    private func places(_ place: UnsafeRawPointer) -> UInt64 {
        let before = place.loadUnaligned(fromByteOffset: -1, as: Stretch.self) | Stretch(repeating: 0x20)
        let here = place.loadUnaligned(as: Stretch.self)
        let next = place.loadUnaligned(fromByteOffset: 1, as: Stretch.self)
        let small = here | Stretch(repeating: 0x20)
        let isFinal = Self.bits((small .== finals.0) .| (small .== finals.1)) | anyFinal
        let isOther =
            Self.bits((before .== others.0) .| (before .== others.1))
            | Self.bits((before .== others.2) .| (before .== others.3)) | anyOther
        // Quotes, backslashes and equals signs, and other bytes that are no small letters and seldom follow one.
        let isEnd = Self.bits(unsafeBitCast(next, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x5D))
        let isNumber =
            (here .== Stretch(repeating: 0x20))
            .& (((next & Stretch(repeating: 0xFE)) .== Stretch(repeating: 0x34))
                .| (next .== Stretch(repeating: UInt8(ascii: "("))))
        // Line feeds and zeros, and two other controls that no text has.
        let isControl = (here & Stretch(repeating: 0xF5)) .== Stretch(repeating: 0)
        let found = (isFinal & isOther & isEnd) | Self.bits(isNumber .| isControl)
        // Half a byte is enough for each, so that all sixteen fit a word.
        let halves = SIMD8<UInt8>(truncatingIfNeeded: unsafeBitCast(found, to: SIMD8<UInt16>.self) &>> 4)
        return UInt64(littleEndian: unsafeBitCast(halves, to: UInt64.self)) & 0x1111_1111_1111_1111
    }

    @inline(__always)
    private static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> Stretch {
        unsafeBitCast(mask, to: Stretch.self)
    }

    /// Where the walk through the lines stands.
    private struct Walk {
        let bytes: UnsafePointer<UInt8>
        let count: Int
        var lineStart = 0
        var isCandidate = false
        var isText = true

        @inline(__always)
        mutating func look(at index: Int, _ keys: CandidateKeys, _ done: (Line) -> Void) {
            let byte = bytes[index]
            if byte == 0x0A {
                done((lineStart, index, isCandidate, isText))
                lineStart = index + 1
                (isCandidate, isText) = (false, true)
            } else if byte == 0 {
                isText = false
            } else if !isCandidate {
                isCandidate = byte == 0x20 ? isStatus(at: index + 1) || isCurl(at: index) : isKey(at: index, keys)
            }
        }

        @inline(__always)
        private func isKey(at index: Int, _ keys: CandidateKeys) -> Bool {
            switch bytes[index + 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "'"):
                keys.isTelling(bytes, at: index, count: count)
            default: false
            }
        }

        /// Whether three digits stand alone here, behind what goes before a status in text, `HTTP 503`, `" 503`, or
        /// before what may be its name.
        private func isStatus(at start: Int) -> Bool {
            guard start + 3 < count, start - 1 >= lineStart else { return false }
            guard start - 2 >= lineStart && canMark(at: start - 2) || canName(at: start + 3) else { return false }
            return isDigit(bytes[start]) && isDigit(bytes[start + 1]) && isDigit(bytes[start + 2])
                && !isDigit(bytes[start + 3])
        }

        /// Whether the name of a status may begin behind a blank here.
        private func canName(at end: Int) -> Bool {
            guard bytes[end] == 0x20, end + 2 < count else { return false }
            return bytes[end + 1] == UInt8(ascii: "(") || bytes[end + 1] &- 0x41 < 26
        }

        /// Whether curl's words may begin before this blank.
        private func isCurl(at blank: Int) -> Bool {
            bytes[blank + 1] == UInt8(ascii: "(") && blank >= lineStart + 5 && bytes[blank - 1] == UInt8(ascii: ":")
                && bytes[blank - 2] == UInt8(ascii: "l")
        }

        /// Whether a mark of ``TextStatus`` can end here, before a blank: a word that ends so, or a version of HTTP.
        private func canMark(at end: Int) -> Bool {
            switch bytes[end] {
            case UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "\""), UInt8(ascii: "s"), UInt8(ascii: "S"),
                UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "r"), UInt8(ascii: "R"):
                return true
            // A key of JSON has its quote before the colon, and is judged as a key.
            case UInt8(ascii: ":"): return end > lineStart && bytes[end - 1] | 0x20 >= 0x61
            case 0x30...0x39: return end >= lineStart + 4 && (bytes[end - 1] == 0x2F || bytes[end - 3] == 0x2F)
            default: return false
            }
        }

        private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    }
}
