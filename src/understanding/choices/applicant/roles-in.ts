import type { ReadingContext } from '../../../protocol/reading.ts';
import { ageOfMajority, ageToApplyAlone } from '../../../rules/answers.ts';
import { ageOn } from '../../../rules/birthdays.ts';
import { dayOf } from '../../../rules/day.ts';
import { bareAnswer } from '../../bare-answer.ts';
import { ageIn, isSurelyGrown, isSurelyYoung } from './age-in.ts';
import { goesElsewhere } from './going-in-japanese.ts';
import { signsInEnglish, speaksOfChild } from './in-english.ts';
import { signsInJapanese } from './in-japanese.ts';
import { saysLegal } from './legal.ts';
import type { Kind } from './persons.ts';
import { pronoun } from './pronouns-in-english.ts';
import type { Named, Sign } from './signs.ts';
import { isUndecided } from './undecided.ts';
import { namesPersonOnly, speaksOfSelf } from './words.ts';

export type Applicant = 'self' | 'agent' | 'legal';
type Roles = readonly Applicant[];

/** What may be meant: one role, several to ask between, or none. @param clauses what is said and not asked */
export function rolesIn(clauses: readonly string[], context: ReadingContext): Roles {
  const said = clauses.join('、');
  if (ofTheDead.test(said) || isUndecided(said)) return [];
  if (saysLegal(said)) return ['legal'];
  if (namesProxyAlone.test(bareAnswer(said))) return ['agent', 'legal'];
  const signs = clauses.flatMap((clause, place) => [
    ...signsInJapanese(notTheHolder.test(clauses[place - 1] ?? '') ? `じゃなくて${clause}` : clause),
    ...signsInEnglish(clause),
  ]);
  const isPending = context.pending === 'applicant';
  const roles = weigh(signs, said, context);
  if (!isPending || roles.length === 1) return roles;
  const brief = briefly(clauses, context);
  return brief.length > 0 ? brief : roles;
}

/** 「本人やない、息子や」 is 「本人じゃなくて息子」. */
const notTheHolder =
  /^(?:ご?本人|自分|私|わたし|僕|俺|わし|うち)(?:が|は)?(?:行く(?:の|ん))?(?:(?:じゃ|では|や)(?:ない|ありません)|(?:と)?ちゃう|ではなく|違う|違います)(?:です|ん|の)*(?:よ|で|わ|ねん)*$/;

/** 「代理人です」 and nothing else may be one by request or by law: it is asked which. */
const namesProxyAlone =
  /^代理(?:人|の人|の者)?$|^だいり(?:にん)?$|^dairi(?:nin)?$|^(?:an? )?(?:representative|rep)$/;

/** Whose card need not be renewed. */
const ofTheDead =
  /四十九日|葬[儀式]|亡くな|なくなった(?:父|母|夫|妻|祖)|死ん|他界|逝去|\b(?:passed away|died|deceased|dead)\b/;

