import Foundation

/// The tool that does the work, `errata-gen`.
struct Tool {
    let url: URL
    /// The root folder of the package or project.
    let root: URL

    /// Runs the tool; its output goes to this plugin's output.
    ///
    /// - Returns: the exit status, as in sysexits.h.
    func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
