"""The names that a text mentions, word for word."""

import re

IDEOGRAPH = "\u3400-\u9fff"
# An ideograph each, as Chinese does not part its words; of any other script a run of letters and digits.
WORD = re.compile(rf"[{IDEOGRAPH}]|[^\W_{IDEOGRAPH}]+")
# What is shorter is found by chance: 算能 in 计算能力.
FEWEST_IDEOGRAPHS = 3
FEWEST_LETTERS = 4
LONGEST_NAME = 12


def is_telling(name: str) -> bool:
    """Return whether the name is long enough to mean what bears it and nothing else."""
    ideographs = len(re.findall(rf"[{IDEOGRAPH}]", name))
    others = "".join(WORD.findall(name))
    letters = len(others) - ideographs
    return ideographs >= FEWEST_IDEOGRAPHS or (letters >= FEWEST_LETTERS and not others.isdecimal())


def names_in(text: str) -> list[str]:
    """Return every run of whole words of the text that could be a name."""
    words = [word.span() for word in WORD.finditer(text)]
    runs = {text[start:end] for place, (start, _) in enumerate(words) for _, end in words[place : place + LONGEST_NAME]}
    return sorted(run for run in runs if is_telling(run))
