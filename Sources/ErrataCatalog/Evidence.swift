import ErrataRuntime

/// The evidence that a failure belongs to the catalog that decoded it.
struct Evidence: Comparable {
    /// The recognized parts, in ascending order. A row for a status is none: most vendors have one.
    private enum Rank: Int {
        case nothing
        /// Parts in the vendor's places: a code that the table lacks and further parts, or marks that only say that
        /// something is there, as it is in the responses of many APIs.
        case places
        /// The marks of a failure, one of them a value, and another part in the vendor's places.
        case mark
        /// The message of an error without a code.
        case message
        /// A number in the range of a category, beside the marks.
        case range
        case inexactCode
        case code
        /// A code that is documented with the status, or a coarser one that the table has.
        case codeWithStatus
        /// A code, or a coarser one, beside the marks, one of which is a value.
        case codeWithMark
    }

    /// Whether the host that answered is one of the catalog's.
    private enum Host {
        case another, unknown, own
    }

    private let host: Host
    private let rank: Rank
    /// The number of further parts found in the response.
    private let parts: Int

    /// Whether it distinguishes one vendor from another by itself.
    ///
    /// Where another host answered than those that are documented, only a known code does: a gateway can stand before
    /// the vendor, and any API can have a vendor's marks.
    var isTelling: Bool {
        switch host {
        case .own: true
        case .unknown: rank.rawValue > Rank.places.rawValue
        case .another: rank.rawValue >= Rank.code.rawValue
        }
    }

    /// Whether parts of the response are where the vendor has them, which distinguishes the vendor only where no other
    /// has any there.
    var hasPlaces: Bool { rank == .places && host == .unknown }

    static func < (left: Evidence, right: Evidence) -> Bool {
        left.weights < right.weights
    }

    private var weights: (Int, Int, Int, Int) {
        (host == .own ? 1 : 0, rank.rawValue, host == .another ? 0 : 1, parts)
    }

    /// Weighs a failure.
    ///
    /// - Parameter host: the name of the host that answered; nil where it is not known.
    init(for failure: UntypedFailure, host: String?) {
        self.host = Self.host(host, of: failure.catalog)
        parts = Self.ownFields(of: failure) + (failure.requestID == nil ? 0 : 1) + (failure.message == nil ? 0 : 1)
        rank = Self.rank(of: failure, parts: parts)
    }

    /// Returns the number of fields that are not the code or a level of it once more.
    private static func ownFields(of failure: UntypedFailure) -> Int {
        let codes = failure.coarserCodes + [failure.rawCode].compactMap { $0 }
        return failure.fields.count { field in !codes.contains { $0.utf8.elementsEqual(field.value.utf8) } }
    }

    private static func rank(of failure: UntypedFailure, parts: Int) -> Rank {
        switch failure.recognition {
        case .code where failure.entry?.hasCode == false:
            isKnownByMessage(failure) ? .message : form(of: failure, parts)
        case .code where !failure.isExact: .inexactCode
        case .code where failure.isMarkedByValue: .codeWithMark
        case .code: isDocumented(failure) ? .codeWithStatus : .code
        case .category where hasKnownCode(failure): failure.isMarkedByValue ? .codeWithMark : .codeWithStatus
        case .category where failure.isMarkedByValue: .range
        default: form(of: failure, parts)
        }
    }

    /// Returns the rank by the form of the response alone.
    private static func form(of failure: UntypedFailure, _ parts: Int) -> Rank {
        guard failure.origin == .vendor else { return .nothing }
        return failure.isMarkedByValue ? .mark : failure.isMarked || parts > 1 ? .places : .nothing
    }

    /// Whether an error without a code is known by its message, and not only by a status or by headers that many APIs
    /// send.
    private static func isKnownByMessage(_ failure: UntypedFailure) -> Bool {
        failure.entry?.details.when?.message != nil
    }

    /// Whether the table has one of the codes on the wire, and not only a range.
    private static func hasKnownCode(_ failure: UntypedFailure) -> Bool {
        guard failure.coarserEntry == nil else { return true }
        guard let code = failure.category?.code?.description else { return false }
        return (failure.coarserCodes + [failure.rawCode].compactMap { $0 }).contains {
            $0.utf8.elementsEqual(code.utf8)
        }
    }

    private static func isDocumented(_ failure: UntypedFailure) -> Bool {
        guard let status = failure.status, let entry = failure.entry else { return false }
        return entry.http.contains(status)
    }

    private static func host(_ host: String?, of catalog: Catalog) -> Host {
        guard let host else { return .unknown }
        if HostPattern.hosts(of: catalog, include: host) { return .own }
        return catalog.hosts.isEmpty || HostPattern.isLocal(host) ? .unknown : .another
    }
}

extension Catalog {
    /// Whether a host is another one than those that the API answers from, and not one in front of which any API can
    /// stand. False where the table names no host.
    package func excludes(host: String) -> Bool {
        !hosts.isEmpty && !HostPattern.hosts(of: self, include: host) && !HostPattern.isLocal(host)
    }
}

/// The name of a host, or `*.` and a name for all of its subdomains.
struct HostPattern {
    private let name: String.UTF8View

    init(_ name: String) {
        self.name = name.utf8
    }

    /// Whether a host is one of those that a catalog's API answers from.
    static func hosts(of catalog: Catalog, include host: String) -> Bool {
        catalog.hosts.contains { HostPattern($0).matches(host) }
    }

    /// Whether a name is that of a machine or a network, in front of which or for which any API can answer: one without
    /// dots, one below a name for local use (RFC 6761, RFC 6762, RFC 8375), or an address.
    static func isLocal(_ host: String) -> Bool {
        let labels = host.lowercased().split(separator: ".")
        guard labels.count > 1, let last = labels.last else { return true }
        return ["local", "localhost", "internal", "test", "arpa"].contains(last)
            || last.allSatisfy({ $0.isNumber })
    }

    /// Whether a host has this name, regardless of case (RFC 4343) and of a dot at its end.
    func matches(_ host: String) -> Bool {
        var host = host.lowercased()[...].utf8
        if host.last == UInt8(ascii: ".") { host = host.dropLast() }
        guard name.starts(with: "*.".utf8) else { return host.elementsEqual(name) }
        let suffix = name.dropFirst()
        return host.count > suffix.count && host.suffix(suffix.count).elementsEqual(suffix)
    }
}
