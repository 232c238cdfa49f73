package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The address of the database: PostgreSQL at {@code quadrivia.database.url}, otherwise H2 in the data folder.
 *
 * @param url a JDBC URL
 * @param user empty if the URL names the user or none is needed
 */
record DatabaseAddress(String url, String user, String password) {
    static final String URL = "quadrivia.database.url";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /**
     * WRITE_DELAY=0: what is acknowledged survives a kill. DB_CLOSE_ON_EXIT=FALSE: the application closes the database when it
     * no longer needs it, and H2 does not close it earlier. CASE_INSENSITIVE_IDENTIFIERS: a table is found by its quoted name
     * on both databases.
     * {@link RecoveringFilePath}: H2 itself may miss the last commits of a process that was killed.
     * CACHE_SIZE: 32 MB of pages; by default H2 takes 64 MB for each gigabyte that the heap may have.
     */
    private static final String H2 = "jdbc:h2:" + RecoveringFilePath.SCHEME
            + ":%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;CACHE_SIZE=32768";

    /**
     * Returns the address in the settings.
     *
     * @throws DataFolderUnusable if the URL is not one of PostgreSQL
     */
    static DatabaseAddress of(Environment settings, DataFolder folder) {
        String url = settings.getProperty(URL, "").strip();
        if (url.isEmpty()) {
            return h2(folder.path());
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new DataFolderUnusable(
                    Messages.text("storage.url", URL), new IllegalArgumentException("not of PostgreSQL"));
        }
        return new DatabaseAddress(
                url,
                settings.getProperty("quadrivia.database.user", ""),
                settings.getProperty("quadrivia.database.password", ""));
    }

    static {
        RecoveringFilePath.register();
    }

    /** Returns the address of the H2 file in that data folder. */
    static DatabaseAddress h2(Path folder) {
        return new DatabaseAddress(H2.formatted(folder.resolve("people").resolve("people")), "sa", "");
    }

    boolean isH2() {
        return isH2(url);
    }

    /**
     * Returns an address that requires the database to exist: if the file of H2 is gone, connecting does not create an empty
     * one.
     */
    DatabaseAddress existing() {
        return isH2() ? new DatabaseAddress(url + ";IFEXISTS=TRUE", user, password) : this;
    }

    /**
     * Returns timeouts for a server that does not answer, in seconds. Settings in the URL take precedence. PostgreSQL's driver
     * would wait forever.
     */
    Properties patience() {
        Properties properties = new Properties();
        if (!isH2()) {
            properties.setProperty("connectTimeout", "2");
            properties.setProperty("socketTimeout", "30");
            properties.setProperty("tcpKeepAlive", "true");
        }
        return properties;
    }

    /** Returns a source that opens a new connection each time. */
    DriverManagerDataSource source() {
        return user.isEmpty() ? new DriverManagerDataSource(url) : new DriverManagerDataSource(url, user, password);
    }

    /** Returns whether the connection is to H2. */
    static boolean isH2(Connection connection) throws SQLException {
        return isH2(connection.getMetaData().getURL());
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** Returns the URL as operators know it, without its parameters, which may include a password. */
    String place() {
        return url.replaceFirst("[;?].*", "").replaceFirst(":" + RecoveringFilePath.SCHEME + ":", ":file:");
    }

    @Override
    public String toString() {
        return place();
    }
}
