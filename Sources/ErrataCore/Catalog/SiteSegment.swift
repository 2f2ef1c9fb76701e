internal import ErrataBytes

/// The last folder of an entry's address on a reference site, in ASCII, before it is told apart from others that differ
/// only in case.
///
/// Letters, digits, `-` and `_` stay; any other byte is `~` and two lower-case hexadecimal digits, and an empty text is
/// `~`. A code within a coarser one is `coarse~~fine`. What is longer than ``maximumLength`` is cut, and the hash of the
/// whole follows `~-`. So no two codes of a catalog have the same segment, a folder name stays within the 255 bytes that
/// file systems allow, and no character needs an escape in a URL (RFC 3986, section 2.3).
struct SiteSegment: Equatable {
    /// The number of bytes up to which a segment is not cut; the suffix of a clash takes a quarter of it.
    static let maximumLength = 196

    /// The segment in ASCII.
    private(set) var bytes: [UInt8] = []

    /// Creates the segment of an entry.
    init(_ entry: Catalog.Entry) {
        if entry.isStatus && !entry.catalog.isOfStatuses { bytes = Array("status/".utf8) }
        append(entry.codeText, within: entry.within)
    }

    /// Creates the segment of a code, or of a code within a coarser one.
    init(_ code: String, within coarser: WireCode?) {
        append(code, within: coarser)
    }

    /// Creates a segment of any text.
    init(_ text: String) {
        append(text)
        cut()
    }

    private static var escape: UInt8 { UInt8(ascii: "~") }

    private mutating func append(_ code: String, within coarser: WireCode?) {
        if let coarser {
            append(coarser.description)
            bytes += [Self.escape, Self.escape]
        }
        append(code)
        cut()
    }

    private mutating func append(_ text: String) {
        guard !text.isEmpty else { return bytes.append(Self.escape) }
        for byte in text.utf8 {
            if ASCII.isWordCharacter(byte) || byte == UInt8(ascii: "-") {
                bytes.append(byte)
            } else {
                bytes += [Self.escape, ASCII.hexadecimalDigit(byte >> 4), ASCII.hexadecimalDigit(byte)]
            }
        }
    }

    private mutating func cut() {
        guard bytes.count > Self.maximumLength else { return }
        // Addresses are permanent, so they take a hash that is defined elsewhere and tells case apart.
        var fnv = FNV1a()
        fnv.add(bytes)
        let hash = fnv.unmixed
        bytes.removeLast(bytes.count - (Self.maximumLength - 18))
        bytes += [Self.escape, UInt8(ascii: "-")]
        for shift in stride(from: 60, through: 0, by: -4) {
            bytes.append(ASCII.hexadecimalDigit(UInt8(truncatingIfNeeded: hash >> UInt64(shift))))
        }
    }

    /// The segment in lower case: what a file system takes it for that ignores case.
    var folded: [UInt8] { bytes.map { ASCII.lowercased($0) } }

    /// What tells the segment apart from an earlier one that is the same in lower case: `~=` and, in hexadecimal, a bit
    /// for each byte that is a capital letter, the first byte in the highest bit, without zeros at the end. An entry
    /// without a code, whose name can be another entry's code, has a further `~`.
    func suffix(hasCode: Bool) -> [UInt8] {
        var suffix = [Self.escape, UInt8(ascii: "=")] + (hasCode ? [] : [Self.escape])
        let start = suffix.count
        for index in stride(from: 0, to: bytes.count, by: 4) {
            var digit: UInt8 = 0
            for place in index..<(index + 4) {
                digit = digit << 1 | (place < bytes.count && ASCII.isUppercase(bytes[place]) ? 1 : 0)
            }
            suffix.append(ASCII.hexadecimalDigit(digit))
        }
        while suffix.count > start + 1, suffix.last == UInt8(ascii: "0") { suffix.removeLast() }
        return suffix
    }
}

extension Catalog {
    /// Whether it is the catalog of HTTP's own statuses, whose rows are its entries.
    var isOfStatuses: Bool { entries.isEmpty && id == "http" }
}
