"""Documents as `dump.ts` wrote them, joined to batches: one after another with an empty row between."""

import json
import random
from pathlib import Path

import numpy as np
import torch

CHARACTERS = 20


class Data:
    def __init__(self, cache: Path) -> None:
        self.shape = json.loads((cache / "shape.json").read_text())
        self.labels: list[str] = self.shape["labels"]
        codes, book = np.load(cache / "codes.npy"), np.load(cache / "codebook.npy")
        rows = np.concatenate([book[part][codes[:, part]] for part in range(codes.shape[1])], 1)
        self.vectors = torch.from_numpy(np.concatenate([np.zeros((1, rows.shape[1]), np.float32), rows]))
        spellings: dict[tuple[int, ...], int] = {(): 0}
        self.documents = []
        with open(cache / "documents.jsonl") as lines:
            for line in lines:
                document = json.loads(line)
                chars, starts = document["chars"], document["charStarts"]
                document["spelling"] = [
                    spellings.setdefault(tuple(chars[a:b]), len(spellings)) for a, b in zip(starts, starts[1:])
                ]
                document["length"] = len(document["words"])
                document["allowed"] = self.allowed(document)
                self.documents.append(document)
        pad = self.shape["characters"]
        table = np.full((len(spellings), CHARACTERS), pad, np.int64)
        for spelling, at in spellings.items():
            table[at, : len(spelling)] = spelling
        self.spellings = torch.from_numpy(table)

    def allowed(self, document: dict) -> np.ndarray:
        """Which labels are right, by what the set's guide tells apart."""
        labels = self.labels
        count = len(labels)
        number = {label: at for at, label in enumerate(labels)}
        misc = [at for at, label in enumerate(labels) if label.endswith("-MISC")]
        allowed = np.zeros((document["length"], count), bool)
        # Only Wikigold marks peoples and works: elsewhere what is outside may be one. It has no events
        # of its own: they are among the rest.
        outside = [0] if document["set"] == "wikigold" else [0, *misc]
        for at, label in enumerate(document["labels"]):
            if label < 0:
                allowed[at] = True
            elif label == 0:
                allowed[at, outside] = True
            else:
                allowed[at, label] = True
                if document["set"] in ("wikigold", "wnut17") and label in misc:
                    allowed[at, number[labels[label].replace("MISC", "EVENT")]] = True
        return allowed

    def batch(self, documents: list[dict]) -> dict:
        total = sum(document["length"] + 1 for document in documents)
        words = np.zeros(total, np.int64)
        spelling = np.zeros(total, np.int64)
        inside = np.zeros((total, 1), np.float32)
        allowed = np.ones((total, len(self.labels)), bool)
        weight = np.zeros(total, np.float32)
        features: list[int] = []
        feature_starts = np.zeros(total, np.int64)
        members, member_group, takers, taker_group = [], [], [], []
        at = groups = 0
        for document in documents:
            length = document["length"]
            end = at + length
            words[at:end] = document["words"]
            spelling[at:end] = document["spelling"]
            inside[at:end] = 1
            allowed[at:end] = document["allowed"]
            weight[at:end] = document.get("weight", 1.0)
            feature_starts[at : end + 1] = np.array(document["featureStarts"]) + len(features)
            features += document["features"]
            group = np.array(document["groups"], np.int64)
            (own,) = np.nonzero(group >= 0)
            members.append(own + at)
            member_group.append(group[own] + groups)
            (taking,) = np.nonzero((group >= 0) & (np.array(document["pooled"]) == 1))
            takers.append(taking + at)
            taker_group.append(group[taking] + groups)
            groups += int(group.max(initial=-1)) + 1
            at = end + 1
        unique, back = np.unique(spelling, return_inverse=True)
        spellings = self.spellings[torch.from_numpy(unique)]
        spelled = spellings != self.shape["characters"]
        spelled[:, 0] = True
        feature_token = np.repeat(np.arange(total), np.diff(np.append(feature_starts, len(features))))
        joined = lambda parts: torch.from_numpy(np.concatenate(parts))
        member_group = joined(member_group)
        return {
            "words": torch.from_numpy(words),
            "spellings": spellings,
            "spelled": spelled,
            "spelling": torch.from_numpy(back),
            "inside": torch.from_numpy(inside),
            "allowed": torch.from_numpy(allowed),
            "weight": torch.from_numpy(weight),
            "features": torch.tensor(features, dtype=torch.long),
            "feature_starts": torch.from_numpy(feature_starts),
            "feature_token": torch.from_numpy(feature_token),
            "members": joined(members),
            "member_group": member_group,
            "takers": joined(takers),
            "taker_group": joined(taker_group),
            "group_count": groups,
            "group_sizes": torch.bincount(member_group, minlength=groups).float(),
        }

    def batches(self, documents: list[dict], size: int, order: random.Random) -> list[list[dict]]:
        """Every document once, in batches of about `size` words."""
        shuffled = documents[:]
        order.shuffle(shuffled)
        batches: list[list[dict]] = [[]]
        count = 0
        for document in shuffled:
            if count >= size:
                batches.append([])
                count = 0
            batches[-1].append(document)
            count += document["length"] + 1
        return batches
