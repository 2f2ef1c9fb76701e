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
            bytes change.

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
        try OutputFile.makeDirectory(output)
        for path in files {
            let source = try emitter.source(for: try SpecFile(path: path).spec())
            let target = OutputFile(path: "\(output)/\(Self.sourceName(of: path))")
            if try target.write(Array(source.utf8)) { StandardError.say("\(target.path): written") }
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
