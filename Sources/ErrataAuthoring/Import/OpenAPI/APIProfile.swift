import ErrataJSON

/// What a description of an API says about the API as a whole.
struct APIProfile {
    private let root: JSONValue

    /// Reads the root of a document.
    init(_ root: JSONValue) {
        self.root = root
    }

    /// A table without errors.
    var table: SourceTable {
        var table = SourceTable()
        let info = root.value("info")
        table.title = Prose.text(info?.text("title"))?.text
        table.version = info?.text("version") ?? info?.value("version")?.number?.text
        table.summary = Prose.firstSentence(info?.text("summary")) ?? Prose.firstSentence(info?.text("description"))
        table.url = root.value("externalDocs")?.text("url").flatMap { $0.hasPrefix("http") ? $0 : nil }
        table.hosts = hosts
        return table
    }

    private var hosts: [String] {
        let servers = (root.value("servers")?.array ?? []).compactMap { server in
            server.text("url").flatMap { Self.host(of: Self.filled($0, server.value("variables"))) }
        }
        let host = root.text("host").flatMap { Self.host(of: "//" + $0) }
        return (servers + (host.map { [$0] } ?? [])).reduce(into: []) { hosts, host in
            if !hosts.contains(host) { hosts.append(host) }
        }
    }

    /// Returns an address with the default values of its variables.
    private static func filled(_ address: String, _ variables: JSONValue?) -> String {
        var parts = address.split(separator: "{", omittingEmptySubsequences: false)
        for index in parts.indices.dropFirst() {
            let pieces = parts[index].split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard pieces.count == 2, let value = variables?.value(String(pieces[0]))?.text("default") else {
                parts[index] = "{" + parts[index]
                continue
            }
            parts[index] = Substring(value + pieces[1])
        }
        return parts.joined()
    }

    /// Returns the name of the host of an address, in lower case; nil for a local name, a number or a part that is
    /// still open.
    private static func host(of address: String) -> String? {
        guard let start = address.firstRange(of: "//") else { return nil }
        let authority = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let name = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
        }
        guard labels.count > 1, isName, labels.last?.contains(where: \.isLetter) == true, labels.last != "localhost"
        else {
            return nil
        }
        return name
    }
}
