import ErrataCore
import ErrataReference

/// The places of an envelope and what they hold, in general or in a response with one entry.
struct EnvelopePlaces {
    /// A place and what is there.
    struct Row {
        let place: String
        let content: HTML
        let reading: Reading
    }

    let rows: [Row]

    /// Reads an envelope.
    ///
    /// - Parameter entry: the entry that a response has; nil for any.
    init(_ envelope: Catalog.Envelope, _ entry: Catalog.Entry? = nil) {
        func row(_ locator: Catalog.Envelope.Locator?, _ content: HTML, _ field: String) -> Row? {
            locator.map { locator in
                Row(place: locator.description, content: content, reading: Reading(of: field, in: envelope.inferred))
            }
        }
        let marks = envelope.marks.map { mark in
            Row(place: mark.at, content: mark.html, reading: Reading(of: "discriminator", in: envelope.inferred))
        }
        let codes = Self.codes(envelope, entry).compactMap { row($0, $1, "code") }
        let others = [
            row(envelope.message, Self.message(of: entry), "message"),
            row(envelope.requestID, "the request id", "requestID"),
            row(envelope.retryAfter, "the wait that the server asks for", "retryAfter"),
        ].compactMap(\.self)
        let fields = envelope.fields.compactMap { row($0.locator, "\($0.name)", "fields.\($0.name)") }
        rows = marks + codes + others + fields
    }

    /// The places as a list.
    var html: HTML {
        let items = rows.map { row in
            "<dt>\(code: row.place)</dt><dd>\(row.content)\(row.reading.html)</dd>\n" as HTML
        }
        return items.isEmpty ? "" : "<dl class=\"places\">\n\(items.joined())</dl>\n"
    }

    /// Returns the levels of the code: an entry's own at the finest level, and above it the coarser code within which it
    /// stands or that of its category.
    private static func codes(
        _ envelope: Catalog.Envelope,
        _ entry: Catalog.Entry?
    ) -> [(Catalog.Envelope.Locator?, HTML)] {
        guard let finest = envelope.levels.last else { return [] }
        guard let entry else {
            let isOne = envelope.levels.count == 1
            return envelope.levels.enumerated().map { ($1, isOne ? "the code" : "the code, level \($0 + 1)") }
        }
        let own: HTML = entry.hasCode ? "= \(code: entry.code.json)" : "no code"
        guard envelope.levels.count > 1, let coarser = entry.within ?? entry.category?.code else {
            return [(finest, own)]
        }
        let level = envelope.levels[entry.within == nil ? 0 : envelope.levels.count - 2]
        return [(level, "= \(code: coarser.json)"), (finest, own)]
    }

    private static func message(of entry: Catalog.Entry?) -> HTML {
        guard let message = entry?.message ?? entry?.details.when?.message else { return "the message" }
        let isTemplate = message.utf8.contains(UInt8(ascii: "{"))
        return "\(code: message)\(isTemplate ? ", with a value for each name in braces" : "")"
    }
}

extension Catalog.Envelope.Mark {
    /// The test of the mark.
    fileprivate var html: HTML {
        switch test {
        case .equals(let value): "= \(code: value.json)"
        case .isIn(let values): "= \(Self.list(values, " or "))"
        case .isNot(let values): "≠ \(Self.list(values, ", "))"
        case .isPresent(let isPresent): isPresent ? "any value" : "no value"
        }
    }

    private static func list(_ values: [Catalog.Envelope.Value], _ separator: HTML) -> HTML {
        values.map { value -> HTML in "\(code: value.json)" }.joined(separator)
    }
}
