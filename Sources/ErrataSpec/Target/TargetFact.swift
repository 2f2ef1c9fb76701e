extension Diagnostic {
    /// Everything that can be said against the specs of a target as a whole, and against its configuration beyond what
    /// can be wrong with any JSON file of the project.
    public enum TargetFact: Sendable, Hashable {
        /// The target has no spec. The files are those whose names come near.
        case noSpec(near: [String])
        /// A spec that the configuration names does not exist.
        case missingSpec(path: String)
        /// The build system's plan does not match the configuration.
        case stalePlan(PlanDifference)
        /// Two specs would be written to one source file.
        case sourceClash(source: String, path: String)
        /// Two specs have one catalog id.
        case catalogClash(id: String, path: String)
        /// Two specs have one Swift type.
        case typeClash(type: String, path: String)
        /// The spec does not fit into a packed table.
        case tooLarge
        /// A module cannot be called that.
        case badModuleName(String)
        /// A public case has a name that is made from the code or the message.
        case derivedName(String)
    }

    /// How a build plan can differ from the configuration.
    public enum PlanDifference: Sendable, Hashable {
        /// The plan does not have this spec.
        case added(String)
        /// The plan has a spec that the configuration does not name any more.
        case removed(String)
        /// The file did not exist when the build was planned.
        case created(String)
    }
}

extension Diagnostic.TargetFact {
    /// The fact's stable name.
    public var id: String {
        switch self {
        case .noSpec: "no-spec"
        case .missingSpec: "missing-spec"
        case .stalePlan: "stale-plan"
        case .sourceClash: "duplicate-source"
        case .catalogClash: "duplicate-catalog"
        case .typeClash: "duplicate-type"
        case .tooLarge: "too-large"
        case .badModuleName: "bad-module-name"
        case .derivedName: "derived-name"
        }
    }

    /// How bad it is.
    var severity: Diagnostic.Severity {
        if case .derivedName = self { .warning } else { .error }
    }

    /// What is wrong, as a sentence in lower case without a full stop.
    public var text: String {
        switch self {
        case .noSpec(let near):
            "this target uses the Errata plugin but has no spec: add one as NAME.errata.json, or list its path under "
                + "`specs` in \(TargetConfiguration.fileName)\(Self.renaming(near))"
        case .missingSpec(let path): "the spec \(path) does not exist; paths start at the package's root"
        case .stalePlan(let difference):
            "\(difference.text); run `touch Package.swift` and build again, since SwiftPM plans a build anew only when "
                + "the manifest changes or files are added or removed"
        case .sourceClash(let source, let path): "\(path) also becomes \(source); rename one of the two"
        case .catalogClash(let id, let path): "\(path) has a catalog with the id \(Phrase.quoted(id)) already"
        case .typeClash(let type, let path): "\(path) has the Swift type `\(type)` already"
        case .tooLarge: "the spec is too large for a table"
        case .badModuleName(let name):
            "\(Phrase.quoted(name)) is not a module's name: ASCII letters, digits and `_`, and no digit first"
        case .derivedName(let name):
            "the name `\(name)` is derived and can change when the table is edited; pin it: \"name\": \"\(name)\""
        }
    }

    private static func renaming(_ near: [String]) -> String {
        near.first.map { file in
            "; if \(file) is one, rename it to \(file.dropLast(".json".utf8.count)).errata.json"
        } ?? ""
    }
}

extension Diagnostic.PlanDifference {
    fileprivate var text: String {
        switch self {
        case .added(let path): "the build was planned without the spec \(Phrase.quoted(path))"
        case .removed(let path):
            "the build was planned with the spec \(Phrase.quoted(path)), which is not listed under `specs`"
        case .created(let path): "the spec \(Phrase.quoted(path)) did not exist when the build was planned"
        }
    }
}
