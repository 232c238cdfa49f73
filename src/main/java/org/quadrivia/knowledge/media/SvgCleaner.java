package org.quadrivia.knowledge.media;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadrivia.Messages;

/**
 * Writes an SVG anew with the elements and attributes that draw, and nothing else. Scripts, event handlers, links, films, embedded
 * pictures and pages, and references to anything outside the file are refused. What drawing programs note about their own work is
 * left out.
 */
final class SvgCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int DEPTH = 200;
    private static final int ELEMENTS = 50_000;
    private static final int USES = 1000;
    private static final XMLInputFactory XML = factory();

    private static final Set<String> ELEMENT = Set.of(
            ("svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath"
                            + " linearGradient radialGradient stop pattern clipPath mask marker filter style feBlend"
                            + " feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
                            + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
                            + " feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting"
                            + " feSpotLight feTile feTurbulence")
                    .split(" "));

    private static final Set<String> ATTRIBUTE = Set.of(
            ("alignment-baseline amplitude azimuth baseFrequency baseline-shift bias class clip clip-path clip-rule"
                            + " clipPathUnits color color-interpolation color-interpolation-filters cx cy d diffuseConstant"
                            + " direction display divisor dominant-baseline dx dy edgeMode elevation enable-background"
                            + " exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity font"
                            + " font-family font-size font-size-adjust font-stretch font-style font-variant font-weight fr"
                            + " fx fy gradientTransform gradientUnits height id image-rendering in in2 intercept k1 k2 k3 k4"
                            + " kernelMatrix kernelUnitLength lang lengthAdjust letter-spacing lighting-color"
                            + " limitingConeAngle marker-end marker-mid marker-start markerHeight markerUnits markerWidth"
                            + " mask maskContentUnits maskUnits method mode numOctaves offset opacity operator order orient"
                            + " overflow overline-position overline-thickness paint-order pathLength patternContentUnits"
                            + " patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha"
                            + " preserveAspectRatio primitiveUnits r radius refX refY result role rotate rx ry scale seed"
                            + " shape-rendering side slope spacing specularConstant specularExponent spreadMethod"
                            + " startOffset stdDeviation stitchTiles stop-color stop-opacity stroke stroke-dasharray"
                            + " stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
                            + " stroke-width style surfaceScale systemLanguage tableValues targetX targetY text-anchor"
                            + " text-decoration text-rendering textLength transform transform-origin type unicode-bidi"
                            + " values vector-effect version viewBox visibility width word-spacing writing-mode x x1 x2"
                            + " xChannelSelector y y1 y2 yChannelSelector z")
                    .split(" "));

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> reused = new HashSet<>();
    /** The ids around each {@code use}: one that is used itself would repeat its uses, and so on without end. */
    private final Set<String> aroundUses = new HashSet<>();

    private final Deque<String> ids = new ArrayDeque<>();
    private int elements;
    private int uses;
    private boolean inStyle;

    private SvgCleaner() {}

    /** Returns whether a file begins like XML. */
    static boolean begins(byte[] bytes) {
        int at = 0;
        while (at < Math.min(bytes.length, 100)) {
            int next = bytes[at] & 0xff;
            if (next == '<') {
                return true;
            }
            boolean blank = next <= ' ' || next == 0xef || next == 0xbb || next == 0xbf || next == 0xfe || next == 0xff;
            if (!blank) {
                return false;
            }
            at++;
        }
        return false;
    }

    static MediaFile clean(byte[] bytes) {
        SvgCleaner cleaner = new SvgCleaner();
        try {
            XMLStreamReader in = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                cleaner.read(in);
            } finally {
                in.close();
            }
        } catch (XMLStreamException malformed) {
            throw MediaRefused.broken(MediaKind.SVG);
        }
        cleaner.requireNoNestedUses();
        byte[] clean = cleaner.out.toString().getBytes(StandardCharsets.UTF_8);
        return MediaFile.picture(MediaKind.SVG, clean, 0, 0);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(in);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("media.svg.entity", in.getLocalName());
                default -> {
                    // Comments, instructions and document types draw nothing
                }
            }
        }
    }

    private void begin(XMLStreamReader in) throws XMLStreamException {
        String name = in.getLocalName();
        if (open.isEmpty() && !(name.equals("svg") && SVG.equals(in.getNamespaceURI()))) {
            throw new MediaRefused(Messages.text("media.unknown"));
        }
        if (++elements > ELEMENTS || open.size() >= DEPTH) {
            throw new MediaRefused(Messages.text("media.svg.tooMuch"));
        }
        if (!SVG.equals(in.getNamespaceURI()) || name.equals("metadata")) {
            if (XHTML.equals(in.getNamespaceURI())) {
                throw refused("media.svg.element", name);
            }
            skip(in);
            return;
        }
        if (!ELEMENT.contains(name)) {
            throw refused("media.svg.element", name);
        }
        out.append('<').append(name);
        if (open.isEmpty()) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        String id = "";
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String attribute = in.getAttributeLocalName(i);
            String space = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
            attribute(name, space, attribute, in.getAttributeValue(i));
            if (space.isEmpty() && attribute.equals("id")) {
                id = in.getAttributeValue(i);
            }
        }
        out.append('>');
        open.push(name);
        ids.push(id);
        inStyle = name.equals("style");
        if (name.equals("use")) {
            aroundUses.addAll(ids);
            if (++uses > USES) {
                throw new MediaRefused(Messages.text("media.svg.tooMuch"));
            }
        }
    }

    /** Skips an element with all that is in it. */
    private void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements > ELEMENTS) {
                    throw new MediaRefused(Messages.text("media.svg.tooMuch"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void attribute(String element, String space, String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on") && space.isEmpty()) {
            throw refused("media.svg.attribute", name);
        }
        boolean reference = name.equals("href") && (space.isEmpty() || space.equals(XLINK));
        if (reference) {
            String target = value.strip();
            if (!target.startsWith("#")) {
                throw refused("media.svg.outside", shortened(target));
            }
            if (element.equals("use")) {
                reused.add(target.substring(1));
            }
            write("xlink:href", target);
        } else if (space.isEmpty() && ATTRIBUTE.contains(name)) {
            requireInside(value);
            write(name, value);
        } else if (space.equals("http://www.w3.org/XML/1998/namespace")
                && (name.equals("space") || name.equals("lang"))) {
            write("xml:" + name, value);
        }
    }

    private void write(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void end() {
        out.append("</").append(open.pop()).append('>');
        ids.pop();
        inStyle = false;
    }

    private void text(String words) {
        if (open.isEmpty()) {
            return;
        }
        if (inStyle) {
            requireInside(words);
        }
        escape(words);
    }

    /** Refuses a style that could load something: a rule that begins with @, an escape that hides one, or an address. */
    private static void requireInside(String value) {
        String style = value.toLowerCase(Locale.ROOT);
        if (style.indexOf('\\') >= 0
                || style.indexOf('@') >= 0
                || style.contains("image-set")
                || style.contains("expression")) {
            throw refused("media.svg.outside", shortened(value));
        }
        for (int at = style.indexOf("url"); at >= 0; at = style.indexOf("url", at + 3)) {
            String rest =
                    style.substring(at + 3, Math.min(style.length(), at + 60)).stripLeading();
            if (rest.startsWith("(")) {
                String target = rest.substring(1).stripLeading();
                boolean inside = target.startsWith("#") || target.startsWith("\"#") || target.startsWith("'#");
                if (!inside) {
                    throw refused("media.svg.outside", shortened(value.substring(at)));
                }
            }
        }
    }

    private void requireNoNestedUses() {
        aroundUses.remove("");
        for (String id : reused) {
            if (aroundUses.contains(id)) {
                throw new MediaRefused(Messages.text("media.svg.tooMuch"));
            }
        }
        if (out.isEmpty()) {
            throw MediaRefused.broken(MediaKind.SVG);
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }

    private static MediaRefused refused(String key, String what) {
        return new MediaRefused(Messages.text(key, shortened(what)));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 50
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
