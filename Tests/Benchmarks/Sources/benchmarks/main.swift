// Ratios of what Errata takes to what else would do the job, each with its goal.
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
