import ErrataCore

/// The documentation comment of a case, the manual page that quick help shows.
struct CaseDocumentation {
    let paragraphs: [SwiftCode]

    init(_ entry: Catalog.Entry) {
        let details = entry.details
        let marks = entry.inferred
        func fact(_ label: SwiftCode, _ text: String, _ reading: Reading) {
            paragraphs.append("**\(label):** \(Self.sentence(text, reading))")
        }
        var paragraphs: [SwiftCode] = [Self.sentence(entry.summary, Reading(of: "summary", in: marks))]
        paragraphs.append(Self.wire(entry, details.http))
        if let resolution = entry.resolution {
            fact("What to do", resolution, Reading(of: "resolution", in: marks))
        }
        if let retry = entry.retry, let words = entry.retryWords {
            fact("Retry", words, Reading(of: "retry", parts: retry.parts, in: marks))
        }
        if entry.effect != .unknown { fact("Effect", entry.effect.words, Reading(of: "effect", in: marks)) }
        for (index, variant) in details.variants.enumerated() where variant.differs {
            fact("Other text", variant.words(index, of: entry), Reading(ofItem: index, of: "variants", in: marks))
        }
        for limit in details.limits { fact("Limit", limit.words, Reading(of: "limits", in: marks)) }
        for (index, note) in details.notes.enumerated() {
            paragraphs.append(Self.sentence(note, Reading(ofItem: index, of: "notes", in: marks)))
        }
        if let documentation = details.documentation {
            paragraphs.append("Documented at \(SwiftComment(documentation))")
        }
        self.paragraphs = paragraphs
    }

    /// Returns the code's form on the wire.
    private static func wire(_ entry: Catalog.Entry, _ http: [Int]) -> SwiftCode {
        var line: SwiftCode = "\(SwiftComment(code: entry.codeText))"
        if let message = entry.message {
            let mark = Reading(of: "message", in: entry.inferred).mark.map { " \($0)" } ?? ""
            line = "\(line), “\(SwiftComment(message))”\(SwiftComment(mark))"
        }
        for status in http { line = "\(line), HTTP \(status)" }
        return "\(line)."
    }

    /// Returns a text as a sentence, with a mark where it is inferred.
    private static func sentence(_ words: String, _ reading: Reading) -> SwiftCode {
        let open = words.hasSuffix(".") ? String(words.dropLast()) : words
        return "\(SwiftComment(open + (reading.mark.map { " \($0)" } ?? "") + "."))"
    }
}

extension Catalog.Entry.Variant {
    /// Whether anything but the message differs.
    fileprivate var differs: Bool { resolution != nil || retry != nil }
}
