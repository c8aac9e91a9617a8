const common = new Set(
  `
  about above after again against also another any anybody anyone anything around ask asks asked away because been before being
  below best better between both came cannot come comes could does doing done down during each either else enough even ever every
  find first five four from gave gets give gives given goes going gone good have having here hers herself himself into itself just
  keep keeps kept know known last least less like long look made make makes many might more most much must need needs never next
  none nothing once only other others over part person people please put rather right said same say says seem seems seen should show
  shows since some somebody someone something still such take takes tell tells than that their them then there these they thing
  things think this those three through time today told took toward under until upon very want wants well went were what when where
  which while whom whose will with within without would write writes your yours yourself officer officers`
    .trim()
    .split(/\s+/),
);

/** The beginning that forms of one word share. */
const root = (word: string): string => word.replace(/(?:ations?|ings?|ers?|ed|ies|es|s|ly|y|e)$/, '').slice(0, 6);

/** The content words of a text, by what their forms share: five letters or more, no names, none of the words that every text holds. */
export function contentWords(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const found of text.matchAll(/\p{L}[\p{L}’'-]*/gu)) {
    const [word] = found;
    const isName = /^\p{Lu}/u.test(word) && !/(?:^|[.?!:“])\s*$/.test(text.slice(0, found.index));
    const plain = word.toLowerCase().replace(/[’'].*$/, '');
    if (!isName && plain.length >= 5 && !common.has(plain)) out.set(root(plain), word);
  }
  return out;
}
