import ErrataBytes
import ErrataWire
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Splits a line into the tokens that decide which error it holds and the values that cannot.
///
/// The lines of one program differ only in ids, times and texts. The significant tokens are the line's shape: two lines
/// of one shape hold the same error, so one of them is decoded for all. A line is split at its quotes. A quoted text
/// before a colon is a key and is significant. Any other text is significant only if its key is, or if it could contain
/// structure; digits are not.
final class LineTokenizer {
    /// The maximum length in bytes of a line that has a shape.
    private static let longest = 1 << 15

    /// A value of a line that is not part of its shape.
    struct Value {
        let range: Range<Int>
        /// Whether it is a number rather than a text.
        let isNumber: Bool
        /// Whether it can be a time.
        let isTime: Bool
        /// What a message tells; nil for any other value.
        var signature: Int?
    }

    private var keys: SignificantKeys
    private let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * longest + 16)
    private(set) var count = 0
    /// The ranges of values that can be timestamps.
    let times = TimeCandidates()
    /// Whether the shape has parts that are not in the values: what a message tells besides its own values.
    private(set) var hasHiddenPart = false
    /// The values of the last line, in order.
    private(set) var values: [Value] = []

    init(keys: SignificantKeys) {
        self.keys = keys
    }

    deinit {
        memory.deallocate()
    }

    /// The shape of the last line; valid until the next one is read.
    var bytes: ByteSlice { ByteSlice(start: memory, count: count) }

    /// Computes the shape of a line; false for a line without one.
    ///
    /// - Parameter signs: the signature of a line of text (``TextSignature``), which is passed from its first bracket
    ///   on; nil for a line of JSON.
    func read(_ line: ByteSlice, signs: Int?) -> Bool {
        guard line.count <= Self.longest, let base = line.baseAddress else { return false }
        count = 0
        times.clear()
        values.removeAll(keepingCapacity: true)
        hasHiddenPart = false
        var decides = false
        var isTime = false
        var message = Expectation.none
        var piece = 0
        if let signs {
            add(UInt8(truncatingIfNeeded: signs))
            add(UInt8(truncatingIfNeeded: signs >> 8))
        }
        while piece < line.count {
            let end = line.firstIndex(of: UInt8(ascii: "\""), from: piece) ?? line.count
            if message == .value, let end = addMessage(base, piece, line) {
                message = .none
                piece = end + 1
                continue
            }
            message = message == .colon && Self.isColon(base, piece, end) ? .value : .none
            if Self.isKey(base, piece, end, line.count) {
                let meaning = keys.meaning(of: base + piece, Self.keyLength(base, piece, end))
                (decides, isTime) = (meaning.decides, meaning.isTime)
                message = signs == nil && meaning.isMessage && !decides ? .colon : .none
                add(base + piece, end - piece)
            } else if Self.isStructure(base, piece, end) {
                addStructure(base, piece, end, decides: decides, isTime)
            } else {
                let length = decides ? 0 : Self.keyLength(base, piece, end)
                let isLeftOut = !decides && !Self.hasStructure(base, piece, piece + length)
                if isLeftOut {
                    note(piece..<piece + length, isTime)
                    add(1)
                }
                // The backslashes of an escaped quote within a text belong to the structure.
                let start = isLeftOut ? piece + length : piece
                add(base + start, end - start)
            }
            if end < line.count { add(UInt8(ascii: "\"")) }
            piece = end + 1
        }
        return true
    }

    /// What is expected behind the key of a message.
    private enum Expectation { case none, colon, value }

    /// Appends what the message that begins at an offset tells, and returns the offset of the quote that ends it; nil
    /// where it has more than words, so that it is split like any other text.
    private func addMessage(_ base: UnsafePointer<UInt8>, _ start: Int, _ line: ByteSlice) -> Int? {
        guard let (end, signature) = MessageText.read(base, start, line.count) else {
            if let end = MessageText.end(line, from: start) {
                hasHiddenPart = true
                add(signature: MessageText.signature(line.part(start..<end)))
            }
            return nil
        }
        values.append(Value(range: start..<end, isNumber: false, isTime: false, signature: signature))
        add(signature: signature)
        let quote = line.firstIndex(of: UInt8(ascii: "\""), from: end) ?? line.count
        add(base + end, quote - end)
        if quote < line.count { add(UInt8(ascii: "\"")) }
        return quote
    }

    /// Appends a signature behind a byte that no line of text has.
    private func add(signature: Int) {
        add(2)
        add(UInt8(truncatingIfNeeded: signature))
        add(UInt8(truncatingIfNeeded: signature >> 8))
    }

    private func note(_ value: Range<Int>, isNumber: Bool = false, _ isTime: Bool) {
        values.append(Value(range: value, isNumber: isNumber, isTime: isTime))
        if isTime { times.add(value) }
    }

    private func add(_ byte: UInt8) {
        memory[count] = byte
        count += 1
    }

    private func add(_ start: UnsafePointer<UInt8>, _ length: Int) {
        memcpy(memory + count, start, length)
        count += length
    }

    /// Appends a part outside quotes; its numbers become a single 0 where they are not significant.
    private func addStructure(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        decides: Bool,
        _ isTime: Bool
    ) {
        guard !decides else { return add(base + start, end - start) }
        var index = start
        while index < end {
            guard ASCII.isDigit(base[index]) else {
                add(base[index])
                index += 1
                continue
            }
            let first = index
            if let number = Self.endOfNumber(base, first, end) {
                index = number
                note(first..<index, isNumber: true, isTime)
                add(UInt8(ascii: "0"))
            } else {
                index = Self.endOfDigits(base, first, end)
                add(base + first, index - first)
            }
        }
    }
}

