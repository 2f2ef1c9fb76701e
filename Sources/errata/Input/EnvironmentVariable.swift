/// The variables of the environment that the command heeds.
enum EnvironmentVariable: String, CaseIterable {
    case specs = "ERRATA_SPECS"
    case docs = "ERRATA_DOCS"
    case columns = "COLUMNS"
    case noColor = "NO_COLOR"
    case forceColor = "CLICOLOR_FORCE"
    case color = "CLICOLOR"
    case terminal = "TERM"

    /// What it does.
    var words: String {
        switch self {
        case .specs:
            "Files and folders, separated by colons, whose specs are added to every look-up. In a folder the files "
                + "that end in .json count. What cannot be used is ignored with a message on standard error; `--spec` "
                + "takes precedence."
        case .docs:
            "The base address of the reference site that pages lead to, as with `--docs`, which takes precedence. One that "
                + "is not an address is ignored with a message on standard error."
        case .columns: "The width of pages and tables in place of the terminal's. Pages take at most 100."
        case .noColor: "Pages are plain, whatever else is set."
        case .forceColor: "Unless it is 0, bold and faint text is written to files and pipes too."
        case .color: "With 0, pages are plain."
        case .terminal: "With dumb, pages are plain, and addresses are no links."
        }
    }

    /// Its bytes; nil where it is empty or not set.
    var bytes: [UInt8]? {
        guard let value = getenv(rawValue), value.pointee != 0 else { return nil }
        return UnsafeBufferPointer(start: value, count: strlen(value)).map { UInt8(bitPattern: $0) }
    }

    /// Its text; nil where it is empty or not set.
    var value: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}
