import ErrataJSON

/// A name tree built from pointers, which owns the memory of its names.
final class NameTree {
    /// The result for a pointer.
    struct Found {
        let offset: Int?
        let end: Int?
    }

    private var texts: [UnsafeMutableBufferPointer<UInt8>] = []
    private var children: [Range<Int>] = []
    private var places: [String: Int] = [:]
    private(set) var isAnyRepeated = false
    private(set) var hasList = false

    init(_ paths: [String]) {
        var level: [(name: String, paths: [(String, ArraySlice<String>)])] = [
            ("", paths.map { ($0, JSONPointer.checked($0).tokens[...]) })
        ]
        while !level.isEmpty {
            var next = level.dropLast(level.count)
            let first = texts.count + level.count
            for (name, paths) in level {
                for (path, rest) in paths where rest.isEmpty { places[path] = texts.count }
                let below = Dictionary(grouping: paths.filter { !$0.1.isEmpty }) { $0.1.first ?? "" }
                children.append((first + next.count)..<(first + next.count + below.count))
                next += below.map { name, paths in (name, paths.map { ($0.0, $0.1.dropFirst()) }) }
                texts.append(Self.copy(name))
            }
            level = Array(next)
        }
    }

    deinit {
        for text in texts { text.deallocate() }
    }

    private static func copy(_ name: String) -> UnsafeMutableBufferPointer<UInt8> {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: name.utf8.count)
        _ = copy.initialize(fromContentsOf: Array(name.utf8))
        return copy
    }

    /// Returns the result of each pointer in a document.
    func search(_ bytes: [UInt8]) throws(JSONError) -> [String: Found] {
        var tree = zip(texts, children).map { JSONName(UnsafeBufferPointer($0), children: $1) }
        return try tree.withUnsafeMutableBufferPointer { (tree) throws(JSONError) in
            try bytes.withUnsafeBufferPointer { (bytes) throws(JSONError) in
                let document = try JSONDocument(validating: bytes, finding: tree)
                (isAnyRepeated, hasList) = (JSONName.isAnyRepeated(in: tree), JSONName.hasList(in: tree))
                return places.mapValues { place in
                    let value = document.value(of: place, in: tree)
                    return Found(offset: value?.offset, end: value?.endOffset)
                }
            }
        }
    }
}

extension JSONPointer {
    /// Creates a pointer from a text that is known to be valid.
    static func checked(_ text: String) -> JSONPointer {
        guard let pointer = try? JSONPointer(parsing: text) else { preconditionFailure("\(text) is no pointer") }
        return pointer
    }
}
