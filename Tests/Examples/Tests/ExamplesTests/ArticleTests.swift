import Foundation
import Testing

@Suite("The articles of modules that need a trait")
struct ArticleTests {
    @Test("their code is what is compiled here", arguments: ["ErrataHTTPTypes", "ErrataAsyncHTTPClient"])
    func code(module: String) throws {
        let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let article = examples.appending(path: "../../Sources/\(module)/\(module).docc/\(module).md").standardized
        let compiled = examples.appending(path: "Sources/Articles/\(module).swift")
        #expect(
            Self.code(in: try String(contentsOf: article, encoding: .utf8))
                == (try String(contentsOf: compiled, encoding: .utf8))
        )
    }

    /// Returns the Swift code blocks of an article, separated by blank lines.
    private static func code(in article: String) -> String {
        var blocks: [[Substring]] = []
        var isInside = false
        for line in article.split(separator: "\n", omittingEmptySubsequences: false) {
            switch line {
            case "```swift":
                isInside = true
                blocks.append([])
            case "```": isInside = false
            default: if isInside { blocks[blocks.count - 1].append(line) }
            }
        }
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
}
