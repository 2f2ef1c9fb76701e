// The build plugin generates this module from many.errata.json. SwiftPM ignores a target without a Swift file.
