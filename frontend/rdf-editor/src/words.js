/* The words of the languages. Those of SPARQL and the directives are read in any case, "a", "true" and "false" as they are. */

const set = (text) => new Set(text.trim().split(/\s+/));

const DIRECTIVES = set('PREFIX BASE VERSION');
const KEYWORDS = set(`
  PREFIX BASE VERSION SELECT CONSTRUCT DESCRIBE ASK WHERE FROM NAMED DISTINCT REDUCED AS GROUP BY HAVING ORDER ASC DESC LIMIT
  OFFSET VALUES UNDEF OPTIONAL UNION MINUS GRAPH SERVICE SILENT BIND FILTER NOT IN EXISTS SEPARATOR
  INSERT DELETE DATA WITH USING LOAD CLEAR DROP CREATE ADD MOVE COPY INTO TO DEFAULT ALL
`);
const FUNCTIONS = set(`
  ABS AVG BNODE BOUND CEIL COALESCE CONCAT CONTAINS COUNT DATATYPE DAY ENCODE_FOR_URI FLOOR GROUP_CONCAT HASLANG HASLANGDIR HOURS
  IF IRI ISBLANK ISIRI ISLITERAL ISNUMERIC ISTRIPLE ISURI LANG LANGDIR LANGMATCHES LCASE MAX MD5 MIN MINUTES MONTH NOW OBJECT
  PREDICATE RAND REGEX REPLACE ROUND SAMETERM SAMEVALUE SAMPLE SECONDS SHA1 SHA256 SHA384 SHA512 STR STRAFTER STRBEFORE STRDT
  STRENDS STRLANG STRLANGDIR STRLEN STRSTARTS STRUUID SUBJECT SUBSTR SUM TIMEZONE TRIPLE TZ UCASE URI UUID YEAR
`);

/** Words for changes, for other servers and of drafts, which are known by their colour but not offered. */
const NOT_OFFERED = set(`
  VERSION SERVICE SILENT INSERT DELETE DATA WITH USING LOAD CLEAR DROP CREATE ADD MOVE COPY INTO TO DEFAULT ALL
  HASLANG HASLANGDIR ISTRIPLE LANGDIR OBJECT PREDICATE SAMEVALUE STRLANGDIR SUBJECT TRIPLE
`);

/** What a bare word is; "invalid" where the language does not have it. */
export function words(language, word) {
  if (word === 'a') return 'keyword';
  if (word === 'true' || word === 'false') return 'bool';
  const upper = word.toUpperCase();
  if (language === 'sparql') {
    if (upper === 'TRUE' || upper === 'FALSE') return 'bool';
    if (KEYWORDS.has(upper)) return 'keyword';
    return FUNCTIONS.has(upper) ? 'standard' : 'invalid';
  }
  return DIRECTIVES.has(upper) || (language === 'trig' && upper === 'GRAPH') ? 'keyword' : 'invalid';
}

const offered = (words) => [...words].filter((word) => !NOT_OFFERED.has(word)).sort();

/** What may be completed without asking anybody. */
export const known = (language) =>
  language === 'sparql'
    ? { keywords: offered(KEYWORDS), functions: offered(FUNCTIONS) }
    : { keywords: language === 'trig' ? ['GRAPH', ...DIRECTIVES] : [...DIRECTIVES], functions: [] };
