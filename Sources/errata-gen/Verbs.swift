import ErrataEmit
import ErrataSpec

// What the tool does, a function a verb. The command `errata spec` does the same with the same parts.

extension Arguments {
    /// Does what the command line says.
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

    /// Diagnostics are what was asked for, so they go to standard output; a word about each spec goes to standard error.
    private func check(_ target: TargetSpecs) throws(Failure) {
        var report = target.report
        for (index, document) in target.specs.documents.enumerated() {
            let own = target.specs.report(on: index, [.canonicalForm, .pinnedNames])
            report.add(own)
            if !own.hasErrors, let spec = document.reading.spec { say("\(document.path): \(spec.census), no errors") }
        }
        report.lines.forEach(tell)
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
