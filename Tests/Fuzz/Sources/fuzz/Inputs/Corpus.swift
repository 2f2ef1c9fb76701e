import Foundation

/// The inputs that mutations start from, and the words that they insert.
struct Corpus {
    private(set) var inputs: [[UInt8]]
    let words: [[UInt8]]

    init(_ inputs: [String], words: [String]) {
        self.inputs = inputs.map { Array($0.utf8) }
        self.words = words.map { Array($0.utf8) }
    }

    /// Adds the inputs of a file: the member `stdin` of each case in a JSON list, else the whole file.
    mutating func add(file path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let cases = (try? JSONSerialization.jsonObject(with: data)) as? [[String: Any]]
        let texts = cases?.compactMap { $0["stdin"] as? String }
        inputs += texts?.map { Array($0.utf8) } ?? [Array(data)]
    }
}
