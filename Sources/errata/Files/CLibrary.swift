// The platform's C library, imported once for all files of the command and of the tool, because its name depends on the platform.
#if canImport(Glibc)
@_exported import Glibc
#elseif canImport(Musl)
@_exported import Musl
#else
@_exported import Darwin
#endif
