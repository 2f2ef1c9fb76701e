/// A line of a log.
public struct LogPlace: Sendable, Hashable {
    /// The name of the log, such as a path.
    public let log: String
    /// The number of the line in it, from 1.
    public let line: Int

    /// Creates the place of a line.
    public init(log: String, line: Int) {
        (self.log, self.line) = (log, line)
    }
}

/// How many times something was seen in logs, when, where first, and with which HTTP statuses.
public struct Sightings: Sendable, Hashable {
    /// The maximum number of statuses that are told apart.
    static let maximumStatusCount = 32

    /// The number of times.
    public private(set) var count = 0
    /// The first time, in seconds since 1970; nil where no line tells one.
    public private(set) var first: Int?
    /// The last time, in seconds since 1970; nil where no line tells one.
    public private(set) var last: Int?
    /// The first line.
    public private(set) var place: LogPlace?
    /// The number of times with each status.
    private(set) var statusCounts: [Int: Int] = [:]

    /// The statuses, in ascending order.
    public var statuses: [SeenStatus] { SeenStatus.list(statusCounts) }

    mutating func add(status: Int?, time: Int?, place: LogPlace) {
        count += 1
        self.place = self.place ?? place
        if let status, statusCounts[status] != nil || statusCounts.count < Self.maximumStatusCount {
            statusCounts[status, default: 0] += 1
        }
        guard let time else { return }
        first = min(first ?? time, time)
        last = max(last ?? time, time)
    }
}

/// A status that was seen in logs.
public struct SeenStatus: Sendable, Hashable {
    /// The status.
    public let status: Int
    /// The number of times.
    public let count: Int

    static func list(_ counts: [Int: Int]) -> [SeenStatus] {
        counts.map { SeenStatus(status: $0.key, count: $0.value) }.sorted { $0.status < $1.status }
    }
}
