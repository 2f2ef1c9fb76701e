/// The standard streams.
enum StandardStreams {
    /// Makes sure that failed reads and writes are noticed.
    ///
    /// The descriptor of a closed stream (`>&-`) would be reused for the next file that is opened, which would then be
    /// read or written in its stead; so it is replaced by a file that fails to be read or written. A closed pipe fails
    /// the write and does not end the process, so that the command chooses the exit status. The signal has a handler
    /// and is not ignored, because child processes would inherit that.
    static func prepare() {
        for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) < 0 {
            // The lowest free descriptor is this one.
            _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        signal(SIGPIPE) { _ in }
        // A file that may not grow beyond a limit fails the write too, so that the temporary file is removed.
        signal(SIGXFSZ) { _ in }
    }
}
