#if CLI
import ArgumentParser
import ErrataReference
import ErrataSpec

/// `errata spec format FILE…`
struct SpecFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Rewrite specs in the canonical form that `errata spec check` demands.",
        discussion: """
            Missing names are filled in. A file is written only when its bytes change, and in one step. A spec \
            with errors is left as it is. A symbolic link stays a link; a hard link becomes a file of its own, which \
            belongs to whoever formats it. With -, standard input is formatted to standard output.

            \(ExitStatus.help("the specs are in canonical form now"))
            """
    )

    @Argument(help: ArgumentHelp("The specs.", valueName: "file"), completion: .spec)
    var files: [String]

    func run() throws {
        for path in files {
            let bytes = CanonicalForm.bytes(of: try SpecFile(path: path).spec())
            guard path != "-" else {
                try StandardOutput.write(String(decoding: bytes, as: UTF8.self))
                continue
            }
            if try OutputFile(path: path).write(bytes) { StandardError.say("\(path): formatted") }
        }
    }
}
#endif
