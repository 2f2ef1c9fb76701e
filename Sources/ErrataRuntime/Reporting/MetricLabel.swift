internal import ErrataBytes

extension Catalog.Entry {
    /// A stable name for metrics: the catalog's id and the generated case's name in snake case, such as
    /// `linq.rate_limit_exceeded`; for a status `linkup-v1.status.429`.
    public var label: String {
        guard let name else { return "\(catalog.id).status.\(codeText)" }
        return "\(catalog.id).\(MetricLabel.snakeCase(name))"
    }
}

extension APIFailure {
    /// A stable name for metrics, of low cardinality: no server input creates a new one.
    ///
    /// It is the code's `Catalog.Entry.label`. All codes that the table lacks share `linq.code.unknown`. A failure
    /// without a code is named by the row of its status, `linq.status.503` (a status without a row counts as the row
    /// that covers it), by its transport failure, `linq.transport.timed_out`, or as a page in the API's place,
    /// `linq.page.html`; one without any of these is `linq.code.missing`. No generated name has a dot, so none of them
    /// can be a code's.
    public var label: String {
        if let entry { return entry.label }
        return "\(catalog.id).\(uncodedLabel)"
    }

    private var uncodedLabel: String {
        if ownCode != nil { return "code.unknown" }
        if let statusEntry { return "status.\(statusEntry.codeText)" }
        if let transport { return "transport.\(MetricLabel.snakeCase(transport.rawValue))" }
        return isForeignPage ? "page.html" : "code.missing"
    }
}

/// Spells metric labels.
enum MetricLabel {
    /// Converts a name from camel case to snake case: `ownProfileIDNotFound` becomes `own_profile_id_not_found`. A run
    /// of capitals is one word; digits belong to the word before them.
    static func snakeCase(_ name: String) -> String {
        let bytes = Array(name.utf8)
        var label: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if ASCII.isUppercase(byte), startsWord(at: index, in: bytes) { label.append(UInt8(ascii: "_")) }
            label.append(ASCII.lowercased(byte))
        }
        return String(decoding: label, as: UTF8.self)
    }

    private static func startsWord(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index > 0 else { return false }
        let isAfterCapital = ASCII.isUppercase(bytes[index - 1])
        let isBeforeSmall = index + 1 < bytes.count && ASCII.isLowercase(bytes[index + 1])
        return !isAfterCapital || isBeforeSmall
    }
}
