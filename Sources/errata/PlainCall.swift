#if CLI
import ArgumentParser

/// Calls that can be understood without the parser of arguments.
///
/// It looks at every command by reflection, which takes longer than most answers. Somebody who looks up a code has no
/// use for that: words alone, without an option among them, need no parsing.
enum PlainCall {
    /// The command that the arguments call, ready to run; nil where the parser has to look at them.
    static func command(_ arguments: [String]) -> (any ParsableCommand)? {
        let words = Array(arguments.dropFirst())
        guard arguments.first == "explain", !words.isEmpty, !words.contains(where: { $0.hasPrefix("-") }) else {
            return nil
        }
        var command: any ParsableCommand = ExplainCommand(words: words)
        // What is wrong with a call is the parser's to say.
        return (try? command.validate()) == nil ? nil : command
    }
}

extension ExplainCommand {
    /// The command with words alone; each of its options has the value that it has when it is not given.
    fileprivate init(words: [String]) {
        self.init()
        self.words = words
        format = FormatOption()
        format.format = .text
        catalogs = CatalogOptions()
        catalogs.specs = []
    }
}
#endif
