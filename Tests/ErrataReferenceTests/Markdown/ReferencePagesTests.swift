import ErrataCatalog
import ErrataCore
import TestSupport
import Testing

@testable import ErrataReference

@Suite("Reference pages")
struct ReferencePagesTests {
    private let pages = ReferencePages.pages(for: Catalogs.all)

    @Test("there is an index and a page for each catalog, in the order of their ids whatever order they came in")
    func order() {
        #expect(pages.first?.path == "README.md")
        #expect(pages.dropFirst().map(\.path) == Catalogs.all.map { "\($0.id).md" }.sorted())
        #expect(ReferencePages.pages(for: Catalogs.all.reversed()) == pages)
    }

    @Test("every code and status has its section, and every link leads somewhere")
    func links() {
        for (page, catalog) in zip(pages.dropFirst(), Catalogs.all.sorted { $0.id < $1.id }) {
            let anchors = page.text.matches(of: #/<a id="([^"]*)">/#).map { String($0.1) }
            #expect(Set(anchors).count == anchors.count)
            for entry in Array(catalog.entries) + Array(catalog.statuses) { #expect(anchors.contains(entry.anchor.id)) }
            for link in page.text.matches(of: #/\]\(#([^)]*)\)/#) { #expect(anchors.contains(String(link.1))) }
        }
    }

    @Test("one code is no codes")
    func oneCode() throws {
        #expect(ReferencePages.page(of: try catalog(ofTexts: ["a"])).contains("** 1 code: 0 with an HTTP status,"))
        #expect(
            ReferencePages.page(of: try catalog(ofTexts: ["a", "b"])).contains("** 2 codes: 0 with an HTTP status,")
        )
    }

    @Test("a page has everything that is known about an entry")
    func facts() throws {
        for (page, catalog) in zip(pages.dropFirst(), Catalogs.all.sorted { $0.id < $1.id }) {
            for entry in catalog.entries {
                let texts =
                    [entry.summary, entry.resolution, entry.userMessage].compactMap(\.self) + entry.details.notes
                for text in texts { #expect(page.text.contains(("\(text)" as MarkdownText).description)) }
            }
            let description = catalog.description
            for text in [description.summary] + description.notes {
                #expect(page.text.contains(("\(text)" as MarkdownText).description))
            }
        }
    }

    @Test("hostile texts add no line, no tag, no link and no cell to a page")
    func hostile() throws {
        try expectInert(hostileTexts)
    }

    @Test("the shared hostile strings add nothing to a page (needs ../shared)", .enabled(if: SharedCases.arePresent))
    func sharedHostile() throws {
        try expectInert(try SharedCases.hostileTexts())
    }

    /// A page of harmless texts has the same structure as one of hostile texts.
    private func expectInert(_ texts: [String]) throws {
        let hostile = try catalog(ofTexts: texts)
        let harmless = try catalog(ofTexts: texts.map { _ in "x" })
        for (left, right) in zip(ReferencePages.pages(for: [hostile]), ReferencePages.pages(for: [harmless])) {
            let (left, right) = (Skeleton(left.text), Skeleton(right.text))
            #expect(left.starts == right.starts)
            #expect(left.cells == right.cells)
            #expect(left.tags == right.tags)
            #expect(left.links == right.links)
        }
    }
}

/// The structure of a page without its text: the beginnings of lines, cells, tags and links. Code has no structure.
private struct Skeleton {
    let starts: [String]
    let cells: [Int]
    let tags: [String]
    let links: [String]

    init(_ page: String) {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let prose = Self.withoutBlocks(lines).map(Self.withoutCode)
        starts = prose.map { String($0.prefix { !$0.isLetter && $0 != "&" && $0 != "\\" && $0 != "`" }.prefix(5)) }
            .map { $0.hasPrefix("- ") || $0.hasPrefix("#") || $0.hasPrefix("|") ? String($0.prefix(1)) : "" }
        cells = prose.map { $0.hasPrefix("|") ? $0.filter { $0 == "|" }.count : 0 }
        tags = prose.flatMap { $0.matches(of: #/<[^>]*>?/#).map { String($0.0) } }
        links = prose.flatMap { $0.matches(of: #/[^\\]\]\([^)]*\)/#).map { String($0.0.dropFirst()) } }
    }

    /// The lines outside of fences.
    private static func withoutBlocks(_ lines: [String]) -> [String] {
        var fence: String?
        return lines.filter { line in
            let run = String(line.prefix { $0 == "`" })
            if let open = fence {
                if line == open { fence = nil }
                return false
            }
            guard run.count >= 3, line.hasSuffix("json") else { return true }
            fence = run
            return false
        }
    }

    /// The line without its code spans.
    private static func withoutCode(_ line: String) -> String {
        var result = ""
        var rest = Substring(line)
        while let first = rest.first {
            let run = rest.prefix { $0 == "`" }
            if first == "\\" {
                result += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if run.isEmpty {
                result.append(rest.removeFirst())
            } else {
                rest = rest.dropFirst(run.count)
                guard let end = closing(of: run.count, in: rest) else { continue }
                rest = rest[end...]
            }
        }
        return result
    }

    /// The index after the next run of exactly this many backquotes.
    private static func closing(of count: Int, in text: Substring) -> Substring.Index? {
        var place = text.startIndex
        while let start = text[place...].firstIndex(of: "`") {
            let run = text[start...].prefix { $0 == "`" }
            if run.count == count { return run.endIndex }
            place = run.endIndex
        }
        return nil
    }
}
