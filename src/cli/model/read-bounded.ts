/**
 * The body of an answer as text, as long as it is no larger; what comes on is not read.
 *
 * @returns null for a larger one, or one that is no UTF-8.
 */
export async function readBounded(response: Response, maxBytes: number): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? '0') > maxBytes) {
    await response.body?.cancel();
    return null;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    const piece = decode(decoder, chunk);
    if (piece === null) return null;
    text += piece;
  }
  const rest = decode(decoder);
  return rest === null ? null : text + rest;
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string | null {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    return null;
  }
}
