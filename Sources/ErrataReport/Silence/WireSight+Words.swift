import ErrataCore
import ErrataReference
import ErrataSearch
import ErrataWire

extension WireSight {
    /// Whether an input without a failure shows a success, and nothing that could be an error.
    package var isNoError: Bool { isSuccess && close.isEmpty }

    /// Returns what is said about an input that held no failure; nothing where it shows that there is no error.
    ///
    /// - Parameters:
    ///   - input: the name of the input, the subject of a sentence.
    ///   - means: how a status is given, such as `with --status`.
    ///   - catalogs: the catalogs in question.
    package func doubts(about input: String, means: TerminalText, among catalogs: [Catalog]) -> [TerminalText] {
        guard !isNoError else { return [] }
        guard close.isEmpty else {
            return closeWords(among: catalogs) + ["A status would show whether that is an error: give it \(means)."]
        }
        let sentence: TerminalText = """
            \(input) is not a response with a status or a code that a table has. It contains \(words). A status can be \
            given \(means).
            """
        return [sentence]
    }

    /// A description of an input that tells of no response.
    private var words: TerminalText {
        guard let first else { return "no response" }
        let end: TerminalText = first.isCut ? "…" : ""
        let start: TerminalText = "`\(TerminalText(bytes: first.start))\(end)`"
        let more: TerminalText = silent > 1 ? " and \(silent - 1) more like it" : ""
        switch first.content {
        case .binary: return "bytes that are not text\(more)"
        case .markup: return "a page of HTML or XML without a status, \(start)\(more)"
        case .json: return "JSON, \(start)\(more)"
        case .brokenJSON: return "JSON that is truncated or malformed, \(start)\(more)"
        case .text: return "text without a body in it, \(start)\(more)"
        }
    }

    /// Returns the sentences about a code in a body that no catalog has.
    private func closeWords(among catalogs: [Catalog]) -> [TerminalText] {
        close.map { near in
            let names = near.catalogs.map { $0.id }.joined(separator: ", ")
            let nearest = NearestCodes.candidates(to: near.code, in: catalogs).map { $0.entry.id }
            let like: TerminalText = nearest.isEmpty ? "" : "; known are \(nearest.joined(separator: ", "))"
            return """
                It has \(near.code.cut(to: 100)) at \(near.pointer), where \(names) would have a code, but no table \
                knows it\(like).
                """
        }
    }
}
