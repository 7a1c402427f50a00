"""Writes trained weights as the model files that `src/ingest/spot/net` reads.

usage: python training/export.py vectors CACHE OUT_VECTORS OUT_VOCABULARY
       python training/export.py net CACHE RUN.pt OUT [--fixture FILE]

Weights become int8 with a scale a column; activations get fixed scales from the documents of the
cache, so that a word's scores do not hang on its document's length. The fixture holds a document's
numbers and the scores that this net, after rounding, gives it in PyTorch.
"""

import argparse
import json
import struct
from pathlib import Path

import brotli
import numpy as np
import torch

from data import Data
from net import Net
from train import DROP

CALIBRATION = 200
HEADROOM = 1.25
STEPS = 32767
# A document of the fixture has at least so many words.
SHORT = 60


def write(path: Path, meta: dict, tensors: dict[str, np.ndarray]) -> None:
    kinds = {"float32": "f32", "int8": "i8", "uint8": "u8"}
    header, offset, parts = {}, 0, []
    for name, values in tensors.items():
        raw = np.ascontiguousarray(values).tobytes()
        header[name] = {"dtype": kinds[str(values.dtype)], "shape": list(values.shape), "offset": offset}
        parts.append(raw + b"\0" * (-len(raw) % 16))
        offset += len(parts[-1])
    text = json.dumps({"meta": meta, "tensors": header}, separators=(",", ":")).encode()
    head = b"DLT1" + struct.pack("<I", len(text)) + text
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + b"\0" * (-len(head) % 16) + b"".join(parts))


def rounded(linear: torch.nn.Linear) -> tuple[np.ndarray, np.ndarray]:
    """int8 weights of inputs x columns, and each column's scale."""
    weights = linear.weight.detach().numpy().T
    scale = np.maximum(np.abs(weights).max(0), 1e-8) / 127
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def character_table(net: Net) -> np.ndarray:
    embedding = net.char_embedding.weight.detach()[:-1]
    taps = net.char_conv.weight.detach()
    return torch.stack([embedding @ taps[:, :, tap].T for tap in range(3)]).numpy().astype(np.float32)


def watched(net: Net, data: Data) -> dict[str, float]:
    """The largest value that goes into each product."""
    layers = {"in": net.enter, "pool": net.pool, "out": net.out}
    layers |= {f"block{at}": block.conv for at, block in enumerate(net.blocks)}
    most = dict.fromkeys(layers, 0.0)
    hooks = [
        layer.register_forward_pre_hook(
            lambda _, inputs, name=name: most.__setitem__(name, max(most[name], inputs[0].abs().max().item()))
        )
        for name, layer in layers.items()
    ]
    with torch.no_grad():
        for document in data.documents[:CALIBRATION]:
            net(data.batch([document]))
    for hook in hooks:
        hook.remove()
    return {name: value * HEADROOM / STEPS for name, value in most.items()}


def export_net(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    data = Data(Path(options.cache))
    saved = torch.load(options.run, weights_only=False)
    trained = saved["options"]
    net = Net(data.vectors, data.shape, trained["size"], trained["blocks"], DROP)
    net.load_state_dict(saved["state"], strict=False)
    net.eval()
    reals = lambda tensor: tensor.detach().numpy().astype(np.float32)
    tensors = {
        "char.table": character_table(net),
        "char.bias": reals(net.char_conv.bias),
        "feat.table": reals(net.features),
        "feat.bias": reals(net.feature_bias),
    }
    products = {"in": (net.enter, "in"), "pool": (net.pool, "pool"), "out": (net.out, "out")}
    products |= {f"block{at}": (block.conv, f"block{at}.conv") for at, block in enumerate(net.blocks)}
    for linear, name in products.values():
        weights, scale = rounded(linear)
        tensors |= {f"{name}.w": weights, f"{name}.scale": scale, f"{name}.b": reals(linear.bias)}
        linear.weight.data = torch.from_numpy((weights * scale).T.copy())
    norms = {f"block{at}.ln": block.norm for at, block in enumerate(net.blocks)} | {"out.ln": net.norm}
    for name, norm in norms.items():
        tensors |= {f"{name}.g": reals(norm.weight), f"{name}.b": reals(norm.bias)}
    meta = {
        "activation": watched(net, data),
        "epsilon": 1e-5,
        "charLimit": 20,
        "featuresRelu": False,
        "labels": data.labels,
    }
    write(Path(options.out), meta, tensors)
    if options.fixture:
        short = (d for d in data.documents if d["set"] == "articles" and d["length"] >= SHORT)
        document = min(short, key=lambda d: d["length"])
        with torch.no_grad():
            scores = net(data.batch([document]))[:-1]
        kept = ("words", "chars", "charStarts", "features", "featureStarts", "groups", "pooled")
        fixture = {name: document[name] for name in kept}
        fixture["scores"] = [[round(x, 4) for x in row] for row in scores.tolist()]
        Path(options.fixture).write_text(json.dumps(fixture, separators=(",", ":")) + "\n")


def export_vectors(options: argparse.Namespace) -> None:
    cache = Path(options.cache)
    codes, book = np.load(cache / "codes.npy"), np.load(cache / "codebook.npy")
    write(Path(options.out), {}, {"pq.codebook": book, "pq.codes": codes})
    words = (cache / "vocabulary.txt").read_bytes()
    Path(options.vocabulary).write_bytes(brotli.compress(words, quality=11, lgwin=24))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    of_net = commands.add_parser("net")
    of_net.add_argument("cache")
    of_net.add_argument("run")
    of_net.add_argument("out")
    of_net.add_argument("--fixture")
    of_vectors = commands.add_parser("vectors")
    of_vectors.add_argument("cache")
    of_vectors.add_argument("out")
    of_vectors.add_argument("vocabulary")
    options = parser.parse_args()
    (export_net if options.command == "net" else export_vectors)(options)
