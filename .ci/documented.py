"""Lists the public symbols in symbol graphs that have no documentation comment of their own.

Symbols synthesized by the compiler, such as the `==` of an enum, have no source location and are skipped.
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
