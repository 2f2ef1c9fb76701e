import ErrataCatalog
import ErrataCore
import ErrataReference
import ErrataSearch

/// A command line up to the word to complete.
struct CommandLineWords {
    private let words: [String]
    /// The part of the word that has been typed.
    private let prefix: String

    /// - Parameters:
    ///   - words: all words, the name of the command first.
    ///   - index: the index of the word to complete.
    init(_ words: [String], index: Int, prefix: String) {
        self.words = Array(words.prefix(max(0, index)))
        self.prefix = prefix
    }

    /// The ids of catalogs and vendors.
    var vendors: [String] {
        offered(catalogs.flatMap { [$0.id, $0.vendor] })
    }

    /// The ids of the categories of the vendors that the line names, or of all vendors.
    var categories: [String] {
        offered(named.flatMap(\.categories).map(\.id))
    }

    /// The arguments of `explain`: codes, names and statuses of the vendor that the line names; without a vendor also
    /// the
    /// vendors, and only these until something has been typed.
    var codes: [String] {
        let catalogs = catalogs
        let named = named
        guard named.count == catalogs.count else { return offered(named.flatMap(\.spellings)) }
        if prefix.isEmpty { return vendors }
        if let slash = prefix.firstIndex(of: "/") {
            let vendor = String(prefix[..<slash])
            return offered(catalogs.named(vendor).flatMap(\.spellings).map { "\(vendor)/\($0)" })
        }
        return vendors + offered(catalogs.flatMap(\.spellings))
    }

    /// Returns the words that begin with the typed part, without duplicates.
    private func offered(_ words: [String]) -> [String] {
        var seen: Set<ShellWord> = []
        return words.compactMap { word in
            guard word.utf8.starts(with: prefix.utf8), let word = ShellWord(word) else { return nil }
            return seen.insert(word).inserted ? word.text : nil
        }
    }

    /// The catalogs that the line already names, or all catalogs.
    private var named: [Catalog] {
        let catalogs = catalogs
        let named = words.dropFirst().flatMap { catalogs.named($0) }
        return named.isEmpty ? catalogs : named
    }

    /// The catalogs that the command would use; those that cannot be read are ignored.
    private var catalogs: [Catalog] {
        var catalogs = Catalogs.all
        for catalog in SpecSearchPath.environment.catalogs(report: { _ in }) { catalogs.add(catalog) }
        for catalog in SpecSearchPath(specs).catalogs(report: { _ in }) { catalogs.add(catalog) }
        return catalogs
    }

    /// The files after `--spec`, which bash splits from its value at `=`.
    private var specs: [[UInt8]] {
        words.indices.compactMap { position in
            if words[position].hasPrefix("--spec=") { return Array(words[position].utf8.dropFirst(7)) }
            guard words[position] == "--spec" else { return nil }
            return words[(position + 1)...].first { $0 != "=" }.map { Array($0.utf8) }
        }
    }
}

extension Catalog {
    /// Every spelling by which an entry can be looked up.
    fileprivate var spellings: [String] {
        entries.flatMap { [$0.codeText, $0.name].compactMap(\.self) } + statuses.map(\.codeText)
    }
}
