import ErrataCore
import ErrataReference

/// The sentence for the app's own user, to be copied.
struct UserSection {
    let entry: Catalog.Entry
    let kind: FailureKind?
    let actor: FailureActor?

    var html: HTML {
        guard let (sentence, note) = sentenceAndNote else { return "" }
        return HTML.heading(2, "For the app’s own user", id: "user") + "<pre class=\"text\">\(sentence)</pre>\n" + note
    }

    private var sentenceAndNote: (String, HTML)? {
        if let own = entry.userMessage {
            let mark = Reading(of: "userMessage", in: entry.inferred).html
            return (own, mark.source.isEmpty ? "" : "<p>\(mark)</p>\n")
        }
        return kind.map { kind in
            let words = "The sentence for every error of this kind: there is none for this one."
            return (UserSentence(kind, actor: actor).text, "<p class=\"note\">\(words)</p>\n")
        }
    }
}
