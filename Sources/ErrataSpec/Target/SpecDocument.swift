/// A spec file: its path, its bytes and the result of reading them.
public struct SpecDocument: Sendable {
    /// The path, for diagnostics.
    public let path: String
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// The spec and all diagnostics for it.
    public let reading: SpecReading

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: the path, for diagnostics.
    ///   - bytes: the file.
    ///   - module: the Swift module that the spec's type becomes part of, where that is known.
    public init(path: String, bytes: [UInt8], forModule module: String? = nil) {
        self.path = path
        self.bytes = bytes
        reading = SpecReader.read(bytes, forModule: module)
    }
}

extension Spec {
    /// The numbers of codes and statuses in words: `40 codes, 6 statuses`.
    public var census: String {
        let codes = errors.count == 1 ? "code" : "codes"
        return "\(errors.count) \(codes), \(statuses.count) \(statuses.count == 1 ? "status" : "statuses")"
    }
}
