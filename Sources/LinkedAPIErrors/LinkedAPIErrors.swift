// The build plugin makes this module from `spec/linked-api.json`. SwiftPM passes over a target without a Swift file, so here is one.
