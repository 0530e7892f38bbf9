"""The theme and its tasks, materials, what was made known, and the leaders' schedule."""

from __future__ import annotations

import cchc
from sample_year.files import DATA, optional_number, optional_time, rows, split
from sample_year.known import Known


def load_theme(store: cchc.Store, known: Known) -> None:
    """Make the theme that stands in the plan, with the tasks that divisions linked to it; a plan may have none."""
    if store.plans.get(known.plan).theme is None:
        print("The plan has no theme")
        return
    done = 0
    with store.batch("demo.theme") as batch:
        theme = batch.themes.from_plan(known.plan)
        known.theme = theme.id
        photograph = "evidence/bang-niem-yet-chu-de-2021.svg"
        shown = batch.attach(DATA / photograph, media_type="image/svg+xml", dated=known.day("2021-03-05"))
        batch.themes.update(cchc.replace(theme, evidence=[shown.id]))
        for row in rows("tasks.csv"):
            batch.themes.link_task(
                theme.id, text=row["text"], unit=known.units[row["unit"]], due=known.optional_day(row["due"])
            )
            if row["done_on"]:
                batch.themes.finish_task(theme.id, int(row["number"]), on=known.day(row["done_on"]))
                done += 1
    print(f"Linked {len(rows('tasks.csv'))} tasks to the theme, {done} done")


def load_materials(store: cchc.Store, known: Known) -> None:
    """Add what was made to be handed out or shown; a new version retires the one before."""
    with store.batch("demo.materials") as batch:
        for row in rows("materials.csv"):
            made_on = known.day(row["made_on"])
            files = [batch.attach(DATA / file, media_type="text/plain").id for file in split(row["file"])]
            if row["replaces"]:
                before = known.materials[row["replaces"]]
                material = batch.materials.revise(before, row["version"], attachments=files, made_on=made_on)
            else:
                material = batch.materials.add(
                    kind=cchc.MaterialKind(row["kind"]),
                    title=row["title"],
                    version=row["version"] or None,
                    topics=split(row["topics"]),
                    legal_bases=[cchc.LawReference(document=document) for document in split(row["legal_bases"])],
                    attachments=files,
                    plan=known.plan,
                    activity=known.activity_of(row["clause"]),
                    unit=known.units[row["unit"]],
                    made_on=made_on,
                )
            known.materials[row["code"]] = material.id
            if row["approved"]:
                batch.materials.approve(material.id, on=made_on)
    print(f"Made {len(known.materials)} materials")


def load_disseminations(store: cchc.Store, known: Known) -> None:
    """Record what was made known, and how many it reached where somebody found out."""
    drafts = [
        cchc.Dissemination(
            channel=cchc.Channel(row["channel"]),
            title=row["title"],
            on=known.day(row["on"]),
            until=known.optional_day(row["until"]),
            reach=optional_number(row["reach"]),
            reach_note=row["reach_note"] or None,
            url=row["url"] or None,
            outlet=row["outlet"] or None,
            audience=cchc.AudienceKind(row["audience"]),
            material=known.materials.get(row["material"]),
            activity=known.activity_of(row["clause"]),
            plan=known.plan,
            unit=known.units[row["unit"]],
        )
        for row in rows("disseminations.csv")
    ]
    store.disseminations.add_many(drafts)
    print(f"Recorded {len(drafts)} disseminations")


def load_schedule(store: cchc.Store, known: Known) -> None:
    """Put the leaders' appointments on the electronic board; one moved, one was called off."""
    schedule = rows("appointments.csv")
    with store.batch("demo.schedule") as batch:
        for row in schedule:
            appointment = batch.appointments.add(
                person=known.people[row["person"]],
                rank=int(row["rank"]),
                date=known.day(row["date"]),
                part=cchc.DayPart(row["part"]),
                starts=optional_time(row["starts"]),
                ends=optional_time(row["ends"]),
                content=row["content"],
                place=row["place"] or None,
                participants=row["participants"] or None,
                public=bool(row["public"]),
                unit=known.units["SXD"],
            )
            if row["status"] == "changed":
                batch.appointments.change(
                    appointment.id,
                    part=cchc.DayPart(row["changed_part"]),
                    starts=optional_time(row["changed_starts"]),
                    ends=optional_time(row["changed_ends"]),
                    why=row["reason"],
                )
            elif row["status"] == "cancelled":
                batch.appointments.cancel(appointment.id, row["reason"])
    print(f"Announced {len(schedule)} appointments of the leaders")
