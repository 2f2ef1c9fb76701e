import ErrataRuntime
import Foundation

/// Returns a failure that was encoded and decoded again with its own catalog.
func restored(_ failure: UntypedFailure) throws -> UntypedFailure {
    let decoder = JSONDecoder()
    decoder.userInfo[.errataCatalogs] = [failure.catalog]
    return try decoder.decode(UntypedFailure.self, from: JSONEncoder().encode(failure))
}
