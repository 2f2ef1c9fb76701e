/// A word that can be offered to any shell as a completion without quoting.
///
/// The completion functions of shells expand the words of a program once more: `$(…)` in a code of an untrusted spec
/// would be run. So only words are offered in which no shell has anything to expand, to split or to quote.
package struct ShellWord: Hashable {
    package let text: String

    /// Creates a word; nil where a shell could interpret a character of it.
    package init?(_ text: String) {
        guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.allSatisfy(Self.isPlain) else {
            return nil
        }
        self.text = text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        case UInt8(ascii: "."), UInt8(ascii: "/"): true
        default: false
        }
    }
}
