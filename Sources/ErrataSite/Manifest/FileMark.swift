import ErrataBytes

/// The size of a file and a hash of its bytes, by which a changed file is told from one that is as it was written.
public struct FileMark: Sendable, Hashable {
    /// The number of bytes.
    public let count: Int
    private let hash: UInt64

    /// Creates the mark of a file with these bytes.
    public init(_ bytes: some Collection<UInt8>) {
        var hash = FNV1a()
        hash.add(bytes)
        (count, self.hash) = (bytes.count, hash.value)
    }

    /// Reads a mark from a manifest: 16 hexadecimal digits in lower case, a hyphen and the size; nil for anything else.
    init?(_ text: Substring) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == Self.digits, let hash = UInt64(parts[0], radix: 16),
            let count = Int(parts[1])
        else { return nil }
        (self.count, self.hash) = (count, hash)
        // Signs, zeros in front and capital letters are not what was written.
        guard self.text == text else { return nil }
    }

    /// The mark in a manifest.
    var text: String {
        let digits = String(hash, radix: 16)
        return "\(String(repeating: "0", count: Self.digits - digits.utf8.count))\(digits)-\(count)"
    }

    private static let digits = 16
}
