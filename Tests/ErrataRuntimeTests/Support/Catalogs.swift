import ErrataRuntime
import ErrataSpec
import Foundation

/// The catalogs of the project's own spec files, packed once.
enum Catalogs {
    static let linq = packed("linq")
    static let linkUpV1 = packed("linkup-v1")
    static let linkUpV2 = packed("linkup-v2")
    static let linkedAPI = packed("linked-api")
    static let weLink = packed("we-link")
    static let all = [linq, linkUpV1, linkUpV2, linkedAPI, weLink]

    static func named(_ id: String) -> Catalog? {
        all.first { $0.id == id }
    }

    private static func packed(_ name: String) -> Catalog {
        do {
            let file = SharedCases.package.appendingPathComponent("spec/\(name).json")
            return try catalog(Array(Data(contentsOf: file)))
        } catch {
            fatalError("spec/\(name).json: \(error)")
        }
    }

    /// Returns the catalog of a spec.
    static func catalog(_ spec: [UInt8]) throws -> Catalog {
        let reading = SpecReader.read(spec)
        guard let spec = reading.spec else { throw SpecTrouble(diagnostics: reading.diagnostics.map { "\($0)" }) }
        return try spec.packedCatalog()
    }
}

/// The diagnostics of a test's spec that is invalid.
struct SpecTrouble: Error {
    let diagnostics: [String]
}
