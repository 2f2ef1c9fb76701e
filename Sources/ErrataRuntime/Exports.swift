@_exported public import ErrataCore
