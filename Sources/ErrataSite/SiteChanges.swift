public import ErrataAuthoring

/// The changes of the catalogs since an earlier version.
public struct SiteChanges: Sendable {
    /// The comparison of both versions of the specs.
    let review: ChangeReview

    /// Creates the changes from a comparison.
    ///
    /// - Parameter review: the comparison of the earlier specs with those of the site's catalogs. Its approvals and its
    ///   numbers of failures are not shown.
    public init(_ review: ChangeReview) {
        self.review = review
    }
}
