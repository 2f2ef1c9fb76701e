import ErrataCore
import ErrataJSON
import ErrataSpec

/// Compares a spec with an earlier version of it, by whose codes and names others have built and logged.
///
/// It takes linear time, and each mistake has one diagnostic: what can be taken for a deletion and a reuse is reported as
/// the one that tells more.
struct BaselineCheck {
    private let old: EntryIndex
    private let new: EntryIndex
    private let bytes: [UInt8]
    /// The error that continues each earlier one.
    private let successors: [Int?]
    /// The errors that continue an earlier one.
    private let continued: Set<Int>

    /// Creates a comparison.
    ///
    /// - Parameters:
    ///   - spec: the spec.
    ///   - bytes: its file.
    ///   - baseline: the earlier version.
    init(_ spec: Spec, _ bytes: [UInt8], against baseline: Spec) {
        let (old, new) = (EntryIndex(baseline), EntryIndex(spec))
        (self.old, self.new, self.bytes) = (old, new, bytes)
        successors = old.entries.indices.map { new.successor(of: old.entries[$0], named: old.names[$0]) }
        continued = Set(successors.compactMap(\.self))
    }

    /// The diagnostics, in the order of the baseline.
    var diagnostics: [Diagnostic] {
        deletions
            + old.entries.indices.flatMap { index in
                old.allNames(of: index).compactMap { diagnostic(for: $0, of: index) }
            }
    }
}

extension BaselineCheck {
    private var deletions: [Diagnostic] {
        guard successors.contains(nil) else { return [] }
        var found: [Diagnostic] = []
        var place = endOfErrors
        for index in old.entries.indices.reversed() {
            if let successor = successors[index] {
                place = new.entries[successor].offset
            } else {
                found.append(deletion(of: index, from: place))
            }
        }
        return found.reversed()
    }

    /// Returns the diagnostic for an error that is gone: at the new code that has its name, or where it was.
    private func deletion(of index: Int, from place: Int) -> Diagnostic {
        let (code, name) = (old.code(of: index), old.names[index])
        guard let owner = newOwner(of: name) else { return Diagnostic(.deletedCode(code, name: name), at: place) }
        let fact = Diagnostic.Fact.renumberedCode(code, name: name, now: new.code(of: owner))
        return Diagnostic(fact, at: new.entries[owner].code.offset)
    }

    /// Returns the error that has a name and that the baseline does not have.
    private func newOwner(of name: String) -> Int? {
        new.owners[name].flatMap { continued.contains($0) ? nil : $0 }
    }

    /// The offset of the end of the list of errors, or of the file's object where it has none.
    private var endOfErrors: Int {
        let end = try? JSONDocument.read(bytes) { ($0.member(named: "errors") ?? $0).endOffset - 1 }
        return end ?? 0
    }
}

extension BaselineCheck {
    /// Returns the diagnostic for a name of an earlier error; nil where that has it still.
    private func diagnostic(for name: String, of index: Int) -> Diagnostic? {
        let successor = successors[index]
        guard let owner = new.owners[name] else { return successor.map { change(of: name, index, $0) } }
        if owner == successor { return nil }
        // A code that is gone and whose name a new code has was renumbered, which is said already.
        if successor == nil, name == old.names[index], newOwner(of: name) != nil { return nil }
        return reuse(of: name, index, successor, owner)
    }

    private func change(of name: String, _ index: Int, _ successor: Int) -> Diagnostic {
        let entry = new.entries[successor]
        let fact = Diagnostic.Fact.changedName(from: name, code: new.code(of: successor))
        return Diagnostic(fact, at: entry.name?.offset ?? entry.code.offset)
    }

    private func reuse(of name: String, _ index: Int, _ successor: Int?, _ owner: Int) -> Diagnostic {
        let code = old.code(of: index)
        if let successor, name == old.names[index], hasMoved(index, from: successor, to: owner) {
            let fact = Diagnostic.Fact.reusedCode(code, name: name, now: new.code(of: owner))
            return Diagnostic(fact, at: new.entries[successor].code.offset)
        }
        return Diagnostic(.reusedName(name, code: code), at: new.offset(of: name, owner))
    }

    /// Whether the text of an earlier error is that of another code now, and no longer that of its own.
    private func hasMoved(_ index: Int, from successor: Int, to owner: Int) -> Bool {
        let text = old.text(of: index)
        return new.text(of: owner) == text && new.text(of: successor) != text
    }
}

extension EntryIndex {
    /// The code of an error in words; the name of an error without one.
    fileprivate func code(of index: Int) -> String { entries[index].code.value.description }

    /// The message of an error, or else its summary.
    fileprivate func text(of index: Int) -> String { entries[index].message ?? entries[index].summary }

    /// The offset of a name or a former name of an error; of its code for a derived name.
    fileprivate func offset(of name: String, _ index: Int) -> Int {
        let entry = entries[index]
        let names = [entry.name].compactMap(\.self) + entry.formerNames
        return (names.first { $0.value == name } ?? entry.name)?.offset ?? entry.code.offset
    }
}
