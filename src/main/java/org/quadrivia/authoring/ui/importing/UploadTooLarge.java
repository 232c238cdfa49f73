package org.quadrivia.authoring.ui.importing;

import java.io.IOException;

/** More bytes were uploaded than are accepted. */
final class UploadTooLarge extends IOException {
    private static final long serialVersionUID = 1;
}
