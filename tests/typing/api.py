"""What type checkers say of the public API. Never run: mypy and pyright read it.

Each misuse is marked with the error that both must report; a mark without its error is an error.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, assert_type

from hypothesis.strategies import SearchStrategy

import lt_childlaw as law
from lt_childlaw import strategies

day = dt.date(2012, 5, 1)

# One day

snapshot = law.on("2012-05-01")
assert_type(snapshot, law.Snapshot)
assert_type(law.on(day), law.Snapshot)
assert_type(law.on(day, known_at="2012-01-01", strict=True), law.Snapshot)
assert_type(law.latest_confirmed(), law.Snapshot)
assert_type(snapshot.day, dt.date)
assert_type(snapshot.known_at, dt.date | None)
assert_type(snapshot.confirmed, bool)
assert_type(snapshot.notices, tuple[str, ...])
assert_type(snapshot["149(3)"], law.ProvisionVersion)
assert_type(snapshot[law.Citation("149", 3)], law.ProvisionVersion)
assert_type("149(3)" in snapshot, bool)
assert_type(iter(snapshot), Iterator[law.ProvisionVersion])
assert_type(len(snapshot), int)

law.on(20120501)  # type: ignore[arg-type]
law.on(None)  # type: ignore[arg-type]
law.on()  # type: ignore[call-arg]
law.on(day, "2012-01-01")  # type: ignore[call-arg]
law.on(day, known_at=2012)  # type: ignore[arg-type]
law.on(day, strict="yes")  # type: ignore[arg-type]
law.on(day, when=day)  # type: ignore[call-arg]
snapshot[149]  # type: ignore[index]
snapshot.get("149(3)")  # type: ignore[attr-defined]
snapshot.day = day  # type: ignore[misc]

snapshot.article(149)  # type: ignore[arg-type]
article = snapshot.article("149")
assert_type(article, law.Article)
assert_type(article.number, str)
assert_type(article.chapter, str)
assert_type(article.heading, law.Heading)
assert_type(article.paragraphs, tuple[law.ProvisionVersion, ...])
assert_type(list(article), list[law.ProvisionVersion])
assert_type(len(article), int)

# A version and its parts

version = snapshot["149(3)"]
assert_type(version.id, str)
assert_type(version.citation, law.Citation)
assert_type(version.provision, law.Provision)
assert_type(version.role, law.Role)
assert_type(version.heading, law.Heading)
assert_type(version.summary, str)
assert_type(version.kind, law.OffenceKind | None)
assert_type(version.sanction, law.Sanction | None)
assert_type(version.victim, law.PersonCondition | None)
assert_type(version.offender, law.PersonCondition | None)
assert_type(version.person_shown, law.PersonCondition | None)
assert_type(version.covers, tuple[law.Citation, ...])
assert_type(version.first_day, dt.date)
assert_type(version.last_day, dt.date | None)
assert_type(version.period, str)
assert_type(version.introduced_by, law.Act)
assert_type(version.ended_by, law.Act | None)
assert_type(version.verification, law.Verification)
assert_type(version.sources, tuple[law.Source, ...])
assert_type(version.inferred, str | None)
assert_type(version.notes, tuple[str, ...])
assert_type(version.notices, tuple[str, ...])
assert_type(version.official_url, str)
assert_type(version.day, dt.date | None)
assert_type(version.confirmed, bool)
assert_type(version.data_version, str)
assert_type(version.data_digest, str)

list(version.sanction.alternatives)  # type: ignore[union-attr]
str(version.last_day.year)  # type: ignore[union-attr]
version.confirmed = True  # type: ignore[misc]

assert_type(version.provision.id, str)
assert_type(version.provision.label, str)
assert_type(version.provision.split_from, str | None)
assert_type(version.provision.note, str | None)
assert_type(version.heading.lt, str)
assert_type(version.heading.en, str)
assert_type(version.heading.first_day, dt.date)
assert_type(version.heading.introduced_by, law.Act)
assert_type(version.sources[0].title, str)
assert_type(version.sources[0].locator, str | None)
assert_type(version.sources[0].url, str | None)

if version.sanction is not None:
    assert_type(version.sanction.alternatives, tuple[law.Penalty, ...])
    assert_type(version.sanction.kinds, tuple[law.PenaltyKind, ...])
    assert_type(version.sanction.penalty(law.PenaltyKind.FINE), law.Penalty | None)
    version.sanction.penalty("fine")  # type: ignore[arg-type]
    penalty = version.sanction.alternatives[0]
    assert_type(penalty.kind, law.PenaltyKind)
    assert_type(penalty.minimum, law.Term | None)
    assert_type(penalty.maximum, law.Term | None)

if version.victim is not None:
    assert_type(version.victim.age, law.AgeBound | None)
    assert_type(version.victim.ages, tuple[law.AgeBound, ...])
    assert_type(version.victim.relations, tuple[law.Relation, ...])
    assert_type(version.victim.or_else, law.PersonCondition | None)
    if version.victim.age is not None:
        assert_type(version.victim.age.years, int)
        assert_type(version.victim.age.comparison, law.Comparison)

assert_type(version.ages_asked, tuple[law.AskedAge, ...])
for asked in version.ages_asked:
    assert_type(asked.person, str)
    assert_type(asked.condition, law.PersonCondition)
    assert_type(asked.in_every_way, bool)

for gap in law.on("2004-05-01").gaps:
    assert_type(gap, law.Gap)
    assert_type(gap.holds_on(dt.date(2004, 5, 1)), bool)

law.Sanction([law.Penalty(kind=law.PenaltyKind.FINE, maximum=law.Term(years=1))])
law.Penalty(kind="fine")  # type: ignore[arg-type]
law.Penalty(law.PenaltyKind.FINE)  # type: ignore[call-arg]

term = law.Term.parse("P1Y6M")
assert_type(term, law.Term)
assert_type(law.Term(1, 6), law.Term)
assert_type((term.years, term.months, term.days), tuple[int, int, int])
assert_type(term.total_months, int)
assert_type(term.isoformat(), str)
assert_type(term < law.Term(years=2), bool)
assert_type(sorted([term]), list[law.Term])
law.Term(years="1")  # type: ignore[arg-type]

# Bounded penalties and severity

assert_type(version.severity, law.Severity | None)
bounded = version.penalties(law.Person(age=17), on="2012-05-01")
assert_type(bounded, tuple[law.BoundedPenalty, ...])
assert_type(version.penalties(), tuple[law.BoundedPenalty, ...])
assert_type(bounded[0].kind, law.PenaltyKind)
assert_type(bounded[0].minimum, law.Term | law.Fine | law.NoBound)
assert_type(bounded[0].minimum_source, law.BoundSource | None)
assert_type(bounded[0].notes, tuple[str, ...])
bound: law.Bound = bounded[0].maximum
assert_type([bound is law.NO_RANGE, bound is law.NOT_KNOWN], list[bool])
if not isinstance(bound, law.NoBound):
    assert_type(bound, law.Term | law.Fine)
if isinstance(bound, law.Fine):
    assert_type(bound.mgl, int)
version.penalties(17)  # type: ignore[arg-type]
version.penalties(on=2012)  # type: ignore[arg-type]

# Laws compared, and the one that applies

comparison = law.compare(version, law.on("2025-02-01")["149(3)"])
assert_type(comparison, law.LawComparison)
assert_type(comparison.earlier, law.ProvisionVersion)
assert_type(comparison.later, law.ProvisionVersion | None)
assert_type((comparison.verdict, comparison.penalties_verdict), tuple[law.Verdict, law.Verdict])
assert_type(comparison.verdict.mirrored, law.Verdict)
assert_type(comparison.criterion, law.Criterion | None)
assert_type(comparison.differences, tuple[law.RankedDifference, ...])
assert_type(comparison.of_the_penalty, tuple[law.RankedDifference, ...])
assert_type((comparison.doctrinal, comparison.because), tuple[bool, str])
assert_type(comparison.penalties_words, str)
assert_type(comparison.notices, tuple[str, ...])
assert_type((comparison.data_version, comparison.data_digest), tuple[str, str])
difference_of_law = comparison.differences[0]
assert_type(difference_of_law.criterion, law.Criterion)
assert_type(difference_of_law.penalty, law.PenaltyKind | None)
assert_type((difference_of_law.before, difference_of_law.after), tuple[object, object])
assert_type(difference_of_law.points, law.Verdict | None)
assert_type((difference_of_law.stated, difference_of_law.doctrinal), tuple[bool, bool])
assert_type((difference_of_law.source, difference_of_law.note), tuple[str, str])
assert_type(difference_of_law.before_source, str | None)
assert_type(difference_of_law.after_source, str | None)
law.compare(version)  # type: ignore[call-arg]
law.compare(version, "149(3)")  # type: ignore[arg-type]

mitior = law.lex_mitior("307(2)", committed_on=day, judged_on="2025-03-01", intermediate=False)
assert_type(mitior, law.LexMitior)
assert_type(mitior.version, law.ProvisionVersion)
assert_type(mitior.judged_on, dt.date)
assert_type(mitior.provision, law.Provision)
assert_type(mitior.outcome, law.MitiorOutcome)
assert_type(mitior.because, str)
assert_type(mitior.applies, law.ProvisionVersion | None)
assert_type(mitior.laws, tuple[law.LawLookedAt, ...])
assert_type(mitior.branches, tuple[law.Branch, ...])
assert_type((mitior.intermediate, mitior.doctrinal), tuple[bool, bool])
assert_type((mitior.confirmed, mitior.notices), tuple[bool, tuple[str, ...]])
assert_type(mitior.court_decides, tuple[law.Remark, ...])
assert_type(mitior.measures, tuple[law.Remark, ...])
assert_type(mitior.rules, tuple[law.Remark, ...])
branch = mitior.branches[0]
assert_type((branch.provision, branch.condition), tuple[law.Provision, str])
assert_type(branch.answer, law.LexMitior)
looked_at = mitior.laws[0]
assert_type(looked_at.version, law.ProvisionVersion | None)
assert_type((looked_at.first_day, looked_at.last_day), tuple[dt.date, dt.date])
assert_type(looked_at.comparison, law.LawComparison | None)
assert_type(looked_at.error, law.LawError | None)
law.lex_mitior("307(2)", committed_on=day)  # type: ignore[call-arg]
law.lex_mitior("307(2)", day, day)  # type: ignore[call-arg]
law.lex_mitior("307(2)", committed_on=day, judged_on=day, offender=16)  # type: ignore[arg-type]
law.lex_mitior("307(2)", committed_on=day, judged_on=day, case="x")  # type: ignore[arg-type]

# Citations

citation = law.Citation.parse("BK 149 str. 3 d.")
assert_type(citation, law.Citation)
assert_type(law.Citation.parse_all("150(3), (4)"), tuple[law.Citation, ...])
assert_type(citation.article, str)
assert_type(citation.paragraph, int | None)
assert_type(citation.point, int | None)
assert_type(citation.doubt, law.Citation | None)
assert_type(citation.whole_article, law.Citation)
assert_type(citation.lt, str)
assert_type(citation.en, str)
assert_type(citation < law.Citation("150"), bool)
law.Citation(149, 3)  # type: ignore[arg-type]
law.Citation.parse(149)  # type: ignore[arg-type]

# Persons and ages

person = law.Person(born="2004-02-29", age=(14, 15))
assert_type(person, law.Person)
assert_type(person.born, law.Span | None)
assert_type(person.age, tuple[int, int] | None)
assert_type(person.reached(16, day, law.Reading.DAY_AFTER), law.Answer)
assert_type(person.ages("2012-05-01"), tuple[int, int])
assert_type(law.age_reached(16, born=day, on=day, reading=law.Reading.ON_BIRTHDAY), law.Answer)
law.Person("2004")  # type: ignore[call-arg]
law.Person(born=2004)  # type: ignore[arg-type]
law.Person(age="15")  # type: ignore[arg-type]
law.Person(age=(14, 15, 16))  # type: ignore[arg-type]
law.age_reached(16, born=None, on=day)  # type: ignore[arg-type]
law.age_reached(16, on=day)  # type: ignore[call-arg]
law.age_reached(16, born=day, on=day, reading="on the birthday")  # type: ignore[arg-type]

thresholds = law.thresholds(on=day)
assert_type(thresholds, tuple[law.Threshold, ...])
threshold = law.threshold("criminal-responsibility", on=day, provision=citation)
assert_type(threshold, law.Threshold)
assert_type(threshold.age_words, str)
assert_type(threshold.place, str)
assert_type(law.format_period(threshold.first_day, threshold.last_day), str)
assert_type((threshold.name, threshold.cites, threshold.period), tuple[str, str, str])
assert_type((threshold.age, threshold.until), tuple[int | None, int | None])
assert_type(threshold.comparison, law.Comparison | None)
assert_type(threshold.offences, tuple[law.Citation, ...])
assert_type((threshold.first_day, threshold.last_day), tuple[dt.date | None, dt.date | None])
assert_type((threshold.introduced_by, threshold.ended_by), tuple[law.Act | None, law.Act | None])
assert_type(threshold.stale, tuple[law.StaleReference, ...])
assert_type((threshold.stale[0].says, threshold.stale[0].means), tuple[str, str | None])
law.thresholds(day)  # type: ignore[call-arg]
law.threshold("majority")  # type: ignore[call-arg]

exclusions = law.exclusions(
    "151-1(1)",
    committed_on=day,
    offender=law.Person(age=18),
    victim=person,
    compelled_as_victim_of="147",
    reading=None,
    strict=True,
)
assert_type(exclusions, law.Exclusions)
assert_type(exclusions.version, law.ProvisionVersion)
assert_type(exclusions.offender, law.Person | None)
assert_type(exclusions.outcome, law.ExclusionOutcome)
assert_type((exclusions.confirmed, len(exclusions)), tuple[bool, int])
assert_type(exclusions.notices, tuple[str, ...])
assert_type((exclusions.data_version, exclusions.data_digest), tuple[str, str])
assert_type(list(exclusions), list[law.Exclusion])
exclusion = exclusions[law.ExclusionRule.CLOSE_IN_AGE]
assert_type(exclusion, law.Exclusion)
assert_type(exclusion.rule, law.ExclusionRule)
assert_type(exclusion.outcome, law.ExclusionOutcome)
assert_type(exclusion.because, str)
assert_type(exclusion.citation, law.Citation | None)
assert_type(exclusion.period, str | None)
assert_type(exclusion.depends_on, tuple[str, ...])
exclusions["close in age"]  # type: ignore[index]
law.exclusions("151-1(1)", day)  # type: ignore[call-arg]
law.exclusions("151-1(1)", committed_on=day, offender=18)  # type: ignore[arg-type]

# A span

span = law.Span("2013-05-01", day)
assert_type(span, law.Span)
assert_type(law.Span.parse("2008/2013-06"), law.Span)
assert_type(law.Span.of(day), law.Span)
assert_type((span.first_day, span.last_day), tuple[dt.date, dt.date])
assert_type(list(span), list[dt.date])
assert_type(day in span, bool)
law.Span("2013-05-01")  # type: ignore[call-arg]
law.Span.parse(2012)  # type: ignore[arg-type]

during = law.during("2012")
assert_type(during, law.SpanSnapshot)
assert_type(law.during(span, known_at=day, strict=True), law.SpanSnapshot)
assert_type(law.during(day), law.SpanSnapshot)
assert_type(during.span, law.Span)
assert_type(during.known_at, dt.date | None)
assert_type(during.horizon, dt.date)
assert_type(during.notices, tuple[str, ...])
assert_type("309(2)" in during, bool)
assert_type(list(during), list[law.ProvisionVersion])
law.during(2012)  # type: ignore[arg-type]

versions = during["309(2)"]
assert_type(versions, law.Versions)
assert_type(versions[0], law.ProvisionVersion)
assert_type(versions.agree, bool)
assert_type(versions.confirmed, bool)
assert_type(versions.only(), law.ProvisionVersion)
assert_type(versions.part(version), law.Span)
assert_type(versions.span, law.Span)
assert_type(versions.unanswered, tuple[law.Unanswered, ...])
assert_type(versions.unanswered[0].span, law.Span)
assert_type(versions.unanswered[0].error, law.LawError)
assert_type(versions.unanswered[0].outcome, law.Outcome)

# Time lines and changes

timeline = law.timeline("307(3)")
assert_type(timeline, law.Timeline)
assert_type(law.timeline(citation), law.Timeline)
assert_type(law.timeline(provision="minors-prostitution"), law.Timeline)
assert_type(law.timeline(provision=version.provision), law.Timeline)
assert_type(timeline.citation, law.Citation | None)
assert_type(timeline.provision, law.Provision | None)
assert_type(timeline.versions, tuple[law.ProvisionVersion, ...])
assert_type(timeline.gaps, tuple[law.Gap, ...])
assert_type(timeline.periods, tuple[law.Period, ...])
assert_type(timeline[0], law.ProvisionVersion)
assert_type(list(timeline), list[law.ProvisionVersion])
assert_type(len(timeline), int)
during[309]  # type: ignore[index]
law.timeline(153)  # type: ignore[call-overload]
law.timeline()  # type: ignore[call-overload]
law.timeline("153", provision="rape")  # type: ignore[call-overload]

period = timeline.periods[0]
assert_type(period.first_day, dt.date)
assert_type(period.last_day, dt.date | None)
assert_type(period.outcome, law.Outcome)
assert_type(period.version, law.ProvisionVersion | None)
assert_type(period.gap, law.Gap | None)

changes = law.changes("2014-03-24", day, steps=True, strict=True)
assert_type(changes, tuple[law.Change, ...])
change = changes[0]
assert_type(change.provision, law.Provision)
assert_type(change.kind, law.ChangeKind)
assert_type(change.before, law.ProvisionVersion | None)
assert_type(change.after, law.ProvisionVersion | None)
assert_type(change.acts, tuple[law.Act, ...])
assert_type((change.earlier, change.later), tuple[dt.date, dt.date])
assert_type(change.gap, law.Gap | None)
assert_type(change.differences, tuple[law.Difference, ...])
assert_type(change.differences[0].label, str)
assert_type(change.differences[0].before_words, str)
assert_type(change.differences[0].after_words, str)
assert_type(change.differences[0].field, str)
assert_type(change.differences[0].before, object)
law.changes("2014-03-24")  # type: ignore[call-arg]
law.changes("2014-03-24", "2014-03-25", steps=1)  # type: ignore[arg-type]

# Acts, coverage, data

assert_type(law.acts, law.Acts)
act = law.acts["XII-776"]
assert_type(act, law.Act)
assert_type(law.acts.get("XII-776"), law.Act | None)
assert_type(dict(law.acts.items()), dict[str, law.Act])
assert_type(act.number, str)
assert_type(act.title, str)
assert_type(act.adopted, dt.date)
assert_type(act.published, dt.date | None)
assert_type(act.gazette, str | None)
assert_type(act.register_id, str | None)
assert_type(act.url, str)
assert_type(act.note, str | None)
assert_type(act.commencements, tuple[law.Commencement, ...])
assert_type(act.commencements[0].provisions, str)
assert_type(act.commencements[0].day, dt.date | None)
assert_type(act.commencements[0].set_by, str | None)
assert_type(act.commences_on("2014-03-25"), bool)
law.acts[776]  # type: ignore[index]
law.acts["XII-776"] = act  # type: ignore[index]

coverage = law.coverage()
assert_type(coverage, law.Coverage)
assert_type((coverage.first_day, coverage.confirmed_until), tuple[dt.date, dt.date])
assert_type((coverage.basis, coverage.data_version, coverage.data_digest), tuple[str, str, str])
assert_type(coverage.articles, tuple[str, ...])
assert_type((coverage.provisions, coverage.versions, coverage.acts), tuple[int, int, int])
assert_type(coverage.gaps, tuple[law.Gap, ...])
gap = coverage.gaps[0]
assert_type((gap.article, gap.reason, gap.missing_source), tuple[str, str, str])
assert_type((gap.first_day, gap.last_day), tuple[dt.date, dt.date | None])
assert_type((gap.introduced_by, gap.ended_by), tuple[law.Act, law.Act | None])
assert_type((law.DATA_VERSION, law.DATA_DIGEST), tuple[str, str])

code = law.Code.shipped()
assert_type(code, law.Code)
assert_type(law.Code.from_directory("data"), law.Code)
assert_type(law.Code.from_directory(Path("data")), law.Code)
assert_type(code.on("2012-05-01"), law.Snapshot)
assert_type(code.during("2012"), law.SpanSnapshot)
assert_type(code.timeline("153"), law.Timeline)
assert_type(code.changes(day, day), tuple[law.Change, ...])
assert_type(code.exclusions(citation, committed_on=day), law.Exclusions)
assert_type(code.compare(version, version), law.LawComparison)
assert_type(code.lex_mitior("153", committed_on=day, judged_on=day), law.LexMitior)
assert_type(code.thresholds(on=day), tuple[law.Threshold, ...])
assert_type(code.threshold("majority", on=day), law.Threshold)
assert_type(code.acts, law.Acts)
assert_type(code.coverage(), law.Coverage)
assert_type(code.dated_facts, tuple[law.DatedFact, ...])
fact = code.dated_facts[0]
assert_type((fact.id, fact.title, fact.cites, fact.period), tuple[str, str, str, str])
assert_type((fact.first_day, fact.last_day), tuple[dt.date | None, dt.date | None])
assert_type((fact.introduced_by, fact.ended_by), tuple[law.Act | None, law.Act | None])
assert_type((fact.known, fact.reason), tuple[bool, str | None])
assert_type((fact.verification, fact.sources), tuple[law.Verification, tuple[law.Source, ...]])
assert_type((fact.notes, fact.stale), tuple[tuple[str, ...], tuple[law.StaleReference, ...]])
assert_type(fact.holds_on(dt.date(2012, 5, 1)), bool)
assert_type(fact.holds_within(law.Span.parse("2012")), bool)
assert_type(fact.stale_on(dt.date(2012, 5, 1)), tuple[law.StaleReference, ...])
assert_type(code.provisions, Mapping[str, law.Provision])
assert_type(code.chapter("149"), str)
law.Code.from_directory(1)  # type: ignore[arg-type]

# Outcomes and errors

assert_type(law.Outcome.OK, Literal[law.Outcome.OK])
try:
    law.on("2014-03-24")["152-1(1)"]
except law.NotYetInForce as error:
    assert_type(error.outcome, law.Outcome)
    assert_type(error.message, str)
    assert_type((error.citation, error.act), tuple[law.Citation, law.Act])
    assert_type((error.day, error.first_day), tuple[dt.date, dt.date])
except law.Repealed as error:
    assert_type((error.day, error.last_day), tuple[dt.date, dt.date])
except law.TextNotKnown as error:
    assert_type((error.citation, error.day, error.gap), tuple[law.Citation, dt.date, law.Gap])
except law.BeforeCoverage as error:
    assert_type((error.day, error.first_day), tuple[dt.date, dt.date])
except law.SeveralVersions as error:
    assert_type(error.versions, tuple[law.ProvisionVersion, ...])
    assert_type(error.span, law.Span)
except law.BeyondHorizon as error:
    assert_type((error.day, error.known_at), tuple[dt.date, dt.date | None])
    assert_type(error.confirmed_until, dt.date)

# Cases

case = law.Case(
    committed_on="2010",
    conduct={law.Conduct.MOLESTATION},
    circumstances=["group of accomplices"],
    offender=law.Person(age=30),
    victim=law.Person(born="1998-03-01"),
    stage="attempt",
    participation=law.Participation.HELPER,
    abroad=law.Abroad(offender_resident=True),
    complaint=True,
    compelled_as_victim_of="157",
)
assert_type(case.committed_on, law.Span)
assert_type(case.conduct, frozenset[law.Conduct])
assert_type(case.circumstances, frozenset[law.Circumstance])
assert_type(case.stage, law.Stage)
assert_type(case.participation, law.Participation)
assert_type(case.abroad, law.Abroad | None)
assert_type(case.to_dict(), dict[str, object])
assert_type(law.Case.from_dict({"committed_on": "2012"}), law.Case)
law.Case(conduct={law.Conduct.MOLESTATION})  # type: ignore[call-arg]
law.Case(committed_on="2012", conduct=5)  # type: ignore[arg-type]
law.Case(committed_on="2012", conduct="molestation", offender=30)  # type: ignore[arg-type]

result = law.assess(case, judged_on=day, known_at="2026-01-01", reading=law.Reading.DAY_AFTER)
assert_type(result, law.Assessment)
assert_type(result.possibilities, tuple[law.Possibility, ...])
assert_type(result.candidates, tuple[law.Candidate, ...])
assert_type(result.explain("markdown"), str)
assert_type(result.confirmed, bool)
possibility = result.possibilities[0]
assert_type(possibility.days, law.Span)
assert_type(possibility.not_met, tuple[law.NotMet, ...])
assert_type(possibility.unanswered, tuple[law.Unanswered, ...])
candidate = result.candidates[0]
assert_type(candidate.version, law.ProvisionVersion)
assert_type(candidate.answer, law.Answer)
assert_type(candidate.limb, law.Limb)
assert_type(candidate.exclusions, law.Exclusions)
assert_type(candidate.limitation, law.Limitation)
assert_type(candidate.lex_mitior, law.LexMitior | None)
assert_type(candidate.complaint, law.ComplaintNeed)
assert_type(candidate.complaint.grounds, tuple[law.ComplaintGround, ...])
assert_type(candidate.trial, law.Trial | None)
assert_type(candidate.aggravating, tuple[law.Aggravating, ...])
assert_type(candidate.legal_persons, law.LegalPersons)
assert_type(candidate.afterwards, tuple[law.Remark, ...])
law.assess({"committed_on": "2012"})  # type: ignore[arg-type]
law.assess(case, "2025-01-01")  # type: ignore[call-arg]
result.case = case  # type: ignore[misc]

replay = law.replay(result.to_dict())
assert_type(replay, law.Replay)
assert_type(replay.differences, tuple[law.TraceDifference, ...])
assert_type(replay.same_data, bool)

limitation = law.limitation("150(3)", committed_on=law.Span.parse("2010"), victim=law.Person())
assert_type(limitation, law.Limitation)
assert_type(limitation.outcome, law.LimitationOutcome)
assert_type(limitation.barred_from, dt.date)
assert_type(limitation.doubtful_day, dt.date | None)
assert_type(limitation.terms, tuple[law.OrdinaryTerm, ...])
assert_type(limitation.floor, law.AgeFloor)
assert_type(limitation.possible, tuple[law.PossibleEnd, ...])
assert_type(limitation.possible[0].by, law.EndedBy)
assert_type(limitation.assumptions, tuple[law.Remark, ...])
assert_type(limitation.barred_on("2025-01-01"), law.Answer)
law.limitation("150(3)")  # type: ignore[call-arg]
law.limitation("150(3)", committed_on=2010)  # type: ignore[arg-type]

# Lithuanian wording

sanction = version.sanction
assert sanction is not None
assert_type(law.lithuanian.format_sanction(sanction), str)
assert_type(law.lithuanian.format_penalty(sanction.alternatives[0]), str)
assert_type(law.lithuanian.format_term(law.Term(years=3), kind=law.PenaltyKind.ARREST), str)
assert_type(law.lithuanian.format_bounded(version.penalties()[0]), str)
assert_type(law.lithuanian.format_bound(law.NOT_KNOWN), str)
assert_type(law.lithuanian.name(law.Severity.GRAVE), str)
assert_type(law.lithuanian.format_date(day), str)
assert_type(law.lithuanian.format_period(version.first_day, version.last_day), str)
assert_type(law.lithuanian.format_threshold(threshold), str)
law.lithuanian.format_sanction(sanction.alternatives)  # type: ignore[arg-type]
law.lithuanian.format_term("P3Y")  # type: ignore[arg-type]
law.lithuanian.name("fine")  # type: ignore[arg-type]

# Strategies

assert_type(strategies.days(first="2012-05-01", near=day, confirmed=None), SearchStrategy[dt.date])
assert_type(strategies.days(near=law.acts["XII-776"]), SearchStrategy[dt.date])
assert_type(strategies.spans(across="2025-02-01", most_days=40), SearchStrategy[law.Span])
assert_type(strategies.provisions(on=day, role=law.Role.OFFENCE), SearchStrategy[law.Provision])
assert_type(strategies.citations(article="307"), SearchStrategy[law.Citation])
assert_type(strategies.citations(known=False, written=True), SearchStrategy[str])
assert_type(strategies.writings("149(3)"), SearchStrategy[str])
assert_type(strategies.versions(on=day), SearchStrategy[law.ProvisionVersion])
assert_type(strategies.terms(most=law.Term(years=3)), SearchStrategy[law.Term])
assert_type(strategies.penalties(kind=law.PenaltyKind.FINE), SearchStrategy[law.Penalty])
assert_type(strategies.sanctions(kinds={law.PenaltyKind.FINE}), SearchStrategy[law.Sanction])
assert_type(strategies.persons(age=(14, 15), on=day), SearchStrategy[law.Person])
assert_type(strategies.persons(known=strategies.Known.BIRTH_DATE), SearchStrategy[law.Person])
assert_type(strategies.persons(known=["age", "birth year"]), SearchStrategy[law.Person])
assert_type(strategies.cases(free=True, uncertain=True), SearchStrategy[law.Case])
assert_type(strategies.rows(outcome=law.Outcome.OK), SearchStrategy[dict[str, str]])
assert_type(strategies.days(code=law.Code.shipped()), SearchStrategy[dt.date])
strategies.days("2012-05-01")  # type: ignore[call-arg]
strategies.days(first=2012)  # type: ignore[arg-type]
strategies.versions(role="offence")  # type: ignore[arg-type]
strategies.citations(written="yes")  # type: ignore[call-overload]
strategies.persons(adult="yes")  # type: ignore[arg-type]
