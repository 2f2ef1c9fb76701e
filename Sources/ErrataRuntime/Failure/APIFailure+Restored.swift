// Embedded Swift has no logs to summarize.
#if !hasFeature(Embedded)
extension APIFailure where Code == Never {
    /// Restores a failure from what the words of its catalog depend on, and recognizes it by the current table.
    ///
    /// - Parameters:
    ///   - code: the code that was recognized; nil for an unknown one.
    ///   - coarserCodes: the coarser codes, from the coarsest on.
    ///   - conditions: the variants whose conditions the response met, one bit each; nil for none.
    ///   - rawCode: the unknown code as it was sent; nil for none.
    ///   - recognition: how it was recognized.
    ///   - showsEdge: whether the headers showed an edge.
    ///   - flags: the ids of flags; unknown ones are dropped.
    package init(
        catalog: Catalog,
        status: Int?,
        origin: FailureOrigin,
        code: WireCode?,
        coarserCodes: [String] = [],
        conditions: UInt32? = nil,
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
        self.coarserCodes = coarserCodes
        restore(code: code, isCovered: recognition == .category, showsEdge: showsEdge)
        facts.conditions = conditions ?? facts.conditions
    }

    /// The variants whose conditions the response meets, one bit each.
    package var conditions: UInt32 { facts.conditions }
}
#endif
