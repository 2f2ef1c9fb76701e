import ErrataCatalog
import ErrataCore
import ErrataReference
import ErrataSearch

/// A command line up to the word that a shell wants completed.
struct CommandLineWords {
    private let words: [String]
    /// What has been typed of the word.
    private let prefix: String

    /// - Parameters:
    ///   - words: all words, the command's own name first.
    ///   - index: the place of the word to complete.
    init(_ words: [String], index: Int, prefix: String) {
        self.words = Array(words.prefix(max(0, index)))
        self.prefix = prefix
    }

    /// The ids of catalogs and vendors.
    var vendors: [String] {
        offered(catalogs.flatMap { [$0.id, $0.vendor] })
    }

    /// The ids of the categories of the vendors that are named on the line, or of all.
    var categories: [String] {
        offered(named.flatMap(\.categories).map(\.id))
    }

    /// What `explain` takes: codes, names and statuses of the vendor that is named on the line; without one also the
    /// vendors, and only these as long as nothing has been typed.
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

    /// The words among some that begin with what has been typed, each once.
    private func offered(_ words: [String]) -> [String] {
        var seen: Set<ShellWord> = []
        return words.compactMap { word in
            guard word.utf8.starts(with: prefix.utf8), let word = ShellWord(word) else { return nil }
            return seen.insert(word).inserted ? word.text : nil
        }
    }

    /// The catalogs that the line has named already, or all.
    private var named: [Catalog] {
        let catalogs = catalogs
        let named = words.dropFirst().flatMap { catalogs.named($0) }
        return named.isEmpty ? catalogs : named
    }

    /// The catalogs that the command would know; those that cannot be read are no matter for a shell.
    private var catalogs: [Catalog] {
        var catalogs = Catalogs.all
        for catalog in SpecSearchPath.environment.catalogs(report: { _ in }) { catalogs.add(catalog) }
        for catalog in SpecSearchPath(specs).catalogs(report: { _ in }) { catalogs.add(catalog) }
        return catalogs
    }

    /// The files after `--spec`, which bash parts from its value at `=`.
    private var specs: [[UInt8]] {
        words.indices.compactMap { place in
            if words[place].hasPrefix("--spec=") { return Array(words[place].utf8.dropFirst(7)) }
            guard words[place] == "--spec" else { return nil }
            return words[(place + 1)...].first { $0 != "=" }.map { Array($0.utf8) }
        }
    }
}

extension Catalog {
    /// All that a code can be asked for by.
    fileprivate var spellings: [String] {
        entries.flatMap { [$0.codeText, $0.name].compactMap(\.self) } + statuses.map(\.codeText)
    }
}
