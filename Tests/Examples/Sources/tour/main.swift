import Walkthrough

for line in try await Tour.lines().dropFirst() { print(line) }
