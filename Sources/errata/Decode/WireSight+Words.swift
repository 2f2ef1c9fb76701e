import ErrataCore
import ErrataReference
import ErrataSearch
import ErrataWire

extension WireSight {
    /// A description of an input that tells of no response.
    var words: TerminalText {
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
    func closeWords(among catalogs: [Catalog]) -> [TerminalText] {
        close.map { near in
            let names = near.catalogs.map(\.id).joined(separator: ", ")
            let nearest = NearestCodes.candidates(to: near.code, in: catalogs).map(\.entry.id)
            let like: TerminalText = nearest.isEmpty ? "" : "; known are \(nearest.joined(separator: ", "))"
            return """
                It has \(near.code.cut(to: 100)) at \(near.pointer), where \(names) would have a code, but no table \
                knows it\(like).
                """
        }
    }
}
