package org.quadrivia.authoring.editing;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/**
 * A thing as a form.
 *
 * @param entity it
 * @param kinds its own classes, without those above them
 * @param fields those that have values and those that its shapes or others of its kind have, in the order to show
 */
public record EntityForm(Named entity, List<Named> kinds, List<Field> fields) {
    public EntityForm {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    /**
     * What a property says.
     *
     * @param datatype IRI; empty where things are linked
     * @param range what kind of things are linked; empty where anything may be
     * @param required whether the shapes ask for one
     * @param single whether there is one at most, by the shapes or a declaration
     * @param hint what the shapes or the schema say of it; empty for nothing
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
     * One of its values.
     *
     * @param key tells it from the others of the form
     * @param label as it is shown
     * @param text what is edited: the lexical form, or the IRI
     * @param language BCP 47 tag; empty for none
     * @param graph what says so
     * @param where the name of that
     * @param editable false for what has no name of its own and is edited as text
     */
    public record Value(
            String key, String label, String text, String language, EntityId graph, String where, boolean editable) {}
}
