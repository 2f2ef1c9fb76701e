// The functions that JavaScript calls. Bytes are UTF-8; a request is written into the memory that `errata_reserve` gives,
// and an answer is read from where `errata_answer` says.
#if arch(wasm32)
/// The one session of an instance of the module, the request that is being written, and the last answer.
private nonisolated(unsafe) var session = BrowserSession()
private nonisolated(unsafe) var request = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
private nonisolated(unsafe) var answer: [UInt8] = []

/// Makes room for a request, whose bytes count until the next call.
@_expose(wasm, "errata_reserve")
@_cdecl("errata_reserve")
public func errataReserve(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
    request.deallocate()
    request = .allocate(capacity: max(count, 1))
    return request.baseAddress
}

/// Adds the catalog whose table was written; returns 1, or 0 where the bytes are no table.
@_expose(wasm, "errata_add")
@_cdecl("errata_add")
public func errataAdd(_ count: Int) -> Int32 {
    session.add(UnsafeRawBufferPointer(written(count))) ? 1 : 0
}

/// Answers the search that was written; returns the number of bytes of the answer.
@_expose(wasm, "errata_search")
@_cdecl("errata_search")
public func errataSearch(_ count: Int) -> Int {
    answer = session.search(written(count))
    return answer.count
}

/// Decodes what was pasted, as the request that was written says; returns the number of bytes of the answer.
@_expose(wasm, "errata_decode")
@_cdecl("errata_decode")
public func errataDecode(_ count: Int) -> Int {
    answer = session.decode(written(count))
    return answer.count
}

/// The address of the last answer, which is valid until the next call.
@_expose(wasm, "errata_answer")
@_cdecl("errata_answer")
public func errataAnswer() -> UnsafePointer<UInt8>? {
    answer.withUnsafeBufferPointer { $0.baseAddress }
}

private func written(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: request[..<min(max(count, 0), request.count)])
}
#endif
