#if CLI
import ArgumentParser

/// Calls that can be run without the argument parser.
///
/// The parser inspects every command by reflection, which takes longer than most answers. Looking up a code does not
/// need
/// that: arguments without any option among them need no parsing.
enum PlainCall {
    /// Returns the command that the arguments call, ready to run; nil where the parser is needed.
    static func command(_ arguments: [String]) -> (any ParsableCommand)? {
        let words = Array(arguments.dropFirst())
        let isPlain = words.allSatisfy { !$0.hasPrefix("-") || NegativeCode.begins($0) }
        guard arguments.first == "explain", !words.isEmpty, isPlain else { return nil }
        var command: any ParsableCommand = ExplainCommand(words: words)
        // An invalid call is left to the parser, which reports the error.
        return (try? command.validate()) == nil ? nil : command
    }
}

extension ExplainCommand {
    /// Creates the command with its words, and with the default value of every option.
    fileprivate init(words: [String]) {
        self.init()
        self.words = words
        format = FormatOption()
        format.format = .text
        catalogs = CatalogOptions()
        catalogs.specs = []
        docs = DocsOption()
        docs.docs = nil
    }
}
#endif
