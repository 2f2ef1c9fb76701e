import Foundation

/// A server on 127.0.0.1 that answers the single request of each connection with bytes that a test chooses, and closes
/// it.
final class SocketServer: @unchecked Sendable {
    private let lock = NSLock()
    private let listener: Int32
    private var heads: [String] = []
    private let answer: @Sendable (Int) -> String

    /// The port on which it listens.
    let port: UInt16

    /// Starts a server that listens until ``stop()``.
    ///
    /// - Parameter answer: the bytes to send, by the number of the request, from 0.
    init(answering answer: @escaping @Sendable (Int) -> String) throws {
        self.answer = answer
        (listener, port) = try Self.bound()
        guard listen(listener, 16) == 0 else { throw POSIXError(.ECONNREFUSED) }
        Thread.detachNewThread { [self] in serve() }
    }

    /// Returns a port of this machine that was free a moment ago.
    static func freePort() throws -> UInt16 {
        let (socket, port) = try bound()
        close(socket)
        return port
    }

    /// The server's URL.
    var url: URL { Stub.address("http://127.0.0.1:\(port)/") }

    /// The heads of the requests received so far.
    var requests: [String] { lock.withLock { heads } }

    /// Stops the server.
    func stop() {
        _ = shutdown(listener, Int32(SHUT_RDWR))
    }

    private func serve() {
        while case let connection = accept(listener, nil, nil), connection >= 0 {
            let head = Self.head(from: connection)
            let number = lock.withLock {
                heads.append(head)
                return heads.count - 1
            }
            let bytes = Array(answer(number).utf8)
            _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Self.flags) }
            _ = shutdown(connection, Int32(SHUT_WR))
            // The remaining input is read, because closing with unread bytes would reset the connection before the
            // client has read the response.
            var rest = [UInt8](repeating: 0, count: 4096)
            while recv(connection, &rest, rest.count, 0) > 0 {}
            close(connection)
        }
        close(listener)
    }

    /// Returns the bytes up to the empty line after the header fields.
    private static func head(from connection: Int32) -> String {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), recv(connection, &byte, 1, 0) == 1 { head.append(byte) }
        return String(decoding: head, as: UTF8.self)
    }

    private static func bound() throws -> (socket: Int32, port: UInt16) {
        let socket = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { addresses in
                guard bind(socket, addresses.baseAddress, size) == 0 else { return Int32(-1) }
                return addresses.baseAddress.map { getsockname(socket, $0, &size) } ?? -1
            }
        }
        guard result == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        return (socket, UInt16(bigEndian: address.sin_port))
    }

    #if canImport(Darwin)
    private static let stream = SOCK_STREAM
    private static let flags: Int32 = 0
    #else
    private static let stream = Int32(SOCK_STREAM.rawValue)
    /// Prevents a SIGPIPE where the client has closed the connection.
    private static let flags = Int32(MSG_NOSIGNAL)
    #endif
}

extension SocketServer {
    /// Returns a complete response.
    static func response(_ status: Int, _ body: String, _ headers: [String] = []) -> String {
        let fields = (["Content-Length: \(body.utf8.count)", "Connection: close"] + headers).joined(separator: "\r\n")
        return "HTTP/1.1 \(status) Status\r\n\(fields)\r\n\r\n\(body)"
    }

    /// The error page of a proxy whose upstream does not answer.
    static let badGateway = response(502, "<html><body>502 Bad Gateway</body></html>", ["Content-Type: text/html"])
    /// A response that ends long before its declared length.
    static let half = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"success\":"
}
