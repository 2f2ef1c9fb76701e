/// The texts that a failure keeps of an answer: one piece of memory for all of them, and a String only when one is asked
/// for.
///
/// Each is its length plus one in four bytes (0: it is absent), and then its UTF-8. They are the parts in their order, and
/// behind them a name and a value for every field.
struct ReceivedTexts: @unchecked Sendable {
    // It never changes once it is made.
    private var storage: ReceivedTextStorage?

    /// The texts that every answer may have.
    enum Part: Int, CaseIterable {
        case rawCode
        case message
        case requestID
    }

    /// No texts.
    init() {}

    /// The texts that `write` writes, which take at most so many bytes.
    init(room: Int, _ write: (inout ReceivedTextWriter) -> Void) {
        storage = ReceivedTextStorage.make(room: room, write)
    }

    private init(_ parts: [String?], _ fields: [NamedValue]) {
        let texts = parts + fields.flatMap { [$0.name, $0.value] }
        let room = texts.reduce(0) { $0 + ReceivedTextWriter.room(forText: $1?.utf8.count ?? 0) }
        self.init(room: room) { writer in
            for text in texts { writer.append(text) }
        }
    }

    /// A part as a String of its own.
    subscript(part: Part) -> String? {
        get { withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } } }
        set { self = ReceivedTexts(Part.allCases.map { $0 == part ? newValue : self[$0] }, fields) }
    }

    /// The further parts of the answer, as Strings of their own.
    var fields: [NamedValue] {
        get {
            withBytes { bytes in
                var rest = bytes
                for _ in Part.allCases { _ = Self.next(&rest) }
                var fields: [NamedValue] = []
                while !rest.isEmpty {
                    let (name, value) = (Self.text(Self.next(&rest)), Self.text(Self.next(&rest)))
                    fields.append(NamedValue(name: name, value: value))
                }
                return fields
            }
        }
        set { self = ReceivedTexts(Part.allCases.map { self[$0] }, newValue) }
    }

    /// Lets `body` read a part where it lies; nil where it is absent.
    func withBytes<Result>(of part: Part, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        withBytes { bytes in
            var rest = bytes
            for _ in 0..<part.rawValue { _ = Self.next(&rest) }
            return body(Self.next(&rest))
        }
    }

    private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage?.withBytes(body) ?? body(UnsafeRawBufferPointer(start: nil, count: 0))
    }

    private static func text(_ bytes: UnsafeRawBufferPointer?) -> String {
        bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Takes the next text off.
    private static func next(_ rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard rest.count >= 4 else { return nil }
        let length = Int(rest.loadUnaligned(as: UInt32.self))
        let end = 4 + max(length - 1, 0)
        defer { rest = UnsafeRawBufferPointer(rebasing: rest[end...]) }
        return length > 0 ? UnsafeRawBufferPointer(rebasing: rest[4..<end]) : nil
    }
}

extension ReceivedTexts: Equatable {
    /// Whether all texts are the same, byte by byte.
    static func == (left: ReceivedTexts, right: ReceivedTexts) -> Bool {
        left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
    }
}

/// The memory of texts: their bytes, behind the count of them.
private final class ReceivedTextStorage: ManagedBuffer<Int, UInt8> {
    /// The texts that `write` writes; nil where all are absent.
    static func make(room: Int, _ write: (inout ReceivedTextWriter) -> Void) -> ReceivedTextStorage? {
        let made = ReceivedTextStorage.create(minimumCapacity: room) { _ in 0 }
        let hasText = made.withUnsafeMutablePointers { count, bytes in
            var writer = ReceivedTextWriter(bytes)
            write(&writer)
            count.pointee = writer.count
            return writer.hasText
        }
        return hasText ? unsafeDowncast(made, to: ReceivedTextStorage.self) : nil
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeMutablePointers { body(UnsafeRawBufferPointer(start: $1, count: $0.pointee)) }
    }
}
