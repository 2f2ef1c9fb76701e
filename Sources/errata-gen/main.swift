// Checks and formats specs and writes their Swift sources. The plugins run this; people use `swift package errata` or
// `errata spec`.
do {
    try Arguments(CommandLine.arguments.dropFirst()).run()
} catch {
    if error == .usage { say(Arguments.usage) }
    error.end()
}
