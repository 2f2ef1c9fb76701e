public import Foundation

// The domain and code by which crash reporters group errors.
extension APIFailure: CustomNSError {
    /// The error domain: `errata.` and the id of the catalog, or `errata` for a failure without the type of its code.
    public static var errorDomain: String {
        guard let code = Code.self as? any ErrorCode.Type else { return "errata" }
        return "errata.\(code.catalog.id)"
    }

    /// The error code, which stays the same as long as the table has the code: the code itself where it is a whole
    /// number
    /// below 2^30, and otherwise a hash of ``ErrataRuntime/APIFailure/label`` from 2^30 to 2^31 − 1. Without the type
    /// of the
    /// code it is always the hash, since the numbers of several vendors share the domain.
    public var errorCode: Int {
        if Code.self is any ErrorCode.Type, case .integer(let number) = entry?.code, (0..<1 << 30).contains(number) {
            return number
        }
        return StableHash.number(of: label)
    }

    /// The message for the app's user, and under `ErrataLabel` the label that the number represents.
    public var errorUserInfo: [String: Any] {
        [NSLocalizedDescriptionKey: userMessage.localized(), "ErrataLabel": label]
    }
}

/// A hash of labels that is the same in every version and on every machine; the hash of codes may change with the
/// packed format.
private enum StableHash {
    /// Returns 30 bits of the 32-bit FNV-1a hash, plus 2^30.
    static func number(of text: String) -> Int {
        let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int(hash & 0x3FFF_FFFF | 0x4000_0000)
    }
}
