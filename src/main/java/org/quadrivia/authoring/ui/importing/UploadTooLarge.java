package org.quadrivia.authoring.ui.importing;

import java.io.IOException;

/** More bytes came in than are taken. */
final class UploadTooLarge extends IOException {
    private static final long serialVersionUID = 1;
}