extension LineTokenizer {
    /// Whether a part is a key: a colon follows its closing quote.
    @inline(__always)
    private static func isKey(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ count: Int) -> Bool {
        end + 1 < count && start < end
            && (base[end + 1] == UInt8(ascii: ":")
                || base[end + 1] == 0x20 && end + 2 < count && base[end + 2] == UInt8(ascii: ":"))
    }

    /// Whether a part is what stands between a key and the quote of its value.
    @inline(__always)
    private static func isColon(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        (start..<end).allSatisfy { [UInt8(ascii: ":"), 0x20, UInt8(ascii: "\\")].contains(base[$0]) }
    }

    /// The length of a key without the backslashes of an escaped closing quote.
    @inline(__always)
    private static func keyLength(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, base[end - 1] == UInt8(ascii: "\\") { end -= 1 }
        return end - start
    }

    /// Whether a part is between quoted texts and is not one itself.
    @inline(__always)
    private static func isStructure(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        switch base[start] {
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "\\"), 0x20:
            return true
        default: return start == 0
        }
    }

    /// Whether one of eight bytes may be a control character, non-ASCII, `<`, or one of `[\\]{|}`, with false
    /// positives.
    @inline(__always)
    private static func canBeStructural(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Bytes that are 0 after the XOR, or below a bound, borrow from their highest bit.
        let angle = word ^ (ones &* 0x3C)
        let controls = word &- (ones &* 0x20)
        // Brackets are 0x7B and above once bit 5 is set; letters end at 0x7A.
        let brackets = ((word | (ones &* 0x20)) & (ones &* 0x7F)) &+ (ones &* 0x05)
        return (controls | (angle &- ones) & ~angle | brackets | word) & (ones &* 0x80) != 0
    }

    /// Whether any byte of a text could be structure: a bracket, a backslash, a control character, a non-ASCII byte, or
    /// the `<` that an HTML page begins with.
    @inline(__always)
    private static func hasStructure(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index + 8 <= end {
            if canBeStructural(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)),
                isStructural(base, index..<index + 8)
            {
                return true
            }
            index += 8
        }
        return isStructural(base, index..<end)
    }

    private static func isStructural(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { isStructural(base[$0]) }
    }

    @inline(__always)
    static func isStructural(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "<") || (byte | 0x20) &- 0x7B <= 2
    }
}