function weigh(signs: readonly Sign[], said: string, context: ReadingContext): Roles {
  const isPending = context.pending === 'applicant';
  const named = (sign: Named['sign']) => signs.filter((one): one is Named => one.sign === sign);
  const saysWhoGoes = signs.some(({ sign }) => sign === 'goes' || sign === 'agent' || sign === 'proxy');
  const stays = named('stays').filter(({ isPlain }) => isPlain !== false || saysWhoGoes);
  const goer = named('goes').findLast(
    ({ kind, name }) => !stays.some((one) => one.kind === kind && one.name === name && kind !== 'me'),
  );
  const owner = named('holds').findLast(({ kind }) => kind !== 'me');
  const isMine = owner === undefined && named('holds').some(({ kind }) => kind === 'me');
  const absent = stays.findLast(({ kind }) => kind !== 'me');
  const relation = named('isTo').at(-1);
  const along = named('along').at(-1);
  const instead = signs.some(({ sign }) => sign === 'agent')
    ? 'agent'
    : signs.some(({ sign }) => sign === 'proxy')
      ? 'proxy'
      : null;
  const isElseInPerson = goer?.isInPerson === true && goer.kind !== 'me';
  const forOwner = (of: Named) =>
    of.kind === 'child' || (of.name === pronoun && speaksOfChild(said))
      ? rolesForChild(said, of.name, context)
      : (['agent'] as const);

  if (goer !== undefined && goer.kind !== 'me' && goer.name === along?.name)
    return isPending ? ['self', 'agent'] : [];
  if (goer?.kind === 'holder' || (isElseInPerson && !isMine)) return ['self'];
  if (
    along !== undefined &&
    !(along.isPlain === false && goer?.kind === 'me' && goer.isPlain) &&
    instead === null &&
    (goer === undefined || goer.kind === 'me') &&
    !goer?.isInPerson &&
    !isMine
  ) {
    if (!isPending) return owner === undefined ? [] : forOwner(owner);
    if (isMinor(context)) return [selfOrParent('', context)];
    return along.isPlain === false && owner === undefined ? ['self'] : ['self', 'agent'];
  }
  if (goer === undefined || goer.kind === 'me') {
    if (
      relation !== undefined &&
      (isPending || relation.isPlain || goer !== undefined || owner !== undefined || bringsCard.test(said))
    )
      return rolesForRelation(relation, owner, said, context);
    if (owner !== undefined)
      return isPending || owner.isPlain || goer !== undefined || instead !== null || /renew/.test(said)
        ? forOwner(owner)
        : [];
    if (goer?.isInPerson) return [selfOrParent(said, context)];
    if (instead === 'agent') return ['agent'];
    if (isMine && isPending) return [selfOrParent(said, context)];
    if (absent !== undefined && (isPending || (goer !== undefined && instead !== null)))
      return absent.kind !== 'holder' ? forOwner(absent) : goer === undefined ? proxies(context) : ['agent'];
    if (instead === 'proxy') return goer === undefined && !isPending ? [] : proxies(context);
    if (stays.length > 0 && goer === undefined) return isPending ? ['agent', 'legal'] : [];
    if (goer !== undefined && (isPending || goer.isPlain)) return [selfOrParent(said, context)];
    return isMine && (isPending || signs.some((one) => one.sign === 'holds' && one.isPlain))
      ? [selfOrParent(said, context)]
      : [];
  }
  if (goesAsParent(goer.kind, context)) return ['legal'];
  if (owner?.kind === 'child' && (isPending || owner.isPlain))
    return rolesForChild(said, owner.name, context);
  const isSaid =
    isPending ||
    context.answers.applicant !== undefined ||
    instead !== null ||
    stays.length > 0 ||
    isMine ||
    goer.isPlain;
  if (!isSaid) return [];
  return ['agent'];
}

/** "I'm his father and will bring his card" */
const bringsCard = /\b(?:will|'ll|going to|to) (?:bring|take|come|go|do|renew|apply)\b/;

/** 「代理で」: of somebody of age by request, unless they would say otherwise; else it is asked. */
function proxies(context: ReadingContext): Roles {
  const age = ageOfHolder(context);
  return age !== null && age >= ageOfMajority ? ['agent'] : ['agent', 'legal'];
}

/** 「妻の私が」, "I'm her mother". */
function rolesForRelation(
  relation: Named,
  owner: Named | undefined,
  said: string,
  context: ReadingContext,
): Roles {
  if (relation.kind === 'parent') return rolesForChild(said, owner?.name ?? '', context);
  return ['agent'];
}

/** Short answers to the question who goes. */
function briefly(clauses: readonly string[], context: ReadingContext): Roles {
  if (goesElsewhere.test(clauses.join('、'))) return [];
  for (const clause of [clauses.join('、'), ...clauses]) {
    const bare = bareAnswer(clause);
    if (speaksOfSelf(bare)) return [selfOrParent(clause, context)];
    if (namesPersonOnly(bare) || namesPersonOnly(clause)) {
      const [sign] = [...signsInEnglish(`for ${bare}`), ...signsInJapanese(`${bare}の分`)].filter(
        (one): one is Named => one.sign === 'holds',
      );
      if (sign?.kind === 'child') return rolesForChild(clauses.join('、'), sign.name, context);
      return [sign !== undefined && goesAsParent(sign.kind, context) ? 'legal' : 'agent'];
    }
  }
  return [];
}

/** Who says "I go" for a child under 15 is its parent, unless the child itself is meant. */
function selfOrParent(said: string, context: ReadingContext): Applicant {
  const age = ageOfHolder(context);
  return age === null || age >= ageToApplyAlone || /本人|ほんにん|holder/.test(said) ? 'self' : 'legal';
}

/** A child's legal representative is its parent; who is grown up sends an agent. */
function rolesForChild(said: string, child: string, context: ReadingContext): Roles {
  const age = ageIn(said) ?? ageOfHolder(context);
  if (age !== null) return [age < ageOfMajority ? 'legal' : 'agent'];
  if (isSurelyGrown(said)) return ['agent'];
  return isSurelyYoung(child) || isSurelyYoung(said) ? ['legal'] : ['legal', 'agent'];
}

/** Does a parent go for a holder who is not of age? */
function goesAsParent(kind: Kind, context: ReadingContext): boolean {
  return kind === 'parent' && isMinor(context);
}

function isMinor(context: ReadingContext): boolean {
  const age = ageOfHolder(context);
  return age !== null && age < ageOfMajority;
}

function ageOfHolder({ answers, now }: ReadingContext): number | null {
  return answers.birthday === undefined ? null : ageOn(answers.birthday, dayOf(now));
}
