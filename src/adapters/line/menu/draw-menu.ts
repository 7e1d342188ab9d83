import { type MenuArea, menuAreas, menuSize } from './menu-areas.ts';

const ground = '#FFFFFF';
const ink = '#0B2A6F';
const line = '#C9D3EA';
const strong = '#0B2A6F';

/**
 * The menu's picture as SVG: a sign and a word in each area, the first one filled because most begin there.
 *
 * @param labelOf what an area is called, in the menu's language
 */
export function drawMenu(labelOf: (area: MenuArea) => string): string {
  const { width, height } = menuSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans JP" font-weight="700" text-anchor="middle">
<rect width="${width}" height="${height}" fill="${ground}"/>
${menuAreas.map((area) => drawArea(area, labelOf(area))).join('\n')}
</svg>
`;
}

function drawArea(area: MenuArea, label: string): string {
  const { x = 0, y = 0, width = 0, height = 0 } = area.bounds;
  const isFirst = area.id === 'start';
  const colour = isFirst ? ground : ink;
  const size = Math.min(130, (width * 0.84) / lettersWide(label));
  return `<g transform="translate(${x} ${y})">
<rect x="16" y="16" width="${width - 32}" height="${height - 32}" rx="48" fill="${isFirst ? strong : ground}" stroke="${isFirst ? strong : line}" stroke-width="8"/>
<g transform="translate(${width / 2} ${height * 0.38})" fill="none" stroke="${colour}" stroke-width="22" stroke-linecap="round" stroke-linejoin="round">${signs[area.id]}</g>
<text x="${width / 2}" y="${height * 0.8}" font-size="${size}" fill="${colour}">${escapeXml(label)}</text>
</g>`;
}

/** Signs of about 260 by 260, drawn around their middle. */
const signs: Readonly<Record<MenuArea['id'], string>> = {
  start:
    '<rect x="-130" y="-95" width="260" height="190" rx="24"/><circle cx="-65" cy="-15" r="34"/><path d="M-110 60c10-40 80-40 90 0M25 -35h70M25 10h70M25 55h40"/>',
  answer:
    '<rect x="-100" y="-125" width="200" height="250" rx="24"/><path d="M-50 -50h100M-50 0h100M-55 60l25 25 50-50"/>',
  questions:
    '<path d="M-130 -110h260v170h-150l-60 60v-60h-50z"/><path d="M-30 -50c0-45 70-45 70 0 0 30-35 30-35 55M5 38v2"/>',
  counters:
    '<path d="M0 125c-70-85-100-125-100-165a100 100 0 0 1 200 0c0 40-30 80-100 165z"/><circle cx="0" cy="-40" r="36"/>',
  language:
    '<circle cx="0" cy="0" r="125"/><path d="M-125 0h250M0 -125c-80 80-80 170 0 250M0 -125c80 80 80 170 0 250M-105 -65h210M-105 65h210"/>',
};

/** Letters as wide as they are high: a Latin one counts a little more than half. */
function lettersWide(label: string): number {
  return [...label].reduce((width, letter) => width + (letter > '\u2e7f' ? 1 : 0.58), 0);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
