import Foundation

/// The options: what is fuzzed, for how long, from which seed and with which further inputs.
struct Options {
    var targets: [any Target.Type] = [
        Splitting.self, Candidates.self, Caching.self, XMLBodies.self, FormBodies.self, TextBodies.self, Places.self,
        Messages.self, Responses.self, Specs.self, Imports.self,
    ]
    var seconds = 10.0
    var seed = UInt64.random(in: 0..<1 << 32)
    /// The files whose texts are further inputs.
    var files: [String] = []

    init(_ arguments: ArraySlice<String>) throws {
        var words = arguments
        var names: [String] = []
        while let word = words.popFirst() {
            switch word {
            case "--seconds": seconds = try Self.number(&words)
            case "--seed": seed = UInt64(try Self.number(&words))
            case "--corpus": files.append(words.popFirst() ?? "")
            default: names.append(word)
            }
        }
        if !names.isEmpty { targets = targets.filter { names.contains($0.name) } }
        guard !targets.isEmpty else { throw Usage() }
    }

    private static func number(_ words: inout ArraySlice<String>) throws -> Double {
        guard let number = words.popFirst().flatMap(Double.init), number >= 0 else { throw Usage() }
        return number
    }

    struct Usage: Error, CustomStringConvertible {
        let description =
            "usage: fuzz [TARGET…] [--seconds N] [--seed N] [--corpus FILE], where TARGET is splitting, candidates, caching, "
            + "xml, forms, texts, places, messages, responses, specs or imports"
    }
}

/// Runs a target for its share of the time. Returns whether its property held.
func run(_ target: any Target.Type, _ options: Options, seconds: Double) throws -> Bool {
    var corpus = target.corpus
    for file in options.files { try corpus.add(file: file) }
    var mutator = Mutator(corpus, seed: options.seed)
    let end = Date().addingTimeInterval(seconds)
    var count = 0
    while Date() < end {
        let input = mutator.next()
        let splits = mutator.splits(of: input.count)
        count += 1
        guard target.violation(by: input, splits: splits) != nil else { continue }
        let least = Minimizer.shortest(input, splits, target)
        let words = target.violation(by: least.input, splits: least.splits) ?? ""
        print("\(target.name): violated by \(least.input.literal), split at \(least.splits)\n\(words)")
        print("repeat with --seed \(options.seed)")
        return false
    }
    print("\(target.name): \(count) inputs, no violation")
    return true
}

do {
    let options = try Options(CommandLine.arguments.dropFirst())
    let share = options.seconds / Double(options.targets.count)
    let results = try options.targets.map { try run($0, options, seconds: share) }
    exit(results.allSatisfy { $0 } ? 0 : 1)
} catch {
    print("\(error)")
    exit(64)
}
