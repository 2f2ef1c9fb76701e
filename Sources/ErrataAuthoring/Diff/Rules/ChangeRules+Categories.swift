extension ChangeRule {
    static let categoryAdded = ChangeRule(
        "category-added",
        .safe,
        summary: "A category is there that was not there before.",
        reason: "What it tells about codes is a change of theirs where it differs.",
        example: .part(\.categories, nil, #"{"id": "stock", "title": "Stock", "source": "docs"}"#)
    )

    static let categoryRemoved = ChangeRule(
        "category-removed",
        .behavior,
        summary: "A category is gone.",
        reason: "Unknown codes are no longer recognized by it, and failures no longer have it.",
        example: .part(\.categories, #"{"id": "stock", "title": "Stock", "source": "docs"}"#, nil)
    )

    static let categoryRangeChanged = ChangeRule(
        "category-range-changed",
        .behavior,
        summary: "The range of a category changed, or its own code on the wire.",
        reason: "Unknown codes are recognized by another category than before, or by none.",
        example: .part(
            \.categories,
            #"{"id": "stock", "title": "Stock", "range": [1, 99], "source": "docs"}"#,
            #"{"id": "stock", "title": "Stock", "range": [1, 999], "source": "docs"}"#
        )
    )

    static let categoryTextChanged = ChangeRule(
        "category-text-changed",
        .safe,
        summary: "The title or the summary of a category changed.",
        reason: "People read it; no app acts on it.",
        example: .part(
            \.categories,
            #"{"id": "stock", "title": "Stock", "source": "docs"}"#,
            #"{"id": "stock", "title": "Stock errors", "source": "docs"}"#
        )
    )
}
