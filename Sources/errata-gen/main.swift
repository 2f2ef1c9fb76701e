// Checks and formats specs and generates their Swift sources. The plugins run this tool; people use `swift package
// errata` or `errata spec`.
do {
    try Arguments(CommandLine.arguments.dropFirst()).run()
} catch {
    if error == .usage { say(Arguments.usage) }
    error.end()
}
