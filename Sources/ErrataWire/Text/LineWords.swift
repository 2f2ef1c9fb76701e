import ErrataRuntime

/// What a line of text says in words: the status of a response, or a client's complaint about a call that got none.
package struct LineWords {
    /// A client's complaint.
    package struct Complaint {
        package let failure: TransportFailure
        /// The client's words.
        package let words: String

        fileprivate init?(in line: ByteSlice, isLog: Bool) {
            if isLog {
                guard let complaint = CurlComplaint(in: line) else { return nil }
                (failure, words) = (complaint.failure, complaint.words.text)
            } else {
                guard let found = TransportWords.failure(in: line) else { return nil }
                (failure, words) = (found.failure, found.words.text)
            }
        }
    }

    /// The first status in the line.
    package let status: Int?
    /// Whether the status is before the first bracket, so that it is in no object.
    let isBeforeObjects: Bool
    /// The complaint, in a line without a status from 400 up.
    package let transport: Complaint?

    /// Reads a line. What stands before the first bracket counts most, since an object can be anything.
    ///
    /// - Parameter isLog: whether it is a line of a log, in which only curl's complaints count: they alone can be
    ///   selected as fast as a log is read.
    package init(_ line: ByteSlice, isLog: Bool = false) {
        let bracket = line.firstIndex(of: UInt8(ascii: "{"), from: 0)
        let before = bracket.flatMap { TextStatus.status(in: line.part(0..<$0)) }
        status = before ?? TextStatus.status(in: line)
        isBeforeObjects = before != nil
        transport = status.map { $0 >= 400 } ?? false ? nil : Complaint(in: line, isLog: isLog)
    }

    /// Reads the text that a browser has for a call without a response.
    init(ofError error: String) {
        var error = error
        self = error.withUTF8 { LineWords($0) }
    }
}
