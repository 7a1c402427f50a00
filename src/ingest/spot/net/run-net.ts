import { checkInput } from './check-input.ts';
import { embedTokens } from './embed-tokens.ts';
import type { NetInput } from './net-input.ts';
import type { KernelOperations } from './operations.ts';
import { poolWords } from './pool-words.ts';
import { runBlock } from './run-block.ts';
import { scoreLabels } from './score-labels.ts';
import type { NetWeights } from './weights.ts';
import { type Workspace, copyWorkspace, openWorkspace, placeDocument } from './workspace.ts';

/** A kernel's memory never shrinks: longer documents get a kernel of their own, dropped afterwards. */
const KEPT_TOKENS = 8192;

function runIn(workspace: Workspace, input: NetInput): Float32Array {
  const { blocks } = workspace.net;
  const place = placeDocument(workspace, input);
  embedTokens(workspace, input, place);
  blocks.forEach((_, block) => {
    if (block === blocks.length - 1) poolWords(workspace, input, place);
    runBlock(workspace, place, block);
  });
  return scoreLabels(workspace, place);
}

/** The net over kernels that `create` makes: scores of a document's tokens, `labels` a row. */
export function createRun(
  net: NetWeights,
  create: () => KernelOperations,
): (input: NetInput) => Float32Array {
  let kept: Workspace | undefined;
  return (input) => {
    checkInput(input, net);
    if (input.length === 0) return new Float32Array(0);
    kept ??= openWorkspace(create(), net);
    const isLong = input.length > KEPT_TOKENS;
    return runIn(isLong ? copyWorkspace(kept, create()) : kept, input);
  };
}
