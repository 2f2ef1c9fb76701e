import ErrataEmit
import ErrataJSON
import ErrataSpec

// Reads one spec and writes its Swift source. The plugin runs this; people use `errata spec generate`.
do {
    let arguments = try Arguments(CommandLine.arguments.dropFirst())
    let bytes = try File.read(arguments.spec)
    let reading = SpecReader.read(bytes, forModule: arguments.module)
    let lines = JSONLines(bytes)
    for diagnostic in reading.diagnostics { say(diagnostic.rendered(path: arguments.spec, lines: lines)) }
    guard let spec = reading.spec else { throw Failure.badData }
    try File.write(SwiftEmitter(options: arguments.options).source(for: spec), to: arguments.output)
} catch let failure as Failure {
    failure.stop()
} catch {
    say("error: \(error)")
    Failure.badData.stop()
}
