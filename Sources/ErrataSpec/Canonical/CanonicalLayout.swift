import ErrataJSON

/// Writes JSON and decides which values are on one line.
struct CanonicalLayout {
    private static let width = 100
    /// The depths of the file's object and its members, which are never on one line.
    private static let brokenDepths = 0...1

    private var writer = JSONWriter(layout: .pretty, escaping: .minimal)

    /// The output.
    var bytes: [UInt8] { writer.bytes }

    /// Writes a whole document, with the final newline.
    ///
    /// - Parameters:
    ///   - document: an object.
    ///   - last: the name of its last member, which the object lacks, and the elements of that list.
    mutating func write(_ document: JSONValue, last: (name: String, elements: some Sequence<JSONValue>)?) {
        writer.beginObject()
        for member in document.object ?? [] { write(member, depth: 0) }
        if let last {
            writer.name(last.name)
            writer.beginArray()
            for element in last.elements { write(element, depth: 2, column: Self.indent(atDepth: 2)) }
            writer.end()
        }
        writer.end()
        // Behind the document there is no separator.
        writer.raw("\n")
    }

    private mutating func write(_ member: JSONMember, depth: Int) {
        writer.name(member.name)
        write(member.value, depth: depth + 1, column: Self.indent(atDepth: depth + 1) + member.name.jsonWidth + 2)
    }

    private static func indent(atDepth depth: Int) -> Int { 2 * depth }

    /// - Parameters:
    ///   - depth: the number of lists and objects around the value.
    ///   - column: the number of scalars before it on its line.
    private mutating func write(_ value: JSONValue, depth: Int, column: Int) {
        guard value.isContainer, Self.brokenDepths.contains(depth) || !fits(value, from: column) else {
            return writeOnOneLine(value)
        }
        if let members = value.object {
            writer.beginObject()
            for member in members { write(member, depth: depth) }
        } else {
            writer.beginArray()
            let indent = Self.indent(atDepth: depth + 1)
            for element in value.array ?? [] { write(element, depth: depth + 1, column: indent) }
        }
        writer.end()
    }

    private mutating func writeOnOneLine(_ value: JSONValue) {
        if let members = value.object {
            writer.beginObject(onOneLine: true)
            for member in members {
                writer.name(member.name)
                writer.value(member.value)
            }
            writer.end()
        } else if let elements = value.array {
            writer.beginArray(onOneLine: true)
            for element in elements { writer.value(element) }
            writer.end()
        } else {
            writer.value(value)
        }
    }

    /// Whether the value and a comma fit on the rest of a line.
    private func fits(_ value: JSONValue, from column: Int) -> Bool {
        var room = Self.width - column - 1
        return Self.fits(value, in: &room)
    }

    /// Subtracts the value's width from the room; stops as soon as there is none left, so each try costs at most a
    /// line.
    private static func fits(_ value: JSONValue, in room: inout Int) -> Bool {
        switch value.content {
        case .null: room -= 4
        case .bool(let bool): room -= bool ? 4 : 5
        case .number(let number): room -= number.text.utf8.count
        case .string(let string): room -= string.jsonWidth
        case .array(let elements):
            room -= 2 + 2 * max(elements.count - 1, 0)
            for element in elements { guard room >= 0, fits(element, in: &room) else { return false } }
        case .object(let members):
            room -= 2 + 2 * max(members.count - 1, 0)
            for member in members {
                room -= member.name.jsonWidth + 2
                guard room >= 0, fits(member.value, in: &room) else { return false }
            }
        }
        return room >= 0
    }
}

extension JSONValue {
    fileprivate var isContainer: Bool { kind == .array || kind == .object }
}

extension String {
    /// The width of the text as a JSON string, in scalars.
    fileprivate var jsonWidth: Int { JSONEscaping.minimal.literal(self).unicodeScalars.count }
}
