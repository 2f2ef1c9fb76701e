import AcmeErrors
import Foundation
import Hummingbird

/// A client's order.
struct Order: Decodable {
    let anvil: String
    let count: Int
}

/// Acme's API: two routes, whose handlers throw the codes of Acme's table.
struct AnvilAPI {
    let warehouse: Warehouse

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.middlewares.add(ErrorAnswers())
        router.get("anvils/:id") { _, context in try await weight(of: context.parameters.require("id")) }
        router.post("orders") { request, context in
            try await place(request.decode(as: Order.self, context: context))
        }
        return router
    }

    private func weight(of segment: String) async throws -> String {
        let id = segment.removingPercentEncoding ?? segment
        guard let weight = await warehouse.weight(of: id) else { throw Acme.Code.anvilNotFound.answer(["id": id]) }
        return "{\"id\":\"\(id)\",\"kilograms\":\(weight)}"
    }

    private func place(_ order: Order) async throws -> String {
        guard order.count > 0 else {
            throw Acme.Code.invalidOrder.answer(["field": "count", "rule": "1 or more"], fields: ["field": "count"])
        }
        guard await warehouse.weight(of: order.anvil) != nil else {
            throw Acme.Code.anvilNotFound.answer(["id": order.anvil], fields: ["field": "anvil"])
        }
        switch await warehouse.take(order.count) {
        case .taken: return "{\"ok\":true}"
        case .busy: throw Acme.Code.tooManyOrders.answer(retryAfter: .milliseconds(1500))
        case .soldOut(let onOrder):
            throw Acme.Code.outOfAnvils.answer(["count": "\(onOrder)"], retryAfter: .seconds(30))
        }
    }
}
