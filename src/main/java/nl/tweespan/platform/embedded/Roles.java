package nl.tweespan.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles of the registry: one owns the tables, the other only works with the rows. */
final class Roles {

    static final String OWNER = "tweespan_owner";
    static final String APP = "tweespan_app";
    static final String DATABASE = "tweespan";

    private Roles() {}

    /** Makes the roles and the database where they are missing; the passwords become those of the secrets. */
    static void prepare(PostgresServer server, String database) throws SQLException {
        Secrets secrets = server.secrets();
        try (Connection connection = superuser(server, "postgres")) {
            login(connection, OWNER, secrets.owner());
            login(connection, APP, secrets.app());
            if (missing(connection, "select from pg_database where datname = '" + database + "'")) {
                run(connection, "create database " + database + " owner " + OWNER);
                run(connection, "revoke all on database " + database + " from public");
                run(connection, "grant connect on database " + database + " to " + APP);
            }
        }
    }

    static Connection superuser(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(
                server.url(database), "postgres", server.secrets().superuser());
    }

    private static void login(Connection connection, String role, String password) throws SQLException {
        if (missing(connection, "select from pg_roles where rolname = '" + role + "'")) {
            run(connection, "create role " + role + " login");
        }
        run(connection, "alter role " + role + " password '" + password + "'");
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
