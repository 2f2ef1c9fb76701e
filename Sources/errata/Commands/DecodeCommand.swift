#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataJSON
import ErrataReference
import ErrataRuntime
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `errata decode [FILE|-]`
struct DecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Tell what a response means and what to do about it.",
        discussion: """
            The input is what `curl -i` prints, or a body alone, which has no status unless --status gives one. Where no \
            vendor is named, the one that fits best is taken, and others that fit as well are listed. A response that is \
            no error exits with 0; what cannot be taken for a response with 1.
            """
    )

    @Argument(
        help: ArgumentHelp("The file to read; - or none is standard input.", valueName: "file"),
        completion: .file()
    )
    var file = "-"

    @Option(
        help: ArgumentHelp("The vendor or catalog that the response is from.", valueName: "vendor"),
        completion: .vendor
    )
    var vendor: String?

    @Option(help: ArgumentHelp("The HTTP status; it goes before the one in the input.", valueName: "status"))
    var status: Int?

    @Option(help: ArgumentHelp("A header, beside those in the input.", valueName: "'Name: value'"))
    var header: [HeaderArgument] = []

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        let candidates = try catalogs.catalogs(of: vendor)
        let input = InputFile(path: file)
        if file == "-", isatty(STDIN_FILENO) == 1 {
            StandardError.say("errata: reading a response from standard input")
        }
        let bytes = try input.read()
        let response = Response(bytes, status: status, headers: header)
        let attribution = response.attribution(among: candidates)
        try StandardOutput.write(answer(attribution, isResponse: response.isRecognisable))
        guard attribution == nil, !response.isRecognisable else { return }
        throw Complaint(
            "\(input.name) is no response: it has no status line and no JSON. A status can be given with --status.",
            status: .notFound
        )
    }

    private func answer(_ attribution: Attribution?, isResponse: Bool) -> String {
        switch (format.format, attribution.map(FailureReport.init)) {
        case (.json, let report): FailureReport.json(report)
        case (.text, let report?): report.page(layout: TerminalEnvironment.layout)
        case (.markdown, let report?): report.markdown
        case (_, nil): isResponse ? "No error.\n" : ""
        }
    }
}

/// A response, from the input and from the options.
private struct Response {
    private let bytes: InputBytes
    private let status: Int?
    private var headers: HeaderFields
    private let body: Range<Int>

    init(_ bytes: InputBytes, status: Int?, headers: [HeaderArgument]) {
        let dump = ResponseDump(bytes.buffer)
        self.bytes = bytes
        self.status = status ?? dump.status
        self.headers = dump.headers
        body = dump.body
        for header in headers { self.headers.append(name: header.name, value: header.value) }
    }

    /// The failure; where only one catalog is in question it is not asked whether it fits.
    func attribution(among catalogs: [Catalog]) -> Attribution? {
        let now = Int(time(nil))
        guard catalogs.count == 1, let catalog = catalogs.first else {
            return catalogs.failure(status: status, headers: headers, body: content, now: now)
        }
        return catalog.failure(status: status, headers: headers, body: content, now: now)
            .map { Attribution(failure: $0) }
    }

    /// Whether there is a status, or at least a JSON object or array.
    var isRecognisable: Bool {
        guard status == nil else { return true }
        let kind = (try? JSONDocument(validating: content))?.root.kind
        return kind == .object || kind == .array
    }

    private var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes.buffer[body]) }
}
#endif
