import type { KernelOperations } from './operations.ts';
import type { NetInput } from './net-input.ts';
import { type PlacedWeights, align, growTo, placeWeights } from './place-weights.ts';
import type { NetWeights } from './weights.ts';

/** Tokens worked on at a time, a multiple of 8: what they need stays in the processor's nearest cache. */
export const CHUNK = 64;

/** A net in a kernel's memory, with room for one chunk. */
export interface Workspace {
  readonly kernel: KernelOperations;
  readonly net: NetWeights;
  readonly placed: PlacedWeights;
  /** A chunk's int16 inputs, in rows of `stride` bytes whose rest is 0. */
  readonly inputs: number;
  readonly stride: number;
  /** A chunk's int16 activations between the row before it and the one after it. */
  readonly activations: number;
  /** A chunk's rows of reals, of the hidden width or of the labels. */
  readonly reals: number;
  readonly moreReals: number;
  /** What the kernel's convolution needs for a chunk. */
  readonly room: number;
  readonly end: number;
}

/** Addresses of what a document needs behind the workspace. */
export interface DocumentPlace {
  /** Tokens of the document. */
  readonly length: number;
  /** A row of reals a token, up to the next multiple of 8 tokens. */
  readonly hidden: number;
  /** A number a token. */
  readonly order: number;
  readonly features: number;
  readonly chars: number;
}

export function openWorkspace(kernel: KernelOperations, net: NetWeights): Workspace {
  const placed = placeWeights(kernel, net);
  const stride = align(net.input.inputs * 2);
  const widest = Math.max(net.hidden, placed.output.dense.columns);
  const inputs = placed.end;
  const activations = inputs + CHUNK * stride;
  const reals = align(activations + (CHUNK + 2) * net.hidden * 2);
  const moreReals = reals + CHUNK * widest * 4;
  const room = moreReals + CHUNK * widest * 4;
  const end = room + 16 + CHUNK * net.hidden * 4;
  growTo(kernel, end);
  return { kernel, net, placed, inputs, stride, activations, reals, moreReals, room, end };
}

/** The same net in the memory of another kernel. */
export function copyWorkspace(workspace: Workspace, kernel: KernelOperations): Workspace {
  growTo(kernel, workspace.end);
  const weights = new Uint8Array(workspace.kernel.memory.buffer, 0, workspace.end);
  new Uint8Array(kernel.memory.buffer).set(weights);
  return { ...workspace, kernel };
}

/** Finds room for a document and puts its lists there. */
export function placeDocument({ kernel, net, end }: Workspace, input: NetInput): DocumentPlace {
  const order = end + Math.ceil(input.length / 8) * 8 * net.hidden * 4;
  const features = align(order + input.length * 4);
  const chars = align(features + input.features.length * 4);
  const place = { length: input.length, hidden: end, order, features, chars };
  growTo(kernel, chars + input.chars.length);
  new Int32Array(kernel.memory.buffer).set(input.features, features / 4);
  new Uint8Array(kernel.memory.buffer).set(input.chars, chars);
  return place;
}
