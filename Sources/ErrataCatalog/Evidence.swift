internal import ErrataJSON
import ErrataRuntime

/// The evidence that a failure belongs to the catalog that decoded it.
struct Evidence: Comparable {
    /// The recognized parts, in ascending order.
    private enum Rank: Int {
        case status
        case mark
        case range
        case code
        case codeWithStatus
        case codeWithMark
    }

    private let rank: Rank
    private let isExact: Bool
    /// The number of further parts found in the response.
    private let parts: Int

    /// Whether it distinguishes one vendor from another; a status alone does not.
    var isTelling: Bool { rank != .status }

    static func < (left: Evidence, right: Evidence) -> Bool {
        left.weights < right.weights
    }

    private var weights: (Int, Int, Int) { (rank.rawValue, isExact ? 1 : 0, parts) }

    private init(for failure: UntypedFailure, isMarked: Bool) {
        rank =
            switch failure.recognition {
            case .code where isMarked: .codeWithMark
            case .code: Self.isDocumented(failure) ? .codeWithStatus : .code
            case .range where isMarked: .range
            // The mark alone is that of many APIs: something else must be where this one has it.
            default: isMarked && failure.origin == .vendor ? .mark : .status
            }
        isExact = failure.isExact
        parts = failure.fields.count + (failure.requestID == nil ? 0 : 1) + (failure.message == nil ? 0 : 1)
    }

    private static func isDocumented(_ failure: UntypedFailure) -> Bool {
        guard let status = failure.status, let entry = failure.entry else { return false }
        return entry.http.contains(status)
    }

    /// Weighs failures that were decoded from the same body.
    static func weigh(
        _ failures: [UntypedFailure],
        in body: UnsafeBufferPointer<UInt8>,
        limits: DecodingLimits
    ) -> [(failure: UntypedFailure, evidence: Evidence)] {
        let root = root(of: body, limits)
        return failures.map { failure in
            // Without a code, only a failure in the form of the vendor's errors can have the mark of one.
            let mayBeMarked = failure.recognition == .code || failure.recognition == .range || failure.origin == .vendor
            let isMarked = mayBeMarked && root.map { failure.catalog.marks($0) } ?? false
            return (failure, Evidence(for: failure, isMarked: isMarked))
        }
    }

    private static func root(of body: UnsafeBufferPointer<UInt8>, _ limits: DecodingLimits) -> JSONCursor? {
        guard body.count <= limits.maximumBodySize else { return nil }
        return try? JSONDocument(validating: body, limits: JSONLimits(maximumDepth: limits.maximumDepth)).root
    }
}

extension Catalog {
    /// Whether a body has one of the vendor's marks of a failure.
    fileprivate func marks(_ root: JSONCursor) -> Bool {
        envelopes.contains { $0.isMarked(in: root) == true }
    }
}
