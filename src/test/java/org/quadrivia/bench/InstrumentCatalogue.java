package org.quadrivia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a graph after the pattern of catalogues of instruments: organs with their makers, dates, dispositions and addresses. Nine
 * facts in ten are about blank nodes, up to four deep. The same number of organs gives the same graph.
 */
public final class InstrumentCatalogue {
    private static final String NS = "http://example.org/organs/";
    private static final List<String> FIRST = List.of(
            "Antonio Bernardo Carlo Domenico Eugen Friedrich Giovanni Heinrich Ignaz Jakob Konrad Lorenzo Matteo Niccolò"
                    .split(" "));
    private static final List<String> LAST =
            List.of("Agati Barbieri Callido Dallam Egedacher Fritzsche Gabler Holzhey Inzoli Köberle Lorenzi Mascioni"
                    .split(" "));
    private static final List<String> CITIES = List.of(
            ("Ancona Bergamo Cremona Dresden Erfurt Faenza Genoa Halle Imola Jena Kassel Lucca Modena Novara Orvieto Padua"
                            + " Ravenna Siena Trento Udine Verona Weimar Zwickau Arezzo Brixen Como Freiberg Gotha Hamburg"
                            + " Innsbruck Konstanz Lübeck Mantua Naumburg Parma Regensburg Salzburg Turin Ulm Vicenza")
                    .split(" "));
    private static final List<String> SAINTS = List.of(
            ("Agatha Ambrose Andrew Anne Anthony Barbara Bartholomew Benedict Blaise Catherine Cecilia Charles Christopher"
                            + " Clare Clement Dominic Elizabeth Emmeram Florian Francis George Giles Gregory Helena Hubert"
                            + " Ignatius James Jerome Joachim John Joseph Lawrence Leonard Lucy Luke Margaret Mark Martin"
                            + " Matthew Maurice Michael Nicholas Ottilie Pancras Paul Peter Philip Quentin Roch Sebastian"
                            + " Sophia Stephen Sylvester Theresa Thomas Ulrich Ursula Valentine Victor Vincent Walburga Zeno")
                    .split(" "));
    private static final List<String> HOUSES = List.of(
            "Abbey", "Basilica", "Chapel", "College", "Convent", "Hospital", "Minster", "Oratory", "Parish", "Priory");
    private static final List<String> DIVISIONS = List.of("Great", "Swell", "Choir", "Echo", "Pedal", "Positive");
    private static final List<String> REGISTERS = List.of(
            ("Bourdon Bassoon Clarion Cornet Cremorne Cymbel Diapason Dulciana Fifteenth Flageolet Gamba Gedackt Krummhorn"
                            + " Larigot Mixture Nazard Oboe Octave Piccolo Posaune Quint Regal Sackbut Salicional Sesquialtera"
                            + " Tierce Trumpet Viola Voxhumana")
                    .split(" "));
    private static final List<String> ACTIONS = List.of("mechanical", "pneumatic", "electric", "tubular");

    private final Writer out;
    private final StringBuilder triples = new StringBuilder();
    private int blanks;

    private InstrumentCatalogue(Writer out) {
        this.out = out;
    }

    /** Writes a catalogue of so many organs, about 90 triples for each. */
    public static void write(Path file, int organs) {
        try (Writer out = Files.newBufferedWriter(file)) {
            new InstrumentCatalogue(out).all(organs);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the catalogue of 50,000 triples to the file that the argument names. */
    public static void main(String... arguments) {
        write(Path.of(arguments[0]), 560);
    }

    private void all(int organs) throws IOException {
        things("city", "City", CITIES);
        things("register", "Register", REGISTERS);
        things("division", "Division", DIVISIONS);
        for (int i = 0; i < FIRST.size() * 6; i++) {
            thing(
                    iri("maker", i),
                    "Maker",
                    FIRST.get(i % FIRST.size()) + " " + LAST.get((i * 5 + i / 14) % LAST.size()));
        }
        for (int i = 0; i < organs; i++) {
            organ(i);
            out.write(triples.toString());
            triples.setLength(0);
        }
    }

    private void organ(int i) {
        String organ = iri("organ", i);
        thing(
                organ,
                "Organ",
                HOUSES.get(i % HOUSES.size()) + " organ of St " + SAINTS.get(i / HOUSES.size() % SAINTS.size()));
        String place = blank(organ, "location");
        String address = blank(place, "address");
        link(address, "city", iri("city", i * 7 % CITIES.size()));
        text(address, "street", "via " + (char) ('A' + i % 26) + i);
        int built = 1500 + i * 37 % 420;
        work(organ, "construction", i * 11 % 84, built, built + 1 + i % 4);
        if (i % 3 > 0) {
            work(organ, "restoration", i * 13 % 84, built + 40 + i % 50, built + 42 + i % 50);
        }
        String disposition = blank(organ, "disposition");
        amount(disposition, "number of stops", 8 + i * 17 % 61, null);
        amount(disposition, "wind pressure", 45 + i * 13 % 70, "mm");
        text(disposition, "action", ACTIONS.get(i * 3 % ACTIONS.size()));
        for (int d = 0; d < 2 + i % 3; d++) {
            String division = blank(disposition, "part");
            link(division, "division", iri("division", (i + d) % DIVISIONS.size()));
            amount(division, "number of keys", 45 + (i + d) % 17, null);
            for (int r = 0; r < 5; r++) {
                String stop = blank(division, "stop");
                link(stop, "register", iri("register", (i * 5 + d * 7 + r * 3) % REGISTERS.size()));
                amount(stop, "pitch", 1 << (1 + (i + r) % 4), "ft");
            }
        }
    }

    private void work(String organ, String kind, int maker, int from, int to) {
        String work = blank(organ, kind);
        link(work, "maker", iri("maker", maker));
        String time = blank(work, "period");
        year(time, "beginning", from);
        year(time, "end", to);
    }

    private void things(String word, String type, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            thing(iri(word, i), type, labels.get(i));
        }
    }

    private void thing(String thing, String type, String label) {
        say(thing, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", "<" + NS + type + ">");
        say(thing, "<http://www.w3.org/2000/01/rdf-schema#label>", "\"" + label + "\"");
    }

    private String blank(String from, String property) {
        String node = "_:n" + blanks++;
        link(from, property, node);
        return node;
    }

    private void amount(String from, String property, int number, @org.jspecify.annotations.Nullable String unit) {
        String amount = blank(from, property);
        say(
                amount,
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#value>",
                "\"" + number + "\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        if (unit != null) {
            text(amount, "unit", unit);
        }
    }

    private void year(String from, String property, int year) {
        say(from, property(property), "\"" + year + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>");
    }

    private void text(String from, String property, String text) {
        say(from, property(property), "\"" + text + "\"");
    }

    private void link(String from, String property, String to) {
        say(from, property(property), to);
    }

    private void say(String subject, String property, String object) {
        triples.append(subject)
                .append(' ')
                .append(property)
                .append(' ')
                .append(object)
                .append(" .\n");
    }

    private static String iri(String word, int number) {
        return "<" + NS + word + "/" + number + ">";
    }

    private static String property(String words) {
        return "<" + NS + words.replace(' ', '_') + ">";
    }
}
