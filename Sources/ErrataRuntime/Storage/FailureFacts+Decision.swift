extension FailureFacts {
    /// Makes the decision by the rule of ``APIFailure/retry``; nothing is allocated.
    ///
    /// - Parameter message: the server's message in UTF-8.
    func decision(message: UnsafeRawBufferPointer?) -> RetryDecision {
        if let transport { return transport.retry }
        if observed.contains(.retryRefused) { return RetryDecision(.never, because: .server) }
        guard let (hint, reason) = hint(message) else { return decisionWithoutHint }
        switch hint.verdict {
        case .afterFix where serverWait != nil && reason.isOfStatus:
            return decision(waitingBy: RetryHintParts(initialMilliseconds: nil), reason)
        case .never, .afterFix:
            return RetryDecision(hint.verdict, because: reason)
        case .conditional:
            let source = reason == .generic ? HTTP.catalog : catalog
            let condition = hint.condition.map { TableText($0, of: source) }
            let delay = serverWait ?? hint.initialDelay
            return RetryDecision(.conditional, because: reason, delay: delay, condition: condition)
        case .afterDelay:
            return decision(waitingBy: hint, reason)
        }
    }

    private var decisionWithoutHint: RetryDecision {
        guard serverDelay != nil else { return RetryDecision(.conditional, because: .generic) }
        return decision(waitingBy: RetryHintParts(initialMilliseconds: nil), .generic)
    }

    /// Returns the decision to wait. A server's wait of 0 is not a wait to repeat after: then the table's applies, with
    /// the server's as its floor. Where a window must reset, the server's wait is the end of the window, and there is
    /// no backoff beyond it.
    private func decision(waitingBy hint: RetryHintParts, _ reason: RetryDecision.Reason) -> RetryDecision {
        guard let server = serverWait else { return decisionWithoutServer(hint, reason) }
        let isOpen = hint.initialMilliseconds == nil && hint.until == nil
        let backoff = isOpen ? Self.defaultBackoff : hint
        let maximum = backoff.maximumDelay.flatMap { $0 > server ? $0 : nil }
        return RetryDecision(.afterDelay, because: .server, delay: server, maximumDelay: maximum)
    }

    /// Returns the decision to wait by the table. Where a window must reset, the wait is a whole window if one is
    /// documented, and else unknown. Where the table states no wait, the backoff is Errata's own.
    private func decisionWithoutServer(_ hint: RetryHintParts, _ reason: RetryDecision.Reason) -> RetryDecision {
        if let until = hint.until {
            let window = catalog.reader.shortestWindowMilliseconds.map { Duration.milliseconds($0) }
            return RetryDecision(.afterDelay, because: reason, delay: window, until: until)
        }
        let isOpen = hint.initialMilliseconds == nil
        let backoff = isOpen ? Self.defaultBackoff : hint
        return RetryDecision(
            .afterDelay,
            because: isOpen ? .errata : reason,
            delay: backoff.initialDelay,
            maximumDelay: backoff.maximumDelay
        )
    }

    /// The wait that the server asked for, unless it is 0.
    private var serverWait: Duration? {
        serverDelay.flatMap { $0 > 0 ? .seconds($0) : nil }
    }

    /// The default backoff, where neither the server nor the table states a wait.
    private static var defaultBackoff: RetryHintParts {
        RetryHintParts(initialMilliseconds: 1000, maximumMilliseconds: 60_000)
    }

    /// Whether the received message can change the decision.
    var dependsOnMessage: Bool {
        guard let entryIndex, isExact else { return false }
        return catalog.reader.hasVariants(catalog.reader.record(ofError: entryIndex))
    }

    /// Returns the verdict of the variant, the code or its category; nil where only the status has one.
    func ownVerdict(message: UnsafeRawBufferPointer?) -> RetryVerdict? {
        guard let (hint, reason) = hint(message), !reason.isOfStatus else { return nil }
        return hint.verdict
    }

    /// Returns the effective hint and its source.
    func hint(_ message: UnsafeRawBufferPointer?) -> (hint: RetryHintParts, reason: RetryDecision.Reason)? {
        let table = catalog.reader
        guard index >= 0 else { return hintOfStatus }
        guard !isCoveredByCategory else {
            return table.retryParts(ofCategory: Int(index)).map { ($0, .category) } ?? hintOfStatus
        }
        let entry = table.record(ofError: Int(index))
        let isCovered = recognition == .category
        if !isCovered {
            guard !observed.contains(.inexactCode) else { return hintOfStatus }
            let variant = table.retryParts(ofVariantOf: entry, matching: message, conditions)
            if let variant { return (variant, .variant) }
        }
        if let hint = table.retryParts(ofEntry: entry) { return (hint, isCovered ? .category : .code) }
        if let category = table.categoryIndex(ofEntry: entry), let hint = table.retryParts(ofCategory: category) {
            return (hint, .category)
        }
        return hintOfStatus
    }

    private var hintOfStatus: (hint: RetryHintParts, reason: RetryDecision.Reason)? {
        guard let statusRow else { return nil }
        let table = (statusRow.isOwn ? catalog : HTTP.catalog).reader
        let row = table.record(ofStatus: Int(statusRow.index))
        let reason: RetryDecision.Reason = statusRow.isOwn ? .status : .generic
        if let hint = table.retryParts(ofEntry: row) { return (hint, reason) }
        let category = table.categoryIndex(ofEntry: row)
        return category.flatMap { table.retryParts(ofCategory: $0) }.map { ($0, reason) }
    }
}

extension TableReader {
    /// Returns the hint of the response's variant, where that changes it.
    fileprivate func retryParts(
        ofVariantOf entry: Int,
        matching message: UnsafeRawBufferPointer?,
        _ conditions: UInt32
    ) -> RetryHintParts? {
        variant(of: entry, matching: message, conditions)?.parts.hint
    }

    /// Returns the first variant of a code that a response has, with its index.
    ///
    /// A variant with a condition counts where the response meets it; one without counts where its message came and that
    /// is not the code's usual one.
    ///
    /// - Parameter conditions: the variants whose conditions the response meets, one bit each.
    func variant(
        of entry: Int,
        matching message: UnsafeRawBufferPointer?,
        _ conditions: UInt32
    ) -> (index: Int, parts: VariantParts)? {
        guard hasVariants(entry) else { return nil }
        let isUsual = self.message(ofEntry: entry).map { usual in message.map(TemplateText(usual).matches) ?? false }
        return firstVariant(of: entry) { index, parts in
            if parts.hasCondition, index >= UInt32.bitWidth || conditions >> UInt32(index) & 1 == 0 { return false }
            guard let template = parts.message else { return parts.hasCondition }
            guard let message, parts.hasCondition || isUsual != true else { return false }
            return TemplateText(template).matches(message)
        }
    }
}

extension RetryDecision.Reason {
    /// Whether the verdict is that of a status row.
    fileprivate var isOfStatus: Bool { self == .status || self == .generic }
}
