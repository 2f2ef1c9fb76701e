extension FailureBox {
    /// The texts that every response may have.
    enum Part: Int, CaseIterable {
        case rawCode
        case message
        case requestID
    }

    /// A copy of a part as a String.
    subscript(part: Part) -> String? {
        get { withBytes(of: part) { $0.map { String(decoding: $0, as: UTF8.self) } } }
        set { replaceTexts(Part.allCases.map { $0 == part ? newValue : self[$0] }, values { _ in true }) }
    }

    /// Copies of the further parts of the response, as Strings.
    var fields: [NamedValue] {
        get { values { hasName in hasName } }
        set { replaceTexts(Part.allCases.map { self[$0] }, Self.unnamed(coarserCodes) + newValue) }
    }

    /// Copies of the coarser codes of the response, from the coarsest on. They are stored as values without a name.
    var coarserCodes: [String] {
        get { values { hasName in !hasName }.map { $0.value } }
        set { replaceTexts(Part.allCases.map { self[$0] }, Self.unnamed(newValue) + fields) }
    }

    private static func unnamed(_ values: [String]) -> [NamedValue] {
        values.map { NamedValue(name: "", value: $0) }
    }

    /// Returns copies of the values with a name, of those without one, or of both.
    @inline(__always)
    private func values(where isWanted: (_ hasName: Bool) -> Bool) -> [NamedValue] {
        withBytes { bytes in
            var rest = bytes
            for _ in Part.allCases { _ = Self.next(&rest) }
            var values: [NamedValue] = []
            while !rest.isEmpty {
                let (name, value) = (Self.next(&rest), Self.next(&rest))
                guard isWanted(name?.isEmpty == false) else { continue }
                values.append(NamedValue(name: Self.text(name), value: Self.text(value)))
            }
            return values
        }
    }

    /// Calls `body` with a part in place; nil where it is absent.
    func withBytes<Result>(of part: Part, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
        withBytes { bytes in
            var rest = bytes
            for _ in 0..<part.rawValue { _ = Self.next(&rest) }
            return body(Self.next(&rest))
        }
    }

    /// Whether all texts are equal, byte by byte.
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

    /// Removes and returns the next text.
    private static func next(_ rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard rest.count >= 4 else { return nil }
        let length = Int(UInt32(littleEndian: rest.loadUnaligned(as: UInt32.self)))
        let end = 4 + max(length - 1, 0)
        defer { rest = UnsafeRawBufferPointer(rebasing: rest[end...]) }
        return length > 0 ? UnsafeRawBufferPointer(rebasing: rest[4..<end]) : nil
    }
}
