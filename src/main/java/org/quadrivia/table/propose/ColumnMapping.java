package org.quadrivia.table.propose;

/**
 * What becomes of a column.
 *
 * @param number from 1
 * @param title its header
 * @param property the IRI of its property; empty if it has none
 * @param label how the property is called
 * @param kind how the kind of the things is called that the cells name; empty if none is said
 * @param separator between several values of a cell; empty if a cell has one
 * @param unit of its numbers; empty for none
 * @param datatype the short name of a datatype, such as "decimal"
 * @param format of dates, as "dd.MM.yyyy"; empty for the usual one
 * @param decimalComma whether numbers have a decimal comma
 */
public record ColumnMapping(
        int number,
        String title,
        Role role,
        String property,
        String label,
        String kind,
        String separator,
        String unit,
        String datatype,
        String format,
        boolean decimalComma) {
    public ColumnMapping withRole(Role other) {
        String type = switch (other) {
            case NUMBER -> "decimal";
            case DATE -> "date";
            case YEAR -> "gYear";
            case TRUTH -> "boolean";
            default -> "string";
        };
        boolean same = type.equals(datatype);
        return new ColumnMapping(
                number,
                title,
                other,
                property,
                label,
                kind.isEmpty() && other == Role.LINK ? title : kind,
                separator,
                unit,
                type,
                same ? format : "",
                decimalComma);
    }

    public ColumnMapping withNumber(int other) {
        return new ColumnMapping(
                other, title, role, property, label, kind, separator, unit, datatype, format, decimalComma);
    }

    public ColumnMapping withProperty(String iri, String words) {
        return new ColumnMapping(
                number, title, role, iri, words, kind, separator, unit, datatype, format, decimalComma);
    }

    public ColumnMapping withKind(String words) {
        return new ColumnMapping(
                number, title, role, property, label, words, separator, unit, datatype, format, decimalComma);
    }

    public ColumnMapping withSeparator(String text) {
        return new ColumnMapping(
                number, title, role, property, label, kind, text, unit, datatype, format, decimalComma);
    }

    public ColumnMapping withUnit(String text) {
        return new ColumnMapping(
                number, title, role, property, label, kind, separator, text, datatype, format, decimalComma);
    }

    public ColumnMapping withForm(String otherFormat, boolean comma) {
        return new ColumnMapping(
                number, title, role, property, label, kind, separator, unit, datatype, otherFormat, comma);
    }
}
