// The C library of the platform, for every file of the command. Its name differs from system to system, and only here.
#if canImport(Glibc)
@_exported import Glibc
#elseif canImport(Musl)
@_exported import Musl
#else
@_exported import Darwin
#endif
