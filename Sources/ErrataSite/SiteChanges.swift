/// The changes of the catalogs since an earlier version.
public struct SiteChanges: Sendable {
}
