internal import ErrataBytes

extension HeaderFields {
    /// The value of the first field of this name.
    public subscript(name: String) -> String? {
        first { Self.isSame($0.name.utf8, name.utf8) }?.value
    }

    /// The values of all fields of this name, in their order.
    public func values(named name: String) -> [String] {
        filter { Self.isSame($0.name.utf8, name.utf8) }.map { $0.value }
    }

    /// The place of the first field whose name has these bytes.
    func firstPlace(named name: UnsafeBufferPointer<UInt8>) -> Int? {
        firstIndex { Self.isSame($0.name.utf8, name) }
    }

    /// The value of the field at a place, without the white space around it.
    func value(at place: Int) -> String {
        String(Substring(Self.trimmed(self[place].value)))
    }

    /// The greatest of what `read` makes of the fields of a name; nil where it can read none of them.
    func greatest(of name: StaticString, _ read: (Substring.UTF8View) -> Int64?) -> Int64? {
        var greatest: Int64?
        for field in self where Self.isSame(field.name.utf8, name) {
            guard let number = read(Self.trimmed(field.value)) else { continue }
            greatest = Swift.max(greatest ?? number, number)
        }
        return greatest
    }

    /// Whether a field of this name is there and `isWanted` says yes to its value.
    func contains(_ name: StaticString, where isWanted: (Substring.UTF8View) -> Bool = { _ in true }) -> Bool {
        contains { Self.isSame($0.name.utf8, name) && isWanted(Self.trimmed($0.value)) }
    }

    /// The value without the white space around it (RFC 9110 section 5.5: blanks and tabs are no part of it).
    static func trimmed(_ value: String) -> Substring.UTF8View {
        trimmed(value[...].utf8)
    }

    /// The same of a part of a value.
    static func trimmed(_ value: Substring.UTF8View) -> Substring.UTF8View {
        var rest = value
        while let first = rest.first, ASCII.isBlank(first) { rest.removeFirst() }
        while let last = rest.last, ASCII.isBlank(last) { rest.removeLast() }
        return rest
    }

    /// Whether two texts are the same but for the case of ASCII letters.
    static func isSame(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        Bytes.equalIgnoringCase(left, right)
    }

    /// Whether a text is this literal but for the case of ASCII letters.
    static func isSame(_ left: some Collection<UInt8>, _ right: StaticString) -> Bool {
        right.withUTF8Buffer { isSame(left, $0) }
    }
}
