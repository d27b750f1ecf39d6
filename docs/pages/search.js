// How the search orders what it finds. Sphinx puts this into its own script (html_search_scorer).
// Pages about the law and explanations stand first: whoever wants a name of the library types it
// in full, and then little else is found.
const WEIGHTS = [
  [/^explanation\//, 6],
  [/^law\/(articles\/|ages|mistakes)|^how-to\//, 4],
  [/^reference\/api/, -4],
  [/^decisions\/|^changelog/, -6],
];

var Scorer = {
  // A page is found by its title, by its words and by its entry in the index. Of results that lead
  // to the same place Sphinx shows one: so each of these leads to the page, and to no place in it.
  score(result) {
    const [page, title, anchor, , score, , kind] = result;
    const ofThePage = kind === "title" ? !title.includes(" > ") : anchor.startsWith("#index-");
    if (ofThePage) result[2] = "";
    if (kind === "object") return score;
    return score + (WEIGHTS.find(([pages]) => pages.test(page))?.[1] ?? 0);
  },

  // A name of the library: in full more than a word in a text, in part less; titles are more.
  objNameMatch: 12,
  objPartialMatch: 3,
  objPrio: {},
  objPrioDefault: 0,

  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
