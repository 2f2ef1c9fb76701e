import ErrataBytes
import ErrataCore
import ErrataRuntime
import ErrataWire

/// The keys whose values decide which error a line holds, and the keys whose values can be times.
struct SignificantKeys {
    /// The known keys, found by their letters.
    private struct Name {
        let letters: [UInt8]
        let role: Role
    }

    private enum Role { case decides, time, message }

    /// The names by length.
    private var names: [[Name]] = Array(repeating: [], count: longest + 1)
    private static let longest = 24
    /// The last letters of the names by their first letter, as bit masks, which reject most other keys.
    private var ends = [UInt32](repeating: 0, count: 32)

    /// The keys of a header or an attribute in a list, and of a problem document (RFC 9457), in addition to the headers
    /// and the waits that decoding reads.
    private static let others = ["name", "key", "value", "intvalue", "stringvalue", "type"]

    /// Whether any key can be one whose value decides.
    private(set) var isOpen = false

    init(catalogs: [Catalog]) {
        let knowsHosts = catalogs.contains { !$0.hosts.isEmpty }
        for name in HeaderFields.decodedNames + CommonNames.waits + Self.others { add(FieldName.letters(name.utf8)) }
        for (name, meaning) in FieldName.all {
            switch meaning {
            case .status, .upstreamStatus: add(Array(name.utf8))
            case .time, .receiptTime: add(Array(name.utf8), .time)
            case .message: add(Array(name.utf8), .message)
            case .url where knowsHosts: add(Array(name.utf8))
            default: continue
            }
        }
        // The text of such a body has no keys of its own at which a shape is split.
        let formats = catalogs.flatMap(\.envelopes).map(\.body)
        if formats.contains(.form) || formats.contains(.text) { for name in FieldName.bodies { add(Array(name.utf8)) } }
        for place in catalogs.flatMap(\.decidingPlaces) {
            let key = PlaceKey(of: place)
            isOpen = isOpen || key.isOpen
            add(FieldName.letters(key.name))
        }
    }

    private mutating func add(_ letters: [UInt8], _ role: Role = .decides) {
        guard !letters.isEmpty, letters.count <= Self.longest else { return }
        names[letters.count].append(Name(letters: letters, role: role))
        ends[Int(letters[0] & 31)] |= 1 << UInt32(letters[letters.count - 1] & 31)
    }

    /// The role of a key's value.
    struct Meaning {
        /// Whether the value is significant.
        let decides: Bool
        /// Whether it can be a time.
        let isTime: Bool
        /// Whether it is a message, of which what it tells is significant.
        let isMessage: Bool
    }

    /// A cached key: its first and last bytes, which cover it entirely, and its meaning.
    private struct Known {
        var first: UInt64 = 0
        var last: UInt64 = 0
        var length = -1
        var meaning = Meaning(decides: false, isTime: false, isMessage: false)
    }

    /// A cache of recent keys, indexed by a hash of their bytes: a log has few different ones.
    private var known = [Known](repeating: Known(), count: 64)

    /// Returns the role of a key's value.
    mutating func meaning(of key: UnsafePointer<UInt8>, _ length: Int) -> Meaning {
        guard length >= 8, length <= 16 else {
            guard length > 0, length < 8 else { return found(key, length) }
            var first: UInt64 = 0
            for index in 0..<length { first = first << 8 | UInt64(key[index]) }
            return meaning(of: key, length, first, 0)
        }
        let raw = UnsafeRawPointer(key)
        let last = raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
        return meaning(of: key, length, raw.loadUnaligned(as: UInt64.self), last)
    }

    @inline(__always)
    private mutating func meaning(
        of key: UnsafePointer<UInt8>,
        _ length: Int,
        _ first: UInt64,
        _ last: UInt64
    ) -> Meaning {
        let slot = Int((first &* 0x9E37_79B9_7F4A_7C15 ^ last &* 0xD6E8_FEB8_6659_FD93) >> 58)
        let present = known[slot]
        if present.first == first, present.last == last, present.length == length { return present.meaning }
        let meaning = found(key, length)
        known[slot] = Known(first: first, last: last, length: length, meaning: meaning)
        return meaning
    }

    private func found(_ key: UnsafePointer<UInt8>, _ length: Int) -> Meaning {
        Meaning(
            decides: has(key, length, .decides),
            isTime: has(key, length, .time),
            isMessage: has(key, length, .message)
        )
    }

    private func has(_ key: UnsafePointer<UInt8>, _ length: Int, _ role: Role) -> Bool {
        guard length > 0, canBeName(key, length) else { return false }
        // A key longer than any name with all possible separators is treated as significant; so is one with an escape,
        // which can
        // stand for any letter.
        guard length <= 2 * Self.longest, !hasEscape(key, length) else {
            return role == .decides
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longest) { letters in
            var count = 0
            for index in 0..<length {
                guard let letter = FieldName.letter(key[index]) else { continue }
                letters[count] = letter
                count += 1
            }
            guard count <= Self.longest else { return false }
            return names[count].contains { name in
                name.role == role && name.letters.withUnsafeBufferPointer { Self.isSame($0, letters) }
            }
        }
    }

    @inline(__always)
    private func canBeName(_ key: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let (first, last) = (key[0] | 0x20, key[length - 1] | 0x20)
        // The first or last letter of any other key may be hidden behind a separator.
        guard ASCII.isLowercase(first), ASCII.isLowercase(last) else { return true }
        return ends[Int(first & 31)] >> UInt32(last & 31) & 1 == 1 || hasEscape(key, length)
    }

    private func hasEscape(_ key: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        ByteSlice(start: key, count: length).contains(UInt8(ascii: "\\"))
    }

    @inline(__always)
    private static func isSame(_ name: ByteSlice, _ letters: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        for index in name.indices where name[index] != letters[index] { return false }
        return true
    }
}
