package org.quadrivia.linkeddata.usage;

import java.util.List;
import java.util.Optional;

/**
 * How the members of a class are described.
 *
 * @param iri IRI of the class
 * @param members how many things are said to be of the class
 * @param properties the properties that members have, the most used first
 */
public record ClassUsage(String iri, long members, List<PropertyUsage> properties) {
    public ClassUsage {
        properties = List.copyOf(properties);
    }

    /** Returns how members use a property; empty if none has it. */
    public Optional<PropertyUsage> property(String property) {
        return properties.stream().filter(one -> one.iri().equals(property)).findFirst();
    }
}
