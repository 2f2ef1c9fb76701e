// Embedded Swift has no logs to summarize.
#if !hasFeature(Embedded)
extension APIFailure where Code == Never {
    /// Restores a failure from what the words of its catalog depend on, and recognizes it by the current table.
    ///
    /// - Parameters:
    ///   - code: the code that was recognized; nil for an unknown one.
    ///   - rawCode: the unknown code as it was sent; nil for none.
    ///   - recognition: how it was recognized.
    ///   - showsEdge: whether the headers showed an edge.
    ///   - flags: the ids of flags; unknown ones are dropped.
    package init(
        catalog: Catalog,
        status: Int?,
        origin: FailureOrigin,
        code: WireCode?,
        rawCode: String?,
        recognition: Recognition?,
        showsEdge: Bool,
        message: String?,
        fields: [NamedValue],
        serverDelay: Int?,
        transport: TransportFailure?,
        flags: [String]
    ) {
        self.init(catalog: catalog, status: status, origin: origin)
        (self.rawCode, self.message, self.fields, self.transport) = (rawCode, message, fields, transport)
        self.serverDelay = serverDelay.map { ServerDelay.clamped(seconds: $0) }
        observed = FailureFlags(ids: flags)
        restore(code: code, isCovered: recognition == .category, showsEdge: showsEdge)
    }
}
#endif
