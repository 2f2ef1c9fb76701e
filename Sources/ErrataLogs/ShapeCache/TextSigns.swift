import ErrataRuntime
import ErrataWire

/// What decides of a line of text outside its bodies, as a number: the status, and what a client says of a call that got no
/// response.
enum TextSigns {
    private static let failures = TransportFailure.allCases
    /// No line has a greater number.
    static let most = 600 * (failures.count + 1)

    /// The number of a line; lines of one number have all of it in common.
    static func sort(of line: ByteSlice) -> Int {
        let status = TextStatus.status(in: line) ?? 0
        guard status < 400, let complaint = CurlComplaint(in: line) else { return status }
        return status + 600 * ((failures.firstIndex(of: complaint.failure) ?? 0) + 1)
    }
}
