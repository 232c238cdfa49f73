package org.quadrivia.linkeddata.sparql;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.account.Secrets;
import org.quadrivia.linkeddata.worker.WorkerHandover;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/** The process of a worker. It starts without data, then loads one revision and keeps it until it ends. */
final class WorkerProcess implements AutoCloseable {
    private static final long STARTS_WITHIN_S = 30;
    private static final long LOADS_WITHIN_S = 120;

    private final Process process;
    private final String secret = Secrets.fresh();
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    private WorkerProcess(Process process) {
        this.process = process;
    }

    /** Starts the process without waiting until it is ready. */
    static WorkerProcess start(SparqlSettings settings) throws IOException {
        Process process = new ProcessBuilder(WorkerCommand.of(settings))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        WorkerProcess worker = new WorkerProcess(process);
        Thread.ofVirtual().name("query-worker-" + process.pid()).start(worker::listen);
        WorkerHandover.begin(process.getOutputStream(), worker.secret, settings.limits());
        return worker;
    }

    private void listen() {
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(WorkerProtocol.READY)) {
                    ready.complete(Integer.parseInt(line.substring(WorkerProtocol.READY.length())));
                } else if (line.equals(WorkerProtocol.LOADED)) {
                    loaded.complete(true);
                }
            }
        } catch (IOException gone) {
            // The process has ended; handled below
        }
        IOException ended = new IOException("the query worker has ended");
        ready.completeExceptionally(ended);
        loaded.completeExceptionally(ended);
    }

    /** Hands the data over and waits until it is loaded. */
    WorkerLink load(DatasetGraph dataset) throws IOException {
        int port = await(ready, STARTS_WITHIN_S);
        WorkerHandover.data(process.getOutputStream(), dataset);
        await(loaded, LOADS_WITHIN_S);
        return new WorkerLink(port, secret);
    }

    private <T> T await(CompletableFuture<T> told, long seconds) throws IOException {
        try {
            return told.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            close();
            throw new IOException("the query worker did not start", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            close();
            throw new IOException("nobody waits for the query worker any more", stopped);
        }
    }

    /** Returns whether the process is ready to receive data. */
    boolean isReady() {
        return ready.isDone() && !ready.isCompletedExceptionally() && isAlive();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process at once, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
