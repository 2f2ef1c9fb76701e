import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

/// Two small APIs with what the pages across vendors are about: kinds of their own and inherited ones, verdicts with every
/// effect, a policy on credits, other spellings, and errors without a code.
enum SharedFixture {
    static func catalogs() throws -> [Catalog] { [try first(), try second()] }

    static func files(_ options: Site.Options = Site.Options()) throws -> [String: String] {
        ErrataSiteTests.files(try catalogs(), options)
    }

    static func first() throws -> Catalog {
        try acme(
            errors: """
                {"code": 7, "name": "lost", "aliases": ["007", "L"], "http": [404], "kind": "notFound",
                 "message": "No <anvil>", "retry": {"verdict": "afterDelay", "initialSeconds": 2}, "effect": "none",
                 "summary": "It is lost.", "source": "s"},
                {"code": 8, "name": "gone", "category": "c", "http": [404, 500], "summary": "It is gone.",
                 "retry": {"verdict": "afterDelay"}, "effect": "possible", "deprecated": {"summary": "Old."}, "source": "s"},
                {"code": 9, "name": "spent", "http": [402], "kind": "quotaExhausted", "summary": "All is spent.",
                 "retry": {"verdict": "never"}, "effect": "done", "source": "s"},
                {"code": 10, "name": "mute", "summary": "Nothing is said.", "source": "s"},
                {"name": "slow", "formerNames": ["tooSlow"], "when": {"http": [503]}, "http": [503], "kind": "unavailable",
                 "retry": {"verdict": "afterDelay"}, "summary": "It is slow.", "source": "s"}
                """,
            http: """
                {"status": 404, "kind": "notFound", "message": "Not Found", "summary": "Acme has no such page.",
                 "resolution": "Look at the catalogue.", "source": "s"},
                {"status": "5xx", "message": "Server Error", "kind": "internal", "summary": "Acme is down.", "source": "s"}
                """,
            more: """
                , "policies": {"credits": {"chargedOnError": true, "exceptStatuses": [404], "summary": "Errors cost.",
                 "source": "s"}}, "categories": [{"id": "c", "title": "Things", "kind": "notFound", "source": "s"}]
                """
        )
    }

    static func second() throws -> Catalog {
        try acme(
            errors: """
                {"code": "X", "name": "nope", "http": [404], "kind": "notFound", "summary": "Nope.", "source": "s"}
                """,
            id: "bolt"
        )
    }

    /// The files that belong to no catalog.
    static func sharedFiles(_ catalogs: [Catalog], _ options: Site.Options = Site.Options()) -> [String: String] {
        var files: [String: String] = [:]
        Site(catalogs, options: options).forEachSharedFile { file in
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        return files
    }

    /// A catalog with many codes of one kind, verdict and status.
    static func large(_ count: Int) throws -> Catalog {
        let errors = (0..<count).map {
            """
            {"code": \($0), "name": "c\($0)", "http": [404], "kind": "notFound", "summary": "It is lost.",
             "retry": {"verdict": "never"}, "source": "s"}
            """
        }
        return try acme(errors: errors.joined(separator: ","), id: "large")
    }
}

extension [String: String] {
    /// A page, read.
    func page(_ path: String) throws -> MarkupScanner { MarkupScanner(try #require(self[path], "\(path)")) }

    /// The rows of the tables of a page: the texts of their cells.
    func rows(_ path: String) throws -> [[String]] { try page(path).rows }
}

extension MarkupScanner {
    /// The rows of all tables: the texts of their cells.
    var rows: [[String]] {
        var rows: [[String]] = []
        var isInCell = false
        for (tag, text) in zip(tags, texts) {
            switch tag.name {
            case "tr": rows.append([])
            case "th", "td":
                isInCell = true
                rows[rows.count - 1].append(text)
            case "/th", "/td": isInCell = false
            default: if isInCell { rows[rows.count - 1][rows[rows.count - 1].count - 1] += text }
            }
        }
        return rows
    }
}
