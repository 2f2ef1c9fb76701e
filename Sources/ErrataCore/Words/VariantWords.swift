extension Catalog.Entry.Variant {
    /// Returns the message and what differs with it, each part with its mark where it is inferred: `“Too slow” Wait a
    /// day. (inferred) Retry: yes, after 1 day`.
    ///
    /// - Parameters:
    ///   - index: the index among the variants of its entry.
    ///   - entry: the entry whose code it comes with.
    package func words(_ index: Int, of entry: Catalog.Entry) -> String {
        let marks = entry.inferred
        let field = "variants.\(index)"
        var words = message.map { "“\($0)”" } ?? ""
        if let when { words += message == nil ? "With \(when.words):" : " with \(when.words):" }
        if let resolution { words += " \(Reading.marked(resolution, "\(field).resolution", in: marks))" }
        if let retry {
            let mark = Reading(of: "\(field).retry", parts: retry.parts, in: marks).mark.map { " \($0)" } ?? ""
            words += " Retry: \(retry.words(entry.circumstances(of: retry)))\(mark)"
        }
        let meaning = [
            ("kind", kind.map { "Kind: \($0.words)." }), ("actor", actor.map { "Who acts: \($0.words)." }),
            ("effect", effect.word.map { _ in "Effect: \(effect.words)." }),
        ]
        for case (let part, let text?) in meaning { words += " \(Reading.marked(text, "\(field).\(part)", in: marks))" }
        return words
    }

    /// Whether a part of the spec's path `variants.0.resolution` has its mark in ``words(_:of:)``.
    package static func isMarked(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "."))
        guard parts.count > 2, parts[0].elementsEqual("variants".utf8) else { return false }
        let marked: [StaticString] = ["resolution", "retry", "kind", "actor", "effect"]
        return marked.contains { name in name.withUTF8Buffer { parts[2].elementsEqual($0) } }
    }
}
