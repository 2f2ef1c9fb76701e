extension FailureFacts {
    /// Whether the request may have taken effect, from the rung that gives the verdict: the code, its category, the
    /// status.
    ///
    /// A verdict of the code or the category does not take `none` from the status: that would call a repeat safe
    /// although neither of them does.
    ///
    /// - Parameter message: the server's message in UTF-8, which may be that of a variant.
    func effect(message: UnsafeRawBufferPointer?) -> RequestEffect {
        if let transport { return transport.effect }
        let table = catalog.reader
        var (category, hasVerdict) = (coveringCategory, false)
        if let index = isExact ? entryIndex : coveringEntry {
            let entry = table.record(ofError: index)
            let variant = entryIndex == nil ? nil : table.variant(of: entry, matching: message, conditions)?.parts
            let effect = variant.map { $0.effect.orElse(table.effect(ofEntry: entry)) } ?? table.effect(ofEntry: entry)
            guard effect == .unknown else { return effect }
            category = table.categoryIndex(ofEntry: entry)
            hasVerdict = variant?.hint != nil || table.retryParts(ofEntry: entry) != nil
        }
        if let category {
            let effect = table.effect(ofCategory: category)
            guard effect == .unknown else { return effect }
            hasVerdict = hasVerdict || table.retryParts(ofCategory: category) != nil
        }
        return hasVerdict && effectOfStatus != .possible ? .unknown : effectOfStatus
    }

    private var effectOfStatus: RequestEffect {
        guard let statusRow else { return .unknown }
        let table = (statusRow.isOwn ? catalog : HTTP.catalog).reader
        return table.effect(ofEntry: table.record(ofStatus: Int(statusRow.index)))
    }
}
