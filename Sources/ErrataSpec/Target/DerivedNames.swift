extension Spec {
    /// The warnings for codes without a `name`: users of a public case depend on a name that is not in the spec.
    public var derivedNames: [Diagnostic] {
        zip(errors, caseNames).compactMap { error, name in
            error.name == nil ? Diagnostic(.derivedName(name), at: error.code.offset) : nil
        }
    }
}
