package nl.tweespan.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page when no other can be made: for a request that never reached the application, such as a NUL byte or a broken percent
 * sign in the path, and when an error page fails itself. No language, template or style is known then, so it says it in both
 * languages and plainly.
 */
class LastPage extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title></head>
            <body><h1>%1$s</h1>
            <p>%2$s, of <a href="/">ga naar de startpagina</a>.</p>
            <div lang="en"><h2>%3$s</h2>
            <p>%4$s, or <a href="/">go to the start page</a>.</p></div></body></html>
            """;
    private static final String UNREADABLE = PAGE.formatted(
            "Dit adres is niet te lezen", "Controleer het adres", "This address cannot be read", "Check the address");
    private static final String AWAY = PAGE.formatted(
            "Het register is even niet bereikbaar",
            "Wacht een halve minuut en laad deze pagina opnieuw",
            "The registry cannot be reached now",
            "Wait half a minute and load this page again");
    private static final String FAILED = PAGE.formatted(
            "Er ging iets mis",
            "Ga in uw browser een pagina terug en probeer het opnieuw",
            "Something went wrong",
            "Go back one page in your browser and try again");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", SecureHeaders.CONTENT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (response.getStatus() == Response.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", "30");
            }
            response.getReporter().write(page(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The reader left before the page was written", gone);
        }
    }

    private static String page(int status) {
        return switch (status) {
            case Response.SC_BAD_REQUEST -> UNREADABLE;
            case Response.SC_SERVICE_UNAVAILABLE -> AWAY;
            default -> FAILED;
        };
    }
}
