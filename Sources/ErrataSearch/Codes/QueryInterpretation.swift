import ErrataBytes
import ErrataCore
import ErrataRuntime

/// One interpretation of a query: a code, and the catalogs in which it is looked up.
package struct QueryInterpretation {
    package let code: String
    package let catalogs: [Catalog]
    /// The kind of label that was removed because it only announces a code.
    var label = Label.none

    enum Label {
        case none
        /// With a separator: `error 164`.
        case parted
        /// Without a separator, so that it may be part of the code: `E164`.
        case glued
    }

    /// The nearest entries to the code, the nearest first.
    package var nearest: [NearCode] { NearestCodes.candidates(to: code, in: catalogs) }

    /// The entries with exactly this code or name, and the rows of this status.
    package var exactMatches: [Catalog.Entry] {
        let (status, isName) = (status, isName)
        return catalogs.flatMap { catalog in
            let entries = catalog.entries(spelled: code)
            let named = entries.isEmpty && isName ? catalog.entry(named: code) : nil
            return entries + [named, status.flatMap { catalog.status($0) }].compactMap { $0 }
        }
    }

    /// The entries with exactly this code, and the rows of this status.
    var entriesByCode: [Catalog.Entry] {
        let status = status
        return catalogs.flatMap { catalog in
            catalog.entries(spelled: code) + [status.flatMap { catalog.status($0) }].compactMap { $0 }
        }
    }

    /// The entries whose code or name, and the rows whose phrase equals it regardless of case and word separators:
    /// `rate_limited`, `Rate-Limit-Exceeded`, `bad gateway`. A code such as `STATUS_429` also matches the rows of the
    /// status where it was written as two words. The hyphen of a negative number is no separator.
    var inexactMatches: [Catalog.Entry] {
        let letters = CodeLetters.of(code)
        guard !letters.isEmpty, Int(code).map({ $0 < 0 }) != true else { return [] }
        let found = catalogs.flatMap { entries(of: $0, spelled: letters) + rows(of: $0, spelled: letters) }
        return found.isEmpty ? [] : found + announcedRows
    }

    /// The entries whose code ends with this text behind a sign that separates the parts of a URI or a name space. A
    /// number is none: it is most often a code of its own.
    var matchesOfLastParts: [Catalog.Entry] {
        let wanted = code.lowercased()
        guard wanted.utf8.contains(where: ASCII.isLetter), !wanted.contains(" ") else { return [] }
        return catalogs.flatMap { catalog in
            catalog.entries.filter { entry in
                let spelling = entry.codeText
                guard spelling.utf8.count > wanted.utf8.count,
                    spelling.utf8.contains(where: { ":/#".utf8.contains($0) })
                else { return false }
                let rest = spelling.lowercased().utf8
                return rest.suffix(wanted.utf8.count).elementsEqual(wanted.utf8)
                    && rest.dropLast(wanted.utf8.count).last.map { ":/#".utf8.contains($0) } == true
            }
        }
    }

    private func entries(of catalog: Catalog, spelled letters: [UInt8]) -> [Catalog.Entry] {
        let bytes = Array(code.utf8)
        let ordinal = bytes.withUnsafeBytes { catalog.ordinal(ofCodeIgnoringCase: $0) }
        if let ordinal { return [catalog.entries[ordinal]] }
        return catalog.entries.filter { $0.spellings.contains { CodeLetters.areSame($0, letters) } }
    }

    private func rows(of catalog: Catalog, spelled letters: [UInt8]) -> [Catalog.Entry] {
        catalog.statuses.filter { $0.phrases.contains { CodeLetters.areSame($0, letters) } }
    }

    /// The rows of a status behind a label for one: of `status 429`.
    private var announcedRows: [Catalog.Entry] {
        guard code.contains(" "), let status = WrittenStatus(code), status.isAnnounced else { return [] }
        return catalogs.compactMap { $0.status(status.number) }
    }

    /// The status with this phrase in HTTP, whatever the catalogs call it.
    var phrasedStatus: WrittenStatus? {
        rows(of: HTTP.catalog, spelled: CodeLetters.of(code)).first.flatMap { WrittenStatus($0.codeText) }
    }

    /// The status that the code can be parsed as.
    private var status: Int? {
        Int(code).flatMap { (100...999).contains($0) ? $0 : nil }
    }

    /// Whether the code could be the name of a Swift case: a lowercase letter, then letters and digits.
    private var isName: Bool {
        guard let first = code.utf8.first, ASCII.isLowercase(first) else { return false }
        return code.utf8.allSatisfy { ASCII.isAlphanumeric($0) }
    }
}

extension Catalog.Entry {
    /// The current and former codes and names.
    package var spellings: [String] {
        let details = details
        return [codeText] + [name].compactMap { $0 } + details.formerNames + details.aliases.map { $0.description }
    }

    /// The phrases of a status.
    fileprivate var phrases: [String] {
        [message].compactMap { $0 } + details.aliases.map { $0.description }
    }
}

extension Catalog {
    /// Returns the entry whose case has this name or once had it.
    func entry(named name: String) -> Entry? {
        let bytes = name.utf8
        return entries.first { $0.name?.utf8.elementsEqual(bytes) == true }
            ?? entries.first { $0.details.formerNames.contains { $0.utf8.elementsEqual(bytes) } }
    }
}
