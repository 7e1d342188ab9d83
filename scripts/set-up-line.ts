/**
 * `npm run line:setup` connects the city's LINE account: checks the token, puts the rich menu in place, lets LINE test
 * the webhook, and says what is wrong. May be run again at any time. Ends with 1 where something has to be done.
 */
import { readMenus } from '../src/adapters/line/menu/read-menus.ts';
import { setUpLine } from '../src/adapters/line/setup/set-up-line.ts';
import { readTexts } from '../src/read-texts.ts';
import { readSettings } from '../src/settings.ts';

const { line, publicUrl } = readSettings(process.env);
if (line === null) {
  console.error('LINE_CHANNEL_SECRETとLINE_CHANNEL_ACCESS_TOKENを設定してください。');
  console.error('Set LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN first.');
  process.exit(1);
}

const findings = await setUpLine({
  ...line,
  publicUrl,
  menus: readMenus({ ja: readTexts('ja'), en: readTexts('en') }),
});
for (const { isRight, ja, en } of findings) console.log(`${isRight ? '✓' : '✗'} ${ja}\n  ${en}`);
process.exitCode = findings.every(({ isRight }) => isRight) ? 0 : 1;
