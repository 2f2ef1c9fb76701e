import ErrataCore

/// The keys by which a line that can hold an error is told from one that cannot, without parsing either.
///
/// A line holds an error only where a status of 400 or more is in it, a vendor's mark of a failure, or a code that a
/// table has. All of these stand behind a key whose last word is known; what stands before that word does not matter.
struct CandidateKeys {
    private struct Key {
        /// Its letters from the last to the first, small ones.
        var letters: [UInt8]
        var isStatus = false
        var isCode = false
        /// The values that mark a failure, as they are written.
        var marks: [[UInt8]] = []
    }

    private var keys: [Key] = []
    private let codes: KnownCodes
    /// The last letters of all keys.
    let finals: [UInt8]

    init(catalogs: [Catalog], fields: LogFields) {
        var keys: [Key] = []
        func add(_ name: some Collection<UInt8>, _ change: (inout Key) -> Void) {
            let letters = name.reversed().map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            guard !letters.isEmpty else { return }
            let place = keys.firstIndex { $0.letters == letters } ?? keys.endIndex
            if place == keys.endIndex { keys.append(Key(letters: letters)) }
            change(&keys[place])
        }
        for name in ["status", "code"] { add(Array(name.utf8)) { $0.isStatus = true } }
        for name in fields.statusKeys() { add(name) { $0.isStatus = true } }
        for envelope in catalogs.flatMap(\.envelopes) {
            add(Self.lastWord(envelope.code)) { $0.isCode = true }
            guard let discriminator = envelope.discriminator else { continue }
            add(Self.lastWord(discriminator.pointer)) { $0.marks.append(Array(discriminator.marker.text.utf8)) }
        }
        self.keys = keys
        codes = KnownCodes(of: catalogs)
        finals = Array(Set(keys.flatMap { key in [key.letters[0], key.letters[0] & 0xDF] })).sorted()
    }

    private static func lastWord(_ locator: String) -> [UInt8] {
        Array(locator.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
    }

    /// Whether a key ends at a place and the value behind it can be that of an error.
    func isTelling(_ bytes: UnsafePointer<UInt8>, at end: Int, from lineStart: Int, to lineEnd: Int) -> Bool {
        for key in keys where ends(key, bytes, at: end, from: lineStart) {
            var start = end + 1
            while start < lineEnd, Self.isBetween(bytes[start]) { start += 1 }
            if isTelling(key, bytes, start, lineEnd) { return true }
        }
        return false
    }

    private func ends(_ key: Key, _ bytes: UnsafePointer<UInt8>, at end: Int, from start: Int) -> Bool {
        guard end - start + 1 >= key.letters.count else { return false }
        var index = end
        for letter in key.letters {
            guard bytes[index] == letter || bytes[index] | 0x20 == letter else { return false }
            index -= 1
        }
        return true
    }

    private func isTelling(_ key: Key, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ lineEnd: Int) -> Bool {
        var end = start
        while end < lineEnd, end - start < KnownCodes.longest, !Self.endsValue(bytes[end]) { end += 1 }
        let value = ByteSlice(start: bytes + start, count: end - start)
        if key.isStatus, let number = value.decimal, number >= 400, number <= 999 { return true }
        for mark in key.marks where value.elementsEqual(mark) { return true }
        return key.isCode && codes.mayHave(value)
    }

    /// What stands between a key and its value: quotes, escaped or not, a colon or an equals sign, blanks.
    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "="), 0x20: true
        default: false
        }
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20: true
        default: false
        }
    }
}

extension Catalog.Envelope.Marker {
    /// The value as JSON writes it, without quotes.
    fileprivate var text: String {
        switch self {
        case .string(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        }
    }
}

/// All codes of some tables, to be asked quickly whether a text cannot be one of them.
struct KnownCodes {
    /// No code is longer.
    static let longest = 200

    private var bits = [UInt64](repeating: 0, count: 1024)

    init(of catalogs: [Catalog]) {
        for entry in catalogs.flatMap(\.entries) {
            for spelling in [entry.codeText] + entry.details.aliases.map(\.description) {
                let place = Array(spelling.utf8).withUnsafeBufferPointer { Self.place(of: $0) }
                bits[place >> 6] |= 1 << UInt64(place & 63)
            }
        }
    }

    /// Whether a text may be a code: for sure where it is one, by whatever case, and seldom where it is none.
    func mayHave(_ text: ByteSlice) -> Bool {
        let place = Self.place(of: text.trimmed)
        if bits[place >> 6] >> UInt64(place & 63) & 1 == 1 { return true }
        // Numbers have spellings that only their value tells.
        guard let first = text.first, first >= 0x30, first <= 0x39 else { return false }
        return text.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }

    private static func place(of text: ByteSlice) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF)
    }
}
