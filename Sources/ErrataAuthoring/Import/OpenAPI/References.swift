import ErrataJSON
import ErrataSpec

/// Follows the references of a document to places in it, and to no other: a file or an address is never opened.
final class References {
    private let document: SourceDocument
    /// The members of the containers on the way to a target, by the pointer of the container.
    private var containers: [String: [String: JSONValue]] = [:]
    /// The targets that have been found, by their reference; nil where there is none.
    private var targets: [String: JSONValue?] = [:]
    /// What is wrong with references, each once, in the order in which they were met.
    private(set) var flags: [ImportFlag] = []
    private var flagged: Set<String> = []

    /// The maximum number of references from one to the next.
    private static let chainLimit = 32
    /// The maximum number of flags.
    private static let flagLimit = 50

    /// Starts with nothing found.
    init(_ document: SourceDocument) {
        self.document = document
    }

    /// Returns the value itself, or what its reference leads to; nil where it leads nowhere. The siblings of a reference
    /// are left out, except for what the caller reads from the value.
    func resolved(_ value: JSONValue) -> JSONValue? {
        var value = value
        var passed: Set<String> = []
        while let reference = value.value("$ref")?.string {
            guard passed.insert(reference).inserted, passed.count <= Self.chainLimit else {
                flag(value, reference, "leads back to itself")
                return nil
            }
            guard let target = target(of: reference, at: value) else { return nil }
            value = target
        }
        return value
    }

    /// The last part of the name of what a value refers to: `Error` of `#/components/schemas/Error`.
    static func name(of value: JSONValue) -> String? {
        value.value("$ref")?.string.flatMap { $0.split(separator: "/").last.map { unescaped(String($0)) } }
    }

    private func target(of reference: String, at value: JSONValue) -> JSONValue? {
        if let known = targets[reference] {
            return known
        }
        var target: JSONValue?
        if reference.hasPrefix("#") {
            target = find(String(reference.dropFirst()))
            if target == nil { flag(value, reference, "leads to nothing in this document") }
        } else {
            flag(value, reference, "leads to another document, which is not opened")
        }
        targets[reference] = .some(target)
        return target
    }

    private func flag(_ value: JSONValue, _ reference: String, _ problem: String) {
        guard flagged.insert(reference).inserted else { return }
        let line = document.line(of: value)
        guard flags.count < Self.flagLimit else {
            if flags.count == Self.flagLimit {
                flags.append(ImportFlag(line: line, "further references lead nowhere from here on"))
            }
            return
        }
        flags.append(ImportFlag(line: line, "the reference \(Phrase.quoted(reference)) \(problem)"))
    }
}

extension References {
    /// Returns the value at a pointer, which may be percent-encoded as in a URL.
    private func find(_ pointer: String) -> JSONValue? {
        guard pointer.isEmpty || pointer.hasPrefix("/") else { return nil }
        var value = document.root
        var path = ""
        for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = Self.unescaped(String(token))
            guard let next = child(name, of: value, at: path) else { return nil }
            value = next
            path += "/" + token
        }
        return value
    }

    private func child(_ name: String, of value: JSONValue, at path: String) -> JSONValue? {
        if let elements = value.array {
            return Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
        guard let members = value.object else { return nil }
        // Only a container with many members, such as all schemas, is worth an index.
        guard members.count > 16 else { return value.value(name) }
        if let index = containers[path] { return index[name] }
        let index = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        containers[path] = index
        return index[name]
    }

    /// Returns a token without the escapes of URLs and of JSON Pointer.
    private static func unescaped(_ token: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(token.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else if byte == UInt8(ascii: "~"), let next = rest.first, next == 0x30 || next == 0x31 {
                bytes.append(next == 0x30 ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                rest = rest.dropFirst()
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
