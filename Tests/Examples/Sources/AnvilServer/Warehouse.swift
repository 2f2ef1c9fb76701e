/// The anvils that are left.
public actor Warehouse {
    /// What became of an order.
    enum Outcome {
        case taken
        case busy
        case soldOut(onOrder: Int)
    }

    private let weights = ["small": 20, "large": 250]
    private var stock: Int
    private var ordersLeft: Int
    private var onOrder = 0

    /// A warehouse with so many anvils, which writes down so many orders.
    public init(stock: Int, orders: Int = .max) {
        (self.stock, ordersLeft) = (stock, orders)
    }

    /// The weight of an anvil in kilograms.
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
