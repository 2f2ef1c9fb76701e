public import ErrataCatalog
import ErrataWire

/// A group of errors that are counted together.
public struct ErrorGroup: Sendable, Hashable, Codable {
    /// The group's identifier within its ``ErrorTally/Grouping``; stable from run to run.
    public let key: String
    /// The group's title, as it is shown: `linq/1007 rateLimitExceeded`, `2026-03-24T12:00:00Z`.
    public let title: String
    /// A sample error; in a group by code all errors are alike.
    public let sample: UntypedFailure
    /// Whether no table has the code; always false for groups by anything but code.
    public let isUnknown: Bool
    /// The number of errors.
    public internal(set) var count = 0
    /// The time of the first error, in seconds since 1970; nil where none has a time.
    public internal(set) var first: Int?
    /// The time of the last error, in seconds since 1970; nil where none has a time.
    public internal(set) var last: Int?
    /// The number of the line of the first error, from 1, counted over all logs.
    public internal(set) var firstLine = 0
    /// The number of the line of the last error, counted over all logs.
    public internal(set) var lastLine = 0
    /// The first lines with its errors, where they were asked for.
    public internal(set) var examples: [LogExample] = []

    init(key: String, title: String, sample: UntypedFailure, isUnknown: Bool) {
        (self.key, self.title, self.sample, self.isUnknown) = (key, title, sample, isUnknown)
    }

    mutating func add(_ time: Int?, line: Int) {
        count += 1
        if firstLine == 0 { firstLine = line }
        lastLine = line
        guard let time else { return }
        first = min(first ?? time, time)
        last = max(last ?? time, time)
    }
}

/// The key and the title of the group that an error belongs to.
struct GroupName {
    let key: String
    let title: String

    init(of failure: UntypedFailure, at time: Int?, by grouping: ErrorTally.Grouping) {
        switch grouping {
        case .code: self.init(codeOf: failure)
        case .vendor: self.init(failure.catalog.id)
        case .actor:
            let actor = failure.actor
            self.init(actor?.rawValue ?? "", actor?.rawValue ?? "not documented")
        case .hour:
            let hour = time.map { LogTimestamp.text($0 - $0 % 3600) }
            self.init(hour ?? "", hour ?? "without a time")
        }
    }

    private init(_ key: String, _ title: String? = nil) {
        (self.key, self.title) = (key, title ?? key)
    }

    private init(codeOf failure: UntypedFailure) {
        if let entry = failure.entry {
            let name = entry.hasNumericCode ? entry.name : nil
            self.init(entry.id, [entry.id, name].compactMap(\.self).joined(separator: " "))
        } else if let code = failure.ownCode?.cut(to: 100) {
            let path = (failure.coarserCodes.map { $0.cut(to: 100) } + [code]).joined(separator: "/")
            let title = "\(failure.catalog.id)/\(path)\(failure.status.map { ", HTTP \($0)" } ?? "")"
            self.init("?\(title)", title)
        } else if let transport = failure.transport {
            self.init("~\(transport.rawValue)", "no answer: \(transport.rawValue)")
        } else {
            let title = "\(failure.catalog.id)/\(failure.status.map(String.init) ?? "without a code")"
            self.init("=\(title)", title)
        }
    }
}

extension Catalog.Entry {
    /// Whether the code is a number, which says little without the name.
    fileprivate var hasNumericCode: Bool {
        if case .integer = code { return true }
        return false
    }
}
