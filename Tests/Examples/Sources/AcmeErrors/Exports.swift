@_exported public import ErrataRuntime
