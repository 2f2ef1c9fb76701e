#if CLI
import ArgumentParser
import ErrataReference

/// Runs the command line and turns whatever ends it into an exit status.
enum Program {
    static func run(_ arguments: [String]) -> Int32 {
        do {
            var command = try PlainCall.command(arguments) ?? ErrataCommand.parseAsRoot(arguments)
            try command.run()
            return ExitStatus.success.rawValue
        } catch let complaint as Complaint {
            complaint.say()
            return complaint.status.rawValue
        } catch {
            return report(error)
        }
    }

    /// Says what the parser of arguments has to say: help and version are data, everything else is talk.
    private static func report(_ error: any Error) -> Int32 {
        let status = ErrataCommand.exitCode(for: error).rawValue
        let message = ErrataCommand.fullMessage(for: error)
        guard status == ExitStatus.success.rawValue else {
            // The message may quote arguments; only its line breaks are its own.
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
