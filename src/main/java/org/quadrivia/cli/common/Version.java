package org.quadrivia.cli.common;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest, or "development" outside a jar. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Quadrivia " + (version == null ? "development" : version)};
    }
}
