import ErrataCore
import ErrataSearch

extension [Catalog] {
    /// The complaint about a vendor that is none: a usage error, since the names to choose from are fixed.
    func unknown(vendor: String) -> Complaint {
        Complaint("\(sentence(aboutUnknownVendor: vendor))", status: .usage)
    }
}
