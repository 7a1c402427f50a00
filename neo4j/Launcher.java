/*
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dateline's launcher of an embedded Neo4j. This file alone of the project is licensed under the GNU
 * General Public License, version 3 or later (see COPYING), because it is linked with Neo4j Community,
 * which is GPL-3.0. It runs as a process of its own and is talked to over Bolt and its streams only.
 */
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.impl.index.LuceneSettings;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Usage: Launcher HOME PAGE_CACHE_SIZE [MIN_REPLAN_SECONDS]. Prints "HOLDING" when HOME is its own, "READY port" when Bolt
 * answers; "LOCKED" with exit code 3 when another process holds HOME. Ends when standard input closes, from its first moment on, so
 * that it never outlives the process that started it; a line on it before its end asks for a shutdown
 * that may take its time.
 */
public final class Launcher {
    /** Nobody waits for an orphan: what hangs is cut off, and the next start recovers from the log. */
    private static final long ORPHAN_SHUTDOWN_MILLIS = 3_500;

    private static volatile boolean isReady = false;

    /** Kept in a field: a channel that nobody refers to is collected, and its lock goes with it. */
    private static FileChannel held;

    private Launcher() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Thread watch = new Thread(Launcher::endWithStandardInput, "standard input");
        watch.setDaemon(true);
        watch.start();
        Path home = Path.of(args[0]);
        holdFirst(home);
        Duration replan = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 10);
        DatabaseManagementService service = start(home, args[1], replan);
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        ConnectorPortRegister ports =
                database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        isReady = true;
        System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        System.out.flush();
        watch.join();
    }

    /** Neo4j takes its own lock seconds later. The system lets go of this one however the process ends. */
    private static void holdFirst(Path home) throws IOException {
        held =
                FileChannel.open(
                        home.resolve("launcher.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (held.tryLock() == null) endLocked();
        System.out.println("HOLDING");
        System.out.flush();
    }

    private static void endLocked() {
        System.out.println("LOCKED");
        System.out.flush();
        Runtime.getRuntime().halt(3);
    }

    private static void endWithStandardInput() {
        boolean isAsked = false;
        try {
            while (System.in.read() >= 0) isAsked = true;
        } catch (IOException broken) {
            // As good as its end.
        }
        // Half started there is nothing to shut down, and nobody to wait for what is left of the start.
        if (!isReady) Runtime.getRuntime().halt(0);
        if (!isAsked) cutOffLater();
        System.exit(0);
    }

    private static DatabaseManagementService start(Path home, String pageCacheSize, Duration replan) {
        try {
            return new DatabaseManagementServiceBuilder(home)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCacheSize))
                    .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, replan)
                    .setConfig(BoltConnector.enabled, true)
                    // Two by default: every second commit would write anew what the last ones wrote.
                    .setConfig(LuceneSettings.lucene_merge_factor, 10)
                    // Netty would wait two seconds for late requests; there is nobody left to send one.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(
                            BoltConnectorInternalSettings.thread_pool_shutdown_wait_time,
                            Duration.ofSeconds(1))
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .build();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileLockException) endLocked();
            }
            throw failure;
        }
    }

    private static void cutOffLater() {
        Thread watchdog =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(ORPHAN_SHUTDOWN_MILLIS);
                            } catch (InterruptedException interrupted) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(0);
                        });
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
