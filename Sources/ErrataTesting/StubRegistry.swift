internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Maps the class of a URL protocol to its server: Foundation creates the objects and passes them only the request.
final class StubRegistry: @unchecked Sendable {
    static let shared = StubRegistry()

    private struct Reference {
        weak var server: StubServer?
    }

    private let lock = NSLock()
    private var servers: [ObjectIdentifier: Reference] = [:]
    private var count = 0

    /// Returns a class that no other server has.
    func newClass() -> URLProtocol.Type {
        lock.withLock {
            count += 1
            return StubClasses.numbered(count)
        }
    }

    /// The server of a class, as long as it exists.
    subscript(type: URLProtocol.Type) -> StubServer? {
        get { lock.withLock { servers[ObjectIdentifier(type)]?.server } }
        set { lock.withLock { servers[ObjectIdentifier(type)] = newValue.map { Reference(server: $0) } } }
    }
}
