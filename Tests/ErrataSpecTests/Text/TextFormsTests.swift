import Testing

@testable import ErrataSpec

@Suite("Formats of texts")
struct TextFormsTests {
    @Test("a date is a day that the Gregorian calendar has")
    func knowsDates() {
        for date in ["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"] {
            #expect(TextForms.isDate(date), "\(date)")
        }
        for date in [
            "2026-02-29", "1900-02-29", "2026-00-01", "2026-1-01", "2026-01-0a", "٢٠٢٦-٠١-٠١", "", "2026-01-011",
        ] {
            #expect(!TextForms.isDate(date), "\(date)")
        }
    }

    @Test("a slug is words of lowercase ASCII letters and digits with single hyphens between them")
    func knowsSlugs() {
        for slug in ["a", "linkup-v2", "a-1-b"] { #expect(TextForms.isSlug(slug), "\(slug)") }
        for slug in ["", "-", "a-", "-a", "a--b", "1a", "A", "a_b", "é", "a b"] {
            #expect(!TextForms.isSlug(slug), "\(slug)")
        }
    }

    @Test("a header's name is a token of RFC 9110")
    func knowsHeaderNames() {
        for name in ["X-Request-Id", "retry-after-ms", "!#$%&'*+-.^_`|~"] {
            #expect(TextForms.isHeaderName(name), "\(name)")
        }
        for name in ["", "a b", "a:", "é", "a/b", "a\"", "\u{7F}"] { #expect(!TextForms.isHeaderName(name), "\(name)") }
    }
}
