import ErrataBytes
import ErrataSpec

/// The names by which a catalog is known: its id, its vendor's, the one for people, and its Swift type.
public struct CatalogIdentity: Sendable, Hashable {
    /// The catalog's permanent id.
    public var id: String
    /// The vendor's id.
    public var vendor: String
    /// The name for people.
    public var name: String
    /// The generated Swift type.
    public var type: String

    /// Creates an identity from a slug and, where it is known, the name for people.
    public init(slug: String, name: String? = nil) {
        let words = slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        id = slug
        vendor = slug
        self.name = name ?? words.joined(separator: " ")
        type = words.joined()
    }

    /// Creates an identity from the path of a file: `docs/acme-errors.md` is `acme-errors`.
    public init(path: String, name: String? = nil) {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let stem = file.split(separator: ".").first.map(String.init) ?? ""
        self.init(slug: Slug.of(stem) ?? "api", name: name)
    }
}

extension CatalogIdentity {
    /// Whether a text is a permanent id: lower-case ASCII letters and digits, words separated by single hyphens, at most 64
    /// characters.
    public static func isSlug(_ text: String) -> Bool {
        text.utf8.count <= 64 && Slug.of(text) == text
    }
}

/// Ids made of the words of a text.
enum Slug {
    /// The maximum length of an id.
    private static let limit = 64

    /// Returns the id for a text, at most 64 characters long; nil where the text has no ASCII letter.
    static func of(_ text: String) -> String? {
        var words = text.lowercased().utf8.split { !ASCII.isAlphanumeric($0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        // An id starts with a letter.
        guard let first = words.firstIndex(where: { $0.utf8.first.map(ASCII.isLetter) ?? false }) else { return nil }
        words = Array(words[first...] + words[..<first])
        var slug = words[0].prefix(limit)
        for word in words.dropFirst() where slug.utf8.count + 1 + word.utf8.count <= limit { slug += "-" + word }
        return String(slug)
    }

    /// Returns the id for a text that is not taken, numbered where it must be.
    static func of(_ text: String, or fallback: String, unless isTaken: (String) -> Bool) -> String {
        let slug = of(text) ?? fallback
        guard isTaken(slug) else { return slug }
        return (2...).lazy.map { "\(slug.prefix(limit - 8))-\($0)" }.first { !isTaken($0) } ?? slug
    }
}
