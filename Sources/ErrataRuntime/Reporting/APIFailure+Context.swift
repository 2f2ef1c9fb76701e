extension APIFailure {
    /// The attempted action, where the response names it.
    public var action: String? { fields["action"] }

    /// The credits that the call consumed, where the response gives a number within Double's range.
    public var creditsConsumed: Double? {
        guard let text = fields["creditsConsumed"], Self.decimal(text) != nil else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The time of the response, where it gives one in the form of RFC 3339; any other form is in ``fields``.
    public var timestamp: Timestamp? { fields["timestamp"].flatMap { Timestamp($0) } }

    /// The hash that authenticates a webhook as the vendor's, where it has one.
    public var webhookHash: String? { fields["hash"] }
}

extension NamedValue {
    /// The value as an integer, where it is one in decimal digits.
    public var integer: Int? { Int(value) }
}
