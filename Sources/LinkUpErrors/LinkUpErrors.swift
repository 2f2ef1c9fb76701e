// The build plugin makes this module from `spec/linkup-v1.json` and `linkup-v2.json`. SwiftPM passes over a target without a Swift file, so here is one.
