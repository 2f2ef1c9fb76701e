/// A manual page, written from top to bottom with the macros of man(7).
package struct RoffPage {
    package private(set) var text: String
    /// Whether nothing follows the last heading yet; then no blank line is needed before a paragraph.
    private var isUnderHeading = false

    /// Creates a page with its title line.
    package init(title: RoffText, section: Int, source: RoffText) {
        text = ".TH \"\(title)\" \"\(section)\" \"\" \"\(source)\"\n"
    }

    /// Writes the heading of a section.
    package mutating func section(_ title: RoffText) {
        text += ".SH \"\(title)\"\n"
        isUnderHeading = true
    }

    /// Writes the heading of a subsection.
    package mutating func part(_ title: RoffText) {
        text += ".SS \"\(title)\"\n"
        isUnderHeading = true
    }

    /// Writes a paragraph.
    package mutating func paragraph(_ words: RoffText) {
        begin()
        text += "\(words)\n"
    }

    /// Writes a term with its description below.
    package mutating func item(_ term: RoffText, _ words: RoffText) {
        isUnderHeading = false
        text += ".TP\n\(term)\n\(words)\n"
    }

    /// Writes lines without filling them.
    package mutating func lines(_ lines: [RoffText]) {
        begin()
        text += ".nf\n" + lines.map { "\($0)\n" }.joined() + ".fi\n"
    }

    private mutating func begin() {
        if !isUnderHeading { text += ".PP\n" }
        isUnderHeading = false
    }
}
