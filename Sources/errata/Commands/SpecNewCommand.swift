#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataReference

/// `errata spec new ID`
struct SpecNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Print a spec to start from, with comments and examples to be replaced.",
        discussion: """
            ID is the catalog's id, such as acme-pay; the Swift type and the name are made from it. The spec passes \
            `errata spec check` and builds as it is, but everything in it is an example and says so. JSON has no \
            comments: the explanations are notes that begin with Comment.

            It goes to standard output, and nothing is written. With --output it is written to a directory as \
            ID.errata.json, where the plugin finds it; a file that is there already is not replaced. What to do next \
            goes to standard error.

            \(ExitStatus.help("the spec was printed or written"))
            """
    )

    @Argument(help: "The catalog's id: lower-case letters and digits, with hyphens between words.")
    var id: String

    @Option(help: ArgumentHelp("The name of the Swift type, such as AcmePay.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("The API's name for people, such as \"Acme Pay\".", valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp("The directory to write to; it is created where there is none.", valueName: "dir"),
        completion: .directory
    )
    var output: String?

    func run() throws {
        let start = try startingPoint()
        guard let output else {
            try StandardOutput.write(String(decoding: start.bytes, as: UTF8.self))
            return StandardError.say(Self.next("the spec"))
        }
        let file = OutputFile(start.fileName, in: try OutputDirectory(made: output))
        if try file.create(start.bytes) { StandardError.say("\(file.path): written") }
        StandardError.say(Self.next("\(file.path)"))
    }

    private func startingPoint() throws(Complaint) -> StartingPoint {
        do throws(StartingPointError) {
            return try StartingPoint(id: id, name: name, type: type)
        } catch {
            throw Complaint(error.words, status: .usage)
        }
    }

    private static func next(_ what: TerminalText) -> TerminalText {
        """
        Next: replace in \(what) what says Example, and delete the notes that begin with Comment; then run \
        `errata spec format` and `errata spec check` on it.
        """
    }
}

extension StartingPointError {
    /// What is wrong, and what would be right.
    fileprivate var words: TerminalText {
        switch self {
        case .invalidID(let text, let suggestion):
            """
            \(Self.quoted(text)) is not a catalog's id, which is at most 64 lower-case ASCII letters and digits, \
            with single hyphens between words\(Self.offer(suggestion)).
            """
        case .invalidType(let text, let suggestion):
            """
            \(Self.quoted(text)) cannot be the name of the Swift type, which is at most 64 ASCII letters and digits \
            behind a capital letter, and none that Swift or the generated code has\(Self.offer(suggestion)).
            """
        case .invalidName(let reason): "The name cannot be used: \(reason)."
        }
    }

    private static func quoted(_ text: String) -> TerminalText { "\"\(text.cut(to: 80))\"" }

    private static func offer(_ suggestion: String?) -> TerminalText {
        suggestion.map { "; write \($0)" } ?? ""
    }
}
#endif
