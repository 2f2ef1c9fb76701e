import ErrataCore

/// The documentation comment of a case: the manual page that quick help shows.
struct CaseDocumentation {
    let paragraphs: [SwiftCode]

    init(_ entry: Catalog.Entry) {
        let details = entry.details
        var paragraphs: [SwiftCode] = ["\(SwiftComment(entry.summary))", Self.wire(entry, details.http)]
        if let resolution = entry.resolution { paragraphs.append("**What to do:** \(SwiftComment(resolution))") }
        if let retry = entry.retry { paragraphs.append("**Retry:** \(SwiftComment(Self.sentence(retry.description)))") }
        if let effect = entry.effect { paragraphs.append("**Effect:** \(Self.words(effect))") }
        for limit in details.limits { paragraphs.append("**Limit:** \(Self.words(limit))") }
        for note in details.notes { paragraphs.append("\(SwiftComment(note))") }
        self.paragraphs = paragraphs
    }

    /// What the code looks like on the wire.
    private static func wire(_ entry: Catalog.Entry, _ http: [Int]) -> SwiftCode {
        var line: SwiftCode = "\(SwiftComment(code: entry.codeText))"
        if let message = entry.message { line = "\(line), “\(SwiftComment(message))”" }
        for status in http { line = "\(line), HTTP \(status)" }
        return "\(line)."
    }

    private static func words(_ effect: RequestEffect) -> SwiftCode {
        switch effect {
        case .none: "none; repeating the request is safe."
        case .possible: "the request may have been carried out; repeating it could do it twice."
        case .done: "the state asked for already holds; after a lost answer this may be the success."
        }
    }

    private static func words(_ limit: Catalog.Entry.Limit) -> SwiftCode {
        let what = SwiftComment(limit.what)
        return switch (limit.minimum, limit.maximum) {
        case (let minimum?, let maximum?): "\(minimum) to \(maximum) \(what)."
        case (let minimum?, nil): "at least \(minimum) \(what)."
        case (nil, let maximum?): "at most \(maximum) \(what)."
        case (nil, nil): "\(what)."
        }
    }

    private static func sentence(_ words: String) -> String {
        words.hasSuffix(".") ? words : words + "."
    }
}
