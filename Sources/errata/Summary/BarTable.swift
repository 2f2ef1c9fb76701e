import ErrataReference

/// Rows with a bar, in columns that fit a width.
struct BarTable {
    /// A row.
    struct Row {
        let title: String
        let count: String
        let share: String
        /// The length of the bar, from 0 to 1.
        let bar: Double
        let times: (first: String, last: String)
    }

    private static let longestBar = 24

    let label: String
    let rows: [Row]
    let width: Int

    /// The lines, the first of them headings.
    var lines: [String] {
        let counts = rows.map(\.count.count).max() ?? 0
        let times = rows.map(\.times.first.count).max() ?? 0
        let others = max(counts, 5) + 2 + 8 + (times > 0 ? 2 * (times + 2) : 0)
        let titles = min(rows.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0, max(16, width - others - 10))
        let title = max(titles, label.count)
        let bar = max(0, min(Self.longestBar, width - title - others - 2))
        let head = line(
            [(label, title, false), ("COUNT", max(counts, 5), true), ("SHARE", 6, true)],
            times > 0
                ? [(String(repeating: " ", count: bar), bar, false), ("FIRST", times, false), ("LAST", times, false)]
                : []
        )
        return [head]
            + rows.map { row in
                line(
                    [
                        (DisplayWidth.cut(row.title, to: title), title, false), (row.count, max(counts, 5), true),
                        (row.share.replacing("below 0.1 %", with: "<0.1 %"), 6, true),
                    ],
                    [
                        (Bars.bar(row.bar, columns: bar), bar, false), (row.times.first, times, false),
                        (row.times.last, times, false),
                    ]
                )
            }
    }

    private func line(_ left: [(String, Int, Bool)], _ right: [(String, Int, Bool)]) -> String {
        var text = (left + right).map { cell, width, isRight in
            let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: cell)))
            return isRight ? blanks + cell : cell + blanks
        }.joined(separator: "  ")
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}

/// Lengths and heights as characters.
enum Bars {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A bar of a length from 0 to 1 in so many columns; what is more than 0 can be seen.
    static func bar(_ length: Double, columns: Int) -> String {
        let parts = max(1, Int((length * Double(columns * 8)).rounded()))
        return columns > 0 ? String(repeating: "█", count: parts / 8) + eighths[parts % 8] : ""
    }

    /// A mark for each number, the higher the greater; a blank for none.
    static func sparkline(_ counts: [Int]) -> String {
        let most = max(1, counts.max() ?? 1)
        return counts.map { $0 == 0 ? " " : heights[min(7, $0 * 8 / (most + 1))] }.joined()
    }
}

/// Lengths of time in words.
enum DurationText {
    /// `1 second`, `5 minutes`, `2 hours`, `7 days`.
    static func words(_ seconds: Int) -> String {
        for (length, name) in [(86_400, "day"), (3600, "hour"), (60, "minute")] where seconds % length == 0 {
            return seconds == length ? "1 \(name)" : "\(seconds / length) \(name)s"
        }
        return seconds == 1 ? "1 second" : "\(seconds) seconds"
    }
}
