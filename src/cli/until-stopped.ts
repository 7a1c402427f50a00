const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Aborts when the operator or the system asks the process to end. A second time ends it at once:
 * whoever asks twice does not want to wait for what is under way.
 */
export function untilStopped(process: NodeJS.Process): AbortSignal {
  const stop = new AbortController();
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      stop.abort();
      process.once(signal, () => process.exit(130));
    });
  }
  return stop.signal;
}
