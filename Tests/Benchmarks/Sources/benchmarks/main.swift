// Ratios of Errata's cost to that of the alternatives, each with its target.
// usage: swift run -c release benchmarks [--quick] [look-up | bodies | large | decision | limits]...

let sections: [(name: String, report: () -> Void)] = [
    ("look-up", LookUp.report),
    ("bodies", Bodies.report),
    ("large", LargeBodies.report),
    ("decision", Decisions.report),
    ("limits", LimitTrial.report),
]

if let name = Options.limit {
    LimitTrial.runAlone(name)
} else {
    for section in sections where Options.wants(section.name) { section.report() }
}
