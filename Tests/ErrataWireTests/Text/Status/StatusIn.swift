import ErrataWire

/// Returns the status in a line of text.
func statusInText(_ line: String) -> Int? {
    Array(line.utf8).withUnsafeBufferPointer { TextStatus.status(in: $0) }
}
