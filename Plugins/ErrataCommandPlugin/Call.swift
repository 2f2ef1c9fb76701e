import Foundation
import PackagePlugin

/// The arguments of one call of the plugin.
struct Call {
    static let usage = """
        usage: swift package errata check [--target NAME]... [SPEC...]
               swift package --allow-writing-to-package-directory errata format [--target NAME]... [SPEC...]
               swift package --allow-writing-to-package-directory errata generate [--target NAME]... [SPEC...]
                   --output DIR

        check     checks specs and their canonical form
        format    rewrites specs in canonical form, and fills in missing names
        generate  writes the Swift sources of specs; --access, --import, --reexport and --access-level-on-imports are
                  the access, import, reexport and accessLevelOnImports of errata-plugin.json

        Without SPEC it takes the specs of the package's targets, or of the named ones, by the build plugin's rule:
        every NAME.errata.json in the target's folder, and those that its errata-plugin.json names.
        Exit status: 0 nothing is wrong; 64 wrong usage; 65 specs with errors; 66 no such input; 74 reading or writing
        failed. SwiftPM itself exits with 1 where it is not 0, and prints the number.
        """

    private let verb: String
    /// The options, each followed by its value.
    private var options: [String] = []
    private var specs: [String] = []
    private let targets: [String]

    init(_ arguments: [String]) throws {
        var arguments = ArgumentExtractor(arguments)
        // SwiftPM passes on its own flag where it follows the verb.
        _ = arguments.extractFlag(named: "allow-writing-to-package-directory")
        targets = arguments.extractOption(named: "target")
        var words = arguments.remainingArguments[...]
        verb = words.popFirst() ?? ""
        while let word = words.popFirst() {
            if word.hasPrefix("--") {
                options += [word] + [words.popFirst()].compactMap(\.self)
            } else {
                specs.append(word)
            }
        }
    }

    /// Runs the tool on the given specs, or target by target.
    func run(_ tool: Tool, targets all: [(name: String, files: TargetFiles)]) throws -> Int32 {
        guard ["check", "format", "generate"].contains(verb) else { return complain(Self.usage) }
        let unknown = targets.filter { name in !all.contains { $0.name == name } }
        if let name = unknown.first { return complain("error: the package has no target \(name)") }
        guard specs.isEmpty else { return try reported(tool.run([verb] + options + specs)) }
        let chosen = all.filter { targets.isEmpty ? $0.files.hasSpecs : targets.contains($0.name) }
        guard !chosen.isEmpty else {
            return complain("error: no target has a NAME.errata.json or errata-plugin.json; name the specs to work on")
        }
        guard verb != "generate" || chosen.count == 1 else {
            let names = chosen.map(\.name).joined(separator: ", ")
            return complain("error: several targets have specs (\(names)); choose one: --target NAME")
        }
        return try reported(chosen.map { try tool.run(arguments(for: $0.files, tool)) }.max() ?? 0)
    }

    private func arguments(for files: TargetFiles, _ tool: Tool) -> [String] {
        let configuration = files.configuration.map { ["--configuration", $0.filePath] } ?? []
        return [verb, "--root", tool.root.filePath] + configuration + options + files.specs.map(\.filePath)
    }

    private func reported(_ status: Int32) -> Int32 {
        if status == 74, verb != "check" {
            print("SwiftPM lets a plugin write only with: swift package --allow-writing-to-package-directory errata …")
        }
        return status
    }

    private func complain(_ text: String) -> Int32 {
        print(text)
        return 64
    }
}

extension TargetFiles {
    /// Whether the build plugin would find a configuration or specs here.
    fileprivate var hasSpecs: Bool { configuration != nil || !specs.isEmpty }
}
