// What the search looks for, and how it orders what it finds. Sphinx puts this into its own script
// (html_search_scorer), which the page of the search reads after Sphinx's search itself.

// A citation, and nothing beside it, as people write it: "BK 149 str. 3 d.", "Article 149(3)".
const OF_THE_CODE = "LR|BK|(?:Lietuvos )?Respublikos|baud[zž]iamojo|kodekso";
const CITATION = new RegExp(
  `^(?:(?:${OF_THE_CODE})\\s+)*(?:art(?:icle)?(?:\\.\\s*|\\s+))?` +
    // The article. 151(1) is article 151-1 where a word for an article or a paragraph follows.
    "(\\d{1,3}(?!\\d))" +
    "(?:-(\\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|<sup>(\\d+)</sup>|\\((\\d+)\\)(?=[,\\s]*(?:str|par|§)))?" +
    "(?:\\s*str(?:aipsn\\p{L}+|\\.|(?!\\p{L})))?" +
    // The paragraph, and perhaps a point of it. The pages go down to paragraphs.
    "(?:[,\\s]*(?:\\((\\d+)\\)|(\\d+)\\s*d(?:al\\p{L}+|\\.|(?!\\p{L}))" +
    "|(?:para(?:graph)?\\.?|par\\.|§)\\s*(\\d+))" +
    "(?:[,\\s]*(?:\\(\\d+\\)|\\d+\\s*p(?:unkt\\p{L}+|\\.|(?!\\p{L}))))?)?" +
    "(?:\\s+(?:BK|of the (?:Lithuanian )?Criminal Code))?$",
  "iu",
);

// A citation in the form that the index has: "149(3)", "151-1". Every other query as it is.
function asInTheIndex(query) {
  const parts = query.trim().match(CITATION);
  if (!parts) return query;
  const [, article, hyphened, raised, marked, bracketed, ...paragraphs] = parts;
  const above = raised && [...raised].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("");
  const superscript = hyphened ?? above ?? marked ?? bracketed;
  const paragraph = paragraphs.find((number) => number !== undefined);
  return article + (superscript ? `-${superscript}` : "") + (paragraph ? `(${paragraph})` : "");
}

// The box keeps what was typed: Sphinx fills it before this is called.
const searchAsTyped = Search.performSearch;
Search.performSearch = (query) => searchAsTyped(asInTheIndex(query));

// The order.
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
