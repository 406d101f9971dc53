package nl.tweespan.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;

/** A process that writes as fast as it can and says which rows were acknowledged, until somebody kills it. */
final class BusyTweespan {

    private BusyTweespan() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = PostgresServer.start(Path.of(arguments[0]), Settings.DURABLE);
        try (Connection connection = Roles.superuser(server, Roles.DATABASE)) {
            Roles.run(connection, "create table if not exists written (number int)");
            for (int number = 1; true; number++) {
                Roles.run(connection, "insert into written values (" + number + ")");
                System.out.println("acknowledged " + number);
            }
        }
    }
}
