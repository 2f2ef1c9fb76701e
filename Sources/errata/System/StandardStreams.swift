/// The three streams that every program has.
enum StandardStreams {
    /// Makes writing to them fail in ways that can be told from success.
    ///
    /// A stream that was closed (`>&-`) would give its number to the next file that is opened, which would then be read
    /// or written in its stead; so its place is taken by something that fails in the same way as nothing. A reader that
    /// goes away is an error of the write and not the end of the process, so that the exit status stays in the
    /// command's hands; by a handler and not by ignoring the signal, because programs that are run from here would
    /// inherit that.
    static func prepare() {
        for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) < 0 {
            // The lowest number that is free: this one.
            _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        signal(SIGPIPE) { _ in }
    }
}
