extension ErrorCatalog {
    /// Returns a failure of this catalog for a call without a response, with origin ``FailureOrigin/transport``: kind,
    /// effect, retry, summary and resolution are those of the transport failure.
    public static func failure(transport: TransportFailure) -> Failure {
        Failure(catalog: catalog, transport)
    }
}

extension Catalog {
    /// Returns a failure of this catalog for a call without a response, with origin ``FailureOrigin/transport``.
    public func failure(transport: TransportFailure) -> UntypedFailure {
        UntypedFailure(catalog: self, transport)
    }
}

extension APIFailure {
    init(catalog: Catalog, _ transport: TransportFailure) {
        self.init(catalog: catalog, status: nil, origin: .transport)
        self.transport = transport
    }
}
