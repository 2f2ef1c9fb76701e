/// The markup of a page, read by the rules that the site's own pages keep: lower-case names, attributes in double quotes.
struct MarkupScanner {
    /// A tag with its attributes; the name of an end tag begins with a slash.
    struct Tag: Equatable {
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    /// The text between the tags, decoded, in pieces.
    private(set) var texts: [String] = []
    /// What is not as the rules say.
    private(set) var faults: [String] = []

    private static let empty: Set<String> = ["meta", "link", "!DOCTYPE", "br", "input", "wbr"]

    init(_ page: String) {
        var open: [String] = []
        for bytes in page.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
            let piece = Substring(bytes)
            guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
                faults.append("a tag without an end: \(piece.prefix(40))")
                continue
            }
            let tag = Self.tag(piece[..<end])
            tags.append(tag)
            texts.append(Self.decoded(piece[piece.index(after: end)...]))
            if tag.name.hasPrefix("/") {
                if open.popLast() != String(tag.name.dropFirst()) { faults.append("<\(tag.name)> ends nothing") }
            } else if !Self.empty.contains(tag.name) {
                open.append(tag.name)
            }
        }
        faults += open.map { "<\($0)> has no end" }
    }

    private static func tag(_ source: Substring) -> Tag {
        let parts = source.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let start = parts[0].prefix { $0 != UInt8(ascii: " ") }
        var attributes: [String: String] = [:]
        // Names and values alternate; only a name without a value has another name behind it.
        for (index, part) in parts.enumerated() where index.isMultiple(of: 2) {
            let names = (index == 0 ? part.dropFirst(start.count) : part).split(separator: UInt8(ascii: " "))
            for name in names.map({ String(Substring($0)) }) {
                let isNamed = name.hasSuffix("=") && index + 1 < parts.count
                let value = isNamed ? decoded(Substring(parts[index + 1])) : ""
                attributes[isNamed ? String(name.dropLast()) : name] = value
            }
        }
        return Tag(name: String(Substring(start)), attributes: attributes)
    }

    private static let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]

    private static func decoded(_ text: Substring) -> String {
        var decoded = String(text)
        guard decoded.utf8.contains(UInt8(ascii: "&")) else { return decoded }
        for (reference, character) in references { decoded = decoded.replacing(reference, with: character) }
        return decoded
    }

    /// The values of an attribute, in order.
    func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

    /// The visible text.
    var text: String { texts.joined() }
}
