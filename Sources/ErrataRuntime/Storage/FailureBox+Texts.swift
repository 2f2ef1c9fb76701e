extension FailureBox {
    /// The texts that every answer may have.
    enum Part: Int, CaseIterable {
        case rawCode
        case message
        case requestID
    }

    /// A part as a String of its own.
    subscript(part: Part) -> String? {
        get { withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } } }
        set { replaceTexts(Part.allCases.map { $0 == part ? newValue : self[$0] }, fields) }
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
        set { replaceTexts(Part.allCases.map { self[$0] }, newValue) }
    }

    /// Lets `body` read a part where it lies; nil where it is absent.
    func withBytes<Result>(of part: Part, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        withBytes { bytes in
            var rest = bytes
            for _ in 0..<part.rawValue { _ = Self.next(&rest) }
            return body(Self.next(&rest))
        }
    }

    /// Whether all texts are the same, byte by byte.
    func hasSameTexts(as other: FailureBox) -> Bool {
        withBytes { mine in other.withBytes { mine.elementsEqual($0) } }
    }

    private mutating func replaceTexts(_ parts: [String?], _ fields: [NamedValue]) {
        let texts = parts + fields.flatMap { [$0.name, $0.value] }
        let room = texts.reduce(0) { $0 + TextWriter.room(forText: $1?.utf8.count ?? 0) }
        self = FailureBox(room: room, holding: facts) { writer in
            for text in texts { writer.append(text) }
            return []
        }
    }

    private static func text(_ bytes: UnsafeRawBufferPointer?) -> String {
        bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Takes the next text off.
    private static func next(_ rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard rest.count >= 4 else { return nil }
        let length = Int(UInt32(littleEndian: rest.loadUnaligned(as: UInt32.self)))
        let end = 4 + max(length - 1, 0)
        defer { rest = UnsafeRawBufferPointer(rebasing: rest[end...]) }
        return length > 0 ? UnsafeRawBufferPointer(rebasing: rest[4..<end]) : nil
    }
}
