"""Counts checks by what they check, and collects those that fail."""

import collections


class Checks:
    def __init__(self):
        self.passed = collections.Counter()
        self.failures = collections.defaultdict(list)

    def that(self, what, holds, detail=""):
        """Counts one check; the detail says where it failed."""
        if holds:
            self.passed[what] += 1
        else:
            self.failures[what].append(str(detail))
        return bool(holds)

    def report(self, most=5):
        """Prints a line for each thing that was checked, and returns whether all held."""
        for what in {**self.passed, **self.failures}:
            failures = self.failures.get(what, [])
            count = self.passed[what] + len(failures)
            print(f"{what}: {count} checked" + (f", {len(failures)} FAILED" if failures else ""))
            for detail in failures[:most]:
                print(f"    {detail}")
            if len(failures) > most:
                print(f"    and {len(failures) - most} more")
        return not self.failures
