/// The catalogs that come with the package.
public enum Catalogs {
    /// All catalogs: every vendor's, and HTTP's own last.
    public static var all: [Catalog] {
        [LinkUpV1.catalog, LinkUpV2.catalog, LinkedAPI.catalog, Linq.catalog, WeLink.catalog, HTTP.catalog]
    }

    /// The modules that generate the types of the catalogs, by the catalogs' ids.
    package static var modules: [String: String] {
        [
            LinkUpV1.catalog.id: "LinkUpErrors", LinkUpV2.catalog.id: "LinkUpErrors",
            LinkedAPI.catalog.id: "LinkedAPIErrors", Linq.catalog.id: "LinqErrors", WeLink.catalog.id: "WeLinkErrors",
            HTTP.catalog.id: "ErrataRuntime",
        ]
    }
}
