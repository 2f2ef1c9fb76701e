import ErrataBytes
import ErrataJSON

/// Reads the configuration of a target, with all diagnostics for it.
public enum ConfigurationReader {
    /// Reads an `errata-plugin.json`. Invalid values are replaced by their defaults.
    public static func read(_ bytes: [UInt8]) -> (configuration: TargetConfiguration, diagnostics: [Diagnostic]) {
        do throws(JSONError) {
            var parser = SpecParser()
            let configuration = parser.configuration(try JSONValue.parse(bytes))
            return (configuration, parser.diagnostics)
        } catch {
            return (TargetConfiguration(), [Diagnostic(.json(error.kind), at: error.offset)])
        }
    }
}

extension Shape {
    static let configuration = Shape(
        owner: "configuration",
        keys: ["$schema", "specs", "access", "import", "reexport", "accessLevelOnImports"],
        required: [],
        example: #"{"specs": ["spec/acme.json"]}"#
    )
}

extension SpecParser {
    fileprivate mutating func configuration(_ value: JSONValue) -> TargetConfiguration {
        var configuration = TargetConfiguration()
        guard check(value, .configuration) else { return configuration }
        _ = text("$schema", of: value)
        configuration.specs = list("specs", of: value, like: .file, mayBeEmpty: true) { parser, item in
            parser.text(item).map { Located($0, at: item.offset) }
        }
        configuration.access = choice("access", of: value) ?? .public
        configuration.importing = moduleName("import", of: value)
        configuration.reexport = boolean("reexport", of: value)
        configuration.accessLevelOnImports = boolean("accessLevelOnImports", of: value)
        return configuration
    }

    private mutating func moduleName(_ key: String, of object: JSONValue) -> String? {
        guard let value = object.member(key)?.value, let name = text(value) else { return nil }
        guard TargetConfiguration.isModuleName(name) else {
            report(.badModuleName(name), at: value.offset)
            return nil
        }
        return name
    }
}

extension TargetConfiguration {
    /// Whether a text is a valid module name: ASCII letters, digits and `_`, not starting with a digit.
    public static func isModuleName(_ name: String) -> Bool {
        let isWord = name.utf8.allSatisfy(ASCII.isWordCharacter)
        return isWord && name.utf8.first.map { !ASCII.isDigit($0) } ?? false
    }
}
