import ErrataAuthoring
import ErrataReference
import ErrataSpec

/// Shows the change of one file to a reader of `git diff` or `git log`, for which git calls an external command:
/// `path old-file old-hex old-mode new-file new-hex new-mode`, and for a renamed file two more arguments. Of an unmerged
/// file git gives the path alone.
///
/// git stops at a command that fails, so whatever is wrong with a version is said instead.
struct DiffDriver {
    private let path: String
    /// The files of both versions, and the path in the new one where the file was renamed; nil for an unmerged file.
    private let files: (old: String, new: String, newPath: String?)?

    /// - Returns: nil for another number of arguments than git gives.
    init?(_ arguments: [String]) {
        guard [1, 7, 9].contains(arguments.count) else { return nil }
        path = arguments[0]
        guard arguments.count > 1 else {
            files = nil
            return
        }
        files = (arguments[1], arguments[4], arguments.count == 9 ? arguments[7] : nil)
    }

    /// The page about the change.
    func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        let newPath = files?.newPath.map { " → \($0)" } ?? ""
        page.line([TerminalRun("\(path)\(newPath)", .strong)])
        guard let files else {
            page.line(["  Unmerged."])
            return page.text
        }
        let (old, new) = (Self.version(path, files.old), Self.version(files.newPath ?? path, files.new))
        let faults = [("old", old.fault), ("new", new.fault)].compactMap { label, fault in
            fault.map { "The \(label) version \($0)" }
        }
        for fault in faults { page.paragraph([TerminalRun("\(fault)")], indent: 2) }
        if !faults.isEmpty {
            page.paragraph(
                ["What changed cannot be told by its meaning; git diff --no-ext-diff shows the lines."],
                indent: 2
            )
        }
        guard faults.isEmpty, let review = ChangeReview(old: old.documents, new: new.documents) else {
            return page.text + "\n"
        }
        return page.text + ChangeReport(review: review).page(layout: layout) + "\n"
    }

    private typealias Version = (documents: [SpecDocument], fault: String?)

    /// Reads one version: `/dev/null` stands for a file that is not there.
    private static func version(_ path: String, _ file: String) -> Version {
        guard file != "/dev/null" else { return ([], nil) }
        do throws(Complaint) {
            let document = SpecDocument(path: path, bytes: Array(try InputFile(path: file).read()))
            return ([document], document.fault)
        } catch {
            return ([], "cannot be read: \(error.sentence?.description ?? "")")
        }
    }
}

extension SpecDocument {
    /// What is wrong with the spec, as the end of a sentence with its full stop; nil where it is valid.
    fileprivate var fault: String? {
        guard reading.spec == nil else { return nil }
        var report = DiagnosticReport()
        let errors = reading.diagnostics.filter { $0.severity == .error }
        report.add(Array(errors.prefix(1)), path: path, bytes: bytes)
        let first = report.lines.first ?? ""
        let count = errors.count == 1 ? "an error" : "\(errors.count) errors"
        return "is not a valid spec, with \(count): \(first)."
    }
}
