import ErrataCore

/// The keys whose values decide which error a line holds, and those whose values can be times.
struct DecidingKeys {
    /// The kinds of keys, found by their letters.
    private struct Name {
        let letters: [UInt8]
        let isTime: Bool
    }

    /// Names by their lengths.
    private var names: [[Name]] = Array(repeating: [], count: longest + 1)
    private static let longest = 24
    /// For each first letter, which last letters names have, a bit each: what most other keys fail at.
    private var ends = [UInt32](repeating: 0, count: 32)

    /// Beside statuses and codes: what a server says about retries, limits and itself, and the parts of a list of headers.
    private static let others = [
        "server", "name", "value", "type", "contenttype", "xshouldretry", "retryafter", "retryafterms", "ratelimit",
        "ratelimitreset", "ratelimitremaining", "xratelimitreset", "xratelimitremaining",
    ]

    init(catalogs: [Catalog]) {
        for name in Self.others { add(Array(name.utf8)) }
        for (name, meaning) in FieldName.all where meaning == .status || meaning == .time {
            add(Array(name.utf8), isTime: meaning == .time)
        }
        for envelope in catalogs.flatMap(\.envelopes) {
            let locators = [envelope.code, envelope.discriminator?.pointer, envelope.retryAfter].compactMap { $0 }
            for locator in locators { add(FieldName.letters(locator.utf8.split(separator: 0x2F).last ?? [])) }
        }
    }

    private mutating func add(_ letters: [UInt8], isTime: Bool = false) {
        guard !letters.isEmpty, letters.count <= Self.longest else { return }
        names[letters.count].append(Name(letters: letters, isTime: isTime))
        ends[Int(letters[0] & 31)] |= 1 << UInt32(letters[letters.count - 1] & 31)
    }

    /// Whether the value of a key decides.
    func decide(_ key: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        has(key, length, isTime: false)
    }

    /// Whether the value of a key can be a time.
    func isTime(_ key: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        has(key, length, isTime: true)
    }

    private func has(_ key: UnsafePointer<UInt8>, _ length: Int, isTime: Bool) -> Bool {
        guard length > 0, canBeName(key[0], key[length - 1]) else { return false }
        // A key that is longer than any name, with all that can part its words, is as good as one that decides.
        guard length <= 2 * Self.longest else { return !isTime }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longest) { letters in
            var count = 0
            for index in 0..<length {
                guard let letter = FieldName.letter(key[index]) else { continue }
                letters[count] = letter
                count += 1
            }
            guard count <= Self.longest else { return false }
            return names[count].contains { name in
                name.isTime == isTime && name.letters.withUnsafeBufferPointer { Self.isSame($0, letters) }
            }
        }
    }

    @inline(__always)
    private func canBeName(_ first: UInt8, _ last: UInt8) -> Bool {
        // What does not begin with a letter may have one behind what is no letter.
        guard first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return true }
        return ends[Int(first & 31)] >> UInt32(last & 31) & 1 == 1
    }

    @inline(__always)
    private static func isSame(_ name: ByteSlice, _ letters: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        for index in name.indices where name[index] != letters[index] { return false }
        return true
    }
}
