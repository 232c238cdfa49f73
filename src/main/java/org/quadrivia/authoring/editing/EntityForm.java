package org.quadrivia.authoring.editing;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/**
 * A thing as a form.
 *
 * @param entity the thing
 * @param kinds its own classes, without their superclasses
 * @param fields those with values, and those that its shapes or others of its kind have, in display order
 */
public record EntityForm(Named entity, List<Named> kinds, List<Field> fields) {
    public EntityForm {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    /**
     * A property with its values.
     *
     * @param datatype IRI; empty if the values are things
     * @param range the class of the values; empty if they may be any things
     * @param required whether a shape requires a value
     * @param single whether there may be only one value, by a shape or a declaration
     * @param hint the description from the shape or the schema; empty for none
     */
    public record Field(
            Named property,
            FieldKind kind,
            String datatype,
            Optional<Named> range,
            boolean required,
            boolean single,
            String hint,
            List<Value> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * A value.
     *
     * @param key identifies it within the form
     * @param label the value as displayed
     * @param text the editable text: the lexical form, or the IRI
     * @param language BCP 47 tag; empty for none
     * @param graph the graph that states it
     * @param where the name of that graph
     * @param editable false for blank nodes, which can only be edited as text
     */
    public record Value(
            String key, String label, String text, String language, EntityId graph, String where, boolean editable) {}
}
