import Foundation
import Testing

@Suite("Links to a reference site")
struct DocsOptionTests {
    private static let site = "https://errata.example/base"
    private static let address = "https://errata.example/base/linq/1007/"
    private static let body = #"{"success":false,"error":{"code":1007}}"#

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Command.Result {
        try Command.run(arguments, input: Data(Self.body.utf8), environment: environment)
    }

    @Test(
        "explain and decode tell the permanent address in every form",
        arguments: [["explain", "linq", "1007"], ["decode", "--vendor", "linq", "--status", "429"]]
    )
    func forms(_ call: [String]) throws {
        let call = call + ["--docs", Self.site]
        #expect(try run(call).text.contains("\nPage          \(Self.address)\n"))
        let markdown = try run(call + ["--format", "markdown"]).text
        #expect(markdown.contains("- **Page:** [`\(Self.address)`](\(Self.address))\n"))
        let object = try #require(try run(call + ["--format", "json"]).objects?.first)
        let entry = object["entry"] as? [String: Any] ?? object
        #expect(entry["documentationURL"] as? String == Self.address)
    }

    @Test("without a site there is no address")
    func absent() throws {
        #expect(try !run(["explain", "linq", "1007"]).text.contains("Page "))
        #expect(try run(["explain", "linq", "1007", "--format", "json"]).objects?.first?["documentationURL"] == nil)
        #expect(try !run(["decode"]).text.contains("Page "))
    }

    @Test("the environment names a site where the option does not, and what is none is ignored with a message")
    func environment() throws {
        let call = ["explain", "linq", "1007"]
        #expect(try run(call, ["ERRATA_DOCS": Self.site]).text.contains(Self.address))
        let other = try run(call + ["--docs", "http://other.example"], ["ERRATA_DOCS": Self.site]).text
        #expect(other.contains("http://other.example/linq/1007/") && !other.contains(Self.site))
        let bad = try run(call, ["ERRATA_DOCS": "errata.example\u{1B}[2J"])
        #expect(bad.status == 0 && !bad.text.contains("Page "))
        #expect(bad.talk.hasPrefix("errata: ERRATA_DOCS is ignored: ") && !bad.talk.contains("\u{1B}"))
    }

    @Test(
        "what is no base address is a usage error, and controls no terminal",
        arguments: [
            "errata.example", "javascript:alert(1)", "https://x/?q", "https://x/#f", "https://", "https://x/\u{1B}[2J",
        ]
    )
    func refused(_ address: String) throws {
        let result = try run(["explain", "linq", "1007", "--docs", address])
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.talk.contains("is not the base address of a site") && !result.talk.contains("\u{1B}"))
    }

    @Test("the spec's own site and the vendor's own page are told without an option")
    func ofTheSpec() throws {
        let folder = try TemporaryFolder()
        let docs = #""docs": "https://acme.example/errata", "summary": "#
        let page = #""documentation": "https://acme.example/101", "code": 101,"#
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
            .replacing(#""summary": "#, with: docs, maxReplacements: 1)
            .replacing(#""code": 101,"#, with: page)
        let path = try folder.write(text, to: "acme.json")
        let result = try run(["explain", "acme", "101", "--spec", path])
        #expect(result.text.contains("\nPage          https://acme.example/errata/acme-v1/101/\n"), "\(result.talk)")
        #expect(result.text.contains("\nVendor page   https://acme.example/101\n"))
    }

    #if os(Linux)
    @Test("on a terminal an address is a hyperlink, whether letters are plain or not, but not where TERM is dumb")
    func hyperlink() throws {
        let call = ["explain", "linq", "1007", "--docs", Self.site]
        let link = "\u{1B}]8;;\(Self.address)\u{1B}\\"
        #expect(try Terminal().output(of: call, ["TERM": "xterm"]).contains(link))
        #expect(try Terminal().output(of: call, ["TERM": "xterm", "NO_COLOR": "1"]).contains(link))
        #expect(try !Terminal().output(of: call, ["TERM": "dumb"]).contains("\u{1B}"))
        #expect(try !run(call, ["TERM": "xterm", "CLICOLOR_FORCE": "1"]).text.contains("]8;;"))
    }
    #endif
}
