import ErrataEmit

/// The command line: `errata-gen [--access LEVEL] [--import MODULE] [--module MODULE] --output FILE SPEC`.
struct Arguments {
    static let usage = """
        usage: errata-gen [--access public|package|internal] [--import MODULE] [--module MODULE] --output FILE SPEC
        """

    var spec = ""
    var output = ""
    var options = SwiftEmitter.Options()
    /// The module that the source becomes part of.
    var module: String?

    init(_ words: some Sequence<String>) throws(Failure) {
        var words = words.makeIterator()
        while let word = words.next() {
            switch word {
            case "--output": output = try Self.value(&words)
            case "--import": options.importing = try Self.value(&words)
            case "--module": module = try Self.value(&words)
            case "--access":
                guard let access = SwiftEmitter.Access(rawValue: try Self.value(&words)) else { throw .usage }
                options.access = access
            case _ where spec.isEmpty && !word.hasPrefix("--"): spec = word
            default: throw .usage
            }
        }
        guard !spec.isEmpty, !output.isEmpty else { throw .usage }
    }

    private static func value(_ words: inout some IteratorProtocol<String>) throws(Failure) -> String {
        guard let value = words.next() else { throw .usage }
        return value
    }
}
