extension String {
    /// Returns the text truncated to a number of characters; an ellipsis marks the truncation.
    package func cut(to limit: Int) -> String {
        let head = prefix(limit)
        return head.endIndex == endIndex ? self : "\(head)…"
    }
}
