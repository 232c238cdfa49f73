package org.quadrivia.authoring.editing;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/**
 * The form in which an editor changes what is stated about one thing.
 *
 * @param entity the thing
 * @param classes the classes that the thing is stated to belong to, without their superclasses
 * @param fields one for each property that the thing has, that shapes define for it, or that other things of its classes have; in
 *     display order
 */
public record EntityForm(Named entity, List<Named> classes, List<Field> fields) {
    public EntityForm {
        classes = List.copyOf(classes);
        fields = List.copyOf(fields);
    }

    /**
     * A field of the form: a property with the values that the thing has.
     *
     * @param datatype IRI of the datatype of the values; empty if the values are things
     * @param range the class to which the values belong; empty if any thing may be a value
     * @param required whether a shape requires at least one value
     * @param single whether a shape, or a declaration of the property as functional, allows only one value
     * @param hint how a shape or the schema describes the property; empty if neither does
     * @param values the current values of the property
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
     * A value of a property.
     *
     * @param key identifies the value within the form
     * @param label the value as displayed
     * @param text the editable text: the lexical form of a literal, or the IRI of a thing
     * @param language the BCP 47 language tag of a text; empty if it has none
     * @param graph the graph in which the value is stated
     * @param where the name of that graph
     * @param editable whether the form can change the value; false for blank nodes, which can be changed only in the text view
     */
    public record Value(
            String key, String label, String text, String language, EntityId graph, String where, boolean editable) {}
}
