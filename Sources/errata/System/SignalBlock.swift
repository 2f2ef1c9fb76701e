/// A time in which the signals that end the command wait.
struct SignalBlock {
    private var before = sigset_t()

    init() {
        var signals = Interrupt.set
        sigprocmask(SIG_BLOCK, &signals, &before)
    }

    /// Lets those pass that have arrived.
    func end() {
        var mask = before
        sigprocmask(SIG_SETMASK, &mask, nil)
    }
}
