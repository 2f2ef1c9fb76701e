#if CLI
import ArgumentParser
import ErrataEmit
import ErrataReference
import ErrataSpec

extension AccessLevel: ExpressibleByArgument {}

/// `errata spec generate FILE… --output DIR`
struct SpecGenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of specs, the same as the build plugin's.",
        usage: "errata spec generate <file> ... --output <dir> [<options>]",
        discussion: """
            For `spec/linq.json` and for `linq.errata.json` the source is `linq.swift`. A file is written only when \
            its bytes change, and no file is written where a spec has errors or two sources would have the same \
            name.

            \(ExitStatus.help("all sources are up to date"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "file"), completion: .spec)
    var files: [String]

    @Option(help: ArgumentHelp("The directory to write to.", valueName: "dir"), completion: .directory)
    var output: String

    @Option(help: "The access level of the generated code.")
    var access = AccessLevel.public

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp("The module that the generated code imports.", valueName: "module"),
        transform: Self.moduleName
    )
    var importing = SwiftEmitter.Options().importing

    @Option(help: "Whether the generated module re-exports that module; by default a public one does.")
    var reexport: Bool?

    @Option(help: "Whether the import has an access modifier; by default only where the source needs one.")
    var accessLevelOnImports: Bool?

    func run() throws {
        let target = try TargetSpecs(request, exists: { _ in true }, read: SpecFile.bytes(of:))
        let sources = TargetSources(target.specs, options: options, after: target.report)
        for line in sources.report.lines { StandardError.say(TerminalText(line)) }
        guard !sources.report.hasErrors else { throw Complaint(status: .badData) }
        let directory = try OutputDirectory(made: output)
        for source in sources.files {
            let target = OutputFile(source.name, in: directory)
            if try target.write(Array(source.text.utf8)) { StandardError.say("\(target.path): written") }
        }
    }

    private var request: TargetSpecs.Request {
        var request = TargetSpecs.Request()
        request.found = files
        return request
    }

    private var options: SwiftEmitter.Options {
        SwiftEmitter.Options(
            access: access,
            importing: importing,
            reexport: reexport,
            accessLevelOnImports: accessLevelOnImports
        )
    }

    private static func moduleName(_ name: String) throws -> String {
        guard TargetConfiguration.isModuleName(name) else { throw ValidationError("\(name) is not a module's name.") }
        return name
    }
}
#endif
