// The build plugin makes this module from `spec/linq.json`. SwiftPM passes over a target without a Swift file, so here is one.
