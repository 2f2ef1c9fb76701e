#if CLI
StandardStreams.prepare()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
#else
StandardError.say(
    """
    errata: this build has no command line, because the package's trait CLI is off. Name the package without \
    `traits: []`, or use `swift package errata`, which checks and formats specs without it.
    """
)
exit(ExitStatus.usage.rawValue)
#endif
