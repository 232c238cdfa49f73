package org.quadrivia.linkeddata.worker;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by IRI: casts, and the XPath functions for numbers, strings and dates. All other IRIs are
 * rejected, known or not, since otherwise an IRI could name code to load.
 */
final class KnownFunctions {
    private static final List<String> SPACES =
            List.of(XSD.NS, "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    /** Excluded: they call other functions by name, or end the query. */
    private static final Set<String> NOT =
            Set.of("http://www.w3.org/2005/xpath-functions#apply", "http://www.w3.org/2005/xpath-functions#error");

    private static final FunctionRegistry KNOWN = known();
    private static final Set<String> NAMES = names();

    private KnownFunctions() {}

    static boolean has(@Nullable String iri) {
        return iri != null && NAMES.contains(iri);
    }

    /** Returns the registry to set in the context of a query. */
    static FunctionRegistry registry() {
        return KNOWN;
    }

    private static FunctionRegistry known() {
        JenaSystem.init();
        FunctionRegistry standard = FunctionRegistry.standardRegistry();
        FunctionRegistry known = new FunctionRegistry() {
            /** Returns registered functions only. The inherited method would look for a class of that name. */
            @Override
            public @Nullable FunctionFactory getFunctionFactory(String iri) {
                return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
            }
        };
        for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
            String name = names.next();
            if (SPACES.stream().anyMatch(name::startsWith) && !NOT.contains(name)) {
                known.put(name, standard.getFunctionFactory(name));
            }
        }
        return known;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        KNOWN.keys().forEachRemaining(names::add);
        return Set.copyOf(names);
    }
}
