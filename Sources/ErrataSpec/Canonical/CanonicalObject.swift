import ErrataCore
import ErrataJSON

/// The members of an object being built; nil and empty values are left out.
struct CanonicalObject {
    private var members: [JSONMember] = []

    /// The object, even where it is empty.
    var value: JSONValue { JSONValue(.object(members)) }

    mutating func add(_ key: String, _ value: JSONValue?) {
        guard let value else { return }
        members.append(JSONMember(key, value))
    }

    mutating func add(_ key: String, _ text: String?) {
        add(key, text.map { JSONValue(.string($0)) })
    }

    mutating func add(_ key: String, _ integer: Int?) {
        add(key, integer.map { JSONValue(integer: $0) })
    }

    mutating func add(_ key: String, _ code: WireCode?) {
        add(key, code.map { JSONValue(code: $0) })
    }

    mutating func add(_ key: String, _ values: [JSONValue]) {
        add(key, values.isEmpty ? nil : JSONValue(.array(values)))
    }

    mutating func add(_ key: String, _ texts: [String]) {
        add(key, texts.map { JSONValue(.string($0)) })
    }

    mutating func add(_ key: String, _ texts: [Located<String>]) {
        add(key, texts.map(\.value))
    }

    mutating func add(_ key: String, _ integers: [Int]) {
        add(key, integers.map { JSONValue(integer: $0) })
    }

    /// Adds milliseconds as the shortest number of seconds.
    mutating func add(_ key: String, seconds milliseconds: Int?) {
        guard let milliseconds else { return }
        let fraction = String(1000 + milliseconds % 1000).dropFirst()
        let digits = fraction.prefix(
            upTo: fraction.lastIndex { $0 != "0" }.map(fraction.index(after:)) ?? fraction.startIndex
        )
        add(key, JSONValue(number: "\(milliseconds / 1000)\(digits.isEmpty ? "" : ".\(digits)")"))
    }
}

extension JSONValue {
    /// Creates a number from an integer.
    init(integer: Int) {
        self.init(.number(JSONNumber(Int64(integer))))
    }

    /// Creates the value of a code on the wire.
    init(code: WireCode) {
        switch code {
        case .string(let text): self.init(.string(text))
        case .integer(let integer): self.init(integer: integer)
        }
    }

    /// Creates a number from its text in JSON.
    fileprivate init?(number text: String) {
        guard let value = try? JSONValue.parse(Array(text.utf8)) else { return nil }
        self = value
    }
}
