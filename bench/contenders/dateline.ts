/** Dateline as it is served. */
import { serveDateline } from './serve-dateline.ts';

await serveDateline(process.argv.slice(2));
