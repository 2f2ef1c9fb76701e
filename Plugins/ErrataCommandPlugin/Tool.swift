import Foundation

/// The program that does the work.
struct Tool {
    let url: URL
    /// The package's or project's folder.
    let root: URL

    /// Runs the program; what it says goes where this plugin's output goes.
    ///
    /// - Returns: its exit status, of those in sysexits.h.
    func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
