import ErrataCore
import ErrataJSON
import ErrataWire

/// Why a text is not a stored summary.
package struct StoredSummaryError: Error {
    /// A sentence without its full stop.
    package let words: String
    /// Where in the text, in bytes from its start.
    package let offset: Int

    init(_ words: String, at offset: Int) {
        (self.words, self.offset) = (words, offset)
    }
}

/// An object of a stored summary, whose members are read by name.
struct StoredObject {
    /// The maximum of any number. With it, sums of more summaries than a command line can name do not overflow.
    private static let greatest: Int64 = 1 << 44

    let offset: Int
    private let value: JSONValue

    init(_ value: JSONValue) throws(StoredSummaryError) {
        guard value.kind == .object else { throw StoredSummaryError("this is not an object", at: value.offset) }
        (self.value, offset) = (value, value.offset)
    }

    /// Returns a member; nil where it is absent or null.
    private subscript(name: String) -> JSONValue? {
        guard let member = value.member(named: name)?.value, member.kind != .null else { return nil }
        return member
    }

    /// Returns what a member holds; nil where it is absent or null.
    private func optional<Read>(_ name: String, _ kind: String, _ read: (JSONValue) -> Read?) throws(StoredSummaryError)
        -> Read?
    {
        guard let member = self[name] else { return nil }
        guard let read = read(member) else { throw StoredSummaryError("\(name) is not \(kind)", at: member.offset) }
        return read
    }

    /// Returns what a member holds that has to be there.
    func required<Read>(_ name: String, _ read: Read?) throws(StoredSummaryError) -> Read {
        guard let read else { throw StoredSummaryError("\(name) is missing", at: offset) }
        return read
    }
}

extension StoredObject {
    func text(_ name: String) throws(StoredSummaryError) -> String? {
        try optional(name, "a text") { $0.string }
    }

    func flag(_ name: String) throws(StoredSummaryError) -> Bool? {
        try optional(name, "true or false") { $0.bool }
    }

    /// Returns a number of things, which is never negative.
    func count(_ name: String) throws(StoredSummaryError) -> Int? {
        try optional(name, "a number of things") { Self.count($0) }
    }

    func integer(_ name: String) throws(StoredSummaryError) -> Int? {
        try optional(name, "an integer") { $0.integer.flatMap { Int(exactly: $0) } }
    }

    func requiredCount(_ name: String) throws(StoredSummaryError) -> Int {
        try required(name, count(name))
    }

    func counts(_ name: String) throws(StoredSummaryError) -> [Int]? {
        try optional(name, "a list of numbers") { list in
            let counts = list.array?.compactMap(Self.count)
            return counts?.count == list.array?.count ? counts : nil
        }
    }

    private static func count(_ value: JSONValue) -> Int? {
        guard let number = value.integer, number >= 0, number <= greatest else { return nil }
        return Int(number)
    }

    func time(_ name: String) throws(StoredSummaryError) -> Int? {
        try optional(name, "a time in UTC") { member in
            member.string.flatMap { text in Array(text.utf8).withUnsafeBufferPointer { LogTimestamp.seconds($0) } }
        }
    }

    /// Returns a word of a closed set; one of a later version is nil.
    func word<Word: RawRepresentable<String>>(_ name: String) throws(StoredSummaryError) -> Word? {
        try text(name).flatMap { Word(rawValue: $0) }
    }

    func texts(_ name: String) throws(StoredSummaryError) -> [String] {
        try optional(name, "a list of texts") { $0.array?.compactMap(\.string) } ?? []
    }

    func object(_ name: String) throws(StoredSummaryError) -> StoredObject {
        try StoredObject(required(name, self[name]))
    }

    func objects(_ name: String) throws(StoredSummaryError) -> [StoredObject] {
        var objects: [StoredObject] = []
        for value in try optional(name, "a list", { $0.array }) ?? [] { objects.append(try StoredObject(value)) }
        return objects
    }

    /// Returns a string or an integer as a code.
    func code(_ name: String) throws(StoredSummaryError) -> WireCode? {
        try optional(name, "a code") { member in
            member.string.map { .string($0) } ?? member.integer.flatMap { Int(exactly: $0) }.map { .integer($0) }
        }
    }
}
