@_exported public import ErrataRuntime
@_exported public import LinkUpErrors
@_exported public import LinkedAPIErrors
@_exported public import LinqErrors
@_exported public import WeLinkErrors
