import ErrataWire

/// Scans a block of whole lines, sixteen bytes at once, and selects those that can hold an error.
///
/// A hit is the end of a key (a final letter of a key after one that precedes it, with no lowercase letter after it),
/// the start of a status in text (three digits from 400 to 599 after a byte that is no letter or digit), of curl's
/// message or of a JSON escape, a line feed, an escape character, which begins a color, or a NUL byte, which no text has. Hits of a part of the block are first listed without
/// data-dependent branches; then each is checked by the recognizer of its kind.
final class NeedleScanner {
    private typealias Stretch = SIMD16<UInt8>

    /// A group of sixteen bytes with at least one possible hit.
    private struct Hits {
        /// The offset of the first of them.
        var start: Int
        /// A mask of the hits, four bits per byte.
        var mask: UInt64
    }

    /// The number of bytes that are scanned before their hits are checked.
    private static let partSize = 1 << 13

    private let needles: Needles
    private let finals: (Stretch, Stretch)
    private let others: (Stretch, Stretch, Stretch, Stretch)
    /// The mask that is combined by OR with a comparison of letters; it accepts every letter where there are too many
    /// to compare.
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
        // A key of a single letter can follow any byte.
        anyOther = Stretch(repeating: other.count > 4 || other[0] == 0 ? 0xFF : 0)
    }

    deinit {
        hits.deallocate()
    }

    /// A finished line: its range, whether it can hold an error, and whether it has no NUL byte.
    typealias Line = (start: Int, end: Int, isCandidate: Bool, isText: Bool)

    /// Scans a block, which ends with a line feed.
    ///
    /// - Parameter done: is given every line, without its line feed.
    @inline(__always)
    func forEachLine(in bytes: ByteSlice, _ done: (Line) -> Void) {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return }
        var walk = Walk(block: bytes)
        walk.beginLine(at: 0, needles)
        walk.look(at: 0, needles, done)
        var index = 1
        while index + 19 <= bytes.count {
            let end = min(index + Self.partSize, bytes.count - 18)
            // Most logs have no backslash, and one search for it takes less time than a comparison of every byte.
            let hasEscapes = bytes.firstIndex(of: UInt8(ascii: "\\"), from: index, to: end + 16) != nil
            let (next, count) =
                hasEscapes
                ? list(base, from: index, to: end, escapes: true) : list(base, from: index, to: end, escapes: false)
            for hit in 0..<count {
                let start = hits[hit].start
                var mask = hits[hit].mask
                repeat {
                    walk.look(at: start + mask.trailingZeroBitCount >> 2, needles, done)
                    mask &= mask - 1
                } while mask != 0
            }
            index = next
        }
        while index < bytes.count {
            walk.look(at: index, needles, done)
            index += 1
        }
    }

    /// Lists the groups of sixteen bytes with possible hits whose offsets lie in a range.
    ///
    /// - Returns: the offset of the next group, and the number of groups listed.
    @inline(__always)
    private func list(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, escapes: Bool) -> (
        next: Int, count: Int
    ) {
        var (index, count) = (start, 0)
        while index < end {
            let mask = mask(UnsafeRawPointer(base + index), escapes: escapes)
            hits[count] = Hits(start: index, mask: mask)
            count &+= mask == 0 ? 0 : 1
            index &+= 16
        }
        return (index, count)
    }

    /// The mask of the possible hits in sixteen bytes.
    ///
    /// - Parameter escapes: whether JSON escapes are looked for.
    @inline(__always)
    private func mask(_ hit: UnsafeRawPointer, escapes: Bool) -> UInt64 {
        let before = hit.loadUnaligned(fromByteOffset: -1, as: Stretch.self) | Stretch(repeating: 0x20)
        let here = hit.loadUnaligned(as: Stretch.self)
        let next = hit.loadUnaligned(fromByteOffset: 1, as: Stretch.self)
        let small = here | Stretch(repeating: 0x20)
        let isFinal = Self.equal(small, finals.0) | Self.equal(small, finals.1) | anyFinal
        let isOther =
            Self.equal(before, others.0) | Self.equal(before, others.1) | Self.equal(before, others.2)
            | Self.equal(before, others.3) | anyOther
        // Small letters and brackets of braces go on with a word; so do bytes that are not ASCII, which are negative here.
        let isEnd = unsafeBitCast(
            unsafeBitCast(next, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x60),
            to: Stretch.self
        )
        // The bracket in curl's words.
        let isBracket =
            Self.equal(here, Stretch(repeating: 0x20)) & Self.equal(next, Stretch(repeating: UInt8(ascii: "(")))
        // Line feeds, zeros and escape characters, and with them tabs and controls that no text has.
        let isControl = Self.equal(here & Stretch(repeating: 0xE4), Stretch(repeating: 0))
        var found = (isFinal & isOther & isEnd) | status(hit, here, next) | isBracket | isControl
        if escapes {
            let letter = hit.loadUnaligned(fromByteOffset: 2, as: Stretch.self)
            // A code point, or a status behind `\n`, `\r` or `\t`.
            let hides =
                Self.equal(next, Stretch(repeating: UInt8(ascii: "u")))
                | Self.equal(letter & Stretch(repeating: 0xFE), Stretch(repeating: 0x34))
            found |= Self.equal(here, Stretch(repeating: UInt8(ascii: "\\"))) & hides
        }
        // Half a byte is enough for each, so that all sixteen fit a word.
        let halves = SIMD8<UInt8>(truncatingIfNeeded: unsafeBitCast(found, to: SIMD8<UInt16>.self) &>> 4)
        return UInt64(littleEndian: unsafeBitCast(halves, to: UInt64.self)) & 0x1111_1111_1111_1111
    }

    /// The mask of the bytes that a status from 400 to 599 can follow: no letter or digit, with a 4 or a 5 and, two bytes
    /// on, a digit after it.
    @inline(__always)
    private func status(_ hit: UnsafeRawPointer, _ here: Stretch, _ next: Stretch) -> Stretch {
        let last = hit.loadUnaligned(fromByteOffset: 3, as: Stretch.self)
        let begins = Self.equal(next & Stretch(repeating: 0xFE), Stretch(repeating: 0x34)) & Self.isDigit(last)
        let small = here | Stretch(repeating: 0x20)
        // Brackets, a bar, a backslash and a backquote are among the letters.
        let isSign =
            unsafeBitCast((small &- Stretch(repeating: 0x7B)) .< Stretch(repeating: 4), to: Stretch.self)
            | Self.equal(small, Stretch(repeating: 0x60))
        let isLetter = Self.equal(here & Stretch(repeating: 0xC0), Stretch(repeating: 0x40))
        return begins & (~(isLetter | Self.isDigit(here)) | isSign)
    }

    @inline(__always)
    private static func isDigit(_ bytes: Stretch) -> Stretch {
        unsafeBitCast((bytes &- Stretch(repeating: 0x30)) .< Stretch(repeating: 10), to: Stretch.self)
    }

    /// All bits of the bytes that are equal. Masks are combined as bytes, because a combination of SIMD masks is
    /// tested for its sign once more.
    @inline(__always)
    private static func equal(_ left: Stretch, _ right: Stretch) -> Stretch {
        unsafeBitCast(left .== right, to: Stretch.self)
    }

    /// The state of the scan within its lines.
    private struct Walk {
        let block: ByteSlice
        var lineStart = 0
        var isCandidate = false
        var isText = true

        init(block: ByteSlice) {
            self.block = block
        }

        /// Starts a line, which may itself start with a status or the head of a response.
        @inline(__always)
        mutating func beginLine(at start: Int, _ needles: Needles) {
            (lineStart, isText) = (start, true)
            guard start < block.count else { return isCandidate = needles.admitsAll }
            isCandidate =
                needles.admitsAll
                || (block[start] &- 0x34 < 2 || Self.canBeHead(block[start]))
                    && (isHead || needles.readsMarkup && isMarkup)
        }

        private var isMarkup: Bool {
            let start = block.afterSpace(from: lineStart)
            return start < block.count && block[start] == UInt8(ascii: "<")
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
                beginLine(at: index + 1, needles)
            } else if byte == 0 {
                isText = false
            } else if byte == 0x1B {
                // The bytes of a color can stand between a key, a status and what is beside it.
                isCandidate = true
            } else if !isCandidate {
                isCandidate = isNeedle(at: index, byte, needles)
            }
        }

        @inline(__always)
        private func isNeedle(at index: Int, _ byte: UInt8, _ needles: Needles) -> Bool {
            guard index + 1 < block.count else { return false }
            let next = block[index + 1]
            if TextStatus.hasDigits(at: index + 1, in: block), isStatus(at: index + 1) { return true }
            switch byte {
            case 0x20:
                return next == UInt8(ascii: "(") && isCurl(before: index + 1)
            case UInt8(ascii: "\\"):
                if next == UInt8(ascii: "u") { return hidesASCII(at: index + 2) }
                return TextStatus.hasDigits(at: index + 2, in: block) && isStatus(at: index + 2)
            default:
                return Needles.canFollowKey(next, in: block, at: index + 1) && needles.hasFailure(block, at: index)
            }
        }

        private func isStatus(at start: Int) -> Bool {
            TextStatus.isFailure(at: start - lineStart, in: block.part(lineStart..<block.count))
        }

        private func isCurl(before bracket: Int) -> Bool {
            CurlComplaint.canBegin(before: bracket - lineStart, in: block.part(lineStart..<block.count))
        }

        /// Whether the four digits of a JSON escape stand for an ASCII character, other than the characters of HTML
        /// that many programs escape and that no key, status or code has.
        private func hidesASCII(at digits: Int) -> Bool {
            guard digits + 4 <= block.count, block[digits] == 0x30, block[digits + 1] == 0x30 else { return false }
            let text = block.part(digits + 2..<digits + 4).text.lowercased()
            return !["26", "3c", "3e"].contains(text)
        }
    }
}
