#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files that the tool touches.
enum File {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            say("\(path): error: cannot be read: \(error)")
            throw .noInput
        }
    }

    /// Writes by rename, and only when the bytes change: what did not change is not compiled again.
    static func write(_ text: String, to path: String) throws(Failure) {
        let url = URL(fileURLWithPath: path)
        let data = Data(text.utf8)
        guard (try? Data(contentsOf: url)) != data else { return }
        do {
            try data.write(to: url, options: .atomic)
        } catch {
            say("\(path): error: cannot be written: \(error)")
            throw .inputOutput
        }
    }
}
