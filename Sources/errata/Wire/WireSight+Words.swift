import ErrataCore
import ErrataReference

extension WireSight {
    /// What is said where a body has a code that nobody's table has.
    func closeWords(among catalogs: [Catalog]) -> [TerminalText] {
        close.map { near in
            let names = near.catalogs.map(\.id).joined(separator: ", ")
            let nearest = NearestCodes.candidates(to: near.code, in: catalogs).map(\.entry.id)
            let like: TerminalText = nearest.isEmpty ? "" : "; known are \(nearest.joined(separator: ", "))"
            return """
                It has \(near.code.cut(to: 100)) at \(near.place), where \(names) would have a code, but no table knows \
                it\(like).
                """
        }
    }
}
