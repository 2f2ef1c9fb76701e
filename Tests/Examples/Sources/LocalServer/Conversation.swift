import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1

/// The number of requests that a server has received.
final class Count: Sendable {
    private let count = NIOLockedValueBox(0)

    /// Returns the number of the next request, from 0.
    func next() -> Int {
        count.withLockedValue { count in
            defer { count += 1 }
            return count
        }
    }
}

/// One connection of the server.
final class Conversation: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let count: Count
    private let answer: @Sendable (Request) -> Answer
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(count: Count, answer: @escaping @Sendable (Request) -> Answer) {
        (self.count, self.answer) = (count, answer)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): (self.head, body) = (head, [])
        case .body(let part): body += part.readableBytesView
        case .end: if let head { carryOut(answer(request(head)), context) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func request(_ head: HTTPRequestHead) -> Request {
        let pairs = head.headers.map { ($0.name.lowercased(), $0.value) }
        let headers = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        return Request(
            method: head.method.rawValue,
            path: head.uri,
            headers: headers,
            body: body,
            number: count.next()
        )
    }

    private func carryOut(_ answer: Answer, _ context: ChannelHandlerContext) {
        switch answer {
        case .response(let status, let headers, let body):
            write(status, headers, length: body.utf8.count, body, context)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        case .half:
            write(200, [("Content-Type", "application/json")], length: 100, #"{"success":"#, context)
            context.flush()
            context.close(promise: nil)
        case .close: context.close(promise: nil)
        case .silence: break
        }
    }

    private func write(
        _ status: Int,
        _ headers: [(String, String)],
        length: Int,
        _ body: String,
        _ context: ChannelHandlerContext
    ) {
        var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status))
        head.headers = HTTPHeaders(headers + [("Content-Length", String(length))])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
    }
}
