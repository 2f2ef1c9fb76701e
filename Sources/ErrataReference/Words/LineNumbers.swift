/// The numbers of the lines of an input where something was found, in words.
package struct LineNumbers: Equatable {
    /// The maximum number of lines that are named.
    private static let most = 8

    private var named: [Int] = []
    private var count = 0

    /// Creates an empty list.
    package init() {}

    /// Adds a line, counted from 1.
    package mutating func append(_ line: Int) {
        count += 1
        if named.count < Self.most { named.append(line) }
    }

    /// The lines as `line 12` or `lines 2, 8 and 14`, in a file as `app.log:12` or `app.log, lines 2, 8 and 14`; nil for
    /// an empty list.
    package func words(file: String?) -> String? {
        guard let first = named.first else { return nil }
        guard count > 1 else { return file.map { "\($0):\(first)" } ?? "line \(first)" }
        let rest = count > named.count ? "\(count - named.count) more" : nil
        let parts = named.map(String.init) + [rest].compactMap { $0 }
        let list = "\(parts.dropLast().joined(separator: ", ")) and \(parts[parts.count - 1])"
        return (file.map { "\($0), lines " } ?? "lines ") + list
    }
}
