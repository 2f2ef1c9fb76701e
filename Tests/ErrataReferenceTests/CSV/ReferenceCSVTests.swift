import ErrataCatalog
import ErrataCore
import TestSupport
import Testing

@testable import ErrataReference

@Suite("Reference as CSV")
struct ReferenceCSVTests {
    /// The rows of a file as a reader of RFC 4180 sees them; an empty cell is nil.
    private func rows(_ text: String) throws -> [[String: String]] {
        var (rows, row, cell, isQuoted, wasQuoted) = ([[String?]](), [String?](), "", false, false)
        func end() {
            row.append(cell.isEmpty && !wasQuoted ? nil : cell)
            (cell, wasQuoted) = ("", false)
        }
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"": cell.unicodeScalars.append(rest.removeFirst())
            case "\"": (isQuoted, wasQuoted) = (!isQuoted, true)
            case "," where !isQuoted: end()
            case "\n" where !isQuoted:
                end()
                rows.append(row)
                row = []
            default: cell.unicodeScalars.append(scalar)
            }
        }
        #expect(row.isEmpty && !isQuoted, "the file does not end with a whole line")
        let names = try #require(rows.first).compactMap(\.self)
        #expect(names == ReferenceCSV.columns && rows.allSatisfy { $0.count == names.count })
        return rows.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: zip(names, row).compactMap { name, cell in cell.map { (name, $0) } })
        }
    }

    @Test("there is a row for each code and each row of a status, with what applies to it")
    func everyEntry() throws {
        let rows = try rows(ReferenceCSV(Catalogs.all).text)
        let entries = Catalogs.all.flatMap(\.searched)
        #expect(Set(rows.compactMap { $0["id"] }) == Set(entries.map(\.id)) && rows.count == entries.count)
        let limited = try #require(rows.first { $0["id"] == "linq/1007" })
        #expect(limited["catalog"] == "linq" && limited["type"] == "error" && limited["codeType"] == "integer")
        #expect(limited["code"] == "1007" && limited["name"] == "rateLimitExceeded" && limited["http"] == "429")
        #expect(limited["verdict"] == "afterDelay" && limited["until"] == "windowReset" && limited["effect"] == "none")
        #expect(limited["resolution"] == Catalogs.all.flatMap(\.entries).first { $0.id == "linq/1007" }?.resolution)
        #expect(limited["retired"] == "false" && limited["within"] == nil && limited["documentationURL"] == nil)
        let gateway = try #require(rows.first { $0["id"] == "http/504" })
        #expect(gateway["type"] == "status" && gateway["name"] == nil && gateway["http"] == "504")
    }

    @Test("a fact that is not the entry's own is there with what tells it, and waits are in seconds")
    func facts() throws {
        let catalog = try catalog(
            """
            {"catalog": {"id": "a", "vendor": "a", "name": "A", "type": "A", "docs": "https://e.example", "summary": "s"},
             "sources": [{"id": "d", "title": "t", "retrieved": "2026-01-01"}],
             "categories": [{"id": "c", "title": "C", "effect": "none", "source": "d",
               "retry": {"verdict": "afterDelay", "initialSeconds": 0.5, "maximumSeconds": 30}}],
             "errors": [
               {"code": "q", "name": "x", "aliases": ["y z", 7], "category": "c", "http": [400, 409], "kind": "timeout",
                "summary": "s", "deprecated": {"summary": "Gone.", "successor": "z"}, "source": "d"},
               {"code": "z", "name": "z", "summary": "s", "source": "d"}]}
            """
        )
        let row = try rows(ReferenceCSV([catalog]).text)[0]
        #expect(row["initialSeconds"] == "0.5" && row["maximumSeconds"] == "30" && row["effect"] == "none")
        #expect(row["inherited"] == "retry=category effect=category" && row["aliases"] == "y z\n7")
        #expect(row["http"] == "400 409" && row["retired"] == "true" && row["successor"] == "z")
        #expect(row["documentationURL"] == "https://e.example/a/q/")
        let other = try rows(ReferenceCSV([catalog], on: SiteAddress("https://other.example/base")).text)
        #expect(other[1]["documentationURL"] == "https://other.example/base/a/z/")
    }

    @Test("every text is exact, and what a spreadsheet takes for a formula is counted")
    func texts() throws {
        let texts = hostileTexts + ["=1+1", "@SUM(A1)", "+1", "-1", " padded ", "tab\t", "a,b", "\"", "\r\n", "é"]
        let sheet = ReferenceCSV([try catalog(ofTexts: texts)])
        let rows = try rows(sheet.text)
        #expect(rows.map { $0["message"] } == texts)
        #expect(rows.map { $0["userMessage"] } == texts)
        let formulas = texts.filter { $0.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true && Int($0) == nil }
        // Message, summary, resolution and the message for users have each text.
        #expect(sheet.formulaCount == 4 * formulas.count && !formulas.isEmpty)
    }

    @Test("an absent value is an empty cell, and an empty text is not")
    func empty() {
        #expect(CSVCell.encode(nil) == "" && CSVCell.encode("") == "\"\"" && CSVCell.encode("a\"b") == "\"a\"\"b\"")
        #expect(CSVCell.encode(" a") == "\" a\"" && CSVCell.encode("a b") == "a b")
    }
}
