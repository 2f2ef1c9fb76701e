// The build plugin generates this module from `spec/linked-api.json`.
// SwiftPM ignores a target without a Swift file.
