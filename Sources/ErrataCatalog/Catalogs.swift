/// The catalogs that come with the package.
public enum Catalogs {
    /// All catalogs: every vendor's, and HTTP's own last.
    public static var all: [Catalog] {
        [LinkUpV1.catalog, LinkUpV2.catalog, LinkedAPI.catalog, Linq.catalog, WeLink.catalog, HTTP.catalog]
    }
}
