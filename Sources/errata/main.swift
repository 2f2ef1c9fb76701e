#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

#if CLI
StandardStreams.prepare()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
#else
StandardError.say("errata: this build has no command line; build the package with its trait CLI.")
exit(ExitStatus.usage.rawValue)
#endif
