internal import ErrataJSON

// Conditions of errors without a code, and of variants.
extension ResponseReader {
    /// Returns the ordinal of the first error without a code whose condition the response meets.
    ///
    /// Below 400 a condition must name the status or have a mark, unless the response has the marks of a failure: a
    /// status of success and a message do not make a failure.
    @inline(__always)
    func uncodedEntry(_ match: EnvelopeMatch?) -> Int? {
        table.uncodedCount == 0 ? nil : firstUncodedEntry(match)
    }

    @inline(never)
    private func firstUncodedEntry(_ match: EnvelopeMatch?) -> Int? {
        if let status, (200..<300).contains(status), table.neverFailsWith2xx { return nil }
        for index in 0..<table.uncodedCount {
            guard let ordinal = table.uncoded(index) else { continue }
            guard let condition = catalog.entries[ordinal].details.when, canFail(by: condition, match) else { continue }
            if meets(condition, match) { return ordinal }
        }
        return nil
    }

    private func canFail(by condition: Catalog.Condition, _ match: EnvelopeMatch?) -> Bool {
        guard let status, (100..<400).contains(status), match?.saysFailure != true else { return true }
        return condition.http.contains(status) || (condition.http.isEmpty && !condition.marks.isEmpty)
    }

    /// Returns the variants of a code whose conditions the response meets, one bit each; those without one have none.
    @inline(never)
    func conditions(_ match: EnvelopeMatch?, _ facts: FailureFacts) -> UInt32 {
        guard let variants = facts.entry?.details.variants else { return 0 }
        var conditions: UInt32 = 0
        for (index, variant) in variants.prefix(UInt32.bitWidth).enumerated() {
            guard let condition = variant.when, meets(condition, match) else { continue }
            conditions |= 1 << UInt32(index)
        }
        return conditions
    }

    private func meets(_ condition: Catalog.Condition, _ match: EnvelopeMatch?) -> Bool {
        guard condition.isMet(byStatus: status) else { return false }
        if !condition.marks.isEmpty {
            guard case .holds = outcome(of: condition.marks) else { return false }
        }
        guard var template = condition.message else { return true }
        guard let match else { return false }
        return withBytes(of: find(.message, of: match.parts)) { message in
            guard let message else { return false }
            return template.withUTF8 { TemplateText(UnsafeRawBufferPointer($0)).matches(message) }
        }
    }
}

extension Catalog.Condition {
    /// Whether the condition's statuses, if it has any, include this one.
    func isMet(byStatus status: Int?) -> Bool {
        http.isEmpty || status.map(http.contains) ?? false
    }
}
