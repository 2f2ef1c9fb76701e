// The build plugin makes this module from acme.errata.json. SwiftPM passes over a target without a Swift file.
