/// The files that earlier runs wrote into a directory, each with the mark of its bytes.
///
/// A run adds a line for a file before it writes it, and sorts the lines at its end. After an interrupted run a path can
/// thus have several marks: that of the file before and that of the one which was about to be written.
public struct SiteManifest: Sendable, Hashable {
    /// The name of the manifest in the directory.
    public static let name = "errata-files.txt"

    /// The first line, by which another file of that name is told from a manifest.
    public static let heading =
        "# Written by errata. It lists the files that errata wrote here and removes when they are no longer needed."

    private(set) var marks: [String: Set<FileMark>] = [:]

    /// Creates a manifest without files.
    public init() {}

    /// Reads a manifest. Its last line is ignored where it does not end: an interrupted run left it.
    ///
    /// - Throws: an error for a text that is no manifest, and for a path that leads out of the directory or that no
    ///   site has.
    public init(_ bytes: some BidirectionalCollection<UInt8>) throws(SiteManifestError) {
        let end = bytes.lastIndex { $0 == UInt8(ascii: "\n") } ?? bytes.startIndex
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        guard lines.first.map(String.init) == Self.heading else { throw SiteManifestError(line: 1, kind: .heading) }
        for (index, line) in lines.enumerated().dropFirst() {
            do throws(SiteManifestError.Kind) {
                try read(line)
            } catch {
                throw SiteManifestError(line: index + 1, kind: error)
            }
        }
    }

    private mutating func read(_ line: Substring) throws(SiteManifestError.Kind) {
        guard let blank = line.firstIndex(of: " "), let mark = FileMark(line[..<blank]) else { throw .line }
        let path = line[line.index(after: blank)...]
        guard Self.isSafe(path.utf8) else { throw .path(String(path)) }
        marks[String(path), default: []].insert(mark)
    }

    /// Notes that a file has this mark.
    mutating func add(_ path: String, _ mark: FileMark) {
        marks[path, default: []].insert(mark)
    }

    /// Returns whether the file is listed with this mark.
    func has(_ path: String, _ mark: FileMark) -> Bool {
        marks[path]?.contains(mark) ?? false
    }

    /// The manifest as a file: the heading and a line a mark, in the order of the paths' bytes.
    public var text: String {
        let sorted = marks.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let lines = sorted.flatMap { path, marks in
            marks.map { Self.line(path, $0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        return ([Self.heading] + lines).joined(separator: "\n") + "\n"
    }

    /// Returns the line of a file, without its end.
    static func line(_ path: String, _ mark: FileMark) -> String { "\(mark.text) \(path)" }

    /// Whether a path is one that a site can have: relative, of names that are neither empty nor `.` or `..`, in the
    /// characters of `Site.File.path`. Such a path stays within the directory where no name in it is a symbolic link.
    static func isSafe(_ path: some Collection<UInt8>) -> Bool {
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return names.allSatisfy { name in
            let isOnlyDots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
            return !isOnlyDots && name.allSatisfy(isAllowed)
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "="): true
        default: false
        }
    }
}

/// An error in a manifest.
public struct SiteManifestError: Error, Sendable, Hashable {
    /// What can be wrong.
    enum Kind: Error, Sendable, Hashable {
        case heading
        case line
        case path(String)
    }

    /// The line, from 1.
    public let line: Int
    let kind: Kind

    /// What is wrong, without a full stop.
    public var words: String {
        switch kind {
        case .heading: "it is not the list of files that errata writes under this name"
        case .line: "it has not the form of a line that errata writes"
        case .path(let path): "\(path) is not the path of a file that errata writes"
        }
    }
}
