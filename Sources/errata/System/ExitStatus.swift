/// How the command ends; the numbers from 64 up are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable {
    /// Found, or nothing wrong.
    case success = 0
    /// Not found.
    case notFound = 1
    /// Called in a way that it does not understand.
    case usage = 64
    /// An input that was read is not right.
    case badData = 65
    /// The input does not exist, or it is a directory.
    case noInput = 66
    /// Reading or writing failed.
    case inputOutput = 74
    /// Reading or writing is not allowed.
    case noPermission = 77

    /// What it means, for help and the manual.
    var words: String {
        switch self {
        case .success: "found, or nothing is wrong"
        case .notFound: "not found"
        case .usage: "wrong usage"
        case .badData: "bad data, such as a spec with errors"
        case .noInput: "the input does not exist"
        case .inputOutput: "reading or writing failed"
        case .noPermission: "not permitted"
        }
    }
}

extension ExitStatus {
    /// The sentence by which the help of a command says how it ends.
    ///
    /// - Parameters:
    ///   - success: what 0 means there.
    ///   - notFound: what 1 means there; nil where the command never ends so.
    static func help(_ success: String, notFound: String? = nil) -> String {
        let meanings = allCases.compactMap { status -> String? in
            switch status {
            case .success: "0 \(success)"
            case .notFound: notFound.map { "1 \($0)" }
            default: "\(status.rawValue) \(status.words)"
            }
        }
        return "Exit status: \(meanings.joined(separator: "; "))."
    }
}
