"""Trains one net of the tagger. See README.md.

usage: python training/train.py CACHE OUT --fold K [--seed N] [--size 128] [--epochs 28]

`--fold -1` trains on everything. OUT gets the weights (`.pt`) and the held-out scores (`.json`).
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch

from data import Data
from net import Net
from score import Score, decode, names, transitions

BATCH = 2500
DROP = {"word": 0.08, "vector": 0.15, "lists": 0.2, "feature": 0.03, "hidden": 0.2}
WEIGHTS = {"wnut17": 0.5}
# The mean of the weights over about a hundred steps is kept.
MEAN = 0.99


def outside_joined(logits: torch.Tensor, labels: list[str]) -> torch.Tensor:
    """What is none of the four kinds is outside: its probabilities count together, as in use."""
    outside = [at for at, label in enumerate(labels) if label == "O" or label.endswith("-MISC")]
    joined = logits.clone()
    joined[:, 0] = logits[:, outside].logsumexp(1)
    joined[:, outside[1:]] = -1e9
    return joined


def evaluate(net: Net, data: Data, documents: list[dict]) -> dict[str, Score]:
    net.eval()
    steps = transitions(data.labels)
    scores: dict[str, Score] = {}
    for document in documents:
        with torch.no_grad():
            scores_of = outside_joined(net(data.batch([document]))[:-1], data.labels)
        path = decode(scores_of.numpy(), document["sentences"], data.labels, steps)
        scores.setdefault(document["set"], Score()).add(names(path, document, data.labels), document["gold"])
    return scores


def train(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    order = random.Random(options.seed)
    data = Data(Path(options.cache))
    left_out = set(filter(None, options.without.split(",")))
    is_held = lambda d: d["set"] == "seed" or (options.fold >= 0 and d["fold"] == options.fold)
    held = [d for d in data.documents if is_held(d)]
    training = [d for d in data.documents if not is_held(d) and d["set"] not in left_out]
    for document in training:
        document["weight"] = WEIGHTS.get(document["set"], 1.0)
    drop = DROP | dict((name, float(value)) for name, value in (pair.split("=") for pair in options.drop))
    net = Net(data.vectors, data.shape, options.size, options.blocks, drop)
    print(sum(p.numel() for p in net.parameters()), "parameters", len(training), "documents", flush=True)
    total = options.epochs * len(data.batches(training, BATCH, random.Random(0)))
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=0.02, betas=(0.9, 0.98))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * min(1, step / total))) + 1e-3,
    )
    mean = {name: value.detach().clone() for name, value in net.state_dict().items()}
    began = time.time()
    step = 0
    for epoch in range(options.epochs):
        net.train()
        lost = []
        for documents in data.batches(training, BATCH, order):
            batch = data.batch(documents)
            logs = net(batch).log_softmax(1)
            right = logs.masked_fill(~batch["allowed"], -1e9).logsumexp(1)
            loss = -(right * batch["weight"]).sum() / batch["weight"].sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            rate.step()
            step += 1
            decay = min(MEAN, step / (step + 20))
            for name, value in net.state_dict().items():
                mean[name].mul_(decay).add_(value.detach(), alpha=1 - decay)
            lost.append(loss.item())
        report = f"epoch {epoch} loss {np.mean(lost):.4f} {time.time() - began:.0f} s"
        if options.watch and (epoch % 3 == 2):
            for name, score in evaluate(net, data, held).items():
                report += f"  {name} {score}"
        print(report, flush=True)
    own = {name: value.clone() for name, value in net.state_dict().items()}
    for label, state in (("last", own), ("mean", mean)):
        net.load_state_dict(state)
        scores = evaluate(net, data, held)
        print(label, *(f"{name} {score}" for name, score in scores.items()), flush=True)
    settings = {key: value for key, value in vars(options).items() if key not in ("cache", "out", "fold", "watch")}
    settings |= {"batch": BATCH, "drop": drop, "weights": WEIGHTS, "mean": MEAN}
    Path(options.cache, "training.json").write_text(json.dumps(settings))
    torch.save({"state": mean, "options": vars(options)}, f"{options.out}.pt")
    Path(f"{options.out}.json").write_text(
        json.dumps({name: [dict(s.right), dict(s.said), dict(s.gold)] for name, s in scores.items()})
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("cache")
    parser.add_argument("out")
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--blocks", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=28)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--drop", nargs="*", default=[])
    parser.add_argument("--without", default="")
    parser.add_argument("--watch", action="store_true")
    train(parser.parse_args())
