import ErrataCore
import ErrataJSON

/// Reads the codes that no table has from what `errata summarize --format json` or `errata spec drift --format json`
/// wrote. A summary has no messages, since it holds no text from the logs; drift has them as templates.
struct SummaryReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    /// Whether a document is a summary or drift.
    static func recognizes(_ root: JSONValue) -> Bool {
        guard root.member(named: "unknown")?.value.array != nil else { return false }
        return root.member(named: "by")?.value.string != nil || root.member(named: "drift")?.value.bool != nil
    }

    func table() throws(ImportError) -> SourceTable {
        let root = try file.parsed()
        guard Self.recognizes(root) else {
            throw ImportError("this is neither a summary nor drift: errata summarize --format json writes one")
        }
        if let grouping = root.member(named: "by")?.value.string, grouping != "code" {
            throw ImportError(
                "the errors of this summary are not grouped by code; --by code of errata summarize does that"
            )
        }
        return table(of: root.member(named: "unknown")?.value.array ?? [])
    }

    private func table(of rows: [JSONValue]) -> SourceTable {
        let lines = JSONLines(file.bytes)
        var (errors, indices, catalogs): ([WireError], [[String]: Int], Set<String>) = ([], [:], [])
        for row in rows {
            let seen = SummaryRow(row)
            guard let code = seen.code, options.table.map({ seen.catalog == $0 }) ?? true else { continue }
            if let catalog = seen.catalog { catalogs.insert(catalog) }
            let key = [code, seen.within ?? ""]
            if indices[key] == nil {
                indices[key] = errors.count
                errors.append(WireError(line: lines.position(of: row.offset).line, code: code))
            }
            if let index = indices[key] { errors[index].add(seen) }
        }
        var table = SourceTable()
        table.errors = errors.flatMap(\.rows)
        if catalogs.count > 1 {
            let list = catalogs.sorted().joined(separator: ", ")
            table.flags.append(ImportFlag(line: 1, "codes of several catalogs: \(list); --table ID chooses one"))
        }
        return table
    }
}

extension WireError {
    fileprivate mutating func add(_ row: SummaryRow) {
        typedCode = typedCode ?? row.typedCode
        within = within ?? row.within
        category = category ?? row.category
        count += row.count
        for (status, count) in row.statuses { statuses[status, default: 0] += count }
        messages += row.messages.filter { message in !messages.contains { $0.text == message.text } }
    }
}
