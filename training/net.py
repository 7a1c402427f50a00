"""The tagger's net in PyTorch: what `src/ingest/spot/net` computes, in a form that learns."""

import torch
from torch import nn
from torch.nn import functional as F

CHAR_SIZE, CHAR_OUT, FEAT_OUT = 16, 32, 48


class Block(nn.Module):
    """h + a * sigmoid(g) over three neighbours, zeros beyond the document's edge."""

    def __init__(self, size: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(size)
        self.conv = nn.Linear(3 * size, 2 * size)
        self.dropout = nn.Dropout(dropout)

    def forward(self, h: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
        u = self.dropout(self.norm(h)) * inside
        before = F.pad(u, (0, 0, 1, 0))[:-1]
        after = F.pad(u, (0, 0, 0, 1))[1:]
        a, g = self.conv(torch.cat([before, u, after], 1)).chunk(2, 1)
        return h + a * torch.sigmoid(g)


class Net(nn.Module):
    def __init__(self, vectors: torch.Tensor, shape: dict, size: int, blocks: int, drop: dict) -> None:
        super().__init__()
        self.register_buffer("vectors", vectors, persistent=False)
        self.drop = drop
        characters = shape["characters"]
        self.char_embedding = nn.Embedding(characters + 1, CHAR_SIZE, padding_idx=characters)
        self.char_conv = nn.Conv1d(CHAR_SIZE, CHAR_OUT, 3, padding=1)
        self.features = nn.Parameter(torch.randn(len(shape["features"]), FEAT_OUT) * 0.1)
        self.feature_bias = nn.Parameter(torch.zeros(FEAT_OUT))
        self.enter = nn.Linear(vectors.shape[1] + CHAR_OUT + FEAT_OUT, size)
        self.blocks = nn.ModuleList(Block(size, drop["hidden"]) for _ in range(blocks))
        self.pool = nn.Linear(size, size)
        nn.init.zeros_(self.pool.weight)
        self.norm = nn.LayerNorm(size)
        self.out = nn.Linear(size, len(shape["labels"]))
        # Lists of names say less in training than they could, so that the net can do without.
        listed = torch.tensor([name.startswith(("list:", "people:")) for name in shape["features"]])
        self.register_buffer("listed", listed, persistent=False)

    def forward(self, batch: dict) -> torch.Tensor:
        words = self.vectors[batch["words"]]
        weights = torch.ones(len(batch["features"]))
        if self.training:
            kept = (torch.rand(len(words), 1) > self.drop["word"]).float()
            words = F.dropout(words * kept, self.drop["vector"])
            lists_off = torch.rand(len(words))[batch["feature_token"]] < self.drop["lists"]
            off = (lists_off & self.listed[batch["features"]]) | (
                torch.rand(len(weights)) < self.drop["feature"]
            )
            weights = (~off).float()
        embedded = self.char_embedding(batch["spellings"]).transpose(1, 2)
        chars = self.char_conv(embedded)
        # Beyond the word's end there is nothing, not a bias.
        chars = chars.masked_fill(~batch["spelled"].unsqueeze(1), -1e9).amax(2)[batch["spelling"]]
        if self.training:
            chars = F.dropout(chars, self.drop["vector"])
        features = (
            F.embedding_bag(
                batch["features"], self.features, batch["feature_starts"], mode="sum",
                per_sample_weights=weights,
            )
            + self.feature_bias
        )
        h = self.enter(torch.cat([words, chars, features], 1))
        for at, block in enumerate(self.blocks):
            if at == len(self.blocks) - 1:
                h = h + self.pooled(h, batch)
            h = block(h, batch["inside"])
        h = self.norm(h)
        if self.training:
            h = F.dropout(h, self.drop["hidden"])
        return self.out(h)

    def pooled(self, h: torch.Tensor, batch: dict) -> torch.Tensor:
        members = batch["members"]
        sums = torch.zeros(batch["group_count"], h.shape[1]).index_add(0, batch["member_group"], h[members])
        means = self.pool(sums / batch["group_sizes"].unsqueeze(1))
        return torch.zeros_like(h).index_copy(0, batch["takers"], means[batch["taker_group"]])
