import ErrataCore
import ErrataJSON

/// The JSON form of entries and catalogs: the same keys in the same order, whoever asks.
///
/// Whatever could steer a terminal is written as an escape, so the text can be shown as it is; read as JSON it gives
/// every string back byte for byte.
public enum ReferenceJSON {
    /// An array of entries, an item a line, with a line feed at its end.
    public static func text(of entries: some Sequence<Catalog.Entry>) -> String {
        array { writer in
            for entry in entries { writer.entry(entry) }
        }
    }

    /// An array of catalogs with their policies, envelopes, categories, statuses, sources and coverage.
    public static func text(of catalogs: some Sequence<Catalog>) -> String {
        array { writer in
            for catalog in catalogs { writer.catalog(catalog) }
        }
    }

    /// An array of what a search has found: entries, and facts about APIs as a whole.
    public static func text(of subjects: some Sequence<SearchSubject>) -> String {
        array { writer in
            for subject in subjects { writer.subject(subject) }
        }
    }

    /// One entry as an object on one line.
    public static func object(of entry: Catalog.Entry) -> String {
        var writer = JSONWriter(layout: .compact, escaping: .terminal)
        writer.entry(entry)
        return writer.text
    }

    /// A string as a JSON literal.
    static func literal(_ text: String) -> String {
        JSONEscaping.terminal.literal(text)
    }

    /// A JSON text laid out anew; nil when it is none.
    static func laidOut(_ json: String, layout: JSONWriter.Layout) -> String? {
        guard let value = try? JSONValue.parse(Array(json.utf8)) else { return nil }
        return value.text(layout: layout, escaping: .terminal)
    }

    /// An array of whatever is written, an item a line, with a line feed at its end.
    package static func array(_ items: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginArray()
        items(&writer)
        writer.end()
        return writer.text + "\n"
    }
}
