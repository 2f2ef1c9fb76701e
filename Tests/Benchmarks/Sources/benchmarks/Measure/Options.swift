import Foundation

/// The options of the command line.
enum Options {
    /// `--quick`: fewer and shorter rounds, for use during development.
    static let isQuick = CommandLine.arguments.contains("--quick")

    /// Returns whether a section is selected by name, or none is.
    static func wants(_ section: String) -> Bool {
        let names = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
        return names.isEmpty || names.contains(section)
    }

    /// `--limit NAME`: a single trial of the limits, which the program runs in a separate process.
    static let limit: String? = CommandLine.arguments.firstIndex(of: "--limit").flatMap {
        CommandLine.arguments.indices.contains($0 + 1) ? CommandLine.arguments[$0 + 1] : nil
    }
}

/// Ends the program unless both sides give the same result: otherwise their speeds must not be compared.
func require(_ isSame: Bool, _ what: String) {
    guard !isSame else { return }
    print("The answers differ: \(what)")
    exit(1)
}
