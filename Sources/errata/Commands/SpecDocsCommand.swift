#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataReference

/// `errata spec docs --output DIR`
struct SpecDocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the reference as Markdown: a page for each catalog and an index.",
        discussion: """
            A file is written only when its bytes change. With files, only their catalogs are written.

            \(ExitStatus.help("all pages are up to date"))
            """
    )

    @Argument(
        help: ArgumentHelp("The specs; without any, all catalogs that are compiled in.", valueName: "file"),
        completion: .spec
    )
    var files: [String] = []

    @Option(help: ArgumentHelp("The directory to write to.", valueName: "dir"), completion: .directory)
    var output: String

    func run() throws {
        let catalogs = try files.isEmpty ? Catalogs.all : SpecFiles(files).catalogs()
        try OutputFile.makeDirectory(output)
        for page in ReferencePages.pages(for: catalogs) {
            let target = OutputFile(path: "\(output)/\(page.path)")
            if try target.write(Array(page.text.utf8)) { StandardError.say("\(target.path): written") }
        }
    }
}
#endif
