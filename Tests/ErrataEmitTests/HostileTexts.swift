import Foundation

/// Texts that have broken other generators: comment and literal terminators, interpolation, control characters,
/// invisible scalars, noncharacters, names that are keywords or collide.
enum HostileTexts {
    // Written as bytes, since the compiler accepts these literally but rejects their escapes: U+FDD0, U+FDEF, U+FFFE,
    // U+10FFFF.
    private static let noncharacters = String(
        decoding: [0xEF, 0xB7, 0x90, 0x20, 0xEF, 0xB7, 0xAF, 0x20, 0xEF, 0xBF, 0xBE, 0x20, 0xF4, 0x8F, 0xBF, 0xBF],
        as: UTF8.self
    )

    /// A few texts of each kind, so that the tests need no files outside the package.
    static let own: [String] = [
        "ends */ fatalError() /* reopens", "\"\"\"", "\"\"\" + { fatalError() }() + \"\"\"", "\\(fatalError())",
        "\"# + String(describing: fatalError()) + #\"", "\\", "two\\\\", "line1\nline2\n", "cr\r\nlf", "nul\u{0}byte",
        "c1\u{80}\u{9B}31m", "zero\u{200B}width\u{FEFF}", noncharacters,
        "café vs cafe\u{301}", "\u{301}starts with a mark", "\u{202E}reversed\u{2066}", "tag \u{E0067}\u{E007F}", "  ",
        "\t", "@available(*, deprecated)\nimport Glibc", "``Foo/bar`` <doc:evil> ![i](x.png)", "1. list", "- item",
        "/// comment", "#if os(Linux)", "${x} %@ \\u{41}", "self", "Type", "init", "none", "allCases", "RawValue",
        "hashValue", "_", "$ref", "Any", "404_COMPANY", "1007", "007", "---", "...", "日本エラー", "аdmin", " FOO ",
        "foo`bar", "foo\u{200B}bar", "a\nb = \"x\"; case c", "case a = \"x\" }; func f() { fatalError() } //",
        "FOO_BAR", "fooBar", "foo-bar", "foo bar", "FooBar", "foo__bar", "FOOBAR", "caf\u{E9}", "cafe\u{301}", "+1",
        "-1", "1", "Etc/GMT+1", "Etc/GMT+12", "Etc/GMT-1", "foo", "foo2", "Foo", "I", "\u{130}", "\u{131}", "i",
        "default", "internal", "catalog", "entry", "ordinal", String(repeating: "X", count: 5000),
    ]

    /// The shared collection, where it is next to the package.
    static let shared: [String] = {
        let file = Compiler.root.deletingLastPathComponent().appending(path: "shared/cases/hostile_strings.json")
        struct Case: Decodable { let value: String }
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Case].self, from: data).map(\.value)) ?? []
    }()

    /// All texts, without duplicates by bytes.
    static var all: [String] {
        var seen: Set<[UInt8]> = []
        return (own + shared).filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
    }
}
