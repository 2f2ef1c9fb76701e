public import ErrataCatalog

/// Finds the failures in whatever is pasted: dumps of responses, bodies, HTTP Archives, lines of logs, and what clients say
/// of calls that got no response.
///
/// ```swift
/// var finder = FailureFinder()
/// let found = finder.append(#"{"success":false,"error":{"code":1007}}"#.utf8) + finder.finish()
/// ```
public struct FailureFinder: Sendable {
    private var input = PieceBuffer()
    private var decoder: WireDecoder

    /// A finder at the beginning of an input.
    ///
    /// - Parameters:
    ///   - catalogs: the tables in question. Where there is only one, every response counts as its vendor's.
    ///   - now: the present time in seconds since 1970, against which waits count where a response does not say when it
    ///     came.
    public init(catalogs: [Catalog] = Catalogs.all, now: Int) {
        decoder = WireDecoder(catalogs: catalogs, now: now)
    }

    /// Reads more of the input.
    ///
    /// - Parameter bytes: the bytes behind those of earlier calls.
    /// - Returns: the failures in the pieces whose ends are now known, in their order.
    public mutating func append(_ bytes: some Sequence<UInt8>) -> [FoundFailure] {
        var found: [FoundFailure] = []
        input.append(bytes, into: &decoder) { $0.decode($1) { found.append($0) } }
        return found
    }

    /// Ends the input.
    ///
    /// - Returns: the failures in the pieces that only the end of the input ends. The finder is at the beginning of another
    ///   input then.
    public mutating func finish() -> [FoundFailure] {
        var found: [FoundFailure] = []
        input.finish(into: &decoder) { $0.decode($1) { found.append($0) } }
        return found
    }
}
