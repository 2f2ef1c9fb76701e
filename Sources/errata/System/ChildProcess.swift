/// A child process.
struct ChildProcess {
    private let identifier: pid_t

    /// Starts a program, which is looked up in `PATH`.
    ///
    /// - Parameters:
    ///   - command: the program's name and its arguments.
    ///   - input: its standard input.
    ///   - output: its standard output.
    ///   - errors: its standard error; that of the command by default.
    init(
        _ command: [String],
        input: FileDescriptor,
        output: FileDescriptor,
        errors: FileDescriptor? = nil
    ) throws(SystemError) {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
        if let errors { posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO) }
        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let error = posix_spawnp(&process, command[0], &actions, nil, words, environ)
        guard error == 0 else { throw SystemError(number: error) }
        identifier = process
    }

    /// Waits for the process to exit.
    ///
    /// - Returns: false where it failed. For a parent that ignores SIGCHLD the system keeps no exit status, and success
    ///   is assumed.
    func wait() -> Bool {
        var status: Int32 = 0
        _ = try? SystemError.check { waitpid(identifier, &status, 0) }
        return status == 0
    }
}
