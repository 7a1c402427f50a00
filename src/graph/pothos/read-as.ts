import type { GraphQLResolveInfo } from 'graphql';
import { isAnswered } from '../compile/decode/answered.ts';
import type { FieldSpec } from '../compile/declaration.ts';
import type { GraphContext } from './graph-reading.ts';

type Resolve<Source, Value> = (
  source: Source,
  args: Readonly<Record<string, unknown>>,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => Value;

export interface ReadOptions<Source, Value> {
  readonly extensions: {
    readonly dateline: FieldSpec;
    readonly datelineResolve: Resolve<Source, Value>;
    readonly datelineSafe: boolean;
  };
  readonly resolve: Resolve<Source, Value>;
}

/**
 * Options of a field that is read as its spec says: out of the compiled answer where there is one,
 * which holds every value under its response key, else by `resolve`.
 */
export function readAs<Source, Value = unknown>(
  spec: FieldSpec,
  resolve: Resolve<Source, Value>,
  safeToCompile = false,
): ReadOptions<Source, Value> {
  const read: Resolve<Source, Value> = (source, args, context, info) =>
    isAnswered(source)
      ? // What the decoder put there is what the field's type asks for, or graphql-js refuses it.
        (source[info.path.key] as Value)
      : resolve(source, args, context, info);
  const extensions = { dateline: spec, datelineResolve: read, datelineSafe: safeToCompile };
  return { extensions, resolve: read };
}
