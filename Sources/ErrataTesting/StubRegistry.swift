internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Finds the server that a class answers for: Foundation makes the objects, and tells them nothing but the request.
final class StubRegistry: @unchecked Sendable {
    static let shared = StubRegistry()

    private struct Reference {
        weak var server: StubServer?
    }

    private let lock = NSLock()
    private var servers: [ObjectIdentifier: Reference] = [:]
    private var count = 0

    /// A class that no other server has.
    func newClass() -> URLProtocol.Type {
        lock.withLock {
            count += 1
            return StubClasses.numbered(count)
        }
    }

    /// The server that a class answers for, as long as it is there.
    subscript(type: URLProtocol.Type) -> StubServer? {
        get { lock.withLock { servers[ObjectIdentifier(type)]?.server } }
        set { lock.withLock { servers[ObjectIdentifier(type)] = newValue.map { Reference(server: $0) } } }
    }
}
