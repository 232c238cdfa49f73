package org.quadrivia.table.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.PackedFile;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.SourceRow;

/** The rows of one sheet of an XLSX workbook. A formula counts as what the workbook last showed for it. */
final class ExcelRows implements RowSource {
    private static final String MAIN = "xl/workbook.xml";

    private final PackedFile parts;
    private final TableLimits limits;
    private final List<String> shared = new ArrayList<>();
    private final List<ExcelFormats.Kind> styles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final XMLStreamReader xml;
    private final long size;
    private final CellCollector cells;
    private final boolean since1904;
    private int number;
    private int formulas;

    /** A sheet of a workbook: its name and the part that holds it. */
    record Sheet(String name, String part, boolean hidden) {}

    /** What a workbook says about itself. */
    record Workbook(List<Sheet> sheets, boolean since1904) {}

    ExcelRows(PackedFile parts, Workbook workbook, Sheet sheet, TableLimits limits)
            throws IOException, XMLStreamException {
        this.parts = parts;
        this.limits = limits;
        this.since1904 = workbook.since1904();
        this.cells = new CellCollector(limits);
        readShared();
        readStyles();
        this.xml = parts.xml(sheet.part());
        this.size = Math.max(1, parts.size(sheet.part()));
    }

    static Workbook workbook(PackedFile parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = parts.xml("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                String target = String.valueOf(relations.getAttributeValue(null, "Target"));
                targets.put(
                        String.valueOf(relations.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        XMLStreamReader book = parts.xml(MAIN);
        while (book.hasNext()) {
            if (book.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (book.getLocalName().equals("workbookPr")) {
                String said = String.valueOf(book.getAttributeValue(null, "date1904"));
                since1904 = said.equals("1") || said.equals("true");
            } else if (book.getLocalName().equals("sheet")) {
                String part = targets.get(relation(book));
                if (part != null && parts.has(part)) {
                    String state = String.valueOf(book.getAttributeValue(null, "state"));
                    String name = String.valueOf(book.getAttributeValue(null, "name"));
                    sheets.add(
                            new Sheet(name, part, state.toLowerCase(Locale.ROOT).contains("hidden")));
                }
            }
        }
        return new Workbook(sheets, since1904);
    }

    private static String relation(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id") && sheet.getAttributeNamespace(i) != null) {
                return sheet.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readShared() throws IOException, XMLStreamException {
        if (!parts.has("xl/sharedStrings.xml")) {
            return;
        }
        XMLStreamReader strings = parts.xml("xl/sharedStrings.xml");
        long room = limits.characters();
        while (strings.hasNext()) {
            if (strings.next() == XMLStreamConstants.START_ELEMENT
                    && strings.getLocalName().equals("si")) {
                String text = texts(strings, "si");
                room -= text.length() + 8;
                if (room < 0) {
                    throw TableRefused.because("texts");
                }
                shared.add(text);
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (!parts.has("xl/styles.xml")) {
            return;
        }
        XMLStreamReader xf = parts.xml("xl/styles.xml");
        Map<Integer, String> codes = new HashMap<>();
        boolean inCells = false;
        while (xf.hasNext()) {
            int event = xf.next();
            if (event == XMLStreamConstants.END_ELEMENT && xf.getLocalName().equals("cellXfs")) {
                inCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xf.getLocalName()) {
                    case "cellXfs" -> inCells = true;
                    case "numFmt" ->
                        codes.put(whole(xf, "numFmtId"), String.valueOf(xf.getAttributeValue(null, "formatCode")));
                    case "xf" -> {
                        if (inCells && styles.size() < 100_000) {
                            int id = whole(xf, "numFmtId");
                            styles.add(ExcelFormats.kind(id, codes.getOrDefault(id, "")));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static int whole(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    int said = whole(xml, "r");
                    number = said > number ? said : number + 1;
                    if (number > limits.rows() + 100) {
                        throw TableRefused.because("rows", limits.rows());
                    }
                    return new SourceRow(number, row());
                }
            }
            if (formulas > 0) {
                notes.add(Messages.text("table.note.formulas", formulas));
                formulas = 0;
            }
            return null;
        } catch (XMLStreamException bad) {
            throw Spreadsheets.refused(bad);
        }
    }

    private List<String> row() throws XMLStreamException {
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : column(place, column + 1);
                cells.put(number, column, cell());
            }
        }
        return cells.take();
    }

    private static int column(String place, int otherwise) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            if (i > 3) {
                return otherwise;
            }
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return column > 0 ? column - 1 : otherwise;
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        int style = whole(xml, "s");
        String value = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = texts(xml, "v");
                    case "is" -> value = texts(xml, "is");
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        if (formula) {
            formulas++;
        }
        return shown(type, value, style);
    }

    private String shown(String type, String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "inlineStr", "e", "d" -> value;
            default ->
                ExcelFormats.shown(
                        value, style < styles.size() ? styles.get(style) : ExcelFormats.Kind.NUMBER, since1904);
        };
    }

    private String shared(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
        return at < shared.size() ? shared.get(at) : "";
    }

    /** Returns the text within an element, without phonetic hints. */
    private String texts(XMLStreamReader in, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(until)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("rPh")) {
                phonetic++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("rPh")) {
                phonetic--;
            } else if (phonetic == 0 && Spreadsheets.isText(event)) {
                text.append(in.getText());
                if (text.length() > limits.cell()) {
                    throw TableRefused.because("cell", Math.max(1, number), limits.cell());
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw TableRefused.because("entity");
            }
        }
        return text.toString();
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public double share() {
        return Math.min(1, (double) parts.unpacked() / size);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
