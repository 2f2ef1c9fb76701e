import ErrataRuntime

/// An error in a response of a log.
struct SeenError {
    /// The message in the API's own place.
    let message: String?
    /// The HTTP status; nil where the log does not say.
    let status: Int?
    let time: Int?
    let place: LogPlace

    init(message: String?, status: Int?, time: Int?, place: LogPlace) {
        (self.message, self.status, self.time, self.place) = (message, status, time, place)
    }

    /// Creates the first error of a failure. A message that was only found by a common name is none of the API's.
    init(_ failure: UntypedFailure, at time: Int?, in place: LogPlace) {
        let message = failure.flags.contains(.genericNames) ? nil : failure.message
        self.init(message: message, status: failure.status, time: time, place: place)
    }
}
