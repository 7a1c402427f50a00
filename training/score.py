"""Names out of scores, and how many of them are right: start, end and type agree."""

from collections import Counter

import numpy as np

TYPES = ("PER", "ORG", "LOC")


def transitions(labels: list[str]) -> np.ndarray:
    """0 where one label may follow another inside of a sentence, else minus infinity."""
    count = len(labels)
    allowed = np.full((count, count), -np.inf, np.float32)
    for a, first in enumerate(labels):
        for b, second in enumerate(labels):
            opens = first[0] in "BI"
            if opens and second[0] in "IL" and first[2:] == second[2:]:
                allowed[a, b] = 0
            if not opens and second[0] in "OBU":
                allowed[a, b] = 0
    return allowed


def decode(scores: np.ndarray, sentences: list[int], labels: list[str], steps: np.ndarray) -> list[int]:
    begins = np.array([0 if label[0] in "OBU" else -np.inf for label in labels], np.float32)
    ends = np.array([0 if label[0] in "OLU" else -np.inf for label in labels], np.float32)
    path = [0] * len(sentences)
    start = 0
    while start < len(sentences):
        stop = start
        while stop < len(sentences) and sentences[stop] == sentences[start]:
            stop += 1
        best = scores[start] + begins
        back = []
        for at in range(start + 1, stop):
            through = best[:, None] + steps
            back.append(through.argmax(0))
            best = through.max(0) + scores[at]
        label = int((best + ends).argmax())
        path[stop - 1] = label
        for at in range(stop - 2, start - 1, -1):
            label = int(back[at - start][label])
            path[at] = label
        start = stop
    return path


def names(path: list[int], document: dict, labels: list[str]) -> list[tuple[int, int, str]]:
    found, first = [], 0
    for at, number in enumerate(path):
        label = labels[number]
        if label[0] in "BU":
            first = at
        if label[0] in "LU":
            found.append((document["starts"][first], document["ends"][at], label[2:]))
    return found


class Score:
    def __init__(self) -> None:
        self.right, self.said, self.gold = Counter(), Counter(), Counter()

    def add(self, said: list[tuple[int, int, str]], gold: list[list]) -> None:
        wanted = {tuple(name) for name in gold}
        for name in set(said):
            self.said[name[2]] += 1
            self.right[name[2]] += name in wanted
        for name in wanted:
            self.gold[name[2]] += 1

    def f1(self, types: tuple[str, ...] = TYPES) -> float:
        right, said, gold = (sum(count[t] for t in types) for count in (self.right, self.said, self.gold))
        return 200 * right / max(1, said + gold)

    def __str__(self) -> str:
        own = " ".join(f"{t} {self.f1((t,)):.1f}" for t in (*TYPES, "EVENT"))
        return f"{self.f1():.2f} ({own})"
