#if CLI
import ArgumentParser

// The completions for which the scripts (`errata --generate-completion-script bash`) call the command itself.
extension CompletionKind {
    /// A vendor or catalog.
    static var vendor: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).vendors }
    }

    /// A code, optionally preceded by its vendor.
    static var code: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).codes }
    }

    /// A category of the vendors that the line names.
    static var category: CompletionKind {
        .custom { CommandLineWords($0, index: $1, prefix: $2).categories }
    }

    /// A spec.
    static var spec: CompletionKind { .file(extensions: ["json"]) }
}
#endif
