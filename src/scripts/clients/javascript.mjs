// What clients in JavaScript find at a server: node javascript.mjs CLIENT. Called by ../clients.sh, which says what there is to find.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { BASE, KB, ENDPOINT, STORE, TRIPLES, THING, GRAPH, IN_GRAPH, ABOUT, QUADS, DUMPED, ADDRESS } = process.env;
const client = process.argv[2];

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const PACKAGES = { Comunica: '@comunica/query-sparql', 'rdf-dereference': 'rdf-dereference', 'sparql-http-client': 'sparql-http-client' };

/** Prints whether the client found what is expected; a failure is a result too. */
async function tell(operation, expected, find) {
  let found;
  try {
    found = await find();
  } catch (failure) {
    found = String(failure?.message ?? failure).replaceAll(/[|\n]/g, ' ').slice(0, 80);
  }
  console.log(`${client}|${version(PACKAGES[client])}|${operation}|${String(found) === String(expected) ? 'ok' : found}`);
}

const all = async (stream) => {
  let count = 0;
  for await (const one of stream) count++;
  return count;
};

const OPERATIONS = {
  async Comunica() {
    const { QueryEngine } = require('@comunica/query-sparql');
    let engine = new QueryEngine();
    const rows = async (query, ...sources) => all(await engine.queryBindings(query, { sources }));
    const one = async (query, ...sources) => (await (await engine.queryBindings(query, { sources })).toArray())[0].get('n').value;
    const about = `SELECT ?p ?o { <${THING}> ?p ?o }`;
    await tell('thing, by its address', ABOUT, () => rows(about, ADDRESS));
    await tell('thing: who states what', 'true', async () =>
      (await rows(`SELECT DISTINCT ?g { GRAPH ?g { <${THING}> ?p ?o } }`, ADDRESS)) > 0);
    await tell('dump .nq.gz', DUMPED, () => rows('SELECT * { GRAPH ?g { ?s ?p ?o } }', `${BASE}/dump/${KB}.nq.gz`));
    await tell('dump .trig.gz', DUMPED, () => rows('SELECT * { GRAPH ?g { ?s ?p ?o } }', `${BASE}/dump/${KB}.trig.gz`));
    await tell('dump .nt.gz', TRIPLES, () => rows('SELECT * { ?s ?p ?o }', `${BASE}/dump/${KB}.nt.gz`));
    await tell('VoID', TRIPLES, () =>
      one(`SELECT ?n { <${BASE}/void#${KB}> <http://rdfs.org/ns/void#triples> ?n }`, `${BASE}/.well-known/void`));
    await tell('properties of classes in the service description', 'true', async () =>
      (await rows(
        'PREFIX void: <http://rdfs.org/ns/void#> SELECT * { ?c void:class ?class ; void:propertyPartition ?p . ?p void:property ?q }',
        { type: 'file', value: ENDPOINT },
      )) > 20);
    // An engine remembers as what it read an address
    engine = new QueryEngine();
    const endpoint = { type: 'sparql', value: ENDPOINT };
    await tell('SELECT', TRIPLES, () => one('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', endpoint));
    await tell('ASK', 'true', () => engine.queryBoolean(`ASK { <${THING}> ?p ?o }`, { sources: [endpoint] }));
    await tell('CONSTRUCT', ABOUT, async () =>
      all(await engine.queryQuads(`CONSTRUCT { <${THING}> ?p ?o } WHERE { <${THING}> ?p ?o }`, { sources: [endpoint] })));
    engine = new QueryEngine();
    await tell('endpoint found by itself', TRIPLES, () => one('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', ENDPOINT));
    await tell('join of endpoint and document', process.env.JOINED, () =>
      rows(`SELECT DISTINCT ?o ?k { <${THING}> a ?o . ?o a ?k }`, endpoint, ADDRESS));
  },

  async 'rdf-dereference'() {
    const { rdfDereferencer } = require('rdf-dereference');
    const read = async (url, keep = () => true) => {
      const { data } = await rdfDereferencer.dereference(url);
      let count = 0;
      for await (const quad of data) if (keep(quad)) count++;
      return count;
    };
    const asserted = (quad) => quad.graph.termType === 'DefaultGraph';
    await tell('thing, by its address', ABOUT, () => read(ADDRESS, (quad) => asserted(quad) && quad.subject.value === THING));
    await tell('thing: who states what', 'true', async () => (await read(ADDRESS, (quad) => !asserted(quad))) > 0);
    await tell('dump .nq.gz', DUMPED, () => read(`${BASE}/dump/${KB}.nq.gz`));
    await tell('dump .trig.gz', DUMPED, () => read(`${BASE}/dump/${KB}.trig.gz`));
    await tell('dump .nt.gz', TRIPLES, () => read(`${BASE}/dump/${KB}.nt.gz`));
    await tell('VoID', process.env.VOID, () => read(`${BASE}/.well-known/void`));
    await tell('properties of classes in the service description', 'true', async () =>
      (await read(ENDPOINT, (quad) => quad.predicate.value === 'http://rdfs.org/ns/void#propertyPartition')) > 20);
  },

  async 'sparql-http-client'() {
    const { default: Sparql } = await import('sparql-http-client');
    const asking = new Sparql({ endpointUrl: ENDPOINT, storeUrl: STORE });
    const count = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
    for (const operation of ['get', 'postUrlencoded', 'postDirect']) {
      const name = operation === 'get' ? 'SELECT' : `SELECT by ${operation === 'postDirect' ? 'POST' : 'a form'}`;
      await tell(name, TRIPLES, async () => {
        for await (const row of asking.query.select(count, { operation })) return row.n.value;
      });
    }
    await tell('ASK', 'true', () => asking.query.ask(`ASK { <${THING}> ?p ?o }`));
    await tell('CONSTRUCT', ABOUT, () => all(asking.query.construct(`CONSTRUCT { <${THING}> ?p ?o } WHERE { <${THING}> ?p ?o }`)));
    await tell('graph store: default graph', TRIPLES, () => all(asking.store.get(null)));
    const { default: factory } = await import('@rdfjs/data-model');
    await tell('graph store: named graph', IN_GRAPH, () => all(asking.store.get(factory.namedNode(GRAPH))));
    await tell('a fault is told by its line', 'true', async () => {
      try {
        await asking.query.ask('ASK { ?s ?p }');
        return 'no fault';
      } catch (fault) {
        return /line 1/i.test(fault.message);
      }
    });
  },
};

await OPERATIONS[client]();
process.exit(0);
