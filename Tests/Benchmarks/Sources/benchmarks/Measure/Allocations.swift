import CAllocations

/// How many allocations something makes; nil where they cannot be counted.
///
/// The first run is not counted: it may set things up that last.
func allocations(of body: () -> Void) -> Int? {
    body()
    let before = allocation_count()
    guard before >= 0 else { return nil }
    body()
    return allocation_count() - before
}
