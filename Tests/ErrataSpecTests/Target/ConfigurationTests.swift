import ErrataJSON
import ErrataSpec
import Testing

@Suite("The configuration of a target")
struct ConfigurationTests {
    private func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let lines = JSONLines(bytes)
        return ConfigurationReader.read(bytes).diagnostics.map { $0.rendered(path: "c", lines: lines) }
    }

    @Test("every key is read")
    func everyKey() {
        let text = """
            {"$schema": "s", "specs": ["a.json", "b/c.json"], "access": "package", "import": "ErrataCore",
             "reexport": true, "accessLevelOnImports": false}
            """
        let (configuration, diagnostics) = ConfigurationReader.read(Array(text.utf8))
        #expect(diagnostics.isEmpty)
        #expect(configuration.specs.map(\.value) == ["a.json", "b/c.json"])
        #expect(configuration.access == .package)
        #expect(configuration.importing == "ErrataCore")
        #expect(configuration.reexport == true)
        #expect(configuration.accessLevelOnImports == false)
    }

    @Test("the default access level is public, and other defaults are open")
    func defaults() {
        let configuration = ConfigurationReader.read(Array("{}".utf8)).configuration
        #expect(configuration.specs.isEmpty)
        #expect(configuration.access == .public)
        #expect(configuration.importing == nil)
        #expect(configuration.reexport == nil)
        #expect(configuration.accessLevelOnImports == nil)
    }

    @Test(
        "an error is reported at its location",
        arguments: [
            ("{\"specs\": [\"a\",]}", "c:1:15: error: ", "[json-trailing-comma]"),
            ("[]", "c:1:1: error: ", "[wrong-type]"),
            ("{\"acess\": \"public\"}", "c:1:2: error: ", "did you mean `access`? [unknown-key]"),
            ("{\"access\": \"public\", \"access\": \"internal\"}", "c:1:22: error: ", "[duplicate-key]"),
            ("{\"access\": \"pubic\"}", "c:1:12: error: ", "did you mean `public`? [unknown-value]"),
            ("{\"access\": \"fileprivate\"}", "c:1:12: error: ", "did you mean `internal`? [unknown-value]"),
            ("{\"access\": \"whoever\"}", "c:1:12: error: ", "`public`, `package` or `internal` [unknown-value]"),
            ("{\"access\": true}", "c:1:12: error: ", "[wrong-type]"),
            ("{\"specs\": \"a.json\"}", "c:1:11: error: ", "[wrong-type]"),
            ("{\"specs\": [1]}", "c:1:12: error: ", "[wrong-type]"),
            ("{\"specs\": [\"\"]}", "c:1:12: error: ", "[empty-text]"),
            ("{\"reexport\": \"yes\"}", "c:1:14: error: ", "[wrong-type]"),
            ("{\"import\": \"My Module\"}", "c:1:12: error: \"My Module\" ", "[bad-module-name]"),
            ("{\"import\": \"7Z\"}", "c:1:12: error: ", "[bad-module-name]"),
        ]
    )
    func mistake(text: String, start: String, end: String) {
        let found = lines(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(start) == true && found.first?.hasSuffix(end) == true, "\(found)")
    }

    @Test("all errors are reported at once, and the rest is parsed")
    func severalMistakes() {
        let text = "{\"specs\": [\"a.json\", 7], \"acces\": \"public\", \"reexport\": 1, \"access\": \"internal\"}"
        #expect(lines(text).count == 3)
        let configuration = ConfigurationReader.read(Array(text.utf8)).configuration
        #expect(configuration.specs.map(\.value) == ["a.json"])
        #expect(configuration.access == .internal)
    }
}
