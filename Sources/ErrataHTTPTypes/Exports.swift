#if HTTPTypes
@_exported public import ErrataRuntime
#endif
