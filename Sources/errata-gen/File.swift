#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The file operations of the tool. Its folder `Files` is that of the command, so both replace files in the same way.
enum File {
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            say("\(path): error: cannot be read: \(reason(error))")
            throw .noInput
        }
    }

    /// Writes atomically, and only when the bytes change, so that an unchanged source is not compiled again.
    ///
    /// - Returns: whether the file was written.
    @discardableResult
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) -> Bool {
        guard (try? Data(contentsOf: URL(fileURLWithPath: path))) != Data(bytes) else { return false }
        do throws(SystemError) {
            try AtomicFile.write(bytes, to: Array(path.utf8CString))
        } catch {
            say("\(path): error: cannot be written: \(error.reason)")
            throw .inputOutput
        }
        return true
    }

    static func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            say("\(path): error: cannot be created: \(reason(error))")
            throw .inputOutput
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        return switch error.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "the file does not exist"
        case .fileReadNoPermission, .fileWriteNoPermission: "permission is denied"
        case .fileWriteVolumeReadOnly: "the file system is read-only"
        default: "\(error)"
        }
    }
}
