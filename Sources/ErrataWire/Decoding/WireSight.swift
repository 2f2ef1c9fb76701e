import ErrataCore
import ErrataJSON
import ErrataRuntime

/// Records what an input held besides failures, for the message when none is found.
package struct WireSight {
    /// The number of responses, bodies and records understood, failures and successes.
    package var responses = 0
    /// The number of lines that were none of these.
    package private(set) var lines = 0
    package private(set) var first: FirstLine?
    /// Bodies with a code where a vendor has it, which no table knows.
    package private(set) var close: [Near] = []

    /// A description of the first line that made no failure.
    package struct FirstLine {
        /// The probable kind of its content.
        package enum Content {
            /// Bytes that are not text.
            case binary
            /// An HTML or XML page.
            case markup
            /// Truncated or malformed JSON.
            case brokenJSON
            /// Anything else.
            case text
        }

        package let content: Content
        /// The first bytes of the line, unchanged.
        package let start: [UInt8]
        /// Whether the line is longer.
        package let isCut: Bool

        fileprivate init(_ line: ByteSlice) {
            start = Array(line.prefix(60))
            isCut = start.count < line.count
            content = Self.content(of: line)
        }

        private static func content(of line: ByteSlice) -> Content {
            let isCompressed = line.has("\u{1F}") && line.count > 1 && line[1] == 0x8B
            guard !isCompressed, line.firstIndex(of: 0, from: 0) == nil else { return .binary }
            let start = line.afterSpace(from: 0)
            switch start < line.count ? line[start] : 0 {
            case UInt8(ascii: "<"): return .markup
            case UInt8(ascii: "{"), UInt8(ascii: "["): return .brokenJSON
            default: return .text
            }
        }
    }

    /// A near miss: a body with an unknown code.
    package struct Near: Equatable {
        package let code: String
        package let pointer: String
        package let catalogs: [Catalog]
    }

    /// Records a line that may hold nothing.
    mutating func see(line: ByteSlice) {
        lines += 1
        if first == nil { first = FirstLine(line) }
    }

    /// Records a body that is not a failure of any vendor.
    mutating func see(body root: JSONCursor, _ catalogs: [Catalog]) {
        for catalog in catalogs where close.count < 5 {
            for envelope in catalog.envelopes {
                guard let code = envelope.code(in: root), envelope.isMarked(in: root) != false else { continue }
                add(Near(code: code, pointer: envelope.code, catalogs: [catalog]))
                break
            }
        }
    }

    private mutating func add(_ near: Near) {
        if let index = close.firstIndex(where: { $0.code == near.code && $0.pointer == near.pointer }) {
            guard !close[index].catalogs.contains(near.catalogs[0]) else { return }
            close[index] = Near(code: near.code, pointer: near.pointer, catalogs: close[index].catalogs + near.catalogs)
        } else {
            close.append(near)
        }
    }
}

extension Catalog.Envelope {
    /// Returns the code of a body at this envelope's locator.
    fileprivate func code(in root: JSONCursor) -> String? {
        guard let value = Self.value(at: code, in: root) else { return nil }
        switch value.kind {
        case .string: return value.string
        case .number: return value.source.text
        case .object, .array, .bool, .null: return nil
        }
    }
}
