#if CLI
import ArgumentParser
import ErrataEmit
import ErrataReference
import ErrataSpec

extension SwiftEmitter.Access: ExpressibleByArgument {}

/// `errata spec generate FILE… --output DIR`
struct SpecGenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of specs, the same that the build plugin makes.",
        usage: "errata spec generate <file> ... --output <dir> [<options>]",
        discussion: """
            For `spec/linq.json` and for `linq.errata.json` the source is `linq.swift`. A file is written only when its \
            bytes change, and none at all where a spec has errors or two would be written to one file.

            \(ExitStatus.help("all sources are up to date"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "file"), completion: .spec)
    var files: [String]

    @Option(help: ArgumentHelp("The directory to write to.", valueName: "dir"), completion: .directory)
    var output: String

    @Option(help: "Who may use what is generated.")
    var access = SwiftEmitter.Access.public

    @Option(name: .customLong("import"), help: ArgumentHelp("The module to build on.", valueName: "module"))
    var importing = SwiftEmitter.Options().importing

    func run() throws {
        let emitter = SwiftEmitter(options: SwiftEmitter.Options(access: access, importing: importing))
        let targets = try targets()
        // All sources are made before the first is written.
        let sources = try SpecFiles(files).specs().map { Array(try emitter.source(for: $0).utf8) }
        try OutputFile.makeDirectory(output)
        for (target, source) in zip(targets, sources) where try target.write(source) {
            StandardError.say("\(target.path): written")
        }
    }

    /// The files to write, one for each spec; on a disk that does not tell case apart too.
    private func targets() throws(Complaint) -> [OutputFile] {
        var specs: [String: String] = [:]
        return try files.map { path throws(Complaint) in
            let target = OutputFile(path: "\(output)/\(Self.sourceName(of: path))")
            if let other = specs.updateValue(path, forKey: target.path.lowercased()) {
                throw Complaint("the sources of \(other) and \(path) would both be \(target.path).", status: .usage)
            }
            return target
        }
    }

    /// The name of the source: the spec's without its endings.
    static func sourceName(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".errata.json", ".json"] where file.hasSuffix(ending) {
            return "\(file.dropLast(ending.count)).swift"
        }
        return "\(file).swift"
    }
}
#endif
