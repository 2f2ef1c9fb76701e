import ErrataCatalog
import ErrataJSON
import ErrataLogs
import ErrataReference

/// A file with an earlier summary: the output of `summarize --format json`.
struct StoredSummary {
    private let file: InputFile

    init(path: String) {
        file = InputFile(path: path)
    }

    /// Reads the summary.
    func read(catalogs: [Catalog]) throws(Complaint) -> LogSummary {
        let bytes = Array(try file.read())
        do throws(StoredSummaryError) {
            return try LogSummary(json: bytes, catalogs: catalogs)
        } catch {
            let place = JSONLines(bytes).position(of: error.offset)
            StandardError.say("\(file.name):\(place.line):\(place.column): error: \(error.words).")
            throw Complaint(status: .badData)
        }
    }

    /// Reads a summary that must have a grouping.
    func read(catalogs: [Catalog], by grouping: ErrorTally.Grouping) throws(Complaint) -> LogSummary {
        let summary = try read(catalogs: catalogs)
        let own = summary.errors.grouping
        guard own != grouping else { return summary }
        throw Complaint(
            "\(file.name) has errors by \(own.rawValue), and not by \(grouping.rawValue); --by \(own.rawValue) asks for the same.",
            status: .usage
        )
    }
}
