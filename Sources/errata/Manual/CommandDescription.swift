import ErrataJSON

/// A command as the argument parser describes it: the single source of the help, the completions and the manual.
struct CommandDescription {
    /// The words that invoke it: `errata spec check`.
    let path: String
    let abstract: String
    let discussion: String
    let arguments: [ArgumentDescription]
    let subcommands: [CommandDescription]

    /// Parses the output of `--experimental-dump-help`.
    init?(dump: String) {
        let tool = try? JSONValue.parse(Array(dump.utf8))
        guard let command = tool?.member(named: "command")?.value else { return nil }
        self.init(command)
    }

    private init?(_ value: JSONValue) {
        guard let name = value.text("commandName"), value.member(named: "shouldDisplay")?.value.bool != false else {
            return nil
        }
        path = (value.list("superCommands").compactMap(\.string) + [name]).joined(separator: " ")
        abstract = value.text("abstract") ?? ""
        discussion = value.text("discussion") ?? ""
        arguments = value.list("arguments").compactMap(ArgumentDescription.init)
        subcommands = value.list("subcommands").compactMap(CommandDescription.init)
    }
}

/// An argument, an option or a flag.
struct ArgumentDescription {
    /// The names with their hyphens, short ones first; empty for a positional argument.
    let names: [String]
    let valueName: String
    let abstract: String
    let choices: [String]
    let defaultValue: String?
    let isFlag: Bool
    let isOptional: Bool
    let isRepeating: Bool

    fileprivate init?(_ value: JSONValue) {
        guard value.member(named: "shouldDisplay")?.value.bool != false else { return nil }
        names = value.list("names").compactMap { name in
            name.text("name").map { (name.text("kind") == "long" ? "--" : "-") + $0 }
        }
        valueName = value.text("valueName") ?? ""
        abstract = value.text("abstract") ?? ""
        choices = value.list("allValues").compactMap(\.string)
        defaultValue = value.text("defaultValue")
        isFlag = value.text("kind") == "flag"
        isOptional = value.member(named: "isOptional")?.value.bool ?? true
        isRepeating = value.member(named: "isRepeating")?.value.bool ?? false
    }
}

extension JSONValue {
    fileprivate func text(_ key: String) -> String? { member(named: key)?.value.string }

    fileprivate func list(_ key: String) -> [JSONValue] { member(named: key)?.value.array ?? [] }
}
