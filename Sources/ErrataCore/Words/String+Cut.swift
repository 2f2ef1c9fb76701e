extension String {
    /// The text, cut to so many characters; an ellipsis tells that something is missing.
    package func cut(to limit: Int) -> String {
        let head = prefix(limit)
        return head.endIndex == endIndex ? self : "\(head)…"
    }
}
