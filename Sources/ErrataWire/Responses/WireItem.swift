/// A piece of an input that can be understood by itself.
package struct WireItem {
    /// The kind and content of a piece.
    package enum Content {
        /// A response with its head.
        case response(WireResponse)
        /// A JSON object or array: a body, a log record, a HAR.
        case document(ByteSlice)
        /// A line of anything else, or an HTML page.
        case text(ByteSlice)
        /// Bytes that belong to no response: blank lines, requests, and the comments of `curl -v`.
        case talk
    }

    package let content: Content
    /// The offset of the next piece.
    package internal(set) var end: Int
    /// The number of the line in the input where it begins, from 1.
    package internal(set) var line = 1
    /// The host that a request or a comment of `curl -v` names, which answers with the next response.
    var host: String?
    /// The memory of the content, where it is not the input's own.
    var memory: OwnedBytes?

    /// Creates a piece.
    package init(content: Content, end: Int) {
        (self.content, self.end) = (content, end)
    }
}

/// Bytes on the heap that never change, to which slices can point as long as the object lives.
final class OwnedBytes: Sendable {
    nonisolated(unsafe) private let memory: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
        memory = UnsafeMutableBufferPointer.allocate(capacity: bytes.count)
        _ = memory.initialize(from: bytes)
    }

    deinit {
        memory.deallocate()
    }

    var slice: ByteSlice { ByteSlice(memory) }
}
