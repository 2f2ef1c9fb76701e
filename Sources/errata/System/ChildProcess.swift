/// A program that runs beside the command.
struct ChildProcess {
    private let identifier: pid_t

    /// Starts a program, which is looked for in `PATH`.
    ///
    /// - Parameter command: its name and its arguments.
    init(_ command: [String], input: FileDescriptor, output: FileDescriptor) throws(SystemError) {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let error = posix_spawnp(&process, command[0], &actions, nil, words, environ)
        guard error == 0 else { throw SystemError(number: error) }
        identifier = process
    }

    /// Waits for the program to end.
    ///
    /// - Returns: false where it failed. The system keeps no status for a parent that ignores SIGCHLD; then nothing is
    ///   known to be wrong.
    func wait() -> Bool {
        var status: Int32 = 0
        _ = try? SystemError.check { waitpid(identifier, &status, 0) }
        return status == 0
    }
}
