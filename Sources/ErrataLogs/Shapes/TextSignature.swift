import ErrataRuntime
import ErrataWire

/// The significant part of a line of text outside its bodies, as a number: the status, and the client's message about a
/// call that got no response.
enum TextSignature {
    private static let failures = TransportFailure.allCases
    /// The greatest possible signature.
    static let most = 600 * (failures.count + 1)

    /// Returns the signature of a line.
    static func value(of line: ByteSlice) -> Int {
        let words = LineWords(line, isLog: true)
        guard let complaint = words.transport else { return words.status ?? 0 }
        return (words.status ?? 0) + 600 * ((failures.firstIndex(of: complaint.failure) ?? 0) + 1)
    }
}
