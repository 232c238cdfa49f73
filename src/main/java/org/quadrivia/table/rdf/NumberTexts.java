package org.quadrivia.table.rdf;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.quadrivia.table.csvw.CellRules;
import org.quadrivia.table.csvw.ColumnSpec;
import org.quadrivia.table.csvw.Datatype;
import org.quadrivia.table.csvw.Datatypes;
import org.quadrivia.table.propose.MappingJson;

/** Numbers as people write them, made readable: without their unit, and without spaces between the digits. */
final class NumberTexts {
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\u00A0\u202F\u2009' ](?=\\d{3})");

    private NumberTexts() {}

    /** Returns the text of a cell; as it is if its column holds no numbers. */
    static String cleaned(ColumnSpec column, String text) {
        CellRules rules = column.rules();
        if (!Datatypes.numeric(rules.datatype().base())) {
            return text;
        }
        String number = text.strip().replace('−', '-');
        if (column.common().get(MappingJson.UNIT) instanceof String unit && number.endsWith(unit)) {
            number = number.substring(0, number.length() - unit.length()).strip();
        }
        number = SPACES.matcher(number).replaceAll("");
        return grouped(number, rules.datatype().number()) ? number : "?" + number;
    }

    /** Whether the groups of a number have three digits: otherwise "1,5" would silently become 15. */
    private static boolean grouped(String number, Datatype.NumberForm form) {
        String group = form.groupChar();
        if (group == null || !number.contains(group)) {
            return true;
        }
        String whole =
                number.contains(form.decimalChar()) ? number.substring(0, number.indexOf(form.decimalChar())) : number;
        String[] parts = whole.replaceFirst("^[+-]", "").split(Pattern.quote(group), -1);
        boolean threes = Arrays.stream(parts).skip(1).allMatch(part -> part.length() == 3);
        return threes
                && !parts[0].isEmpty()
                && parts[0].length() <= 3
                && !number.substring(whole.length()).contains(group);
    }
}
