package org.quadrivia.live.web;

import io.nayuki.qrcodegen.QrCode;
import org.springframework.web.util.HtmlUtils;

/** Draws QR codes as SVG: dark on white with a quiet zone, in any colour scheme, since scanners need that. */
final class QrPicture {
    private static final int QUIET = 4;

    private QrPicture() {}

    /** @param label what the picture leads to, for those who do not see it */
    static String of(String address, String label) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return """
                <svg class="qr" role="img" aria-label="%1$s" viewBox="0 0 %2$d %2$d" shape-rendering="crispEdges">\
                <rect width="%2$d" height="%2$d" fill="#fff"/><path d="%3$s" fill="#000"/></svg>""".formatted(HtmlUtils.htmlEscape(label), side, path);
    }
}
