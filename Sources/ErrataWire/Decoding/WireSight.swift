import ErrataCore
import ErrataJSON
import ErrataRuntime

/// What was seen of an input that made no failure, to be told when nothing else can be.
package struct WireSight {
    /// How many responses, bodies and records were understood, failures and successes.
    package var responses = 0
    /// Lines that were none, and the first of them.
    package private(set) var lines = 0
    package private(set) var first: FirstLine?
    /// Bodies that have a code where a vendor has it, and that no table knows.
    package private(set) var close: [Near] = []

    /// What the first line that made no failure looks like.
    package struct FirstLine {
        /// What it may be.
        package enum Content {
            /// Bytes that are no text.
            case binary
            /// A page of HTML or XML.
            case markup
            /// JSON that is cut or broken.
            case brokenJSON
            /// Anything else.
            case text
        }

        package let content: Content
        /// Its beginning, as it stands.
        package let start: [UInt8]
        /// Whether it is longer.
        package let isCut: Bool

        fileprivate init(_ line: ByteSlice) {
            start = Array(line.prefix(60))
            isCut = start.count < line.count
            content = Self.content(of: line)
        }

        private static func content(of line: ByteSlice) -> Content {
            let isCompressed = line.has("\u{1F}") && line.count > 1 && line[1] == 0x8B
            guard !isCompressed, line.place(of: 0, from: 0) == nil else { return .binary }
            let start = line.afterSpace(from: 0)
            switch start < line.count ? line[start] : 0 {
            case UInt8(ascii: "<"): return .markup
            case UInt8(ascii: "{"), UInt8(ascii: "["): return .brokenJSON
            default: return .text
            }
        }
    }

    /// A body that came close.
    package struct Near: Equatable {
        package let code: String
        package let place: String
        package let catalogs: [Catalog]
    }

    /// Takes note of a line that may be nothing.
    mutating func see(line: ByteSlice) {
        lines += 1
        if first == nil { first = FirstLine(line) }
    }

    /// Takes note of a body that is nobody's failure.
    mutating func see(body root: JSONCursor, _ catalogs: [Catalog]) {
        for catalog in catalogs where close.count < 5 {
            for envelope in catalog.envelopes {
                guard let code = envelope.code(in: root), envelope.isMarked(in: root) != false else { continue }
                add(Near(code: code, place: envelope.code, catalogs: [catalog]))
                break
            }
        }
    }

    private mutating func add(_ near: Near) {
        if let place = close.firstIndex(where: { $0.code == near.code && $0.place == near.place }) {
            guard !close[place].catalogs.contains(near.catalogs[0]) else { return }
            close[place] = Near(code: near.code, place: near.place, catalogs: close[place].catalogs + near.catalogs)
        } else {
            close.append(near)
        }
    }
}

extension Catalog.Envelope {
    /// The code that a body has where this envelope has it.
    fileprivate func code(in root: JSONCursor) -> String? {
        guard let value = Self.value(at: code, in: root) else { return nil }
        switch value.kind {
        case .string: return value.string
        case .number: return value.source.text
        case .object, .array, .bool, .null: return nil
        }
    }
}
