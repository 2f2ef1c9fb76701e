/// The request to end that a signal makes: Ctrl-C, `kill`, or a terminal that is closed.
enum Interrupt {
    // A signal handler can reach nothing but globals, and nothing else writes this one.
    private nonisolated(unsafe) static var flag: sig_atomic_t = 0

    /// Whether a signal has asked to end.
    static var isPending: Bool { flag != 0 }

    /// Makes signals ask to end, and not end the process. A second one ends it.
    static func catchSignals() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                Interrupt.flag = 1
                signal(number, SIG_DFL)
            }
        }
    }
}
