package org.quadrivia.authoring.fetching;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.sparql.QueryWalk;
import org.quadrivia.knowledge.rdf.sparql.SparqlFault;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.remote.AllowedHosts;

/** Makes selections of what teachers write. The usual prefixes, such as {@code rdfs:} and {@code dbo:}, need no declaration. */
public final class SelectionMaker {
    public static final int MAX_LIMIT = 10_000;
    public static final int LONGEST = 16_384;
    private static final Var THING = Var.alloc("thing");
    private static final String THINGS = "things.rq";

    private final AllowedHosts hosts;

    public SelectionMaker(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    /** Returns the selection with texts in all languages; see {@link #of(String, SelectionKind, String, int, String)}. */
    public Selection of(String address, SelectionKind kind, String written, int limit) {
        return of(address, kind, written, limit, "");
    }

    /**
     * Returns the selection.
     *
     * @param written the IRI of a class, a pattern about {@code ?thing}, or a query; ignored for a document
     * @param limit how many things, or rows of a query, at most
     * @param languages tags of the only languages whose texts are wanted, such as "en, de"; empty for all. Texts without a language are
     *     always wanted
     * @throws SelectionInvalid if it is no selection, or the address is not allowed
     */
    public Selection of(String address, SelectionKind kind, String written, int limit, String languages) {
        URI uri = uri(address.strip());
        hosts.whyNot(uri).ifPresent(why -> {
            throw SelectionInvalid.address(why);
        });
        if (kind != SelectionKind.DOCUMENT && written.isBlank()) {
            throw SelectionInvalid.text(text("fetch.nothing"));
        }
        if (written.length() > LONGEST) {
            throw SelectionInvalid.text(text("fetch.tooLong", LONGEST));
        }
        List<String> tags = tags(languages);
        int most = Math.clamp(limit, 1, MAX_LIMIT);
        return new Selection(
                uri,
                switch (kind) {
                    case DOCUMENT -> "";
                    case CLASS -> things(List.of(ofClass(written.strip())), most, tags);
                    case PATTERN -> things(pattern(written), most, tags);
                    case QUERY -> query(written, most);
                },
                tags);
    }

    private static List<String> tags(String languages) {
        try {
            return Languages.read(languages);
        } catch (IllegalArgumentException none) {
            throw SelectionInvalid.languages(text("fetch.noLanguage", String.valueOf(none.getMessage())));
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(new URI(address).toASCIIString());
            return uri.getFragment() == null
                    ? uri
                    : new URI(uri.toString().substring(0, uri.toString().indexOf('#')));
        } catch (URISyntaxException none) {
            throw SelectionInvalid.address(text("remote.noAddress"));
        }
    }

    private static Element ofClass(String written) {
        String term = written.startsWith("http:") || written.startsWith("https:") ? "<" + written + ">" : written;
        Element element = elements("?thing a " + term).getFirst();
        if (element instanceof ElementPathBlock block && block.getPattern().size() == 1) {
            Triple triple = block.getPattern().get(0).asTriple();
            if (triple != null
                    && triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                return element;
            }
        }
        throw SelectionInvalid.text(text("fetch.noClass"));
    }

    private static List<Element> pattern(String written) {
        List<Element> elements = elements(written);
        ElementGroup group = group(elements);
        if (!PatternVars.vars(group).contains(THING)) {
            throw SelectionInvalid.text(text("fetch.noThing"));
        }
        return elements;
    }

    private static List<Element> elements(String written) {
        Query query = parsed("SELECT * WHERE {\n" + written + "\n}");
        return query.getQueryPattern() instanceof ElementGroup group && !group.isEmpty()
                ? group.getElements()
                : List.of(query.getQueryPattern());
    }

    private static ElementGroup group(List<Element> elements) {
        ElementGroup group = new ElementGroup();
        elements.forEach(group::addElement);
        return group;
    }

    private static String query(String written, int most) {
        Query query = parsed(written);
        if (!query.isConstructType() && !query.isDescribeType()) {
            throw SelectionInvalid.text(text("fetch.form"));
        }
        if (query.getQueryPattern() != null && (!query.hasLimit() || query.getLimit() > most)) {
            query.setLimit(most);
        }
        return query.serialize();
    }

    /** Parses a query that reads only the graph to which it is sent. */
    private static Query parsed(String written) {
        try {
            Query into = new Query();
            into.getPrefixMapping().setNsPrefixes(Prefixes.usualOnes());
            Query query = SparqlParser.parse(into, written, "urn:quadrivia:relative/");
            new QueryWalk() {
                @Override
                protected void visit(Element element) {
                    if (element instanceof ElementService) {
                        throw SelectionInvalid.text(text("fetch.service"));
                    }
                }
            }.walk(query);
            return query;
        } catch (QueryException fault) {
            throw SelectionInvalid.text(
                    text("fetch.notSparql", SparqlFault.of(fault, written).message()));
        }
    }

    /** Asks only for texts that are wanted, so that texts in other languages do not use up what an answer may hold. */
    private static String things(List<Element> pattern, int most, List<String> languages) {
        Query query = SparqlParser.parse(resource(), null);
        for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
            if (element instanceof ElementSubQuery inner) {
                inner.getQuery().setQueryPattern(group(pattern));
                inner.getQuery().setLimit(most);
            } else if (element instanceof ElementUnion union) {
                union.getElements().forEach(part -> Languages.filter((ElementGroup) part, languages));
            }
        }
        return query.serialize();
    }

    private static String resource() {
        try (InputStream in = SelectionMaker.class.getResourceAsStream(THINGS)) {
            return new String(Objects.requireNonNull(in, THINGS).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
