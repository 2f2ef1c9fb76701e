"""Validates specs against the JSON Schema that editors use, so that schema and reader agree on what a valid spec is.

usage: schema.py SCHEMA SPEC...
"""

import json
import sys

from jsonschema import Draft202012Validator


def main(schema_path, spec_paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failed = False
    for path in spec_paths:
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        for error in validator.iter_errors(spec):
            failed = True
            print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
