import ErrataEmit
import ErrataSpec

/// The command line of the tool.
struct Arguments {
    static let usage = """
        usage: errata-gen check    [--configuration FILE] [--root DIR] [SPEC...]
               errata-gen format   [--configuration FILE] [--root DIR] [SPEC...]
               errata-gen generate [--configuration FILE] [--root DIR] [SPEC...] --output DIR
                                   [--access public|package|internal] [--import MODULE]
                                   [--reexport true|false] [--access-level-on-imports true|false]
               errata-gen build    what the build plugin runs
        """

    /// The task to perform.
    enum Verb: String {
        case build, check, format, generate
    }

    let verb: Verb
    private(set) var request = TargetSpecs.Request()
    private(set) var output: String?
    private var access: AccessLevel?
    private var importing: String?
    private var reexport: Bool?
    private var accessLevelOnImports: Bool?

    init(_ words: some Sequence<String>) throws(Failure) {
        var words = words.makeIterator()
        guard let verb = words.next().flatMap(Verb.init) else { throw .usage }
        self.verb = verb
        if verb == .build { request.plan = TargetSpecs.Plan() }
        while let word = words.next() {
            if word.hasPrefix("--") {
                guard let value = words.next(), set(word, to: value) else { throw .usage }
            } else {
                request.found.append(word)
            }
        }
        let needsOutput = verb == .build || verb == .generate
        guard needsOutput == (output != nil) else { throw .usage }
    }

    /// Returns the options of the configuration, overridden by those of the command line.
    func options(_ configuration: TargetConfiguration) -> SwiftEmitter.Options {
        var options = SwiftEmitter.Options(configuration)
        options.access = access ?? options.access
        options.importing = importing ?? options.importing
        options.reexport = reexport ?? options.reexport
        options.accessLevelOnImports = accessLevelOnImports ?? options.accessLevelOnImports
        return options
    }

    /// Sets an option; returns false for an unknown option or an invalid value.
    private mutating func set(_ option: String, to value: String) -> Bool {
        switch option {
        case "--configuration": request.configuration = value
        case "--root": request.root = value
        case "--output": output = value
        default: return verb == .build ? setPlan(option, value) : verb == .generate && setSource(option, value)
        }
        return true
    }

    private mutating func setPlan(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--module": request.module = value
        case "--folder": request.plan?.folder = value
        case "--planned": request.plan?.named.append(value)
        case "--absent": request.plan?.absent.append(value)
        case "--near": request.plan?.near.append(value)
        default: return false
        }
        return true
    }

    private mutating func setSource(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--access":
            access = AccessLevel(rawValue: value)
            return access != nil
        case "--import":
            importing = value
            return TargetConfiguration.isModuleName(value)
        case "--reexport":
            reexport = Bool(value)
            return reexport != nil
        case "--access-level-on-imports":
            accessLevelOnImports = Bool(value)
            return accessLevelOnImports != nil
        default: return false
        }
    }
}
