package org.quadrivia.table.csvw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date format of Unicode ("dd.MM.yyyy HH:mm X"), read into the form of XML Schema. Only the symbols that the recommendation names. */
final class DateForm {
    private static final Pattern DATE = Pattern.compile(
            "yyyy-MM-dd|yyyyMMdd|dd-MM-yyyy|d-M-yyyy|MM-dd-yyyy|M-d-yyyy"
                    + "|dd/MM/yyyy|d/M/yyyy|MM/dd/yyyy|M/d/yyyy|dd\\.MM\\.yyyy|d\\.M\\.yyyy|MM\\.dd\\.yyyy|M\\.d\\.yyyy|yyyy/MM/dd|yyyy/M/d");
    private static final Pattern TIME = Pattern.compile("HH:mm(?::ss(?:\\.S+)?)?|HHmm(?:ss)?");
    private static final Pattern ZONE = Pattern.compile("X{1,3}|x{1,3}");

    private final String base;
    private final Pattern test;
    private final List<Character> groups;

    private DateForm(String base, Pattern test, List<Character> groups) {
        this.base = base;
        this.test = test;
        this.groups = groups;
    }

    /** Returns the format; empty if it has symbols that are not allowed for the datatype. */
    static Optional<DateForm> of(String base, String format) {
        String body = format.replaceFirst(" ?[Xx]{1,3}$", "");
        String zone = format.substring(body.length()).strip();
        if (!zone.isEmpty() && !ZONE.matcher(zone).matches()) {
            return Optional.empty();
        }
        boolean fits = switch (base) {
            case "date" -> DATE.matcher(body).matches();
            case "time" -> TIME.matcher(body).matches();
            case "dateTime", "datetime", "dateTimeStamp" -> both(body);
            case "gYear" -> body.equals("yyyy");
            case "gYearMonth" -> body.equals("yyyy-MM") || body.equals("MM/yyyy") || body.equals("MM.yyyy");
            default -> false;
        };
        return fits ? Optional.of(compiled(base, format)) : Optional.empty();
    }

    private static boolean both(String body) {
        for (String between : List.of("'T'", "T", " ")) {
            int at = body.indexOf(between);
            if (at > 0
                    && DATE.matcher(body.substring(0, at)).matches()
                    && TIME.matcher(body.substring(at + between.length())).matches()) {
                return true;
            }
        }
        return false;
    }

    private static DateForm compiled(String base, String format) {
        StringBuilder regex = new StringBuilder();
        List<Character> groups = new ArrayList<>();
        String plain = format.replace("'T'", "T");
        for (int i = 0; i < plain.length(); ) {
            char symbol = plain.charAt(i);
            int run = 1;
            while (i + run < plain.length() && plain.charAt(i + run) == symbol) {
                run++;
            }
            if (symbol == '.' && i + 1 < plain.length() && plain.charAt(i + 1) == 'S') {
                int most = 0;
                while (i + 1 + most < plain.length() && plain.charAt(i + 1 + most) == 'S') {
                    most++;
                }
                regex.append("(?:\\.(\\d{1,").append(most).append("}))?");
                groups.add('S');
                i += 1 + most;
                continue;
            }
            if ("yMdHmsXx".indexOf(symbol) >= 0) {
                regex.append(group(symbol, run));
                groups.add(symbol);
            } else {
                regex.append(Pattern.quote(plain.substring(i, i + run)));
            }
            i += run;
        }
        return new DateForm(base, Pattern.compile(regex.toString()), groups);
    }

    private static String group(char symbol, int run) {
        return switch (symbol) {
            case 'y' -> "(-?\\d{4})";
            case 'X', 'x' -> zone(symbol, run);
            default -> run == 1 ? "(\\d{1,2})" : "(\\d{2})";
        };
    }

    private static String zone(char symbol, int run) {
        String offset = switch (run) {
            case 1 -> "[+-]\\d{2}(?:\\d{2})?";
            case 2 -> "[+-]\\d{4}";
            default -> "[+-]\\d{2}:\\d{2}";
        };
        return symbol == 'X' ? "(Z|" + offset + ")" : "(" + offset + ")";
    }

    Optional<String> read(String text) {
        Matcher found = test.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<Character, String> parts = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            if (found.group(i + 1) != null) {
                parts.put(Character.toLowerCase(groups.get(i)) == 'x' ? 'X' : groups.get(i), found.group(i + 1));
            }
        }
        String written = written(parts);
        String type = base.equals("datetime") || base.equals("dateTimeStamp") ? "dateTime" : base;
        return Comparisons.isDate(type, written) ? Optional.of(written) : Optional.empty();
    }

    private String written(Map<Character, String> parts) {
        String date = parts.getOrDefault('y', "") + "-" + two(parts, 'M') + "-" + two(parts, 'd');
        String fraction = parts.getOrDefault('S', "").replaceFirst("(?<!0)0++$", "");
        String time = two(parts, 'H') + ":" + two(parts, 'm') + ":" + two(parts, 's')
                + (fraction.isEmpty() ? "" : "." + fraction);
        String zone = parts.getOrDefault('X', "").replaceFirst("^([+-]\\d{2})$", "$1:00");
        zone = zone.replaceFirst("^([+-]\\d{2})(\\d{2})$", "$1:$2");
        return switch (base) {
            case "date" -> date + zone;
            case "time" -> time + zone;
            case "gYear" -> parts.getOrDefault('y', "") + zone;
            case "gYearMonth" -> parts.getOrDefault('y', "") + "-" + two(parts, 'M') + zone;
            default -> date + "T" + time + zone;
        };
    }

    private static String two(Map<Character, String> parts, char symbol) {
        String value = parts.getOrDefault(symbol, "00");
        return value.length() == 1 ? "0" + value : value;
    }
}
