/// How the command ends; the numbers from 64 up are those of sysexits.h.
enum ExitStatus: Int32 {
    /// Found, or nothing wrong.
    case success = 0
    /// Not found.
    case notFound = 1
    /// Called in a way that it does not understand.
    case usage = 64
    /// An input that was read is not right.
    case badData = 65
    /// There is no such input, or it is a directory.
    case noInput = 66
    /// Reading or writing failed.
    case inputOutput = 74
    /// Reading or writing is not allowed.
    case noPermission = 77
}
