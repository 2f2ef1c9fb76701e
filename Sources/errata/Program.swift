#if CLI
import ArgumentParser
import ErrataReference

/// Runs the command line and maps whatever ends it to an exit status.
enum Program {
    static func run(_ arguments: [String]) -> Int32 {
        do {
            var command =
                try PlainCall.command(arguments) ?? ErrataCommand.parseAsRoot(NegativeCode.shielded(arguments))
            try command.run()
            return ExitStatus.success.rawValue
        } catch let complaint as Complaint {
            complaint.say()
            return complaint.status.rawValue
        } catch {
            return report(error)
        }
    }

    /// Prints the parser's message: help and version are results and go to standard output, anything else to standard
    /// error.
    private static func report(_ error: any Error) -> Int32 {
        let status = ErrataCommand.exitCode(for: error).rawValue
        let message = ErrataCommand.fullMessage(for: error)
        guard status == ExitStatus.success.rawValue else {
            // The message may quote arguments, so only its line breaks are trusted.
            for line in message.split(separator: "\n", omittingEmptySubsequences: false) where !message.isEmpty {
                StandardError.say(TerminalText(String(line)))
            }
            return status
        }
        do throws(Complaint) {
            try StandardOutput.write(message + "\n")
            return status
        } catch {
            error.say()
            return error.status.rawValue
        }
    }
}
#endif
