// Without a modifier: the generated source gets along with a plain import at every access level.
import ErrataRuntime

extension Acme.Code {
    /// Whether another shop can help.
    package var isShortage: Bool { entry.kind == .unavailable }
}
