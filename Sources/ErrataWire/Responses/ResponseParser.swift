public import ErrataRuntime

/// Parses the HTTP responses that tools print, as the bytes arrive: the dumps of `curl -i`, `curl -v` and the like,
/// JSON documents, and lines of text, in any mixture.
///
/// A piece is returned as soon as its end is known, so a parser can follow an input that never ends; one of more than 1 MiB
/// may wait until a sixteenth more has come. Pieces depend on the bytes alone and not on how they were split into chunks.
///
/// ```swift
/// var parser = ResponseParser()
/// let pieces = parser.append("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n".utf8) + parser.finish()
/// ```
public struct ResponseParser: Sendable {
    /// A piece of an input.
    public enum Piece: Sendable, Hashable {
        /// A response with its status line and headers.
        case response(ParsedResponse)
        /// A JSON object or array that stands alone: a body, a log record, an HTTP Archive.
        case document([UInt8])
        /// A line of anything else, without its line feed.
        case text([UInt8])
    }

    private var input = PieceBuffer()

    /// Creates a parser at the start of an input.
    public init() {}

    /// Parses more of the input.
    ///
    /// - Parameter bytes: the bytes that follow those of earlier calls.
    /// - Returns: the pieces whose ends are now known, in order.
    public mutating func append(_ bytes: some Sequence<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        input.append(bytes, into: &pieces) { $0 += [Piece($1)].compactMap { $0 } }
        return pieces
    }

    /// Ends the input.
    ///
    /// - Returns: the pieces that end with the input. The parser is then ready for another input.
    public mutating func finish() -> [Piece] {
        var pieces: [Piece] = []
        input.finish(into: &pieces) { $0 += [Piece($1)].compactMap { $0 } }
        return pieces
    }
}

/// A response parsed from an input.
public struct ParsedResponse: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The header fields, in order.
    public let headers: HeaderFields
    /// The body, without the framing of the chunked transfer coding.
    public let body: [UInt8]
}

extension ResponseParser.Piece {
    /// Copies a piece; nil for a piece that belongs to no response.
    fileprivate init?(_ item: WireItem) {
        switch item.content {
        case .response(let response):
            let body = response.unchunked ?? Array(response.body)
            self = .response(ParsedResponse(status: response.status ?? 0, headers: response.headers, body: body))
        case .document(let bytes): self = .document(Array(bytes))
        case .text(let line): self = .text(Array(line))
        case .talk: return nil
        }
    }
}
