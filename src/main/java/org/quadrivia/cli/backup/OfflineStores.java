package org.quadrivia.cli.backup;

import java.nio.file.Path;
import java.util.List;
import org.quadrivia.backup.Backup;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.cli.common.Version;
import org.quadrivia.knowledge.rdf.library.KnowledgeBackup;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.jdbc.PeopleStore;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/**
 * Both stores of a data folder that this process holds, without a server.
 *
 * @param people the store of people, at the place that the settings name
 */
public record OfflineStores(Path folder, PeopleStore people, KnowledgeBackup knowledge) {
    /** Opens the stores with the settings that the server would use. */
    static OfflineStores of(DataFolder folder) {
        StandardEnvironment settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return new OfflineStores(
                folder.path(), PeopleStore.of(settings, folder), KnowledgeBackup.of(settings, folder.path()));
    }

    boolean isEmpty() {
        return knowledge.isEmpty() && people.isEmpty();
    }

    /**
     * Backs up people first. What they refer to in the knowledge bases is then older than the knowledge bases backed up next.
     */
    public Backup backup() {
        return backup(List.of(people.backup(), knowledge));
    }

    /** Returns a backup of stores that are open already. */
    public static Backup backup(List<BackupPart> parts) {
        return new Backup(new Version().getVersion()[0], parts);
    }
}
