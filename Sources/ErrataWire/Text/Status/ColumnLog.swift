import ErrataBytes

/// Reads logs whose columns are named by a line of their own: the W3C's extended format of IIS and CloudFront
/// (`#Fields: date time cs-method cs-uri-stem sc-status`), and Zeek's (`#fields ts method uri status_code`).
///
/// A line is a row only where it has a value for every column, with a status and a time in their places.
package struct ColumnLog: Sendable {
    /// What a row tells.
    package struct Row: Equatable {
        /// The HTTP status.
        package let status: Int
        /// The time, in seconds since 1970; nil where the columns have none.
        package let time: Int?
        /// The request, such as `GET /v1/chats`.
        package let origin: String?
    }

    /// A column that is read.
    private enum Role: Int, CaseIterable {
        case status, date, time, instant, method, url
    }

    /// The roles of the columns, in their order; nil for one that is not read.
    private var roles: [Role?] = []
    private var hasDate = false

    package init() {}

    /// Whether the columns are known and one of them is the status.
    package private(set) var isInForce = false

    /// Whether a line can name columns.
    package static func canName(_ line: ByteSlice) -> Bool {
        line.hasLetters("#fields", at: 0)
    }

    /// Reads a line that names the columns, which are in force until the next such line; any other changes nothing.
    package mutating func read(_ line: ByteSlice) {
        guard Self.canName(line) else { return }
        roles = line.split { ASCII.isBlank($0) || $0 == 0x0D }.dropFirst().map {
            Self.role(of: ByteSlice(rebasing: $0))
        }
        isInForce = roles.contains(.status)
        hasDate = roles.contains(.date)
    }

    private static func role(of name: ByteSlice) -> Role? {
        switch String(decoding: FieldName.letters(name), as: UTF8.self) {
        case "scstatus", "statuscode", "status": .status
        case "date": .date
        case "time": .time
        case "ts", "timestamp": .instant
        case "csmethod", "method": .method
        case "csuristem", "csuri", "uri": .url
        default: nil
        }
    }

    /// Returns the status of a row; nil for a line that is none.
    package func status(_ line: ByteSlice) -> Int? {
        values(line)?.status
    }

    /// Reads a row; nil for a line that is none.
    package func row(_ line: ByteSlice) -> Row? {
        guard let (status, time, places) = values(line) else { return nil }
        let words = [places[Role.method.rawValue], places[Role.url.rawValue]].filter { !$0.isEmpty }
        let origin = words.map { line.part($0).text }.joined(separator: " ")
        return Row(status: status, time: time, origin: origin.isEmpty ? nil : origin)
    }

    private typealias Places = [Range<Int>]

    private func values(_ line: ByteSlice) -> (status: Int, time: Int?, places: Places)? {
        guard isInForce, !line.isEmpty, let places = places(line) else { return nil }
        let digits = line.part(places[Role.status.rawValue])
        guard digits.count == 3, let status = digits.decimal, status >= 100 else { return nil }
        guard let time = time(line, places) else { return nil }
        return (status, time, places)
    }

    /// Returns the places of the values by their roles; nil where their number is not that of the columns.
    private func places(_ line: ByteSlice) -> Places? {
        let separator: UInt8 = line.firstIndex(of: 0x09, from: 0) == nil ? 0x20 : 0x09
        var places = Places(repeating: 0..<0, count: Role.allCases.count)
        var (start, column) = (0, 0)
        while start <= line.count {
            let end = line.firstIndex(of: separator, from: start) ?? line.count
            guard column < roles.count else { return nil }
            if let role = roles[column] { places[role.rawValue] = start..<end }
            (start, column) = (end + 1, column + 1)
        }
        return column == roles.count ? places : nil
    }

    /// Returns the time of a row, itself nil where the columns have none; nil where their values are no time.
    private func time(_ line: ByteSlice, _ places: Places) -> Int?? {
        let instant = line.part(places[Role.instant.rawValue])
        if !instant.isEmpty { return LogTimestamp.seconds(instant).map { .some($0) } }
        guard hasDate else { return .some(nil) }
        let (date, time) = (line.part(places[Role.date.rawValue]), line.part(places[Role.time.rawValue]))
        let both = Array(date) + [0x20] + Array(time)
        return both.withUnsafeBufferPointer { LogTimestamp.seconds($0) }.map { .some($0) }
    }
}
