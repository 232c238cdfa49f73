package org.quadrivia.authoring.importing;

import java.nio.file.Path;

/**
 * A file that somebody brought.
 *
 * @param name as it was called where it comes from
 * @param content where it lies now
 */
public record UploadedFile(String name, Path content) {}
