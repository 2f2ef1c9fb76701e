@_exported public import ErrataFoundation
