/// The catalogs that come with the package.
public enum Catalogs {
    /// Every vendor's catalog, and last that of HTTP itself.
    public static var all: [Catalog] {
        [LinkUpV1.catalog, LinkUpV2.catalog, LinkedAPI.catalog, Linq.catalog, WeLink.catalog, HTTP.catalog]
    }
}
