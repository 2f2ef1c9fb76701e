import ErrataBytes
import ErrataCore
import ErrataJSON

/// The tree of the names that decoding looks for in a body, in which every envelope's JSON Pointer is a path, level by
/// level.
struct NameTree {
    /// A name and the indices of its children.
    struct Node {
        let name: [UInt8]
        let children: [Int]
    }

    /// The rest of the paths below a node, with their locators.
    private typealias Branch = (name: [UInt8], paths: [(locator: String, rest: ArraySlice<[UInt8]>)])

    /// The nodes; the first is the document, and the children of each are adjacent.
    private(set) var nodes: [Node] = []
    private var indices: [[UInt8]: Int] = [:]

    /// Builds the tree of some locators, leaving out those that it cannot represent.
    init(_ locators: [Catalog.Envelope.Locator]) {
        let paths = locators.compactMap(\.plain).compactMap { at in Self.path(of: at).map { (at, $0[...]) } }
        var level: [Branch] = [([], paths)]
        while !level.isEmpty {
            var next: [Branch] = []
            let firstChild = nodes.count + level.count
            for branch in level {
                for path in branch.paths where path.rest.isEmpty { indices[Array(path.locator.utf8)] = nodes.count }
                let children = Self.children(of: branch)
                nodes.append(Node(name: branch.name, children: children.indices.map { firstChild + next.count + $0 }))
                next += children
            }
            level = next
        }
    }

    /// Groups the paths by their next names, in order of first appearance.
    private static func children(of branch: Branch) -> [Branch] {
        var children: [Branch] = []
        for path in branch.paths {
            guard let name = path.rest.first else { continue }
            let rest = (path.locator, path.rest.dropFirst())
            if let index = children.firstIndex(where: { $0.name == name }) {
                children[index].paths.append(rest)
            } else {
                children.append((name, [rest]))
            }
        }
        return children
    }

    /// Whether the tree can represent a place.
    static func isPlain(_ at: String) -> Bool { path(of: at) != nil }

    /// Returns the names on the path of a pointer; nil for a header's name, and for a pointer that may select an
    /// element of an array by its index or has a wildcard.
    private static func path(of locator: String) -> [[UInt8]]? {
        guard locator.isEmpty || locator.utf8.first == UInt8(ascii: "/") else { return nil }
        guard let tokens = try? JSONPointer(parsing: locator).tokens else { return nil }
        return tokens.contains { isIndex($0) || $0 == "*" } ? nil : tokens.map { Array($0.utf8) }
    }

    private static func isIndex(_ token: String) -> Bool {
        !token.isEmpty && token.utf8.allSatisfy(ASCII.isDigit)
    }

    /// Returns the packed form of a locator.
    func number(of locator: Catalog.Envelope.Locator?) -> Int {
        guard let locator else { return TableLayout.Locator.none }
        guard let plain = locator.plain else { return TableLayout.Locator.text }
        return indices[Array(plain.utf8)].map { $0 + 1 } ?? TableLayout.Locator.text
    }
}
