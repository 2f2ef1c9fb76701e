import ErrataWire

/// What is found in an input does not depend on where a read ends.
enum Splitting: Target {
    static let name = "splitting"

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let parts = input.parts(at: splits)
        var (whole, split) = (ResponseParser(), ResponseParser())
        let atOnce = whole.append(input) + whole.finish()
        let inParts = parts.flatMap { split.append($0) } + split.finish()
        guard atOnce == inParts else { return "pieces\n  at once:  \(atOnce)\n  in parts: \(inParts)" }
        var (finder, other) = (FailureFinder(now: 0), FailureFinder(now: 0))
        let found = finder.append(input) + finder.finish()
        let again = parts.flatMap { other.append($0) } + other.finish()
        return found == again ? nil : "failures\n  at once:  \(found)\n  in parts: \(again)"
    }
}
