import ErrataAuthoring
import ErrataSpec

extension ChangeRule {
    /// What `errata spec diff` says about the example: `7: retry yes, now never`.
    var exampleWords: [String] {
        let documents = [example.old, example.new].map { text in
            text.map { [SpecDocument(path: ChangeExample.path, bytes: Array($0.utf8))] } ?? []
        }
        let changes = ChangeReview(old: documents[0], new: documents[1])?.diff.changes ?? []
        return changes.map { "\($0.subject.label): \($0.words)" }
    }

    /// The two files of the example with their labels; one where the other version has no such file.
    var exampleFiles: [(label: String, lines: [String])] {
        [("Old", example.old), ("New", example.new)].compactMap { label, text in
            text.map { (label, $0.split(separator: "\n").map(String.init)) }
        }
    }
}
