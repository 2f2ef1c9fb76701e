/// A table with a bar in each row, in columns that fit a width.
package struct BarTable {
    /// A row.
    package struct Row {
        package let title: String
        package let count: String
        package let share: String
        /// The length of the bar, from 0 to 1.
        package let bar: Double
        package let times: (first: String, last: String)
        /// Where in the logs it stands.
        package let lines: String

        package init(
            title: String,
            count: String,
            share: String,
            bar: Double,
            times: (first: String, last: String),
            lines: String = ""
        ) {
            (self.title, self.count, self.share, self.bar, self.times) = (title, count, share, bar, times)
            self.lines = lines
        }
    }

    package let label: String
    package let rows: [Row]

    package init(label: String, rows: [Row]) {
        (self.label, self.rows) = (label, rows)
    }

    /// Returns the lines, the first of them headings.
    package func lines(_ widths: BarWidths) -> [String] {
        let head = Row(title: label, count: "COUNT", share: "SHARE", bar: 0, times: ("FIRST", "LAST"), lines: "LINES")
        return [line(head, bar: "", widths)]
            + rows.map { line($0, bar: Bars.bar($0.bar, columns: widths.bar), widths) }
    }

    private func line(_ row: Row, bar: String, _ widths: BarWidths) -> String {
        let share = row.share == "below 0.1 %" ? "<0.1 %" : row.share
        var cells = [
            Self.padded(DisplayWidth.cut(row.title, to: widths.title), to: widths.title),
            Self.padded(row.count, to: widths.count, isRight: true),
            Self.padded(share, to: BarWidths.share, isRight: true),
            Self.padded(bar, to: widths.bar),
        ]
        if widths.time > 0 { cells += [row.times.first, row.times.last].map { Self.padded($0, to: widths.time) } }
        if widths.lines > 0 { cells.append(row.lines) }
        var line = cells.joined(separator: "  ")
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }

    private static func padded(_ cell: String, to width: Int, isRight: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: cell)))
        return isRight ? blanks + cell : cell + blanks
    }
}

/// The column widths that several tables with bars share, so that their bars can be compared.
package struct BarWidths {
    package let title: Int
    package let count: Int
    package let bar: Int
    /// The width of a time; 0 where none is shown.
    let time: Int
    /// The width of the lines; 0 where they are not shown.
    let lines: Int

    /// The width of a share.
    package static let share = 6
    private static let longestBar = 24
    private static let leastBar = 12
    /// The minimum width of a title and a bar together with times, and the minimum width of a title.
    private static let least = 28
    private static let leastTitle = 16

    package init(_ tables: [BarTable], width: Int) {
        let rows = tables.flatMap { $0.rows }
        count = max(rows.map { $0.count.count }.max() ?? 0, 5)
        let room = width - count - Self.share - 4
        let times = rows.map { $0.times.first.count }.max() ?? 0
        time = times > 0 && room - 2 * (times + 2) < Self.least ? 0 : times
        let rest = room - (time > 0 ? 2 * (time + 2) : 0)
        let natural = (rows.map { $0.title } + tables.map { $0.label }).map(DisplayWidth.columns).max() ?? 0
        title = min(natural, max(Self.leastTitle, rest - 12))
        let lines = rows.map { $0.lines }.map(DisplayWidth.columns).max() ?? 0
        // They have what room is left by everything else.
        self.lines = lines > 0 && max(lines, 5) + 2 <= rest - title - 2 - Self.leastBar ? lines : 0
        bar = max(0, min(Self.longestBar, rest - title - 2 - (self.lines > 0 ? max(lines, 5) + 2 : 0)))
    }
}

/// Renders lengths and heights as characters.
package enum Bars {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// Returns a bar of a length from 0 to 1, scaled to a number of columns; any bar is visible.
    package static func bar(_ length: Double, columns: Int) -> String {
        let parts = max(1, Int((length * Double(columns * 8)).rounded()))
        return columns > 0 ? String(repeating: "█", count: parts / 8) + eighths[parts % 8] : ""
    }

    /// Returns a mark for each number, scaled to the largest; a blank for 0.
    package static func sparkline(_ counts: [Int]) -> String {
        let most = max(1, counts.max() ?? 1)
        return counts.map { $0 == 0 ? " " : heights[min(7, $0 * 8 / (most + 1))] }.joined()
    }
}

/// Formats durations in words.
package enum DurationText {
    /// Returns a duration in words: `1 second`, `5 minutes`, `2 hours`, `7 days`.
    package static func words(_ seconds: Int) -> String {
        for (length, name) in [(86_400, "day"), (3600, "hour"), (60, "minute")] where seconds % length == 0 {
            return seconds == length ? "1 \(name)" : "\(seconds / length) \(name)s"
        }
        return seconds == 1 ? "1 second" : "\(seconds) seconds"
    }
}
