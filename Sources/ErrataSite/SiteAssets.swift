import ErrataBytes
import ErrataCore
import ErrataJSON

/// The style and the script of the site, and what its search and its decoder need.
struct SiteAssets {
    let contents: SiteContents

    /// The files. The module and the tables are scripts, which a page can load without a server and although its policy
    /// forbids every connection.
    var files: [Site.File] {
        [
            Site.File(path: "assets/site.css", bytes: PackageResources.site_css),
            Site.File(path: "assets/site.js", bytes: script),
            Site.File(path: "assets/module.js", bytes: module),
            Site.File(path: "assets/tables.js", bytes: tables),
        ]
    }

    /// The script of every page: its parts, one after another.
    private var script: [UInt8] {
        [
            PackageResources.engine_js, PackageResources.page_js, PackageResources.search_js,
            PackageResources.decode_js,
        ].flatMap { $0 + [UInt8(ascii: "\n")] }
    }

    private var module: [UInt8] {
        BrowserModule.base64.withUTF8Buffer { Array("globalThis.errataModule = \"".utf8) + $0 + Array("\";\n".utf8) }
    }

    /// The packed tables of the catalogs, those of vendors before HTTP's.
    private var tables: [UInt8] {
        var writer = JSONWriter(layout: .compact, escaping: .terminal)
        writer.beginArray()
        for catalog in contents.catalogs {
            writer.beginObject()
            for (name, value) in [("id", catalog.id), ("name", catalog.name)] {
                writer.name(name)
                writer.string(value)
            }
            writer.name("table")
            writer.string(String(decoding: Base64.encode(catalog.packedBytes), as: UTF8.self))
            writer.end()
        }
        writer.end()
        return Array("globalThis.errataTables = ".utf8) + writer.bytes + Array(";\n".utf8)
    }
}
