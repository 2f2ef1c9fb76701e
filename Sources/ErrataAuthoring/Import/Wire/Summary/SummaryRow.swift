import ErrataCore
import ErrataJSON

/// A row of a summary or of drift: a code that no table has.
struct SummaryRow {
    /// The code as text; nil for a row that is none.
    let code: String?
    /// The code, where the row tells its type.
    let typedCode: WireCode?
    /// The coarser code in which it stands.
    let within: String?
    /// The id of its category.
    let category: String?
    /// The id of the catalog by which it was decoded.
    let catalog: String?
    /// The number of times.
    let count: Int
    /// The statuses, each with a number of times.
    let statuses: [(status: Int, count: Int)]
    /// The messages.
    let messages: [SeenMessage]

    /// Reads a row. What is not of the right type is ignored.
    init(_ row: JSONValue) {
        func member(_ name: String) -> JSONValue? { row.member(named: name)?.value }
        let sample = member("sample")
        let own = sample?.member(named: "rawCode")?.value ?? member("code")
        code = own?.string ?? own?.number?.text
        // A summary has every code as a string, whatever it was on the wire.
        typedCode = sample == nil ? own.flatMap(Self.typed) : nil
        let coarser = member("coarserCodes") ?? sample?.member(named: "coarserCodes")?.value
        within = coarser?.array?.last?.string
        category = member("stub")?.member(named: "category")?.value.string
        catalog = member("catalog")?.string
        count = member("count").flatMap(Self.count) ?? 0
        statuses = Self.statuses(of: row, count: count)
        messages = (member("messages")?.array ?? []).compactMap(Self.message)
    }

    private static func statuses(of row: JSONValue, count: Int) -> [(status: Int, count: Int)] {
        if let status = row.member(named: "status")?.value { return self.status(status).map { [($0, count)] } ?? [] }
        return (row.member(named: "statuses")?.value.array ?? []).compactMap { item in
            guard let status = item.member(named: "status").flatMap({ self.status($0.value) }) else { return nil }
            return (status, item.member(named: "count").flatMap { self.count($0.value) } ?? 0)
        }
    }

    private static func message(_ item: JSONValue) -> SeenMessage? {
        guard let text = item.member(named: "text")?.value.string, !text.isEmpty else { return nil }
        return SeenMessage(
            text: text,
            count: item.member(named: "count").flatMap { count($0.value) } ?? 0,
            isInferred: item.member(named: "inferred")?.value.bool ?? true
        )
    }

    private static func typed(_ value: JSONValue) -> WireCode? {
        if let text = value.string { return .string(text) }
        return value.integer.flatMap { Int(exactly: $0) }.map { .integer($0) }
    }

    private static func status(_ value: JSONValue) -> Int? {
        value.integer.flatMap { (100...999).contains($0) ? Int($0) : nil }
    }

    /// Returns a number of times; none is as great as to overflow a sum.
    private static func count(_ value: JSONValue) -> Int? {
        value.integer.flatMap { (0...1 << 40).contains($0) ? Int($0) : nil }
    }
}
