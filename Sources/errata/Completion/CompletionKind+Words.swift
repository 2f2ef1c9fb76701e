#if CLI
import ArgumentParser

// What the completion scripts (`errata --generate-completion-script bash`) ask the command itself for.
extension CompletionKind {
    /// A vendor or catalog.
    static var vendor: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).vendors }
    }

    /// A code, if need be with its vendor in front.
    static var code: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).codes }
    }

    /// A category of the vendors that are named.
    static var category: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).categories }
    }

    /// A spec.
    static var spec: CompletionKind { .file(extensions: ["json"]) }
}
#endif
