/** Names under the letters that they begin with. */
import type { Order } from '../../src/languages/language.ts';
import { compareNames, NO_LETTER } from '../../src/languages/order.ts';
import { oncePerName } from '../../src/text/once.ts';

export interface Group<Member> {
  readonly initial: string;
  readonly members: readonly Member[];
}

/** The same order for one list: what a name is ordered by is made once, however often it is compared. */
export const forOneList = (order: Order): Order => ({ ...order, key: oncePerName(order.key) });

/**
 * Members in alphabetical order under their initials; names in other scripts after the language's own, digits and
 * signs last. «الكرملين» stands under ك.
 */
export function byInitial<Member>(
  order: Order,
  members: readonly Member[],
  nameOf: (member: Member) => string,
): Group<Member>[] {
  const here = forOneList(order);
  const sorted = [...members].sort((a, b) => compareNames(here, nameOf(a), nameOf(b)));
  const groups = new Map<string, Member[]>();
  for (const member of sorted) {
    const initial = order.initial(nameOf(member));
    const group = groups.get(initial);
    if (group) group.push(member);
    else groups.set(initial, [member]);
  }
  const all = [...groups].map(([initial, of]) => ({ initial, members: of }));
  return [...all.filter((group) => group.initial !== NO_LETTER), ...all.filter((group) => group.initial === NO_LETTER)];
}
