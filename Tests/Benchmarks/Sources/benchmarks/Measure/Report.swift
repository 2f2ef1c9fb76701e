/// Prints figures with their targets and whether they are met. A missed target is not an error, since it depends on the
/// machine.
enum Report {
    static func heading(_ text: String) {
        print("\n\(text)")
    }

    /// Prints a figure that should be at most the target.
    static func line(_ what: String, _ value: Double, atMost goal: Double, unit: String = "x", note: String = "") {
        line(what, "\(rounded(value))\(unit)", "at most \(rounded(goal))\(unit)", isMet: value <= goal, note)
    }

    /// Prints a figure that should be at least the target.
    static func line(_ what: String, _ value: Double, atLeast goal: Double, unit: String = "x", note: String = "") {
        line(what, "\(rounded(value))\(unit)", "at least \(rounded(goal))\(unit)", isMet: value >= goal, note)
    }

    /// Prints a count that should be at most the target; nil where it is not available.
    static func line(_ what: String, count: Int?, atMost goal: Int, note: String = "") {
        guard let count else { return line(what, "not counted on this system", "at most \(goal)", isMet: nil, note) }
        line(what, "\(count)", "at most \(goal)", isMet: count <= goal, note)
    }

    private static func line(_ what: String, _ value: String, _ goal: String, isMet: Bool?, _ note: String) {
        let verdict = isMet.map { $0 ? "met" : "NOT MET" } ?? ""
        let columns = [padded(what, 58), padded(value, 10), padded(goal, 18), padded(verdict, 8), note]
        var text = columns.joined(separator: " ")
        while text.last == " " { text.removeLast() }
        print("  \(text)")
    }

    /// Formats nanoseconds for people.
    static func time(_ nanoseconds: Double) -> String {
        switch nanoseconds {
        case ..<10_000: "\(rounded(nanoseconds)) ns"
        case ..<10_000_000: "\(rounded(nanoseconds / 1e3)) µs"
        default: "\(rounded(nanoseconds / 1e6)) ms"
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Formats a number with two decimals below 10, one below 100, and none above.
    private static func rounded(_ value: Double) -> String {
        let scale: Double = value < 10 ? 100 : value < 100 ? 10 : 1
        let scaled = (value * scale).rounded() / scale
        return scaled == scaled.rounded() ? "\(Int(scaled))" : "\(scaled)"
    }
}
