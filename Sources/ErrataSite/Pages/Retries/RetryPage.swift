import ErrataCore
import ErrataReference

/// The page of a verdict: the errors that have it, those that are safe to repeat first.
struct RetryPage: SitePage {
    /// The verdict; nil where none is documented.
    let verdict: RetryVerdict?
    let part: ListingPart
    /// The number of errors with each effect.
    let counts: [RequestEffect: Int]

    /// Returns the page of a verdict, in as many parts as it needs.
    static func pages(_ verdict: RetryVerdict?, _ groups: EntryGroups) -> [RetryPage] {
        let (sections, counts) = sections(verdict, groups)
        return ListingPart.parts(of: sections, base: .retry(verdict)).map {
            RetryPage(verdict: verdict, part: $0, counts: counts)
        }
    }

    private static func sections(
        _ verdict: RetryVerdict?,
        _ groups: EntryGroups
    ) -> (sections: [ListedSection], counts: [RequestEffect: Int]) {
        var (sections, counts): ([ListedSection], [RequestEffect: Int]) = ([], [:])
        for (chapter, effect) in RetryGroup.effects.enumerated() {
            let lines = groups.retries[RetryGroup(verdict: verdict, effect: effect)] ?? []
            counts[effect] = lines.count
            sections += ListedSection.sections(of: lines, chapter: chapter)
        }
        return (sections, counts)
    }

    /// The addresses of the parts in which the errors of each effect begin.
    static func starts(_ verdict: RetryVerdict?, _ groups: EntryGroups) -> [RequestEffect: PagePath] {
        let parts = ListingPart.parts(of: sections(verdict, groups).sections, base: .retry(verdict))
        var starts: [RequestEffect: PagePath] = [:]
        for part in parts.reversed() {
            for section in part.sections { starts[RetryGroup.effects[section.owner.chapter]] = part.number.path }
        }
        return starts
    }

    /// The anchor of the errors of an effect.
    static func anchor(_ effect: RequestEffect) -> String { "effect-\(effect.rawValue)" }

    var path: PagePath { part.number.path }

    var title: String { "Retry: \(RetryGroup.name(verdict))\(part.number.suffix)" }

    var summary: String {
        "\(RetryGroup.meaning(verdict).asSentence) The errors of every vendor by whether a repeat is safe."
    }

    var trail: [(name: String, path: PagePath)] {
        [("Retry", .retries), (RetryGroup.name(verdict) + part.number.suffix, path)]
    }

    func content(_ links: PageLinks) -> HTML {
        let listing = EntryListing(part: part, columns: columns, links: links)
        let tables = listing.html(chapter: chapter) { "effect \(RetryGroup.name(RetryGroup.effects[$0]))" }
        return """
            <h1>Retry: \(RetryGroup.name(verdict))\(part.number.suffix)</h1>
            <p class="lead">\(RetryGroup.meaning(verdict).asSentence)</p>
            \(part.sections.isEmpty ? "<p>No error here.</p>\n" : EntryListing.note)\
            \(part.number.pager(links))\(tables)\(part.number.pager(links))
            """
    }

    private var columns: [LineColumn] {
        switch verdict {
        case .afterDelay, .conditional: [.code, .message, .kind, .retryWords]
        case .afterFix, .never, nil: [.code, .message, .kind, .actor]
        }
    }

    private func chapter(_ index: Int) -> HTML {
        let effect = RetryGroup.effects[index]
        let count = counts[effect] ?? 0
        let heading = HTML.heading(2, "Effect \(RetryGroup.name(effect))", id: Self.anchor(effect))
        return heading + .paragraph("\(effect.meaning.asSentence) \(count) \(count == 1 ? "error" : "errors").")
    }
}
