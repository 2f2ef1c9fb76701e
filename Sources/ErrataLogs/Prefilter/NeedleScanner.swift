import ErrataWire

import ErrataWire

/// Goes through a block of whole lines, sixteen bytes at once, and picks those that can hold an error.
///
/// What is looked for ends a key (a letter of those that end keys, one of those before it, and no small letter behind it),
/// begins a status in text (a 4 or a 5 behind a byte that a status can follow), curl's words or an escape of JSON, ends a
/// line, or is a zero, which no text has. First the places of a part of the block are listed, without a branch that
/// depends on what is found, and then each is looked at by what recognizes it.
final class NeedleScanner {
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

    private let needles: Needles
    private let finals: (Stretch, Stretch)
    private let others: (Stretch, Stretch, Stretch, Stretch)
    /// What is or-ed to a comparison of letters; where there are too many letters to compare, every one passes.
    private let anyFinal: Stretch
    private let anyOther: Stretch
    private let hits = UnsafeMutablePointer<Hits>.allocate(capacity: partSize / 16 + 1)

    init(_ needles: Needles) {
        self.needles = needles
        let (last, other) = (needles.finals, needles.lettersBeforeFinals)
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
        var walk = Walk(block: bytes)
        walk.beginLine(at: 0)
        walk.look(at: 0, needles, done)
        var index = 1
        while index + 17 <= bytes.count {
            let end = min(index + Self.partSize, bytes.count - 16)
            let (next, count) = list(base, from: index, to: end)
            for place in 0..<count {
                let start = hits[place].start
                var places = hits[place].places
                repeat {
                    walk.look(at: start + places.trailingZeroBitCount >> 2, needles, done)
                    places &= places - 1
                } while places != 0
            }
            index = next
        }
        while index < bytes.count {
            walk.look(at: index, needles, done)
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
        // Small letters and brackets of braces go on with a word; so do bytes that are not ASCII, which are negative here.
        let isEnd = Self.bits(unsafeBitCast(next, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x60))
        // A blank, a quote, a colon or an equals sign.
        let precedes =
            ((here & Stretch(repeating: 0xFD)) .== Stretch(repeating: 0x20)) .| (here .== Stretch(repeating: 0x3A))
            .| (here .== Stretch(repeating: 0x3D))
        // A 4 or a 5, and the bracket in curl's words.
        let begins =
            ((next & Stretch(repeating: 0xFE)) .== Stretch(repeating: 0x34))
            .| (next .== Stretch(repeating: UInt8(ascii: "(")))
        let isEscape = (here .== Stretch(repeating: 0x5C)) .& (next .== Stretch(repeating: UInt8(ascii: "u")))
        // Line feeds and zeros, and two other controls that no text has.
        let isControl = (here & Stretch(repeating: 0xF5)) .== Stretch(repeating: 0)
        let found = (isFinal & isOther & isEnd) | Self.bits((precedes .& begins) .| isEscape .| isControl)
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
        let block: ByteSlice
        var lineStart = 0
        var isCandidate = false
        var isText = true

        init(block: ByteSlice) {
            self.block = block
        }

        /// Begins a line, which may begin with a status or the head of a response.
        @inline(__always)
        mutating func beginLine(at start: Int) {
            (lineStart, isText) = (start, true)
            isCandidate = start < block.count && (block[start] &- 0x34 < 2 || Self.canBeHead(block[start])) && isHead
        }

        private static func canBeHead(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "H") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "<") || byte == 0x20
                || byte == 0x09
        }

        private var isHead: Bool {
            let line = block.part(lineStart..<block.count)
            return TextStatus.isFailure(at: 0, in: line) || WireReader.beginsHead(line)
        }

        @inline(__always)
        mutating func look(at index: Int, _ needles: Needles, _ done: (Line) -> Void) {
            let byte = block[index]
            if byte == 0x0A {
                done((lineStart, index, isCandidate, isText))
                beginLine(at: index + 1)
            } else if byte == 0 {
                isText = false
            } else if !isCandidate {
                isCandidate = isNeedle(at: index, byte, needles)
            }
        }

        @inline(__always)
        private func isNeedle(at index: Int, _ byte: UInt8, _ needles: Needles) -> Bool {
            guard index + 1 < block.count else { return false }
            let next = block[index + 1]
            if next &- 0x34 < 2, TextStatus.canFollow(byte), isStatus(at: index + 1) { return true }
            switch byte {
            case 0x20:
                return next == UInt8(ascii: "(") && isCurl(before: index + 1)
            case UInt8(ascii: "\\"):
                return next == UInt8(ascii: "u") && hidesASCII(at: index + 2)
            default:
                return Needles.canFollowKey(next, in: block, at: index + 1) && needles.areTelling(block, at: index)
            }
        }

        private func isStatus(at start: Int) -> Bool {
            TextStatus.isFailure(at: start - lineStart, in: block.part(lineStart..<block.count))
        }

        private func isCurl(before bracket: Int) -> Bool {
            CurlComplaint.canBegin(before: bracket - lineStart, in: block.part(lineStart..<block.count))
        }

        /// Whether the four digits of an escape stand for an ASCII character, other than the signs of HTML that many
        /// programs escape and that no key, status or code has.
        private func hidesASCII(at digits: Int) -> Bool {
            guard digits + 4 <= block.count, block[digits] == 0x30, block[digits + 1] == 0x30 else { return false }
            let text = block.part(digits + 2..<digits + 4).text.lowercased()
            return !["26", "3c", "3e"].contains(text)
        }
    }
}
