public import ErrataCatalog

/// Finds the failures in pasted text: dumps of responses, bodies, HTTP Archives, lines of logs, and the messages of
/// clients about calls that got no response.
///
/// ```swift
/// var finder = FailureFinder()
/// let found = finder.append(#"{"success":false,"error":{"code":1007}}"#.utf8) + finder.finish()
/// ```
public struct FailureFinder: Sendable {
    private var input = PieceBuffer()
    private var decoder: WireDecoder

    /// Creates a finder at the start of an input.
    ///
    /// - Parameters:
    ///   - catalogs: the tables in question. Where there is only one, every response counts as its vendor's.
    ///   - now: the present time in seconds since 1970, from which waits count where a response has no time of its own.
    public init(catalogs: [Catalog] = Catalogs.all, now: Int) {
        decoder = WireDecoder(catalogs: catalogs, now: now)
    }

    /// Parses more of the input.
    ///
    /// - Parameter bytes: the bytes that follow those of earlier calls.
    /// - Returns: the failures in the pieces whose ends are now known, in order.
    public mutating func append(_ bytes: some Sequence<UInt8>) -> [FoundFailure] {
        var found: [FoundFailure] = []
        input.append(bytes, into: &decoder) { $0.decode($1) { found.append($0) } }
        return found
    }

    /// Ends the input.
    ///
    /// - Returns: the failures in the pieces that end with the input. The finder is then ready for another input.
    public mutating func finish() -> [FoundFailure] {
        var found: [FoundFailure] = []
        input.finish(into: &decoder) { $0.decode($1) { found.append($0) } }
        decoder.finish { found.append($0) }
        decoder.endInput()
        return found
    }
}
