import ManyErrors

/// Finds every code by its wire value, and fails when one is not found at its index.
@main
struct Many {
    static func main() {
        for code in ManyCodes.Code.allCases {
            guard ManyCodes.Code(code.wireCode) == code else { fatalError("\(code.entry.id) is lost") }
        }
        print("\(ManyCodes.Code.allCases.count) codes, each found")
    }
}
