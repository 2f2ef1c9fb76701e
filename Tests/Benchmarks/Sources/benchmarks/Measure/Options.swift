import Foundation

/// What the command line asks for.
enum Options {
    /// `--quick`: fewer and shorter rounds, for a look while working.
    static let isQuick = CommandLine.arguments.contains("--quick")

    /// Whether a section is asked for by its name, or none is.
    static func wants(_ section: String) -> Bool {
        let names = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
        return names.isEmpty || names.contains(section)
    }

    /// `--limit NAME`: one trial of the limits, which the program runs in a process of its own.
    static let limit: String? = CommandLine.arguments.firstIndex(of: "--limit").flatMap {
        CommandLine.arguments.indices.contains($0 + 1) ? CommandLine.arguments[$0 + 1] : nil
    }
}

/// Ends the program unless both sides answer the same: what differs must not be compared for speed.
func require(_ isSame: Bool, _ what: String) {
    guard !isSame else { return }
    print("The answers differ: \(what)")
    exit(1)
}
