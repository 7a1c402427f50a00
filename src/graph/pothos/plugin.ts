import PothosSchemaBuilder, { BasePlugin, type SchemaTypes } from '@pothos/core';
import { installFieldMethods } from './field-builder.ts';
import { installSchemaMethods } from './schema-builder.ts';

/**
 * The Pothos plugin for Neo4j: types name their source, fields name where they lie. The methods do
 * the work; the class is what Pothos knows a plugin by.
 */
export class DatelinePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {}

/** Registers the plugin with Pothos; once, before a builder is made. */
export function registerPlugin(): void {
  PothosSchemaBuilder.allowPluginReRegistration = true;
  PothosSchemaBuilder.registerPlugin('dateline', DatelinePlugin);
  installFieldMethods();
  installSchemaMethods();
}
