// The build plugin generates this module from `spec/linq.json`.
// SwiftPM ignores a target without a Swift file.
