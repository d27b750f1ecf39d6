"""Rules of the General Part as remarks: their own words, what is said of them, and their doubts."""

from __future__ import annotations

import datetime as dt

import lt_childlaw as law
from lt_childlaw._rules import remark, remarks, words

GENERAL = law.on("2012-05-01")["153"].general
DAY = dt.date(2012, 5, 1)
HARSHER = (
    "A law that creates an offence, raises the penalty or otherwise worsens the position does not "
    "apply to earlier acts; listed war crimes are the exception."
)
COMPLAINT = (
    "Where an offence needs a complaint, the case ends without one; the prosecutor must act for a "
    "victim who cannot defend themselves."
)


def test_a_rule_that_was_read_is_told_in_its_own_words() -> None:
    rule = GENERAL.rule("harsher-law-not-retroactive", DAY)
    assert rule is not None
    assert words(rule) == HARSHER
    (told,) = remarks(GENERAL, DAY, "harsher-law-not-retroactive")
    assert (told.text, told.cites, told.period) == (HARSHER, "3(3)", "2003-05-01/..")


def test_what_is_said_of_a_rule_follows_its_words() -> None:
    rule = GENERAL.rule("harsher-law-not-retroactive", DAY)
    assert rule is not None
    assert remark(rule, "It is so.", DAY).text == f"{HARSHER} It is so."


def test_what_was_inferred_is_told_with_its_doubts() -> None:
    # The text of BPK 167(2) was not read.
    rule = GENERAL.rule("prosecutor-acts-for-victim", DAY)
    assert rule is not None
    assert words(rule, "More.") == f"{COMPLAINT} More. The text was not read."


def test_rules_that_do_not_stand_on_the_day_are_left_out() -> None:
    # 64-1 came on 2013-07-13.
    names = ("reduction-by-one-third", "manifest-injustice")
    assert [one.cites for one in remarks(GENERAL, DAY, *names)] == ["54(3)"]
    later = remarks(GENERAL, dt.date(2013, 7, 13), *names)
    assert [one.cites for one in later] == ["64-1", "54(3)"]
