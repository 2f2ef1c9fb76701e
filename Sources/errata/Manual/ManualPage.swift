import ErrataReference

/// The manual page of the command, generated from the argument parser's description of it.
struct ManualPage {
    private let root: CommandDescription
    private var page: RoffPage

    init(_ root: CommandDescription, version: String) {
        self.root = root
        page = RoffPage(title: "\(root.path.uppercased())", section: 1, source: "\(root.path) \(version)")
        names()
        synopsis()
        description()
        commands()
        options()
        statuses()
        environment()
        examples()
    }

    /// The page as roff.
    var text: String { page.text }

    private var leaves: [CommandDescription] { Self.leaves(of: root) }

    /// Returns every command that performs an action, without those that only group others and without `help`, which is
    /// of use in the shell only.
    private static func leaves(of command: CommandDescription) -> [CommandDescription] {
        command.subcommands.filter { $0.path != "errata help" }
            .flatMap { $0.subcommands.isEmpty ? [$0] : leaves(of: $0) }
    }

    private mutating func names() {
        page.section("NAME")
        page.paragraph("\(root.path) \\- \(RoffText(prose: root.abstract))")
    }

    private mutating func synopsis() {
        page.section("SYNOPSIS")
        for command in leaves { page.paragraph(command.synopsis) }
    }

    private mutating func description() {
        page.section("DESCRIPTION")
        prose(root.discussion)
    }

    private mutating func commands() {
        page.section("COMMANDS")
        for command in leaves {
            page.part("\(command.path)")
            page.paragraph(RoffText(prose: command.abstract))
            prose(command.discussion)
            for argument in command.ownArguments { page.item(argument.term, argument.words) }
        }
    }

    private mutating func options() {
        page.section("OPTIONS")
        for argument in root.arguments { page.item(argument.term, argument.words) }
    }

    private mutating func statuses() {
        page.section("EXIT STATUS")
        for status in ExitStatus.allCases { page.item("\\fB\(String(status.rawValue))\\fR", "\(status.words)") }
    }

    private mutating func environment() {
        page.section("ENVIRONMENT")
        for variable in EnvironmentVariable.allCases {
            page.item("\\fB\(variable.rawValue)\\fR", RoffText(prose: variable.words))
        }
    }

    private mutating func examples() {
        page.section("EXAMPLES")
        page.lines(["errata explain linq 1007", "curl \\-si https://\\&.\\|.\\|.\\& | errata decode \\-"])
    }

    private mutating func prose(_ text: String) {
        for paragraph in text.split(separator: "\n\n") { page.paragraph(RoffText(prose: String(paragraph))) }
    }
}

extension CommandDescription {
    /// The arguments without `--help` and `--version`, which every command has.
    fileprivate var ownArguments: [ArgumentDescription] {
        arguments.filter { !$0.names.contains("--help") && !$0.names.contains("--version") }
    }

    /// The synopsis: options first, then positional arguments.
    fileprivate var synopsis: RoffText {
        let options = ownArguments.filter { !$0.names.isEmpty }.map(\.usage)
        let positionals = ownArguments.filter(\.names.isEmpty).map(\.usage)
        return "\\fB\(path)\\fR\(RoffText(stringLiteral: (options + positionals).map { " \($0)" }.joined()))"
    }
}

extension ArgumentDescription {
    /// The names, with the value that the last one takes.
    fileprivate var term: RoffText {
        guard let last = names.last else { return "\\fI\(valueName)\\fR" }
        let others = names.dropLast().map { "\(RoffText("\\fB\($0)\\fR")), " as String }.joined()
        return "\(RoffText(stringLiteral: others))\\fB\(last)\\fR\(isFlag ? "" : RoffText(" \\fI\(valueName)\\fR"))"
    }

    fileprivate var words: RoffText {
        let choices = choices.isEmpty ? "" : " One of \(choices.joined(separator: ", "))."
        let usual = defaultValue.map { " Where it is not given: \($0)." } ?? ""
        return RoffText(prose: abstract + choices + usual)
    }

    fileprivate var usage: RoffText {
        let more: RoffText = isRepeating ? " \\&.\\|.\\|." : ""
        let word: RoffText = names.isEmpty ? "\\fI\(valueName)\\fR" : term
        return isOptional ? "[\(word)\(more)]" : "\(word)\(more)"
    }
}
