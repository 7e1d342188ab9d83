/** For a page that writes a resident's own answers down again. */
export { understoodAs } from '../flows/understood-as.ts';
