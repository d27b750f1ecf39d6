"""What may be known of an act abroad, and what an answer about it may depend on."""

from __future__ import annotations

from typing import Any

NATIONALITY = "whether the offender is a citizen or permanent resident of Lithuania"
VICTIM = "whether the victim is a citizen or permanent resident of Lithuania"
THERE = "whether the law of the place punishes the act"
WHICH = "whether the rules of the day of the act or those of the day of judgment decide"
REFUSAL = (
    "whether the state of the place or of the offender's nationality refuses or fails to prosecute"
)

# What holds of the persons: a resident; a foreigner against a resident; a foreigner otherwise.
RESIDENT: dict[str, Any] = {"offender_resident": True}
AGAINST: dict[str, Any] = {"offender_resident": False, "victim_resident": True}
FOREIGN: dict[str, Any] = {"offender_resident": False, "victim_resident": False}
HERE, NOT_THERE = {"punishable_there": True}, {"punishable_there": False}
