import ErrataCore
import ErrataJSON
import ErrataRuntime

/// Records what an input held besides failures, for the message when none is found.
package struct WireSight {
    /// The number of pieces with a sign of success: a status below 400, or an envelope's own.
    package private(set) var successes = 0
    /// The number of bodies and records that look like errors, but tell neither a status nor a code.
    package private(set) var doubtful = 0
    /// The number of pieces that tell nothing.
    package private(set) var silent = 0
    /// The first piece that told nothing.
    package private(set) var first: Piece?
    /// Bodies with a code where a vendor has it, which no table knows.
    package private(set) var close: [Near] = []

    /// Whether the input is known to hold no failure.
    package var isSuccess: Bool { successes > 0 && doubtful == 0 }

    /// A description of the first piece that told nothing.
    package struct Piece {
        /// The probable kind of its content.
        package enum Content {
            /// Bytes that are not text.
            case binary
            /// An HTML or XML page.
            case markup
            /// JSON without a status and without a known code.
            case json
            /// Truncated or malformed JSON.
            case brokenJSON
            /// Anything else.
            case text
        }

        package let content: Content
        /// The first bytes, unchanged.
        package let start: [UInt8]
        /// Whether the piece is longer.
        package let isCut: Bool

        fileprivate init(_ piece: ByteSlice, isJSON: Bool = false) {
            start = Array(piece.prefix { $0 != 0x0A }.prefix(60))
            isCut = start.count < piece.count
            content = isJSON ? .json : Self.content(of: piece)
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

    /// Records a line of text without a status, a body or a complaint.
    mutating func see(line: ByteSlice) {
        note(Piece(line))
    }

    /// Records a response by its status alone.
    mutating func see(status: Int?) {
        if let status, status < 400 { successes += 1 }
    }

    /// Records a response, a body or a record that is not a failure of any vendor.
    mutating func see(status: Int?, body: ByteSlice, _ catalogs: [Catalog]) {
        guard status == nil else { return see(status: status) }
        guard !body.isEmpty else { return }
        guard let root = try? JSONDocument(validating: body).root else { return note(Piece(body)) }
        seeNearMisses(in: root, catalogs)
        guard !catalogs.contains(where: { $0.marksSuccess(root) }) else { return successes += 1 }
        if root.isErrorLike { doubtful += 1 }
        note(Piece(body, isJSON: true))
    }

    private mutating func note(_ piece: Piece) {
        silent += 1
        first = first ?? piece
    }

    private mutating func seeNearMisses(in root: JSONCursor, _ catalogs: [Catalog]) {
        for catalog in catalogs where close.count < 5 {
            for envelope in catalog.envelopes {
                guard let code = envelope.codeText(in: root), envelope.isMarked(in: root) != false else { continue }
                add(Near(code: code.text, pointer: code.locator.description, catalogs: [catalog]))
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

extension Catalog {
    /// The values of a status field that announce a success, whatever the vendor.
    private static let successes: Set<String> = ["ok", "success", "succeeded", "completed"]

    /// Whether a body has a vendor's mark of a failure, with the opposite value.
    fileprivate func marksSuccess(_ root: JSONCursor) -> Bool {
        envelopes.contains { envelope in
            envelope.marks.contains { $0.isSet(in: root) == false && marksSuccess($0, root) }
        }
    }

    private func marksSuccess(_ mark: Envelope.Mark, _ root: JSONCursor) -> Bool {
        switch mark.test {
        case .equals(.boolean), .isNot: true
        case .equals, .isIn: mark.value(in: root)?.string.map { Self.successes.contains($0.lowercased()) } ?? false
        case .isPresent: false
        }
    }
}

extension Catalog.Envelope {
    /// Returns the code of a body at one of this envelope's locators.
    fileprivate func codeText(in root: JSONCursor) -> (locator: Locator, text: String)? {
        guard let (locator, value) = code(in: root) else { return nil }
        switch value.kind {
        case .string: return value.string.map { (locator, $0) }
        case .number: return (locator, value.source.text)
        case .object, .array, .bool, .null: return nil
        }
    }
}
