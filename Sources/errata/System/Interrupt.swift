/// The request to end that a signal makes: Ctrl-C, `kill`, or a terminal that is closed.
enum Interrupt {
    // A signal handler can reach nothing but globals, and nothing else writes this one.
    private nonisolated(unsafe) static var flag: sig_atomic_t = 0

    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    /// The signals that ask to end.
    static var set: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in numbers { sigaddset(&signals, number) }
        return signals
    }

    /// Whether a signal has asked to end.
    static var isPending: Bool { flag != 0 }

    /// Makes signals ask to end, and not end the process. A second one ends it.
    static func catchSignals() {
        // Whatever started the command may block them, and a block is inherited.
        var signals = set
        for number in numbers {
            signal(number) { number in
                Interrupt.flag = 1
                signal(number, SIG_DFL)
            }
        }
        sigprocmask(SIG_UNBLOCK, &signals, nil)
    }
}
