import type { Condition } from './condition.ts';
import type { OrderKey, Step } from './declaration.ts';
import type { Begin, Column, Export, Part, Plan, Ref, Rows } from './plan/plan.ts';

/**
 * A plan as a tree, for whoever wonders what a query costs: each part with the columns that it reads
 * and the lists below it, `-> part n` where a later part reads more of the records.
 */
export function describe({ parts, root, subqueries }: Plan): string {
  const head = `${root.key}: ${parts.length} parts, ${subqueries} subqueries`;
  const lines = parts.flatMap((part, index) => [
    `  part ${index}: ${describeBegin(part)}`,
    ...indent(describeColumns(part.scope.columns)),
    ...indent(describeExports(part.scope.exports)),
  ]);
  return [head, ...lines].join('\n');
}

function describeBegin({ begin }: Part): string {
  switch (begin.kind) {
    case 'once':
      return 'once';
    case 'ids':
      return `${begin.from.label} by ids`;
    case 'records':
      return `each distinct ${begin.on}`;
    case 'keys': {
      const { label, property = 'id' } = begin.from;
      const way = describeSteps(begin.path.steps);
      return `each distinct ${label}.${property}${way}${begin.isText ? ', its text' : ''}`;
    }
  }
}

function describeColumns(columns: readonly Column[]): readonly string[] {
  const values = columns.flatMap((column) => describeValue(column) ?? []);
  const nested = columns.flatMap((column) => {
    if (column.kind === 'total')
      return [`count ${describeRows({ ...column.rows, keys: [], limit: null })}`];
    if (column.kind !== 'rows') return [];
    const { scope, isCounted } = column.rows;
    return [
      `${isCounted ? 'counted list' : 'list'} ${describeRows(column.rows)}`,
      ...indent(describeColumns(scope.columns)),
      ...indent(describeExports(scope.exports)),
    ];
  });
  return [...(values.length === 0 ? [] : [`reads ${values.join(', ')}`]), ...nested];
}

function describeValue(column: Column): string | null {
  switch (column.kind) {
    case 'value':
      return describeRef(column.ref);
    case 'key':
      return 'key';
    case 'text':
      return column.property;
    case 'tieType':
      return 'type(edge)';
    case 'order':
      return column.key.on === 'score' ? 'score' : `${column.key.on}.${column.key.property}`;
    case 'alike':
      return `count of ${column.label} alike in ${column.property}`;
    case 'elements':
      return `entries of ${describeRef(column.sizedBy)}`;
    case 'rows':
    case 'total':
    case 'countedTotal':
      return null;
  }
}

function describeRef({ on, property, at }: Ref): string {
  return `${on}.${property}${at === undefined ? '' : `[${at}]`}`;
}

function describeExports(exports: readonly Export[]): readonly string[] {
  return exports.map((given) =>
    given.kind === 'record'
      ? `${given.on} -> part ${given.part}`
      : `${describeRef(given.ref)} -> part ${given.part}`,
  );
}

function describeRows({ begin, path, condition, keys, limit }: Rows): string {
  const order = keys.map(describeKey);
  return [
    `${describeRowsBegin(begin)}${describeSteps(path.steps)}`,
    ...describeCondition(condition),
    ...(order.length === 0 ? [] : [`by ${order.join(', ')}`]),
    ...(limit === null ? [] : [`limit ${limit}`]),
  ].join(' ');
}

function describeRowsBegin(begin: Begin): string {
  switch (begin.kind) {
    case 'all':
      return begin.label;
    case 'ids':
      return `${begin.from.label} by ids`;
    case 'record':
      return begin.only === null ? begin.on : `${begin.on}:${begin.only.join('|')}`;
    case 'column':
      return `${begin.from.label} in ${describeRef(begin.ref)}`;
  }
}

const ARROWS = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] } as const;

function describeSteps(steps: readonly Step[]): string {
  return steps
    .map(({ types, direction, to }) => {
      const [tail, head] = ARROWS[direction];
      return `${tail}[${types.length > 3 ? `${types.length} types` : types.join('|')}]${head}${to}`;
    })
    .join('');
}

function describeKey({ on, property, descending }: OrderKey): string {
  return `${on === 'score' ? 'score' : `${on}.${property}`} ${descending ? 'desc' : 'asc'}`;
}

function describeCondition(condition: Condition): readonly string[] {
  const kinds = conditionKinds(condition);
  return kinds.length === 0 ? [] : [`where ${kinds.join(', ')}`];
}

function conditionKinds(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.flatMap(conditionKinds);
    case 'any':
      return [`any(${condition.conditions.flatMap(conditionKinds).join(', ')})`];
    case 'none':
      return [`not(${conditionKinds(condition.condition).join(', ')})`];
    case 'matching':
      return [`matching(${conditionKinds(condition.value).join(', ')})`];
    case 'reaches':
      return [`reaches ${condition.quantifier}`];
    default:
      return [condition.kind];
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
