// The build plugin generates this module from `spec/we-link.json`.
// SwiftPM ignores a target without a Swift file.
