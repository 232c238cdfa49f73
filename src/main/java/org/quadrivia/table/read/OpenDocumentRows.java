package org.quadrivia.table.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quadrivia.PackedFile;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.SourceRow;

/** The rows of one sheet of an ODS document. Repeated rows and cells are unrolled only where they hold something. */
final class OpenDocumentRows implements RowSource {
    private static final String CONTENT = "content.xml";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final PackedFile parts;
    private final TableLimits limits;
    private final XMLStreamReader xml;
    private final CellCollector cells;
    private final Deque<List<String>> waiting = new ArrayDeque<>();
    private final long size;
    private int number;
    private boolean ended;

    OpenDocumentRows(PackedFile parts, String sheet, TableLimits limits) throws IOException, XMLStreamException {
        this.parts = parts;
        this.limits = limits;
        this.cells = new CellCollector(limits);
        this.xml = parts.xml(CONTENT);
        this.size = Math.max(1, parts.size(CONTENT));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && is("table")
                    && sheet.equals(xml.getAttributeValue(TABLE, "name"))) {
                return;
            }
        }
        ended = true;
    }

    /** Returns the names of the sheets. */
    static List<String> sheets(PackedFile parts) throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        XMLStreamReader xml = parts.xml(CONTENT);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table")
                    && TABLE.equals(xml.getNamespaceURI())) {
                names.add(String.valueOf(xml.getAttributeValue(TABLE, "name")));
            }
        }
        return names;
    }

    private boolean is(String name) {
        return xml.getLocalName().equals(name) && TABLE.equals(xml.getNamespaceURI());
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        try {
            while (waiting.isEmpty() && !ended) {
                advance();
            }
        } catch (XMLStreamException bad) {
            throw Spreadsheets.refused(bad);
        }
        List<String> row = waiting.poll();
        return row == null ? null : new SourceRow(++number, row);
    }

    /** Reads up to the end of the next row. */
    private void advance() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
                int times = repeated("number-rows-repeated");
                List<String> row = row();
                if (row.isEmpty()) {
                    // Emptiness to the sheet's edge is written as one row that is repeated a million times.
                    number += times > limits.rows() ? 0 : times;
                    continue;
                }
                if ((long) number + times > limits.rows() + 100L) {
                    throw TableRefused.because("rows", limits.rows());
                }
                for (int i = 0; i < times; i++) {
                    waiting.add(row);
                }
                return;
            }
        }
        ended = true;
    }

    private int repeated(String attribute) {
        String text = xml.getAttributeValue(TABLE, attribute);
        return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 1;
    }

    private List<String> row() throws XMLStreamException {
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && (is("table-cell") || is("covered-table-cell"))) {
                int times = repeated("number-columns-repeated");
                String text = cell();
                for (int i = 0; i < times && !text.isEmpty(); i++) {
                    cells.put(number + 1, column + i, text);
                }
                column = (int) Math.min(Integer.MAX_VALUE / 2, (long) column + times);
            }
        }
        return cells.take();
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(OFFICE, "value-type"));
        String value = xml.getAttributeValue(OFFICE, "value");
        String date = xml.getAttributeValue(OFFICE, "date-value");
        String truth = xml.getAttributeValue(OFFICE, "boolean-value");
        String shown = paragraphs();
        return switch (type) {
            case "float", "currency" ->
                value == null ? shown : ExcelFormats.shown(value, ExcelFormats.Kind.NUMBER, false);
            case "percentage" -> value == null ? shown : ExcelFormats.shown(value, ExcelFormats.Kind.PERCENT, false);
            case "date" -> date == null ? shown : date.replaceFirst("T00:00:00(\\.0+)?$", "");
            case "boolean" -> truth == null ? shown : truth;
            default -> shown;
        };
    }

    private String paragraphs() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int aside = 0;
        int paragraphs = 0;
        while (xml.hasNext() && depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                if (aside > 0 || name.equals("annotation") || name.equals("shapes") || name.equals("frame")) {
                    aside++;
                } else if (name.equals("p") && paragraphs++ > 0 || name.equals("line-break")) {
                    text.append('\n');
                } else if (name.equals("s") || name.equals("tab")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                aside = Math.max(0, aside - 1);
            } else if (aside == 0 && Spreadsheets.isText(event) && paragraphs > 0) {
                text.append(xml.getText());
                if (text.length() > limits.cell()) {
                    throw TableRefused.because("cell", number + 1, limits.cell());
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw TableRefused.because("entity");
            }
        }
        return text.toString().strip();
    }

    @Override
    public List<String> notes() {
        return List.of();
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
