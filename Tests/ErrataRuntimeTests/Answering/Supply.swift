import ErrataRuntime

/// Values for error responses, awkward ones first; the same for the same seed.
struct Supply {
    private var generator: SeededGenerator

    init(_ seed: Int) {
        generator = SeededGenerator(seed)
    }

    private static let texts = [
        "", "12", "\"", "\\", "\\\"\\u0000", "a\nb\r\n\tc", "\u{0}\u{1F}\u{7F}", "🦊👩‍👩‍👧", "{count}", "}{", "{}", "'",
        "' for category '", " s", ".", "cafe\u{301}", "caf\u{E9}", "\u{2028}\u{FEFF}", "</script>", "null", "a/b~c",
        " blanks ", String(repeating: "long ", count: 2000),
    ]

    private static let waits: [Duration?] = [
        nil, .zero, .milliseconds(1), .milliseconds(1500), .seconds(30), .seconds(86_400), .seconds(-5),
        .seconds(Int64.max),
    ]

    mutating func text() -> String {
        let parts = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
            Self.texts.randomElement(using: &generator) ?? ""
        }
        return parts.joined()
    }

    mutating func wait() -> Duration? { Self.waits.randomElement(using: &generator) ?? nil }

    private mutating func value() -> FieldValue {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: .integer(Int.random(in: Int.min...Int.max, using: &generator))
        case 1: .boolean(Bool.random(using: &generator))
        default: .string(text())
        }
    }

    /// Returns an error answer in which any locator of an envelope can have a value.
    mutating func answer(_ entry: Catalog.Entry, variant: Int? = nil, fieldNames: [String]) -> ErrorAnswer {
        let template = variant.map { entry.details.variants[$0].message } ?? entry.message
        let names = template.map { MessageTemplate($0).names } ?? []
        var fields: [String: FieldValue] = [:]
        for name in fieldNames where Bool.random(using: &generator) { fields[name] = value() }
        var parameters: [String: String] = [:]
        for name in names { parameters[name] = text() }
        return ErrorAnswer(
            entry,
            parameters,
            variant: variant,
            requestID: Bool.random(using: &generator) ? text() : nil,
            fields: fields,
            retryAfter: wait()
        )
    }
}

/// The wait of an answer as it is written: whole seconds, rounded up.
func writtenSeconds(_ wait: Duration) -> Int {
    if wait <= .zero { return 0 }
    let (seconds, rest) = wait.components
    return seconds >= 999_999_999 ? 999_999_999 : Int(seconds) + (rest > 0 ? 1 : 0)
}

/// A text as it is decoded from a header: control characters become blanks, and surrounding blanks are removed.
func inHeader(_ text: String) -> String {
    let bytes = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }.drop { $0 == 0x20 }
    return String(decoding: bytes.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
}

/// Whether the parameters of a message are unambiguous: none but the last contains what follows it, whole or across its
/// end.
func isReadable(_ template: MessageTemplate, _ values: [String: String]) -> Bool {
    zip(template.names, template.literals.dropFirst()).dropLast().allSatisfy { name, suffix in
        let value = Array((values[name] ?? "").utf8)
        let text = value + suffix
        let first = text.indices.first { text[$0...].starts(with: suffix) }
        return !suffix.isEmpty && first == value.count
    }
}
