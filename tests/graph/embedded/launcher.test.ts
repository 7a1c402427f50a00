import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const NEO4J = new URL('../../../neo4j/', import.meta.url);

describe('neo4j/launcher.jar', () => {
  it('was compiled from neo4j/Launcher.java as it stands', () => {
    const source = readFileSync(new URL('Launcher.java', NEO4J));
    const hash = createHash('sha256').update(source).digest('base64url');
    // The jar is stored uncompressed, so that its manifest can be read as it lies there.
    const jar = readFileSync(new URL('launcher.jar', NEO4J)).toString('latin1');
    expect(jar).toContain(`Source-Hash: ${hash}`);
  });
});
