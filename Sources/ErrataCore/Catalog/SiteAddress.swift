/// The base address of a reference site, below which each catalog and each of its entries has a page.
public struct SiteAddress: Sendable, Hashable {
    /// The address, with a slash at its end.
    public let base: String

    /// Creates an address from a URL, with or without a slash at its end.
    ///
    /// - Parameter url: an `http` or `https` URL without blanks and control characters, and without a query or a
    ///   fragment, behind which no path can follow. Nil for any other text.
    public init?(_ url: String) {
        guard Self.isBase(url.utf8) else { return nil }
        base = url.utf8.last == UInt8(ascii: "/") ? url : url + "/"
    }

    /// Returns the address of a catalog's page.
    public func page(of catalog: Catalog) -> String { base + catalog.sitePath }

    /// Returns the address of an entry's page.
    public func page(of entry: Catalog.Entry) -> String { base + entry.sitePath }

    /// Whether a text is an `http` or `https` URL with a host, without a query or fragment.
    private static func isBase(_ url: String.UTF8View) -> Bool {
        let schemes = ["https://".utf8, "http://".utf8]
        guard let scheme = schemes.first(where: { url.starts(with: $0) }) else { return false }
        guard let host = url.dropFirst(scheme.count).first, host != UInt8(ascii: "/") else { return false }
        return url.allSatisfy { $0 > 0x20 && $0 != 0x7F && !isEnd($0) }
    }

    private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") }
}

extension Catalog {
    /// The reference site that documents the catalog, by the spec's `docs`; nil where that has none.
    public var site: SiteAddress? { docs.flatMap { SiteAddress($0) } }
}

extension Catalog.Entry {
    /// The permanent address of the entry's page on the catalog's reference site (``Catalog/site``), which can also be
    /// the `type` of a problem document (RFC 9457); nil where the spec names no site.
    public var permalink: String? { catalog.site?.page(of: self) }

    /// The URL of the vendor's own page, or part of a page, about the entry; nil where the spec has none.
    public var documentation: String? {
        var fields = fields
        return fields.optionalText(.documentation)
    }

    /// The URL of a page about the entry: its ``permalink``, else the vendor's own page, `documentation`. Nil where
    /// the spec has neither.
    public var documentationURL: String? { documentationURL(on: nil) }

    /// Returns the URL of a page about the entry, on a given site rather than on the catalog's own.
    package func documentationURL(on site: SiteAddress?) -> String? {
        (site ?? catalog.site)?.page(of: self) ?? documentation
    }
}
