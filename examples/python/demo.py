"""The main job: a plan in, a year of evidence recorded, a report out.

    python examples/python/demo.py PLAN.txt --out target/demo

The year is the sample data of examples/data: every person and event in it is invented. Its dates are moved to the
plan's year. Personal data are sealed under a key that is made anew and kept beside the store, which is right for a
demonstration alone: keep a real one where nobody else can read it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import date
from pathlib import Path

import cchc
import officer
import sample_year


def main() -> None:
    """Run the whole job and leave the files in the output folder."""
    arguments = parse_arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    path = arguments.out / "tuyen-truyen-cchc.cchc"
    try:
        reading = cchc.read_plan(arguments.plan)
    except (OSError, cchc.Invalid) as error:
        sys.exit(f"{arguments.plan} cannot be read as a plan's text: {error}")
    for old in (path, *arguments.out.glob("bao-cao-*.html")):
        old.unlink(missing_ok=True)
    print(f"Read {arguments.plan.name}: {describe(reading)}")
    for finding in reading.findings:
        print(f"  line {finding.line or '-'}: {finding.text_vi}")
    year = reading.plan.year or 2021

    key = new_key(arguments.out / "tuyen-truyen-cchc.key")
    with cchc.open(path, actor="van-phong", key=key) as store:
        plan = store.plans.add(reading.plan)
        activities = store.plans.track(plan.id)
        print(f"Tracking {len(activities)} activities; what follows is sample data: invented, moved to {year}")
        known = sample_year.record(store, plan, activities, year)

        verification = store.verify()
        print(
            f"Verified: {verification.records} records, {verification.changes} changes in the log, "
            f"{verification.defect_count} defects\n"
        )
        # What stands at the end of a period is asked for by its day: the answer is the same whenever this runs.
        last_day = date(year, 12, 31)
        quarter = store.report(cchc.Period.quarter(year, 4), on=last_day)
        whole = store.report(cchc.Period.year(year), on=last_day)
        print(whole.to_text())
        officer.ask(store, known)

    files = [path]
    for name, report in [(f"bao-cao-{year}", whole), (f"bao-cao-quy-4-{year}", quarter)]:
        report.save(arguments.out / f"{name}.html")
        files.append(arguments.out / f"{name}.html")
    print("\nThe evidence is sample data: invented, and moved to the plan's year. Open these:")
    for file in files:
        print(f"  {file}  ({file.stat().st_size:,} bytes)")
    from_a_terminal(path, last_day)


def from_a_terminal(path: Path, last_day: date) -> None:
    """Ask the same store from a terminal, with the program that comes with the package."""
    print("\nThe same from a terminal:")
    on = ["--on", last_day.isoformat()]
    for line in (["status", "--open", *on], ["overdue", *on], ["search", "cap giay phep xay dung"], ["verify"]):
        print(f"\n$ cchc --store {path} {' '.join(line)}", flush=True)
        subprocess.run([sys.executable, "-m", "cchc", "--store", path, *line], check=True)


def parse_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plan", type=Path, help="a plan's text file")
    parser.add_argument("--out", type=Path, default=Path("target/demo"), help="folder for the results")
    return parser.parse_args()


def new_key(file: Path) -> bytes:
    """Make a key and keep it in a file that its owner alone can read."""
    key = cchc.new_key()
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    file.write_bytes(key)
    print(f"Made a key for personal data: {file}")
    return key


def describe(reading: cchc.Reading) -> str:
    """Say what was found in the plan's text."""
    plan = reading.plan
    return (
        f"{len(plan.legal_bases)} legal bases, {len(plan.purposes)} purposes, {len(plan.requirements)} requirements, "
        f"{len(plan.contents)} contents, {len(plan.forms)} forms, {len(plan.assignments)} assignments, "
        f"{len(plan.timeline)} timeline entries, {len(reading.findings)} findings"
    )


if __name__ == "__main__":
    main()
