import ErrataCore
import ErrataJSON

/// The JSON form of entries and catalogs, with the same keys in the same order everywhere.
///
/// Whatever could control a terminal is written as an escape, so the text can be shown as it is; parsed as JSON it
/// yields every string byte for byte.
public enum ReferenceJSON {
    /// Returns an array of entries, one item per line, with a line feed at its end.
    public static func text(of entries: some Sequence<Catalog.Entry>) -> String {
        array { writer in
            for entry in entries { writer.entry(entry) }
        }
    }

    /// Returns an array of catalogs with their policies, envelopes, categories, statuses, sources and coverage.
    public static func text(of catalogs: some Sequence<Catalog>) -> String {
        array { writer in
            for catalog in catalogs { writer.catalog(catalog) }
        }
    }

    /// Returns an array of the subjects of a search: entries, and facts about APIs as a whole.
    public static func text(of subjects: some Sequence<SearchSubject>) -> String {
        array { writer in
            for subject in subjects { writer.subject(subject) }
        }
    }

    /// The name of the file with everything.
    public static var fileName: String { "errata.json" }

    /// Returns one document with everything that the catalogs say, by id, each with its errors;
    /// `errata-reference.schema.json` specifies it.
    ///
    /// - Parameters:
    ///   - catalogs: the catalogs, in any order.
    ///   - site: the reference site to lead to; nil for that of each catalog.
    public static func document(of catalogs: some Sequence<Catalog>, on site: SiteAddress? = nil) -> String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        writer.member("$schema", "errata-reference.schema.json")
        writer.member("schemaVersion", 1)
        writer.name("catalogs")
        let sorted = catalogs.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        writer.array(sorted) { $0.whole($1, on: site) }
        writer.end()
        return writer.text + "\n"
    }

    /// Returns one entry as an object on one line.
    public static func object(of entry: Catalog.Entry) -> String {
        var writer = JSONWriter(layout: .compact, escaping: .terminal)
        writer.entry(entry)
        return writer.text
    }

    /// Returns one entry as an object, one item per line, with a line feed at its end.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    package static func document(of entry: Catalog.Entry, on site: SiteAddress? = nil) -> String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.entry(entry, on: site)
        return writer.text + "\n"
    }

    /// Returns a string as a JSON literal.
    static func literal(_ text: String) -> String {
        JSONEscaping.terminal.literal(text)
    }

    /// Returns a JSON text in another layout; nil for a text that is not JSON.
    static func laidOut(_ json: String, layout: JSONWriter.Layout) -> String? {
        guard let value = try? JSONValue.parse(Array(json.utf8)) else { return nil }
        return value.text(layout: layout, escaping: .terminal)
    }

    /// Returns a JSON text laid out for people; any other text with control characters escaped.
    package static func pretty(_ json: String) -> String {
        laidOut(json, layout: .pretty) ?? ControlEscape.visible(json)
    }

    /// Returns the text that a JSON text is as a string; nil for any other value.
    package static func string(_ json: String) -> String? {
        guard json.utf8.first == UInt8(ascii: "\"") else { return nil }
        return (try? JSONValue.parse(Array(json.utf8)))?.string
    }

    /// Returns an array of written items, one per line, with a line feed at its end.
    package static func array(_ items: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginArray()
        items(&writer)
        writer.end()
        return writer.text + "\n"
    }
}
