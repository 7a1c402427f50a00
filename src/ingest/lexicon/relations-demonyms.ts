export { demonymCodes } from './demonyms.ts';
