import CAllocations

/// Returns the number of allocations of an operation; nil where they cannot be counted.
///
/// The first run is not counted: it may initialize something once.
func allocations(of body: () -> Void) -> Int? {
    body()
    let before = allocation_count()
    guard before >= 0 else { return nil }
    body()
    return allocation_count() - before
}
