import ErrataBytes
import ErrataCore
import ErrataWire

/// The byte patterns of which a line must have one to hold an error, checked without parsing.
///
/// A line holds an error only if it has one of these: a status from 400 up, a vendor's mark of a failure or a code of a
/// table, each after a key whose last word is known; the key of a message, where messages identify errors; a status in
/// text; curl's message about a call without a response; markup at its beginning, where a vendor answers in XML; or a
/// JSON escape, which could hide any of these. Each pattern is published by its recognizer: ``FieldName``, the
/// envelopes, ``TextStatus`` and ``CurlComplaint``.
struct Needles: Sendable {
    private struct Key {
        /// The last letters of a key, at most eight, in lower case, the last one in the highest byte; and the mask of
        /// the bytes that count.
        let letters: UInt64
        let mask: UInt64
        var isStatus = false
        var isCode = false
        /// Whether any value can be that of a failure.
        var isAny = false
    }

    private var keys: [Key] = []
    /// The values that mark a failure, by key.
    private var marks: [TokenSet] = []
    private let codes: TokenSet
    /// Whether a line that begins with markup can be a vendor's body.
    let readsMarkup: Bool
    /// Whether any line can hold an error, because a place has no key.
    private(set) var admitsAll = false

    /// The last letters of all keys, in lower case.
    var finals: [UInt8] {
        Array(Set(keys.map { UInt8($0.letters >> 56) })).sorted()
    }

    /// The letters before the last ones, in lower case; 0 where a key has a single letter.
    var lettersBeforeFinals: [UInt8] {
        Array(Set(keys.map { UInt8(truncatingIfNeeded: $0.letters >> 48) })).sorted()
    }

    init(catalogs: [Catalog], fields: LogFields) {
        codes = TokenSet(codesOf: catalogs)
        readsMarkup = catalogs.flatMap(\.envelopes).contains { $0.body == .xml }
        for name in FieldName.lastWordsOfStatus + fields.lastWordsOfStatus { add(name) { $0.isStatus = true } }
        for envelope in catalogs.flatMap(\.envelopes) {
            for place in envelope.levels.flatMap(\.places) {
                // A form's value can be percent-encoded.
                add(place.at, isAny: place.hasTextPart || envelope.body == .form) { $0.isCode = true }
            }
            for mark in envelope.marks { add(mark) }
        }
        for catalog in catalogs {
            for mark in catalog.conditions.flatMap(\.marks) { add(mark) }
            guard catalog.knowsMessages else { continue }
            for place in catalog.envelopes.compactMap(\.message).flatMap(\.places) {
                add(place.at, isAny: true) { _ in }
            }
        }
    }

    /// Adds the key of a place; any value counts behind one that can be followed by other keys.
    private mutating func add(_ place: String, isAny: Bool, _ change: (inout Key) -> Void) {
        let key = PlaceKey(of: place)
        if key.name.isEmpty, key.isOpen { admitsAll = true }
        add(key.name) { if isAny || key.isOpen { $0.isAny = true } else { change(&$0) } }
    }

    private mutating func add(_ name: [UInt8], _ change: (inout Key) -> Void) {
        if let key = index(of: name) { change(&keys[key]) }
    }

    private mutating func add(_ mark: Catalog.Envelope.Mark) {
        let place = PlaceKey(of: mark.at)
        if place.name.isEmpty, place.isOpen { admitsAll = true }
        guard let key = index(of: place.name) else { return }
        if place.isOpen { keys[key].isAny = true }
        switch mark.test {
        case .equals(let value): for text in value.texts { marks[key].insert(text) }
        case .isIn(let values): for text in values.flatMap(\.texts) { marks[key].insert(text) }
        // Any value can be the mark.
        case .isNot, .isPresent: keys[key].isAny = true
        }
    }

    /// Returns the index of the key with a last word, added where it is missing; nil for an empty word.
    private mutating func index(of name: [UInt8]) -> Int? {
        var (letters, mask): (UInt64, UInt64) = (0, 0)
        for (position, letter) in name.suffix(8).reversed().enumerated() {
            letters |= UInt64(letter | 0x20) << UInt64(56 - 8 * position)
            mask |= 0xFF << UInt64(56 - 8 * position)
        }
        guard mask != 0 else { return nil }
        if let known = keys.firstIndex(where: { $0.letters == letters && $0.mask == mask }) { return known }
        keys.append(Key(letters: letters, mask: mask))
        marks.append(TokenSet())
        return keys.count - 1
    }

    /// Whether the byte at an offset can follow the last letter of a key.
    @inline(__always)
    static func canFollowKey(_ byte: UInt8, in block: ByteSlice, at position: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "'"),
            UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: ">"):
            return true
        case UInt8(ascii: "&"): return block.has("&quot;", at: position)
        case 0x20, 0x09:
            // A blank between a key without quotes and the sign after it.
            guard position + 1 < block.count else { return false }
            return isBetween(block[position + 1]) && block[position + 1] != UInt8(ascii: "[")
        default: return false
        }
    }

    /// Whether a key ends at an offset, followed by a value that an error can have.
    func hasFailure(_ block: ByteSlice, at end: Int) -> Bool {
        guard let base = block.baseAddress else { return false }
        let letters = Self.letters(base, upTo: end)
        for index in keys.indices where (letters ^ keys[index].letters) & keys[index].mask == 0 {
            if isFailure(index, block, behind: end) { return true }
        }
        return false
    }

    /// Returns the eight bytes that end at an offset, in lower case, the last one in the highest byte.
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

    private func isFailure(_ key: Int, _ block: ByteSlice, behind end: Int) -> Bool {
        var start = end + 1
        while start < block.count {
            // A quote as HTML spells it.
            if block[start] == UInt8(ascii: "&"), block.has("&quot;", at: start) {
                start += 6
                continue
            }
            guard Self.isBetween(block[start]) else { break }
            // A JSON escape begins the value; only an escaped quote or backslash stands for itself.
            if block[start] == UInt8(ascii: "\\"), start + 1 < block.count, ASCII.isLetter(block[start + 1]) {
                return true
            }
            start += 1
        }
        if keys[key].isAny { return true }
        let value = Token(block, from: start)
        if keys[key].isStatus, value.isStatusOfFailure { return true }
        if marks[key].contains(value) { return true }
        return keys[key].isCode && (codes.contains(value) || value.isUnclearNumber)
    }

    /// Whether a byte can stand between the last letter of a key and its value: a word separator, a quote of JSON or of
    /// another language, escaped or not, a colon, an equals sign or an arrow, a bracket, a blank.
    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: ":"),
            UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "["), 0x20, 0x09, 0x0D:
            true
        default: FieldName.letter(byte) == nil
        }
    }
}

extension Catalog.Envelope.Value {
    /// The spellings of the value in JSON and in Python, without quotes.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .boolean(let flag): flag ? ["true", "True"] : ["false", "False"]
        case .integer(let number): [String(number)]
        }
    }
}
