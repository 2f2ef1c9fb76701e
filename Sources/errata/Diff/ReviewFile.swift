import ErrataAuthoring
import ErrataJSON
import ErrataReference

/// A file beside the specs of a comparison.
struct ReviewFile {
    private let file: InputFile

    init(path: String) {
        file = InputFile(path: path)
    }

    /// Reads the file; where it cannot be used, that is said with its place.
    func read<Content>(_ content: ([UInt8]) throws(ReviewFileError) -> Content) throws(Complaint) -> Content {
        let bytes = Array(try file.read())
        do throws(ReviewFileError) {
            return try content(bytes)
        } catch {
            let place = JSONLines(bytes).position(of: error.offset)
            StandardError.say("\(file.name):\(place.line):\(place.column): error: \(error.words)")
            throw Complaint(status: .badData)
        }
    }
}
