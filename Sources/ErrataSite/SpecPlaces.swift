import ErrataJSON
public import ErrataSpec

extension Spec {
    /// Returns the places of the codes and statuses in the spec's file, by their permanent ids.
    ///
    /// - Parameters:
    ///   - path: the path of the file from the root of its repository.
    ///   - bytes: the file.
    public func places(path: String, bytes: [UInt8]) -> [String: SpecPlace] {
        let lines = JSONLines(bytes)
        // A code can have the id of a status; both are in the file, and the code has the address of its own.
        return (statuses + errors).reduce(into: [:]) { places, entry in
            let line = lines.position(of: entry.code.offset).line
            places[id(of: entry)] = SpecPlace(path: path, line: line)
        }
    }

    private func id(of entry: Entry) -> String {
        let coarser = entry.within.map { "\($0.value)/" } ?? ""
        return "\(catalog.id.value)/\(coarser)\(entry.code.value)"
    }
}
