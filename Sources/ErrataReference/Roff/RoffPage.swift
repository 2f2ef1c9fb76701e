/// A manual page, written from top to bottom with the macros of man(7).
package struct RoffPage {
    package private(set) var text: String
    /// Whether nothing stands under the last heading yet; a heading leaves the line free that a paragraph begins with.
    private var isUnderHeading = false

    /// A page with its title line.
    package init(title: RoffText, section: Int, source: RoffText) {
        text = ".TH \"\(title)\" \"\(section)\" \"\" \"\(source)\"\n"
    }

    /// Begins a section.
    package mutating func section(_ title: RoffText) {
        text += ".SH \"\(title)\"\n"
        isUnderHeading = true
    }

    /// Begins a part of a section.
    package mutating func part(_ title: RoffText) {
        text += ".SS \"\(title)\"\n"
        isUnderHeading = true
    }

    /// Writes a paragraph.
    package mutating func paragraph(_ words: RoffText) {
        begin()
        text += "\(words)\n"
    }

    /// Writes a term with what is to be said about it beneath.
    package mutating func item(_ term: RoffText, _ words: RoffText) {
        isUnderHeading = false
        text += ".TP\n\(term)\n\(words)\n"
    }

    /// Writes lines that are kept as they are.
    package mutating func lines(_ lines: [RoffText]) {
        begin()
        text += ".nf\n" + lines.map { "\($0)\n" }.joined() + ".fi\n"
    }

    private mutating func begin() {
        if !isUnderHeading { text += ".PP\n" }
        isUnderHeading = false
    }
}
