import ErrataJSON

extension SourceTable {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - format: the format; nil where its content and its name tell.
    ///   - options: what the caller says about the file.
    /// - Throws: an ``ImportError`` for a file that is not of the format, or exceeds a limit.
    public init(
        reading file: SourceFile,
        as format: SourceFormat? = nil,
        _ options: ImportOptions = ImportOptions()
    ) throws(ImportError) {
        let file = file.withTree
        self = try (format ?? SourceFormat(of: file)).reader(file, options).table()
    }
}

extension SourceFormat {
    /// The reader of the format.
    fileprivate func reader(_ file: SourceFile, _ options: ImportOptions) -> any SourceReader {
        switch self {
        case .json, .yaml: RecordReader(file: file, options: options)
        case .csv, .tsv: DelimitedReader(file: file, options: options)
        case .markdown: MarkdownReader(file: file, options: options)
        case .html: HTMLReader(file: file, options: options)
        case .text: PlainTextReader(file: file, options: options)
        case .openapi: OpenAPIReader(file: file, options: options)
        case .smithy: SmithyReader(file: file, options: options)
        case .botocore: BotocoreReader(file: file, options: options)
        case .har: ArchiveReader(file: file, options: options)
        case .summary: SummaryReader(file: file, options: options)
        }
    }

    /// The format of a file, by its content where that is a tree, else by its name, else by its first signs.
    public init(of file: SourceFile) {
        if let tree = file.tree {
            self = Self.described(by: tree) ?? (file.isYAML ? .yaml : .json)
        } else if let named = Self.named(file) {
            self = named
        } else {
            self = Self.sniffed(file)
        }
    }

    private static func described(by tree: JSONValue) -> SourceFormat? {
        if OpenAPIReader.recognizes(tree) { return .openapi }
        if SmithyReader.recognizes(tree) { return .smithy }
        if BotocoreReader.recognizes(tree) { return .botocore }
        if ArchiveReader.recognizes(tree) { return .har }
        return SummaryReader.recognizes(tree) ? .summary : nil
    }

    private static func named(_ file: SourceFile) -> SourceFormat? {
        let endings: [(SourceFormat, [String])] = [
            (.json, ["json"]), (.yaml, ["yaml", "yml"]), (.csv, ["csv"]), (.tsv, ["tsv", "tab"]),
            (.markdown, ["md", "markdown", "mdx"]), (.html, ["html", "htm", "xhtml"]), (.har, ["har"]),
            (.text, ["txt", "text"]),
        ]
        return endings.first { _, endings in endings.contains { file.hasSuffix($0) } }?.0
    }

    /// The format that the first signs of a text show.
    private static func sniffed(_ file: SourceFile) -> SourceFormat {
        let start = String(decoding: file.bytes.prefix(4096), as: UTF8.self)
        let head = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if head.hasPrefix("{") || head.hasPrefix("[") { return .json }
        if head.hasPrefix("<") { return .html }
        // Tables with bars are also in texts that were copied; headings and fences are in Markdown only.
        let isMarkdown = start.split(whereSeparator: \.isNewline).contains { line in
            let level = line.prefix { $0 == "#" }.count
            return line.hasPrefix("```") || ((1...6).contains(level) && line.dropFirst(level).first == " ")
        }
        if isMarkdown { return .markdown }
        return .text
    }
}

extension SourceFile {
    /// The file with its tree, where it is JSON.
    fileprivate var withTree: SourceFile {
        var file = self
        if tree == nil, bytes.first(where: { $0 > 0x20 && $0 < 0x80 }).map({ "{[\"".utf8.contains($0) }) ?? false {
            file.tree = try? JSONValue.parse(bytes)
        }
        return file
    }

    /// Whether its name is that of a YAML file.
    public var isYAML: Bool { hasSuffix("yaml", "yml") }

    /// Whether the name ends in a dot and one of some endings, in any case.
    fileprivate func hasSuffix(_ endings: String...) -> Bool {
        let path = path.lowercased()
        return endings.contains { path.hasSuffix(".\($0)") }
    }
}
