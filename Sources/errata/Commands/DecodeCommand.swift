#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataReference
import ErrataReport
import ErrataRuntime
import ErrataWire

/// `errata decode [FILE|-]`
struct DecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Explain what a response means and what to do about it.",
        usage: "errata decode [<file>] [<options>]",
        discussion: """
            The input is what `curl -i`, `curl -v` or `curl -D-` print, a body alone, which has no status unless \
            --status gives one, a HAR file of a browser, lines of a log with bodies in them, or what curl says about a \
            call that got no response. Several responses in a row are answered one by one. Where no vendor is named, \
            the one that fits best is taken, and others that fit as well are listed.

            \(ExitStatus.help("a response was understood, an error or not", notFound: "nothing in the input is one, or shows whether it is an error"))
            """
    )

    @Argument(
        help: ArgumentHelp("The file to read; standard input by default, or with -.", valueName: "file"),
        completion: .file()
    )
    var file = "-"

    @Option(
        help: ArgumentHelp("The vendor or catalog that the response is from.", valueName: "vendor"),
        completion: .vendor
    )
    var vendor: String?

    @Option(help: ArgumentHelp("The HTTP status; it takes precedence over the one in the input.", valueName: "status"))
    var status: Int?

    @Option(help: ArgumentHelp("A header in addition to those in the input.", valueName: "'Name: value'"))
    var header: [HeaderArgument] = []

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions
    @OptionGroup var docs: DocsOption

    func validate() throws {
        guard let status, !(100...999).contains(status) else { return }
        throw ValidationError("\(status) is not an HTTP status, which is a number of three digits.")
    }

    func run() throws {
        let candidates = try catalogs.catalogs(of: vendor)
        let input = InputFile(path: file)
        input.sayAwaited("a response")
        let headers = header.map { ($0.name, $0.value) }
        var decoder = WireDecoder(catalogs: candidates, status: status, headers: headers, now: Int(time(nil)))
        var output = FailureStream(
            format.format,
            layout: TerminalEnvironment.layout,
            file: file == "-" ? nil : file,
            on: docs.site
        )
        try WireInput(input, isBody: status != nil).forEachItem { item in
            try decoder.decode(item) { try output.write($0) }
        } onPause: {
            try output.flush()
        }
        try decoder.finish { try output.write($0) }
        try end(output, decoder.sight, candidates, input)
    }

    /// Reports an input that held no failure: as a success only where there is a sign of one.
    private func end(_ output: FailureStream, _ sight: WireSight, _ catalogs: [Catalog], _ input: InputFile) throws {
        try output.end(isResponse: sight.isNoError)
        guard output.count == 0 else { return }
        let doubts = sight.doubts(about: input.name, means: "with --status", among: catalogs)
        guard let last = doubts.last else { return }
        for line in doubts.dropLast() { StandardError.say("errata: \(line)") }
        throw Complaint(last, status: .notFound)
    }
}
#endif
