import ErrataReference

/// Why the command stops: a sentence for standard error and the exit status.
struct Complaint: Error {
    /// The sentence, without the command's name in front; nothing when all has been said already.
    let sentence: TerminalText?
    let status: ExitStatus

    init(_ sentence: TerminalText? = nil, status: ExitStatus) {
        self.sentence = sentence
        self.status = status
    }

    /// Says the sentence.
    func say() {
        guard let sentence else { return }
        StandardError.say("errata: \(sentence)")
    }
}
