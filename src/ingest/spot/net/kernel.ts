import { readFileSync } from 'node:fs';
import type { KernelOperations } from './operations.ts';
import { createTwin } from './twin.ts';

/** The part of WebAssembly used here; Node's types leave it to those of the browser. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: KernelOperations };
      readonly validate: (bytes: Uint8Array) => boolean;
    }
  | undefined;

let build: (() => KernelOperations) | undefined;

function findBuild(): () => KernelOperations {
  if (typeof WebAssembly === 'undefined') return createTwin;
  const { Module, Instance, validate } = WebAssembly;
  const bytes = readFileSync(new URL('./kernel.wasm', import.meta.url));
  // An engine without SIMD refuses the file as invalid.
  if (!validate(bytes)) return createTwin;
  const module = new Module(bytes);
  return () => new Instance(module).exports;
}

/** The arithmetic over a memory of its own: WebAssembly, or its twin where the engine lacks SIMD. */
export function createKernel(): KernelOperations {
  build ??= findBuild();
  return build();
}
