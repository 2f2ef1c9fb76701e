import ErrataCore
import ErrataWire

/// The keys by which a line that can hold an error is told from one that cannot, without parsing either.
///
/// A line holds an error only where a status of 400 or more is in it, a vendor's mark of a failure, or a code that a
/// table has. All of these stand behind a key whose last word is known; what stands before that word does not matter.
struct CandidateKeys {
    private struct Key {
        /// Its last letters, at most eight and small ones, the last one in the highest byte; and which bytes count.
        let letters: UInt64
        let mask: UInt64
        var isStatus = false
        var isCode = false
        /// The values that mark a failure, as they are written.
        var marks: [[UInt8]] = []
        /// Whether nothing but a status of three digits from 400 up is looked for.
        var isOnlyStatus: Bool { isStatus && !isCode && marks.isEmpty }
    }

    private var keys: [Key] = []
    private let codes: KnownCodes

    /// The last letters of all keys, small ones.
    var finals: [UInt8] {
        Array(Set(keys.map { UInt8($0.letters >> 56) })).sorted()
    }

    /// The letters before the last ones, small ones; 0 where a key has a single letter.
    var lettersBeforeFinals: [UInt8] {
        Array(Set(keys.map { UInt8(truncatingIfNeeded: $0.letters >> 48) })).sorted()
    }

    init(catalogs: [Catalog], fields: LogFields) {
        codes = KnownCodes(of: catalogs)
        for name in ["status", "code"] { add(Array(name.utf8)) { $0.isStatus = true } }
        for name in fields.statusKeys() { add(name) { $0.isStatus = true } }
        for envelope in catalogs.flatMap(\.envelopes) {
            add(Self.lastWord(envelope.code)) { $0.isCode = true }
            guard let discriminator = envelope.discriminator else { continue }
            add(Self.lastWord(discriminator.pointer)) { $0.marks += discriminator.marker.texts.map { Array($0.utf8) } }
        }
    }

    private mutating func add(_ name: [UInt8], _ change: (inout Key) -> Void) {
        var (letters, mask): (UInt64, UInt64) = (0, 0)
        for (place, letter) in name.suffix(8).reversed().enumerated() {
            letters |= UInt64(letter | 0x20) << UInt64(56 - 8 * place)
            mask |= 0xFF << UInt64(56 - 8 * place)
        }
        guard mask != 0 else { return }
        let place = keys.firstIndex { $0.letters == letters && $0.mask == mask } ?? keys.endIndex
        if place == keys.endIndex { keys.append(Key(letters: letters, mask: mask)) }
        change(&keys[place])
    }

    private static func lastWord(_ locator: String) -> [UInt8] {
        Array(locator.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
    }

    /// Whether a key ends at a place and the value behind it can be that of an error.
    ///
    /// - Parameter count: how many bytes there are.
    func isTelling(_ bytes: UnsafePointer<UInt8>, at end: Int, count: Int) -> Bool {
        let letters = Self.letters(bytes, upTo: end)
        for index in keys.indices where (letters ^ keys[index].letters) & keys[index].mask == 0 {
            var start = end + 1
            while start < count, Self.isBetween(bytes[start]) { start += 1 }
            if isTelling(keys[index], bytes, start, count) { return true }
        }
        return false
    }

    /// The eight bytes up to a place, as small letters, the last one in the highest byte.
    @inline(__always)
    private static func letters(_ bytes: UnsafePointer<UInt8>, upTo end: Int) -> UInt64 {
        guard end < 7 else {
            let word = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: end - 7, as: UInt64.self)
            return UInt64(littleEndian: word) | 0x2020_2020_2020_2020
        }
        var letters: UInt64 = 0
        for index in 0...end { letters |= UInt64(bytes[index] | 0x20) << UInt64(56 - 8 * (end - index)) }
        return letters
    }

    private func isTelling(_ key: Key, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
        guard start < count else { return false }
        if key.isOnlyStatus, bytes[start] < 0x34 || bytes[start] > 0x39 { return false }
        var end = start
        while end < count, end - start < KnownCodes.longest, !Self.endsValue(bytes[end]) { end += 1 }
        let value = ByteSlice(start: bytes + start, count: end - start)
        if key.isStatus, value.count == 3, bytes[start] >= 0x34, let number = value.decimal, number >= 400 {
            return true
        }
        for mark in key.marks where mark.count == value.count && value.elementsEqual(mark) { return true }
        return key.isCode && codes.mayHave(value)
    }

    /// What stands between a key and its value: quotes of JSON or of another language, escaped or not, a colon, an equals
    /// sign or an arrow, blanks.
    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: ":"),
            UInt8(ascii: "="), UInt8(ascii: ">"), 0x20:
            true
        default: false
        }
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: ","),
            UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x0A:
            true
        default: false
        }
    }
}

extension Catalog.Envelope.Marker {
    /// The value as JSON and as Python write it, without quotes.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .boolean(let flag): flag ? ["true", "True"] : ["false", "False"]
        case .integer(let number): [String(number)]
        }
    }
}

/// All codes of some tables, to be asked quickly whether a text cannot be one of them.
struct KnownCodes {
    /// No code is longer.
    static let longest = 200

    /// One bit each for some 65,536 sorts of text; a table of 10,000 codes sets a seventh of them.
    private var bits = [UInt64](repeating: 0, count: 1024)

    /// For each first letter, which lengths codes have, a bit each; the last for all that are longer.
    private var lengths = [UInt64](repeating: 0, count: 256)

    init(of catalogs: [Catalog]) {
        for entry in catalogs.flatMap(\.entries) {
            for spelling in [entry.codeText] + entry.details.aliases.map(\.description) {
                Array(spelling.utf8).withUnsafeBufferPointer { add($0) }
            }
        }
    }

    private mutating func add(_ code: ByteSlice) {
        guard let first = code.first else { return }
        let place = Self.place(of: code)
        bits[place >> 6] |= 1 << UInt64(place & 63)
        lengths[Int(first | 0x20)] |= Self.bit(of: code.count)
    }

    private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

    /// Whether a text may be a code: for sure where it is one, by whatever case, and seldom where it is none.
    func mayHave(_ text: ByteSlice) -> Bool {
        guard let first = text.first else { return false }
        guard lengths[Int(first | 0x20)] & Self.bit(of: text.count) != 0 || first <= 0x20 else {
            return Self.isOddNumber(text)
        }
        let place = Self.place(of: text.trimmed)
        if bits[place >> 6] >> UInt64(place & 63) & 1 == 1 { return true }
        return Self.isOddNumber(text)
    }

    /// Whether a text is a number whose spelling does not tell its value, such as `1.007e3`.
    private static func isOddNumber(_ text: ByteSlice) -> Bool {
        guard let first = text.first, first >= 0x30, first <= 0x39 else { return false }
        return text.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }

    private static func place(of text: ByteSlice) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF)
    }
}
