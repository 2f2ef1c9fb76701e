import ErrataEmit
import ErrataSpec

// The verbs of the tool, one function each. The command `errata spec` is built from the same parts.

extension Arguments {
    /// Performs the task that the command line names.
    func run() throws(Failure) {
        let target = try TargetSpecs(request, exists: File.exists, read: File.read)
        guard request.configuration != nil || !request.found.isEmpty || verb == .build else { throw .usage }
        switch verb {
        case .build: try write(TargetSources(target), tellingOf: false)
        case .check: try check(target)
        case .format: try format(target)
        case .generate:
            let sources = TargetSources(target.specs, options: options(target.configuration), after: target.report)
            try write(sources, tellingOf: true)
        }
    }

    /// Writes diagnostics to standard output, since they are the result, and a line about each valid spec to standard
    /// error.
    private func check(_ target: TargetSpecs) throws(Failure) {
        var report = target.report
        for (index, document) in target.specs.documents.enumerated() {
            let own = target.specs.report(on: index, [.canonicalForm, .pinnedNames])
            report.add(own)
            if !own.hasErrors, let spec = document.reading.spec { say("\(document.path): \(spec.census)") }
        }
        report.lines.forEach(printLine)
        if report.hasErrors { throw .badData }
    }

    private func format(_ target: TargetSpecs) throws(Failure) {
        var report = target.report
        for (index, document) in target.specs.documents.enumerated() {
            guard let spec = document.reading.spec else {
                report.add(target.specs.report(on: index))
                continue
            }
            if try File.write(CanonicalForm.bytes(of: spec), to: document.path) { say("\(document.path): formatted") }
        }
        report.lines.forEach(say)
        if report.hasErrors { throw .badData }
    }

    /// Writes the sources, all of them or none.
    private func write(_ sources: TargetSources, tellingOf isTold: Bool) throws(Failure) {
        sources.report.lines.forEach(say)
        guard let output, !sources.report.hasErrors else { throw .badData }
        try File.makeFolder(output)
        for file in sources.files {
            let path = "\(output)/\(file.name)"
            if try File.write(Array(file.text.utf8), to: path), isTold { say("\(path): written") }
        }
    }
}
