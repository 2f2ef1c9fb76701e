/// The anvils in stock.
public actor Warehouse {
    /// The outcome of an order.
    enum Outcome {
        case taken
        case busy
        case soldOut(onOrder: Int)
    }

    private let weights = ["small": 20, "large": 250]
    private var stock: Int
    private var ordersLeft: Int
    private var onOrder = 0

    /// Creates a warehouse with a number of anvils and a maximum number of orders.
    public init(stock: Int, orders: Int = .max) {
        (self.stock, ordersLeft) = (stock, orders)
    }

    /// Returns the weight of an anvil in kilograms.
    func weight(of id: String) -> Int? { weights[id] }

    func take(_ count: Int) -> Outcome {
        guard ordersLeft > 0 else { return .busy }
        ordersLeft -= 1
        guard count <= stock else {
            onOrder += count
            return .soldOut(onOrder: onOrder)
        }
        stock -= count
        return .taken
    }
}
