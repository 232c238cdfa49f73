package org.quadrivia.authoring.importing;

import java.nio.file.Path;

/**
 * An uploaded file.
 *
 * @param name the original file name
 * @param content where the content is stored now
 */
public record UploadedFile(String name, Path content) {}
