// The build plugin generates this module from `spec/linkup-v1.json` and `linkup-v2.json`.
// SwiftPM ignores a target without a Swift file.
