package nl.tweespan.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose read-only transactions are none: each statement of them stands alone. Where every statement sees what was
 * committed before it, a transaction that only reads adds nothing to its statements but a round trip at its end. It refuses to
 * write, as the server would: what one transaction reads for another one to write is the only thing that could go wrong unseen.
 */
final class ReadingConnection implements InvocationHandler {

    private static final Class<?>[] CONNECTION = {Connection.class};
    private static final Pattern WRITES =
            Pattern.compile("\\s*(insert|update|delete|merge|truncate)\\b", Pattern.CASE_INSENSITIVE);
    private static final String READ_ONLY = "25006";

    private final Connection connection;
    private boolean readOnly;
    private boolean begun;

    private ReadingConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ReadingConnection.class.getClassLoader(), CONNECTION, new ReadingConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
        switch (method.getName()) {
            case "setReadOnly" -> {
                readOnly = args != null && Boolean.TRUE.equals(args[0]);
                return null;
            }
            case "isReadOnly" -> {
                return readOnly;
            }
            case "setAutoCommit" -> {
                boolean begins = args != null && Boolean.FALSE.equals(args[0]);
                if (begins ? readOnly : begun) {
                    begun = begins;
                    return null;
                }
            }
            case "getAutoCommit" -> {
                if (begun) {
                    return false;
                }
            }
            case "commit", "rollback" -> {
                if (begun) {
                    return null;
                }
            }
            case "prepareStatement" -> {
                if (begun
                        && args != null
                        && args[0] instanceof String sql
                        && WRITES.matcher(sql).lookingAt()) {
                    throw new SQLException("A transaction that only reads does not write: " + sql, READ_ONLY);
                }
            }
            default -> {}
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
