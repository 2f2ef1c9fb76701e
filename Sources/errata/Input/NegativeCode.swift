#if CLI
import ErrataBytes

/// A negative code among the arguments: `-1003`, which the parser would take for options.
///
/// No option begins with a digit, so a hyphen and a digit can only be the beginning of a code. The parser reads it as a
/// value behind a character that no argument can have, since the system ends arguments with it.
enum NegativeCode {
    private static let shield: Character = "\0"

    /// Whether an argument begins like a negative number.
    static func begins(_ argument: String) -> Bool {
        let bytes = argument.utf8.prefix(2)
        return bytes.first == UInt8(ascii: "-") && bytes.count == 2 && bytes.last.map(ASCII.isDigit) == true
    }

    /// Returns the arguments for the parser; an argument behind an option may be its value, and is left to it.
    static func shielded(_ arguments: [String]) -> [String] {
        guard arguments.first == "explain" else { return arguments }
        let open = arguments.prefix { $0 != "--" }
        let words = open.indices.map { index in
            let isValue = index > 0 && open[index - 1].hasPrefix("--") && !open[index - 1].contains("=")
            return begins(open[index]) && !isValue ? "\(shield)\(open[index])" : open[index]
        }
        return words + arguments[open.count...]
    }

    /// Returns the argument as it was given.
    static func unshielded(_ argument: String) -> String {
        argument.first == shield ? String(argument.dropFirst()) : argument
    }
}
#endif
