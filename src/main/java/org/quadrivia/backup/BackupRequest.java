package org.quadrivia.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quadrivia.Messages;

/** What a command asks of the server that holds a data folder. */
public final class BackupRequest {
    private BackupRequest() {}

    /**
     * Has the server write a backup of all that it holds now.
     *
     * @throws BackupUnusable where it does not answer
     */
    public static void write(Path folder, OutputStream out) throws IOException {
        Path door = BackupDoor.file(folder);
        if (!Files.isReadable(door)) {
            throw new BackupUnusable(Messages.text("backup.door", folder));
        }
        List<String> lines = Files.readAllLines(door);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lines.get(0) + BackupDoor.PATH))
                .header(BackupDoor.SECRET, lines.get(1))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new BackupUnusable(Messages.text("backup.door", folder));
                }
                body.transferTo(out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
