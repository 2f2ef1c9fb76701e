extension APIFailure {
    /// What was attempted, where the answer names it.
    public var action: String? { fields["action"] }

    /// How many credits the call consumed, where the answer says so as a number within Double's range.
    public var creditsConsumed: Double? {
        guard let text = fields["creditsConsumed"], Self.decimal(text) != nil else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// When the answer was made, where it says so in the form of RFC 3339; what it has in another form is in ``fields``.
    public var timestamp: Timestamp? { fields["timestamp"].flatMap { Timestamp($0) } }

    /// The hash by which a webhook can be told to be the vendor's, where it has one.
    public var webhookHash: String? { fields["hash"] }
}

extension NamedValue {
    /// The value as a whole number, where it is one in decimal digits.
    public var integer: Int? { Int(value) }
}
