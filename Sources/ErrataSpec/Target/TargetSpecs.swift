/// The specs of one target: those named in its configuration, and those found in its folder.
public struct TargetSpecs: Sendable {
    /// The locations of a target's specs.
    public struct Request: Sendable {
        /// The path of the `errata-plugin.json`, if there is one.
        public var configuration: String?
        /// The folder that the paths in the configuration are relative to.
        public var root = "."
        /// The specs found in the target's folder, which the configuration does not name.
        public var found: [String] = []
        /// The target's Swift module, where that is known.
        public var module: String?
        /// The plan of the build; nil where there is none.
        public var plan: Plan?

        /// Creates a request without specs.
        public init() {}
    }

    /// The plugin's view of the configuration when the build was planned.
    public struct Plan: Sendable {
        /// The target's folder.
        public var folder = ""
        /// The specs named in the configuration.
        public var named: [String] = []
        /// Those of them that did not exist.
        public var absent: [String] = []
        /// Files of the target that may be misnamed specs.
        public var near: [String] = []

        /// Creates a plan without specs.
        public init() {}
    }

    /// The configuration.
    public private(set) var configuration = TargetConfiguration()
    /// The specs that could be read.
    public private(set) var specs = SpecSet([])
    /// The diagnostics for the configuration and its references, without those for the specs themselves.
    public private(set) var report = DiagnosticReport()

    private let request: Request
    private var configurationBytes: [UInt8] = []

    /// Finds and reads the specs.
    ///
    /// - Parameters:
    ///   - request: the locations of the specs.
    ///   - exists: whether there is a file at a path.
    ///   - read: reads a file.
    public init<Failure: Error>(
        _ request: Request,
        exists: (String) -> Bool,
        read: (String) throws(Failure) -> [UInt8]
    ) throws(Failure) {
        self.request = request
        if let path = request.configuration {
            configurationBytes = try read(path)
            readConfiguration()
        }
        if configuration.specs.isEmpty, request.found.isEmpty { noteNoSpec() }
        checkPlan(exists)
        var documents: [SpecDocument] = []
        for path in paths(exists) {
            documents.append(SpecDocument(path: path, bytes: try read(path), forModule: request.module))
        }
        specs = SpecSet(documents)
    }

    private mutating func readConfiguration() {
        let reading = ConfigurationReader.read(configurationBytes)
        configuration = reading.configuration
        for diagnostic in reading.diagnostics { note(diagnostic) }
    }

    /// Reports a diagnostic for the configuration.
    private mutating func note(_ diagnostic: Diagnostic) {
        report.add([diagnostic], path: request.configuration ?? "", bytes: configurationBytes)
    }

    private mutating func note(_ fact: Diagnostic.Fact, at offset: Int = 0) {
        note(Diagnostic(fact, at: offset))
    }

    /// Reports changes of the configuration since the build was planned. A configuration that is invalid or cannot be
    /// read is not compared.
    private mutating func checkPlan(_ exists: (String) -> Bool) {
        guard let plan = request.plan, !report.hasErrors else { return }
        for spec in configuration.specs where !plan.named.contains(spec.value) {
            note(.stalePlan(.added(spec.value)), at: spec.offset)
        }
        for spec in configuration.specs where plan.absent.contains(spec.value) && exists(path(of: spec.value)) {
            note(.stalePlan(.created(spec.value)), at: spec.offset)
        }
        let named = configuration.specs.map(\.value)
        for path in plan.named where !named.contains(path) { note(.stalePlan(.removed(path))) }
    }

    /// Returns the specs to be read, each of which becomes a source file.
    private mutating func paths(_ exists: (String) -> Bool) -> [String] {
        let named = configuration.specs
        let paths = named.map { path(of: $0.value) } + request.found
        let clashes = SourceName.clashes(among: paths)
        return paths.indices.compactMap { index in
            let offset = index < named.count ? named[index].offset : nil
            if let offset, !exists(paths[index]) {
                note(.missingSpec(path: paths[index]), at: offset)
                return nil
            }
            guard let other = clashes[index] else { return paths[index] }
            let fact = Diagnostic.Fact.sourceClash(source: SourceName.of(paths[index]), path: other)
            if let offset { note(fact, at: offset) } else { report.add(fact, about: paths[index]) }
            return nil
        }
    }

    private mutating func noteNoSpec() {
        guard !report.hasErrors else { return }
        let fact = Diagnostic.Fact.noSpec(near: request.plan?.near ?? [])
        if request.configuration != nil { note(fact) } else { report.add(fact, about: request.plan?.folder ?? ".") }
    }

    private func path(of spec: String) -> String { "\(request.root)/\(spec)" }
}
