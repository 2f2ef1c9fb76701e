"""Names the public symbols of some symbol graphs that have no documentation comment of their own.

What the compiler makes, such as the `==` of an enum, has no place in a source file and is passed over.
"""
import json
import sys

missing = 0
for path in sys.argv[1:]:
    with open(path) as file:
        graph = json.load(file)
    for symbol in graph["symbols"]:
        place = symbol.get("location")
        if place and "docComment" not in symbol:
            missing += 1
            line = place["position"]["line"] + 1
            print(f"{place['uri'].removeprefix('file://')}:{line}: {'.'.join(symbol['pathComponents'])} has no documentation")
sys.exit(missing > 0)
