// The build plugin makes this module from many.errata.json. SwiftPM passes over a target without a Swift file.
