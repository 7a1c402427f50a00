/*
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dateline's launcher of an embedded Neo4j. This file alone of the project is licensed under the GNU
 * General Public License, version 3 or later (see COPYING), because it is linked with Neo4j Community,
 * which is GPL-3.0. It runs as a process of its own and is talked to over Bolt and its streams only.
 */
import java.io.IOException;
import java.nio.file.Path;
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
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Usage: Launcher HOME PAGE_CACHE_SIZE. Prints "READY port" when Bolt answers, "LOCKED" and exit code 3
 * when another process holds the store. Ends when standard input closes, so that it never outlives
 * the process that started it.
 */
public final class Launcher {
    /** A shutdown that hangs is cut off: the next start recovers from the transaction log. */
    private static final long SHUTDOWN_MILLIS = 4_000;

    private Launcher() {}

    public static void main(String[] args) throws IOException {
        DatabaseManagementService service = start(Path.of(args[0]), args[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        ConnectorPortRegister ports =
                database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // Nothing is said on standard input; only its end means something.
        }
        cutOffLater();
        System.exit(0);
    }

    private static DatabaseManagementService start(Path home, String pageCacheSize) {
        try {
            return new DatabaseManagementServiceBuilder(home)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCacheSize))
                    .setConfig(BoltConnector.enabled, true)
                    // Netty would wait two seconds for late requests; there is nobody left to send one.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(
                            BoltConnectorInternalSettings.thread_pool_shutdown_wait_time,
                            Duration.ofSeconds(1))
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .build();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileLockException) {
                    System.out.println("LOCKED");
                    System.out.flush();
                    Runtime.getRuntime().halt(3);
                }
            }
            throw failure;
        }
    }

    private static void cutOffLater() {
        Thread watchdog =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(SHUTDOWN_MILLIS);
                            } catch (InterruptedException interrupted) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(0);
                        });
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
