import ErrataCore
import ErrataSpec

/// The errors of a spec by their codes and names.
struct EntryIndex {
    let entries: [Spec.Entry]
    /// The current name of each error, in the file or derived.
    let names: [String]
    /// The error that has a name or a former name. Those of a spec without errors are distinct.
    private(set) var owners: [String: Int] = [:]
    private var placedCodes: [PlacedCode: Int] = [:]
    /// The only error with a code, in whatever coarser code; nil inside for a code of several.
    private var codes: [WireCode: Int?] = [:]

    private struct PlacedCode: Hashable {
        let code: WireCode
        let within: WireCode?
    }

    init(_ spec: Spec) {
        (entries, names) = (spec.errors, spec.caseNames)
        for index in entries.indices {
            for name in allNames(of: index) { owners[name] = index }
            for code in codes(of: index) { add(code, of: index) }
        }
    }

    private mutating func add(_ code: WireCode, of index: Int) {
        placedCodes[PlacedCode(code: code, within: entries[index].within?.value.spelling)] = index
        let isFirst = codes[code] == nil
        codes.updateValue(isFirst ? index : nil, forKey: code)
    }

    /// Returns the current and the former names of an error.
    func allNames(of index: Int) -> [String] {
        [names[index]] + entries[index].formerNames.map(\.value)
    }

    /// Returns the spellings of an error's code; none for an error without a code.
    private func codes(of index: Int) -> [WireCode] {
        let entry = entries[index]
        return entry.when == nil ? ([entry.code] + entry.aliases).map(\.value.spelling) : []
    }

    /// Returns the error of this spec that continues one of an earlier spec; nil where it is gone.
    ///
    /// An error without a code is identified by its names. A code can have moved into a coarser one, where its name or its
    /// spelling alone still tells which it is.
    func successor(of entry: Spec.Entry, named name: String) -> Int? {
        guard entry.when == nil else { return owners[name] }
        let code = entry.code.value.spelling
        if let index = placedCodes[PlacedCode(code: code, within: entry.within?.value.spelling)] { return index }
        if let owner = owners[name], codes(of: owner).contains(code) { return owner }
        return codes[code] ?? nil
    }
}

extension WireCode {
    /// The code as a lookup compares it: an integer by its digits.
    fileprivate var spelling: WireCode { .string(description) }
}
