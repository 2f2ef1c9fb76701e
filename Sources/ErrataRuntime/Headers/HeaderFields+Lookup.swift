internal import ErrataBytes

extension HeaderFields {
    /// The value of the first field of this name.
    public subscript(name: String) -> String? {
        first { Self.isSame($0.name.utf8, name.utf8) }?.value
    }

    /// Returns the values of all fields of this name, in order.
    public func values(named name: String) -> [String] {
        filter { Self.isSame($0.name.utf8, name.utf8) }.map { $0.value }
    }

    /// Returns the index of the first field whose name has these bytes.
    func firstIndex(named name: UnsafeBufferPointer<UInt8>) -> Int? {
        firstIndex { Self.isSame($0.name.utf8, name) }
    }

    /// Returns the value of the field at an index, without the white space around it.
    func value(at index: Int) -> String {
        String(Substring(Self.trimmed(self[index].value)))
    }

    /// Returns the greatest result of `read` for the fields of a name; nil where it can read none of them.
    func greatest(of name: StaticString, _ read: (Substring.UTF8View) -> Int64?) -> Int64? {
        var greatest: Int64?
        for field in self where Self.isSame(field.name.utf8, name) {
            guard let number = read(Self.trimmed(field.value)) else { continue }
            greatest = Swift.max(greatest ?? number, number)
        }
        return greatest
    }

    /// Whether there is a field of this name whose value `isWanted` accepts.
    func contains(_ name: StaticString, where isWanted: (Substring.UTF8View) -> Bool = { _ in true }) -> Bool {
        contains { Self.isSame($0.name.utf8, name) && isWanted(Self.trimmed($0.value)) }
    }

    /// Returns the value without the white space around it (RFC 9110 section 5.5: blanks and tabs are not part of it).
    static func trimmed(_ value: String) -> Substring.UTF8View {
        trimmed(value[...].utf8)
    }

    /// Returns a part of a value without the white space around it.
    static func trimmed(_ value: Substring.UTF8View) -> Substring.UTF8View {
        var rest = value
        while let first = rest.first, ASCII.isBlank(first) { rest.removeFirst() }
        while let last = rest.last, ASCII.isBlank(last) { rest.removeLast() }
        return rest
    }

    /// Whether two texts are equal regardless of the case of ASCII letters.
    static func isSame(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        Bytes.equalIgnoringCase(left, right)
    }

    /// Whether a text equals this literal regardless of the case of ASCII letters.
    static func isSame(_ left: some Collection<UInt8>, _ right: StaticString) -> Bool {
        right.withUTF8Buffer { isSame(left, $0) }
    }
}
