/// A text that equals another one only by its bytes; Swift's own `==` takes canonically equivalent spellings for equal.
struct ExactText: Hashable {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }
}
