import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that the command writes.
struct OutputFile {
    let path: String

    /// Writes the bytes beside the file and puts them in its place in one step, so that nobody ever sees half a file.
    ///
    /// - Returns: whether the bytes were others than those that were there; where not, nothing is written.
    @discardableResult
    func write(_ bytes: [UInt8]) throws(Complaint) -> Bool {
        if let present = try? InputFile(path: path).read(), present.elementsEqual(bytes) { return false }
        let target = resolved
        var template = target.dropLast() + Array(".XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw writingFailed() }
        do throws(Complaint) {
            try fill(file, with: bytes)
            guard rename(template, target) == 0 else { throw writingFailed() }
        } catch {
            unlink(template)
            throw error
        }
        return true
    }

    /// Where a symbolic link leads to: what it names is rewritten and not the link.
    private var resolved: [CChar] {
        let path = ArgumentBytes.path(path)
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return Array(UnsafeBufferPointer(start: real, count: strlen(real) + 1))
    }

    private func fill(_ file: Int32, with bytes: [UInt8]) throws(Complaint) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { SystemCall.write($0, to: file) }
            guard count >= 0 || SystemError.last.isInterruption else { throw abandon(file) }
            rest = rest.dropFirst(max(count, 0))
        }
        // A temporary file is its owner's alone; the file gets the rights that it had, or those of a new one.
        guard fchmod(file, mode) == 0 else { throw abandon(file) }
        guard close(file) == 0 else { throw writingFailed() }
    }

    private var mode: mode_t {
        var status = stat()
        guard stat(ArgumentBytes.path(path), &status) == 0 else {
            let mask = umask(0)
            umask(mask)
            return 0o666 & ~mask
        }
        return status.st_mode & 0o7777
    }

    private func abandon(_ file: Int32) -> Complaint {
        let complaint = writingFailed()
        close(file)
        return complaint
    }

    private func writingFailed() -> Complaint {
        let error = SystemError.last
        // A directory that is not there is no missing input.
        let status = error.status == .noInput ? ExitStatus.inputOutput : error.status
        return Complaint("\(path) cannot be written: \(error.words).", status: status)
    }

    /// Makes a directory where there is none; those above it too.
    static func makeDirectory(_ path: String) throws(Complaint) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard errno == ENOENT, !parent.isEmpty, parent != path else {
            throw Complaint("\(path) cannot be created: \(SystemError.last.words).", status: SystemError.last.status)
        }
        try makeDirectory(parent)
        try makeDirectory(path)
    }
}
