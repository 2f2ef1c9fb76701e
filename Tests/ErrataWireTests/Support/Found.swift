import ErrataCatalog
import ErrataWire

/// The failures in an input, in the form in which tests compare them.
struct Found: Equatable, CustomStringConvertible {
    let id: String
    let status: Int?
    let delay: Int?
    let line: Int?

    init(_ failure: FoundFailure) {
        let decoded = failure.attribution.failure
        id = decoded.entry?.id ?? decoded.transport?.rawValue ?? decoded.catalog.id
        (status, delay, line) = (decoded.status, decoded.serverDelay, failure.line)
    }

    var description: String { "\(id) \(status ?? 0) after \(delay ?? 0) at \(line ?? 0)" }

    /// Returns the failures in an input, by their descriptions.
    static func all(in input: String) -> [String] {
        var finder = FailureFinder(now: 1_774_353_600)
        return (finder.append(input.utf8) + finder.finish()).map { Found($0).description }
    }

    static let linq = #"{"success":false,"error":{"status":429,"code":1007,"message":"x","retry_after":30}}"#
}
