/// The items of a folder in a git repository, as `git ls-tree -z` lists them.
public struct TreeListing: Sendable {
    /// A file or folder.
    public struct Item: Sendable, Hashable {
        /// The type of an item.
        public enum Kind: Sendable, Hashable {
            /// A file.
            case file
            /// A symbolic link, whose content is the path of its target.
            case link
            /// A folder.
            case folder
            /// The commit of another repository.
            case submodule
        }

        /// The type.
        public let kind: Kind
        /// The id of the object in the repository, in hexadecimal digits.
        public let object: String
        /// The path as listed: the name, or the path from the root.
        public let path: [UInt8]
    }

    /// The items, in git's order, which is that of their bytes.
    public let items: [Item]

    /// Reads a listing: for each item `mode type object`, a tab, the path and a NUL. What is not in this form is ignored.
    public init(_ bytes: [UInt8]) {
        items = bytes.split(separator: 0).compactMap(Item.init)
    }
}

extension TreeListing.Item {
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 3, words[2].utf8.allSatisfy(Self.isHexadecimal) else { return nil }
        switch (words[0], words[1]) {
        case ("120000", "blob"): kind = .link
        case (_, "blob"): kind = .file
        case (_, "tree"): kind = .folder
        default: kind = .submodule
        }
        object = words[2]
        path = Array(line[(tab + 1)...])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
