/// A time in which the signals that end the command wait, those with a core dump too.
struct SignalBlock {
    private var before = sigset_t()

    init() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2] { sigaddset(&signals, number) }
        sigprocmask(SIG_BLOCK, &signals, &before)
    }

    /// Lets those pass that have arrived.
    func end() {
        var mask = before
        sigprocmask(SIG_SETMASK, &mask, nil)
    }
}
