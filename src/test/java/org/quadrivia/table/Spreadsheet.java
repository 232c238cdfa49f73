package org.quadrivia.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small spreadsheets for tests, part by part. */
public final class Spreadsheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Spreadsheet() {}

    /** @param rows the content of {@code sheetData} */
    public static Spreadsheet excel(String rows) {
        return new Spreadsheet()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>")
                .with("xl/workbook.xml", workbook(""))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/><numFmt numFmtId='171' formatCode='#,##0.00\\ &quot;dm&quot;'/>"
                                + "<numFmt numFmtId='172' formatCode='yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/>"
                                + "<xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='22'/><xf numFmtId='172'/></cellXfs></styleSheet>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Name</t></si><si><r><t>Mer</t></r><r><t>cury</t></r><rPh><t>x</t></rPh></si></sst>")
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public static String workbook(String properties) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + REL + "'><workbookPr " + properties
                + "/><sheets><sheet name='Planets' sheetId='1' r:id='r1'/></sheets></workbook>";
    }

    /** @param rows the content of the only table */
    public static Spreadsheet openDocument(String rows) {
        return new Spreadsheet()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                                + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                                + "<office:body><office:spreadsheet><table:table table:name='Planets'>" + rows
                                + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    public Spreadsheet with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
